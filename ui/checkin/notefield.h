// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

/// A field for a few words of one's own: as low as a line at first, it grows with what is written, up to a
/// few lines. Tab leaves it.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget* parent = nullptr);

    void setLines(int fewest, int most);

    /// Changes the words without a trace in undo; leaves them alone where they differ in white space only.
    void setWords(const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int lineCount() const;
    [[nodiscard]] int heightFor(int lines) const;
    void followWords();
    void applySizes();

    int m_fewest = 1;
    int m_most = 5;
};
