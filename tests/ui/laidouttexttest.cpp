// SPDX-License-Identifier: GPL-3.0-or-later
// Words that were laid out once look as if they had been drawn as text, pixel by pixel.
#include "ui/parts/laidouttext.h"

#include "lookfixture.h"
#include "paintedonwhite.h"
#include "ui/theme.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    QString words;
    TextRole role = TextRole::Body;
    int width = 200;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int shorter = 0; ///< How much lower than its line the place is.
};

class LaidOutTexts : public Look
{
protected:
    template <typename Paint>
    static QImage painted(qreal ratio, const Paint& paint)
    {
        return paintedOnWhite({260, 90}, ratio, [&](QPainter& painter) {
            painter.translate(0, -17); // Scrolled.
            paint(painter);
        });
    }

    static QImage laidOut(const Sample& sample, qreal ratio)
    {
        const QFont font = Theme::font(sample.role);
        const LaidOutText text(sample.words, font, placeOf(sample), sample.direction, nullptr);
        return painted(ratio, [&](QPainter& painter) { text.paint(&painter, Qt::darkBlue); });
    }

    static QImage drawn(const Sample& sample, qreal ratio)
    {
        const QFont font = Theme::font(sample.role);
        const QRect place = placeOf(sample);
        return painted(ratio, [&](QPainter& painter) {
            painter.setFont(font);
            painter.setPen(Qt::darkBlue);
            painter.drawText(place,
                             static_cast<int>(QStyle::visualAlignment(sample.direction, Qt::AlignLeft)) |
                                 Qt::AlignVCenter | Qt::TextSingleLine,
                             QFontMetrics(font).elidedText(sample.words, Qt::ElideRight, place.width()));
        });
    }

    static QRect placeOf(const Sample& sample)
    {
        return {20, 41, sample.width, QFontMetrics(Theme::font(sample.role)).height() - sample.shorter};
    }

    static void expectAlike(const Sample& sample)
    {
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
            const QImage image = laidOut(sample, ratio);
            EXPECT_EQ(image, drawn(sample, ratio)) << qPrintable(sample.words) << " at " << ratio;
            EXPECT_GT(count(image, Qt::white), 0);
            EXPECT_LT(count(image, Qt::white), image.width() * image.height());
        }
    }
};

} // namespace

TEST_F(LaidOutTexts, LookAsIfDrawnAtEverySizeAndPixelRatio)
{
    for (const qreal points : {10.5, 13.7, 21.0}) {
        use(Theme::light(), points);
        for (const TextRole role : {TextRole::Small, TextRole::Body, TextRole::Label})
            expectAlike({.words = u"Just us, 20:30"_s, .role = role});
    }
}

TEST_F(LaidOutTexts, AreElidedWhereTheyDoNotFit)
{
    expectAlike({.words = u"A walk along the river and back"_s, .width = 90});
    EXPECT_NE(laidOut({.words = u"A walk along the river and back"_s, .width = 90}, 1),
              laidOut({.words = u"A walk along the river and back"_s}, 1));
}

TEST_F(LaidOutTexts, BeginWhereTheLineOfThePageDoes)
{
    for (const QString& words : {u"Our evening"_s, u"مساءنا معا"_s, u"Walk ערב and back"_s}) {
        for (const int width : {60, 200})
            expectAlike({.words = words, .width = width, .direction = Qt::RightToLeft});
    }
    EXPECT_NE(laidOut({.words = u"Us"_s, .direction = Qt::RightToLeft}, 1), laidOut({.words = u"Us"_s}, 1));
}

TEST_F(LaidOutTexts, AreCutWhereTheirPlaceIsLowerThanTheirLetters)
{
    expectAlike({.words = u"jgpqÅ"_s, .shorter = 8});
}

TEST_F(LaidOutTexts, ArePaintedTheSameASecondTime)
{
    const LaidOutText text(u"Our evening"_s, Theme::font(TextRole::Body), {20, 41, 60, 20}, Qt::LeftToRight,
                           nullptr);
    const LaidOutText copy = text;
    const auto paint = [&](QPainter& painter) { text.paint(&painter, Qt::black); };
    const QImage first = painted(1, paint);
    EXPECT_EQ(painted(1, paint), first);
    EXPECT_EQ(painted(1, [&](QPainter& painter) { copy.paint(&painter, Qt::black); }), first);
}
