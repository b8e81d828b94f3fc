// SPDX-License-Identifier: GPL-3.0-or-later
// A week keeps what it laid out to paint it again; after any change it looks as one that was never painted.
#include "ui/week/weekgrid.h"

#include "sampleweek.h"
#include "ui/lookfixture.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

/// A grid that can be taken to a screen of another pixel ratio.
class MovableGrid : public WeekGrid
{
public:
    int ratio = 1;
    std::optional<int> dotsPerInch;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmDevicePixelRatio:
            return ratio;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(ratio * devicePixelRatioFScale());
        case PdmDpiX:
        case PdmDpiY:
            return dotsPerInch.value_or(WeekGrid::metric(what));
        default:
            return WeekGrid::metric(what);
        }
    }
};

class WeekRepaint : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        evening = week.plan(10, eight + 30, 90, u"Our evening by the river, all of it"_s);
        week.plan(11, 19 * 60, 90, {}, SharedTimeKind::CheckInTalk);
        week.plan(12, 17 * 60, 60, u"مساءنا معا"_s);
        week.plan(13, eight, 90, u"Film"_s, SharedTimeKind::TimeTogether, 2);
        view = week.presenter.view();
        view.blocks.front().offers = {{Partner::First, u"I do bedtime"_s, {}},
                                      {Partner::Second, u"Tea"_s, {}}};
        view.busy.push_back({0, 9 * 60, 17 * 60});
        grid.setFocusPolicy(Qt::NoFocus); // No ring, wherever the focus comes to.
        grid.resize(1008, 800);
        grid.setView(view);
        open(&grid);
        before = painted(grid);
    }

    static QImage painted(MovableGrid& grid)
    {
        QImage image(grid.size() * grid.ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(grid.ratio);
        grid.render(&image);
        return image;
    }

    /// Fails as well where nothing is to be seen of the change.
    void expectAsFresh()
    {
        settle();
        MovableGrid fresh;
        fresh.ratio = grid.ratio;
        fresh.dotsPerInch = grid.dotsPerInch;
        fresh.setLayoutDirection(grid.layoutDirection());
        fresh.resize(grid.size());
        fresh.setView(view);
        fresh.setSelected(selected);
        fresh.setFocusPolicy(Qt::NoFocus);
        open(&fresh);
        fresh.verticalScrollBar()->setValue(grid.verticalScrollBar()->value());
        const QImage now = painted(grid);
        EXPECT_EQ(now, painted(fresh));
        EXPECT_NE(now, before);
    }

    SampleWeek week;
    EntryId evening;
    WeekView view;
    MovableGrid grid;
    std::optional<OccasionId> selected;
    QImage before;
};

} // namespace

TEST_F(WeekRepaint, ShowsOtherWords)
{
    view.blocks.front().label = u"Just us"_s;
    grid.setView(view);
    expectAsFresh();
}

TEST_F(WeekRepaint, ShowsAnotherWeek)
{
    week.presenter.showWeeksOn(1);
    view = week.presenter.view();
    grid.setView(view);
    expectAsFresh();
}

TEST_F(WeekRepaint, NamesTheHoursAsItIsTold)
{
    for (QString& label : view.hourLabels)
        label += u" hours"_s;
    grid.setView(view);
    expectAsFresh();
}

TEST_F(WeekRepaint, FollowsTheFont)
{
    use(Theme::light(), 15.75);
    expectAsFresh();
}

TEST_F(WeekRepaint, FollowsTheTheme)
{
    use(Theme::dark());
    expectAsFresh();
}

TEST_F(WeekRepaint, FollowsTheDirection)
{
    grid.setLayoutDirection(Qt::RightToLeft);
    expectAsFresh();
}

TEST_F(WeekRepaint, FollowsTheSizeOfTheWindow)
{
    grid.resize(640, 900);
    expectAsFresh();
}

TEST_F(WeekRepaint, FollowsThePixelRatioOfTheScreen)
{
    grid.ratio = 2;
    expectAsFresh();
}

TEST_F(WeekRepaint, FollowsTheResolutionOfTheScreen)
{
    grid.dotsPerInch = 2 * grid.logicalDpiY();
    grid.setView(view);
    expectAsFresh();
}

TEST_F(WeekRepaint, MarksWhatIsSelected)
{
    selected = OccasionId{evening, QDate(2026, 6, 10)};
    grid.setSelected(selected);
    expectAsFresh();
}

TEST_F(WeekRepaint, FillsAViewportThatIsHigherThanAllHours)
{
    grid.resize(1008, 2400);
    settle();
    QImage image(grid.size(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    grid.render(&image);
    EXPECT_EQ(count(image, Qt::magenta), 0);
}
