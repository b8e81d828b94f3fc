// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"
#include "ui/parts/barframe.h"

class QLabel;
class QLineEdit;
class QToolButton;

/// A small offer below the line it was made from: who offers, the words, and a way to let go of it.
class OfferBox : public BarFrame
{
    Q_OBJECT

public:
    OfferBox(Partner author, const QString& name, QWidget* parent = nullptr);

    void setWords(const QString& words);
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QToolButton* removal() const { return m_remove; }

signals:
    void wordsChanged(const QString& words);
    void removed();

private:
    QLineEdit* m_field;
    QToolButton* m_remove;
};
