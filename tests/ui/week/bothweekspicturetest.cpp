// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/bothweekspicture.h"

#include "ui/lookfixture.h"

using namespace Qt::StringLiterals;

namespace {

class BothWeeksPictureTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        weeks.first.paint({2, 40, 44, Suits::Works});
        weeks.second.paint({2, 42, 46, Suits::Works});
        weeks.second.paint({4, 40, 42, Suits::Could});
        show();
    }
    void show()
    {
        picture.setWeeks(weeks, {u"Robin"_s, u"Sam"_s});
        picture.resize(290, 520);
    }
    [[nodiscard]] int together()
    {
        return count(Look::picture(&picture), Theme::light().color(Role::TogetherSolid));
    }
    [[nodiscard]] int fill(Partner partner)
    {
        return count(Look::picture(&picture), Theme::light().fill(partner));
    }

    PerPartner<Availability> weeks;
    BothWeeksPicture picture;
};

} // namespace

TEST_F(BothWeeksPictureTest, SaysTheSameInWords)
{
    const QStringList lines = picture.lines();
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0], u"Both of you: Works: Wed 21:00–22:00.");
    EXPECT_TRUE(lines[1].startsWith(u"Robin: "));
    EXPECT_TRUE(lines[2].contains(u"Fri 20:00–21:00"));
    EXPECT_TRUE(picture.accessibleDescription().contains(lines[0]));
    EXPECT_FALSE(picture.accessibleName().isEmpty());
}

TEST_F(BothWeeksPictureTest, FillsTheWholeHourOnlyWhereItSuitsBoth)
{
    const int both = together();
    weeks.second = {};
    show();
    EXPECT_LT(together(), both);
    EXPECT_GT(fill(Partner::First), fill(Partner::Second));
}

TEST_F(BothWeeksPictureTest, EachPartnerHasTheSameRoomInIt)
{
    PerPartner<Availability> alone;
    alone.first.paint({1, 30, 40, Suits::Works});
    alone.second.paint({3, 30, 40, Suits::Works});
    picture.setWeeks(alone, {u"Robin"_s, u"Sam"_s});
    picture.resize(291, 520);
    const int first = fill(Partner::First);
    const int second = fill(Partner::Second);
    EXPECT_GT(first, 500);
    EXPECT_NEAR(first, second, first / 8.0);
}

TEST_F(BothWeeksPictureTest, ShowsTheNightOnlyWhenSomebodyPaintedIt)
{
    const int usual = picture.sizeHint().height();
    weeks.first.paint({0, 10, 14, Suits::Works});
    show();
    EXPECT_GT(picture.sizeHint().height(), usual);
}

TEST_F(BothWeeksPictureTest, NothingPaintedIsSaidToo)
{
    weeks = {};
    show();
    EXPECT_TRUE(picture.lines().isEmpty());
    EXPECT_EQ(picture.accessibleDescription(), u"No hours are painted.");
}
