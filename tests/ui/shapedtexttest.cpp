// SPDX-License-Identifier: GPL-3.0-or-later
// Words that were shaped once measure as their font says, and look as if they had been drawn as text.
#include "ui/parts/shapedtext.h"

#include "lookfixture.h"
#include "paintedonwhite.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList samples{u"09:00"_s, u"10:00 PM"_s, u"Wed"_s, u"مساء"_s, u"ערב 7"_s, u"ff"_s};

class ShapedTexts : public Look
{
protected:
    template <typename Paint>
    static QImage painted(qreal ratio, const Paint& paint)
    {
        return paintedOnWhite({160, 60}, ratio, [&](QPainter& painter) {
            painter.setPen(Qt::darkBlue);
            paint(painter);
        });
    }

    QImage m_paper{10, 10, QImage::Format_ARGB32_Premultiplied};
};

} // namespace

TEST_F(ShapedTexts, AreAsWideAsTheirFontSays)
{
    for (const TextRole role : {TextRole::Small, TextRole::Body, TextRole::Heading}) {
        for (const QString& words : samples) {
            const ShapedText text(words, Theme::font(role), &m_paper);
            EXPECT_EQ(text.width(), QFontMetricsF(Theme::font(role), &m_paper).horizontalAdvance(words));
        }
    }
}

TEST_F(ShapedTexts, LookAsIfDrawnAtEverySizeAndPixelRatio)
{
    for (const qreal points : {10.5, 13.7, 21.0}) {
        use(Theme::light(), points);
        for (const qreal ratio : {1.0, 1.25, 2.0}) {
            for (const QString& words : samples) {
                const QFont font = Theme::font(TextRole::Body);
                const ShapedText text(words, font, &m_paper);
                const QImage drawn = painted(ratio, [&](QPainter& painter) {
                    painter.setFont(font);
                    painter.drawText(8, 40, words);
                });
                EXPECT_EQ(painted(ratio,
                                  [&](QPainter& painter) {
                                      text.paint(&painter, {8, 40 - text.ascent()});
                                  }),
                          drawn)
                    << qPrintable(words) << " at " << ratio;
                EXPECT_LT(count(drawn, Qt::white), drawn.width() * drawn.height());
            }
        }
    }
}

TEST_F(ShapedTexts, ArePaintedTheSameASecondTime)
{
    const ShapedText text(u"Our evening"_s, Theme::font(TextRole::Body), &m_paper);
    const ShapedText copy = text;
    const QImage first = painted(1, [&](QPainter& painter) { text.paint(&painter, {8, 20}); });
    EXPECT_EQ(painted(1, [&](QPainter& painter) { text.paint(&painter, {8, 20}); }), first);
    EXPECT_EQ(painted(1, [&](QPainter& painter) { copy.paint(&painter, {8, 20}); }), first);
}
