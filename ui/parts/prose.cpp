// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/prose.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int widestLine = 75;

QString paragraph(const QString& html)
{
    // Qt counts a line from the font's own height: 116 % is what CSS calls 1.4.
    return u"<p style=\"line-height:116%; margin:0\">%1</p>"_s.arg(html);
}

QString escaped(const QString& words)
{
    return words.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace

QString prose(const QString& words)
{
    return words.isEmpty() ? QString() : paragraph(escaped(words));
}

QString strongThenPlain(const QString& first, const QString& rest)
{
    const QString gap = rest.isEmpty() ? u""_s : u" "_s;
    return paragraph(u"<span style=\"font-weight:600\">"_s + escaped(first) + u"</span>"_s + gap +
                     escaped(rest));
}

QString wrappablePath(QString path)
{
    return path.replace(u'/', u"/\u200b"_s);
}

void setWrapped(QLabel* label, bool isWrapped)
{
    if (label->wordWrap() != isWrapped)
        label->setWordWrap(isWrapped);
}

Prose::Prose(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    limitWidth();
}

void Prose::setWords(const QString& words)
{
    m_words = words;
    setText(prose(words));
}

/// A layout asks for all the room it has, and the paragraph takes no more than its own of it.
int Prose::heightForWidth(int width) const
{
    return QLabel::heightForWidth(std::min(width, maximumWidth()));
}

/// A label thinks of narrow lines, and so of many: a page would ask for more height than its words need.
QSize Prose::sizeHint() const
{
    return {QLabel::sizeHint().width(), QLabel::heightForWidth(maximumWidth())};
}

void Prose::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        limitWidth();
}

void Prose::limitWidth()
{
    setMaximumWidth(widestLine * fontMetrics().averageCharWidth());
}
