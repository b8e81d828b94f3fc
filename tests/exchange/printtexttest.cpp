// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/printtext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

PrintText textOf(const QString& words, qreal width = 4000)
{
    return PrintText(words, {PrintStyles::body, width});
}

/// However wide the line is, from the narrowest that has room for one range.
void expectNoRangeIsBroken(const QString& words, int narrowest)
{
    for (int width = narrowest; width < 4000; width += 37) {
        const PrintText text = textOf(words, width);
        int length = 0;
        for (int i = 0; i < text.lineCount(); ++i) {
            const QTextLine line = text.layout()->lineAt(i);
            const QString said = words.mid(line.textStart(), line.textLength());
            EXPECT_FALSE(said.endsWith(u'–') || said.startsWith(u"PM"_s))
                << said.toStdString() << " at " << width;
            EXPECT_LE(line.naturalTextWidth(), width);
            length += line.textLength();
        }
        EXPECT_EQ(length, words.size());
    }
}

} // namespace

TEST(PrintText, TurnsLigaturesOffWhateverTheFont)
{
    EXPECT_GT(textOf(u"fine"_s).layout()->font().letterSpacing(), 0);
}

TEST(PrintText, KeepsTheLineBreaksOfAnAnswer)
{
    EXPECT_EQ(textOf(u"One\nTwo\r\nThree"_s).lineCount(), 3);
}

TEST(PrintText, KeepsATimeRangeOnOneLine)
{
    expectNoRangeIsBroken(u"Works: Wed 20:00–22:00. Could: Sat 14:00–16:00, Sun 09:00–11:00."_s, 700);
}

// As newer editions of CLDR have them.
TEST(PrintText, KeepsATimeRangeWithNarrowSpacesOnOneLine)
{
    expectNoRangeIsBroken(u"Works: Wed 8:00\u202fPM–10:30\u202fPM. Could: Sat 2:00\u202fPM–4:00\u202fPM."_s,
                          1000);
}

TEST(PrintText, BreaksAWordThatIsLongerThanItsLine)
{
    const PrintText text = textOf(QString(100, u'w'), 1000);
    EXPECT_GT(text.lineCount(), 1);
    EXPECT_LE(text.naturalWidth(), 1000);
}

TEST(PrintText, HasTheSameSizeOnEveryDevice)
{
    EXPECT_EQ(textOf(u"Words"_s).layout()->font().pixelSize(), 95);
    EXPECT_DOUBLE_EQ(textOf(u"Words"_s).height(), 9.5 * 1.21 * Print::point);
}

TEST(PrintText, CutsWithAnEllipsisWhereThereIsNoRoom)
{
    const QString cut = elidedForPrint(u"20:30–22:00"_s, PrintStyles::body, 300);
    EXPECT_TRUE(cut.endsWith(u'…')) << cut.toStdString();
    EXPECT_LE(printWidth(cut, PrintStyles::body), 300 + Print::point);
}
