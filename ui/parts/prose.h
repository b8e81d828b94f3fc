// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// Plain words as rich text with the line height of the look; what the words contain is never read as markup.
[[nodiscard]] QString prose(const QString& words);

/// One paragraph whose first sentence stands out.
[[nodiscard]] QString strongThenPlain(const QString& first, const QString& rest);

/// A path has no spaces to wrap at, so it gets places where it may.
[[nodiscard]] QString wrappablePath(QString path);

/// Whether a label may take several lines. By itself it would measure its words anew even where nothing
/// changes.
void setWrapped(QLabel* label, bool isWrapped);

/// A paragraph: wrapped, with the line height of the look, never wider than 75 characters.
class Prose : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(QString words READ words WRITE setWords)

public:
    explicit Prose(QWidget* parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString& words);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void limitWidth();

    QString m_words;
};
