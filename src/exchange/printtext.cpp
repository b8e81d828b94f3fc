// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/printtext.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QFont fontFor(const PrintStyle& style)
{
    QFont font(printFamily());
    font.setPixelSize(qRound(style.size * Print::point));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Invisibly little, but any spacing turns ligatures off: a search finds “fine” only letter by letter.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

enum class Sort
{
    Letter,
    Digit,
    Sign
};

Sort sortOf(QChar c)
{
    if (c.isDigit())
        return Sort::Digit;
    return c.isPunct() || c.category() == QChar::Symbol_Math ? Sort::Sign : Sort::Letter;
}

/// Formats that change nothing but keep digits, signs and letters from being shaped together. Fonts such as
/// Inter raise the colon of “20:30” by a contextual form that no text extraction knows, and Qt 6.4 cannot
/// switch those forms off.
QList<QTextLayout::FormatRange> apart(const QString& words, qsizetype boldLead)
{
    QList<QTextLayout::FormatRange> ranges;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= words.size(); ++i) {
        const bool ends = i == words.size() || i == boldLead || sortOf(words[i]) == Sort::Sign ||
                          sortOf(words[i]) != sortOf(words[i - 1]);
        if (!ends)
            continue;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(start);
        range.length = static_cast<int>(i - start);
        if (start < boldLead)
            range.format.setFontWeight(QFont::DemiBold);
        ranges.append(range);
        start = i;
    }
    return ranges;
}

/// A text layout knows left and right only.
Qt::Alignment visual(Qt::Alignment alignment, bool rightToLeft)
{
    if (!rightToLeft || alignment == Qt::AlignHCenter)
        return alignment;
    return alignment == Qt::AlignLeading ? Qt::AlignRight : Qt::AlignLeft;
}

/// A range such as "20:30–22:00" goes to the next line as a whole, where it can be found again.
void keepRangeWhole(QTextLine& line, const QString& words, qreal width)
{
    const qsizetype end = line.textStart() + line.textLength();
    if (end >= words.size() || words[end - 1] != QChar(0x2013) || words[end].isSpace())
        return;
    const qsizetype space = words.lastIndexOf(u' ', end - 1);
    if (space > line.textStart())
        line.setNumColumns(static_cast<int>(space + 1 - line.textStart()), width);
}

QString oneParagraph(QString words)
{
    return words.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

QString printFamily()
{
    static const QString family = [] {
        const QStringList installed = QFontDatabase::families();
        for (const QString& name : {u"Inter"_s, u"Cantarell"_s, u"Noto Sans"_s}) {
            if (installed.contains(name))
                return name;
        }
        return QGuiApplication::font().family();
    }();
    return family;
}

PrintText::PrintText(const QString& words, const Form& form)
    : m_layout(std::make_shared<QTextLayout>(oneParagraph(words), fontFor(form.style)))
    , m_lineHeight(form.style.size * form.style.leading * Print::point)
{
    m_layout->setFormats(apart(m_layout->text(), form.boldLead));
    QTextOption option(visual(form.alignment, form.rightToLeft));
    option.setTextDirection(form.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true); // shaping is dear: once for its place, not again when it is painted
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(form.width);
        keepRangeWhole(line, m_layout->text(), form.width);
    }
    m_layout->endLayout();
}

qreal PrintText::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

qreal printWidth(const QString& words, const PrintStyle& style)
{
    constexpr qreal endless = 1e6;
    return PrintText(words, {style, endless}).naturalWidth();
}

QString elidedForPrint(const QString& words, const PrintStyle& style, qreal width)
{
    return QFontMetricsF(fontFor(style)).elidedText(words, Qt::ElideRight, width);
}
