// SPDX-License-Identifier: GPL-3.0-or-later
// A block says from when to when and what, at any size of the text and in any width the grid gives it.
#include "ui/week/blockmeasure.h"

#include "sampleweek.h"
#include "ui/lookfixture.h"
#include "ui/week/hournames.h"
#include "ui/week/weekpainting.h"

#include <QImage>

using namespace Qt::StringLiterals;

namespace {

WeekBlock block(int startMinute, int minutes, const QString& hours, const QString& label, int column = 2)
{
    WeekBlock block;
    block.column = column;
    block.startMinute = startMinute;
    block.endMinute = startMinute + minutes;
    block.timeText = hours;
    block.startText = hours.section(u'–', 0, 0);
    block.endText = hours.section(u'–', 1, 1);
    block.label = label;
    return block;
}

/// A week of blocks, laid out in a grid of a size.
class Blocks : public Look
{
protected:
    /// Fails for a block that does not say both hours whole, or has no word of its label.
    void expectAllSaid(const std::vector<WeekBlock>& blocks, const QSize& size)
    {
        WeekView view;
        view.days.resize(7);
        view.blocks = blocks;
        view.hourLabels = {u"20:00"_s};
        const auto lanes = lanesOf(blocks);
        const BlockMeasure measure(&m_paper);
        WeekFrame frame = frameOf(view, size);
        frame.firstColumn = std::min(blocks.front().column, 7 - frame.columns);
        const WeekGeometry geometry(frame);
        const int gap = Theme::px(&m_paper, gapBesideBlocks);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const WeekBlock& shown = blocks[i];
            const int width = geometry.block(shown, lanes[i], gap, 0).width();
            const QRect place = geometry.block(shown, lanes[i], gap, measure.heightForHours(shown, width));
            const QRect inside = measure.inside(place, shown.kind);
            const BlockText text = measure.text(shown, inside.size());
            EXPECT_EQ(text.hours.join(QString()), shown.timeText);
            for (const QString& line : text.hours)
                EXPECT_LE(measure.small().width(line), inside.width()) << line.toStdString();
            const int hours = static_cast<int>(text.hours.size()) * measure.small().height();
            EXPECT_LE(hours, place.height());
            EXPECT_FALSE(text.label.isEmpty()) << "in " << size.width() << " px, " << frame.columns;
            if (!text.labelBeside) {
                const int label = static_cast<int>(text.label.size()) * measure.label().height();
                EXPECT_LE(hours + label, place.height());
            }
        }
    }
    [[nodiscard]] WeekFrame frameOf(const WeekView& view, const QSize& size) const
    {
        return frameFor(BlockMeasure(&m_paper), HourNames(view.hourLabels, &m_paper), size, view,
                        lanesOf(view.blocks), Qt::LeftToRight);
    }

    /// What the only block of a week says beside its hours.
    QStringList labelOf(const WeekBlock& shown, const QSize& size)
    {
        WeekView view;
        view.days.resize(7);
        view.blocks = {shown};
        view.hourLabels = {u"20:00"_s};
        const auto lanes = lanesOf(view.blocks);
        WeekFrame frame = frameOf(view, size);
        frame.firstColumn = std::min(shown.column, 7 - frame.columns);
        const BlockMeasure measure(&m_paper);
        const QRect place =
            WeekGeometry(frame).block(shown, lanes.front(), Theme::px(&m_paper, gapBesideBlocks), 0);
        return measure.text(shown, measure.inside(place, shown.kind).size()).label;
    }
    QImage m_paper{10, 10, QImage::Format_ARGB32_Premultiplied};
};

} // namespace

TEST_F(Blocks, SayBothHoursAndTheLabelAtEveryTextSizeAndWidth)
{
    for (const qreal points : {10.5, 15.75, 21.0}) {
        SCOPED_TRACE(points);
        use(Theme::light(), points);
        for (const int wide : {320, 480, 760, 960, 1200, 1808}) {
            const int width = wide * qRound(points * 10) / 105;
            expectAllSaid({block(20 * 60 + 30, 90, u"20:30–22:00"_s, u"Time together"_s)}, {width, 600});
            expectAllSaid({block(20 * 60 + 30, 90, u"8:30 PM–10:00 PM"_s, u"Just us"_s)}, {width, 600});
            expectAllSaid({block(19 * 60, 90, u"19:00–20:30"_s, u"Check-in talk"_s),
                           block(19 * 60 + 30, 60, u"19:30–20:30"_s, u"Just us"_s)},
                          {width, 600});
        }
    }
}

TEST_F(Blocks, AShortOneMakesTheHoursHigherThanUsual)
{
    WeekView view;
    view.days.resize(7);
    view.hourLabels = {u"20:00"_s};
    const auto height = [&] { return frameOf(view, {1008, 300}).height; };
    view.blocks = {block(20 * 60, 90, u"20:00–21:30"_s, u"Just us"_s)};
    const int usual = height();
    view.blocks = {block(20 * 60, 30, u"20:00–20:30"_s, u"A walk along the river"_s)};
    EXPECT_GT(height(), usual);
    expectAllSaid(view.blocks, {1008, 300});
    view.blocks = {block(20 * 60, 30, u"20:00–20:30"_s, u"Us"_s, 0)};
    expectAllSaid(view.blocks, {1008, 300});
}

TEST_F(Blocks, AnOrdinaryEveningSaysWholeWordsInTwoLinesIfNeedBe)
{
    for (const qreal points : {10.5, 21.0}) {
        SCOPED_TRACE(points);
        use(Theme::light(), points);
        const QSize size = points > 20 ? QSize(800, 250) : QSize(880, 400);
        const std::vector evening{block(20 * 60, 90, u"20:00–21:30"_s, u"Time together"_s)};
        expectAllSaid(evening, size);
        EXPECT_EQ(labelOf(evening.front(), size), (QStringList{u"Time"_s, u"together"_s}));
    }
}

TEST_F(Blocks, CutBetweenWordsAndWithinOneOnlyWhereNoneFits)
{
    const BlockMeasure measure(&m_paper);
    const auto room = [&](const QString& words) { return measure.label().width(words); };
    const auto label = u"A walk along the river"_s;
    EXPECT_EQ(measure.labelLines(label, room(label), 1), QStringList{label});
    EXPECT_EQ(measure.labelLines(label, room(u"A walk along th…"_s), 1), QStringList{u"A walk along…"_s});
    EXPECT_EQ(measure.labelLines(label, room(u"A walk along"_s), 2),
              (QStringList{u"A walk along"_s, u"the river"_s}));
    const int narrow = std::max(room(u"A walk"_s), room(u"along…"_s));
    EXPECT_EQ(measure.labelLines(label, narrow, 2), (QStringList{u"A walk"_s, u"along…"_s}));
    EXPECT_EQ(measure.labelLines(u"Zusammengehörigkeit"_s, room(u"Zusamm…"_s), 2), QStringList{u"Zusamm…"_s});
}

TEST_F(Blocks, FewerDaysStandBesideEachOtherWhereTheHoursWouldBeCut)
{
    WeekView view;
    view.days.resize(7);
    view.hourLabels = {u"8:00 PM"_s};
    const auto columns = [&] { return frameOf(view, {780, 600}).columns; };
    view.blocks = {block(20 * 60, 60, u"8:00 PM–9:00 PM"_s, u"Just us"_s)};
    EXPECT_EQ(columns(), 7);
    for (int i = 0; i < 2; ++i)
        view.blocks.push_back(view.blocks.front());
    EXPECT_EQ(columns(), 3);
}
