// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deck.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

/// Words for one question and how it is answered, in place of its row.
class WordingEditor : public QWidget
{
    Q_OBJECT

public:
    using Kinds = std::vector<std::pair<AnswerKind, QString>>;

    /// Without kinds to choose from, how it is answered stays as it is.
    explicit WordingEditor(const Kinds& kinds, QWidget* parent = nullptr);

    void begin(const QString& words, AnswerKind kind);
    [[nodiscard]] QList<QWidget*> fields() const; ///< What Tab leads to, one after the other.

signals:
    void done(const QString& words, AnswerKind kind);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();
    [[nodiscard]] AnswerKind kind() const;

    QLineEdit* m_words;
    QComboBox* m_kinds = nullptr;
    QLabel* m_open; ///< Says what is still missing.
    AnswerKind m_kind = AnswerKind::Words;
};
