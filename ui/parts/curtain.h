// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"
#include "ui/parts/cover.h"

class PartnerMark;
class QLabel;
class QPushButton;

/// The words on a curtain; they say nothing of what is behind it.
struct CurtainWords
{
    QString heading;
    QString text;
    QString open;
    QString stop;
};

/// Hangs over a whole window while one partner hands the computer to the other.
class Curtain : public Cover
{
    Q_OBJECT

public:
    explicit Curtain(QWidget* overWindow);

    /// Shows the half of the one who opens it, and covers the window.
    void coverFor(Partner next, const CurtainWords& words);

    /// Object names of its two buttons.
    void nameButtons(const QString& open, const QString& stop);

signals:
    void opened(); ///< Whoever shows the curtain lifts it.
    void stopped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* m_panel;
    PartnerMark* m_mark;
    QLabel* m_heading;
    QLabel* m_text;
    QPushButton* m_open;
    QPushButton* m_stop;
};
