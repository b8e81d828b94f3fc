// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/notefield.h"

#include "ui/theme.h"

#include <QEvent>
#include <QTextDocument>

#include <algorithm>

NoteField::NoteField(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteField::followWords);
    applySizes();
}

void NoteField::setLines(int fewest, int most)
{
    m_fewest = fewest;
    m_most = most;
    updateGeometry();
}

void NoteField::setWords(const QString& words)
{
    if (toPlainText().trimmed() != words.trimmed())
        setPlainText(words);
}

int NoteField::lineCount() const
{
    // A plain text layout counts its height in lines.
    return qRound(document()->documentLayout()->documentSize().height());
}

void NoteField::followWords()
{
    setVerticalScrollBarPolicy(lineCount() > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

int NoteField::heightFor(int lines) const
{
    const int inside = (fontMetrics().lineSpacing() + 1) * lines + qRound(2 * document()->documentMargin());
    return std::max(inside + 2 * frameWidth(), Theme::px(this, 36));
}

QSize NoteField::sizeHint() const
{
    return {Theme::px(this, 240), heightFor(std::clamp(lineCount(), m_fewest, m_most))};
}

QSize NoteField::minimumSizeHint() const
{
    return {Theme::px(this, 96), sizeHint().height()};
}

void NoteField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    followWords(); // Fewer or more lines at the new width.
}

void NoteField::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applySizes();
}

void NoteField::applySizes()
{
    document()->setDocumentMargin(Theme::px(this, 1));
    setViewportMargins(Theme::px(this, 3), 0, Theme::px(this, 3), 0);
    updateGeometry();
}
