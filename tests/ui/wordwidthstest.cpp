// SPDX-License-Identifier: GPL-3.0-or-later
// Widths that are kept are those of the font, however often and after however many others they are asked for.
#include "ui/parts/wordwidths.h"

#include "lookfixture.h"
#include "ui/theme.h"

#include <QtMath>

using namespace Qt::StringLiterals;

namespace {

const QStringList samples{u"20:30–22:00"_s, u"Our evening by the river, all of it"_s, u"مساءنا معا"_s,
                          u"ff"_s, u""_s};

int pixelsOf(const QString& words, const QFontMetrics& font)
{
    return qCeil(QFontMetricsF(font).horizontalAdvance(words));
}

class WidthsOfWords : public Look
{
protected:
    QImage m_paper{10, 10, QImage::Format_ARGB32_Premultiplied};
};

} // namespace

TEST_F(WidthsOfWords, AreThoseOfTheFont)
{
    for (const TextRole role : {TextRole::Small, TextRole::Body, TextRole::Label, TextRole::Title}) {
        const QFontMetrics font(Theme::font(role), &m_paper);
        const WordWidths widths(Theme::font(role), &m_paper);
        EXPECT_EQ(widths.height(), font.height());
        for (int time = 0; time < 2; ++time) {
            for (const QString& words : samples)
                EXPECT_EQ(widths.width(words), pixelsOf(words, font)) << qPrintable(words);
        }
    }
}

TEST_F(WidthsOfWords, ElideLikeTheFont)
{
    const QFontMetrics font(Theme::font(TextRole::Label), &m_paper);
    const WordWidths widths(Theme::font(TextRole::Label), &m_paper);
    for (const QString& words : samples) {
        for (int room = 0; room < 300; ++room)
            ASSERT_EQ(widths.elided(words, room), font.elidedText(words, Qt::ElideRight, room)) << room;
    }
}

TEST_F(WidthsOfWords, StayRightAfterMoreWordsThanAreKept)
{
    const QFontMetrics font(Theme::font(TextRole::Small), &m_paper);
    const WordWidths widths(Theme::font(TextRole::Small), &m_paper);
    for (int time = 0; time < 2; ++time) {
        for (int number = 0; number < 700; ++number)
            ASSERT_EQ(widths.width(QString::number(number)), pixelsOf(QString::number(number), font));
    }
}

TEST_F(WidthsOfWords, HoldForOneFontAtOneResolution)
{
    const WordWidths widths(Theme::font(TextRole::Small), &m_paper);
    EXPECT_TRUE(widths.isFor(Theme::font(TextRole::Small), &m_paper));
    EXPECT_FALSE(widths.isFor(Theme::font(TextRole::Label), &m_paper));
    use(Theme::light(), 15.75);
    EXPECT_FALSE(widths.isFor(Theme::font(TextRole::Small), &m_paper));
    use(Theme::light());
    EXPECT_TRUE(widths.isFor(Theme::font(TextRole::Small), &m_paper));
    m_paper.setDotsPerMeterY(2 * m_paper.dotsPerMeterY());
    EXPECT_FALSE(widths.isFor(Theme::font(TextRole::Small), &m_paper));
}
