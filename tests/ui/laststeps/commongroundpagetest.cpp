// SPDX-License-Identifier: GPL-3.0-or-later
#include "steplook.h"

#include "ui/checkin/bothweekspicture.h"
#include "ui/checkin/commongroundpage.h"
#include "ui/parts/partnerhead.h"
#include "ui/parts/togetherlines.h"

#include <QLabel>
#include <QLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What Robin and Sam said, next to each other.
class CommonGroundLook : public StepLook
{
protected:
    static QStringList strips(const QWidget& page)
    {
        QStringList words;
        for (const SharedStrip* strip : page.findChildren<SharedStrip*>())
            words.append(strip->words());
        return words;
    }
};

} // namespace

TEST_F(CommonGroundLook, BringsOutOnlyWhatBothTicked)
{
    say(u"needs"_s, Partner::First, ChecklistAnswer{{u"rest"_s, u"everyday_touch"_s}, {}, {}});
    say(u"needs"_s, Partner::Second, ChecklistAnswer{{u"rest"_s, u"more_talk"_s}, {}, {}});
    say(u"trying"_s, Partner::First, ChoiceAnswer{u"yes"_s, {}});
    say(u"trying"_s, Partner::Second, ChoiceAnswer{u"maybe"_s, {}});
    const auto page = show<CommonGroundPage>();

    EXPECT_EQ(strips(*page), QStringList{u"Rest"_s});
    EXPECT_TRUE(says(*page, u"Robin: Everyday touch without a plan"_s));
    EXPECT_TRUE(says(*page, u"Sam: Maybe"_s));
}

TEST_F(CommonGroundLook, WhatIsAllSharedIsSaidOnceAndLeavesNoNameAlone)
{
    say(u"needs"_s, Partner::First, ChecklistAnswer{{u"rest"_s}, {}, {}});
    say(u"needs"_s, Partner::Second, ChecklistAnswer{{u"rest"_s}, {}, {}});
    say(u"room"_s, Partner::First, ChecklistAnswer{{u"less_screen"_s}, {}, {}});
    say(u"room"_s, Partner::Second, ChecklistAnswer{{u"less_screen"_s, u"swap_bedtime"_s}, {}, {}});
    const auto page = show<CommonGroundPage>();
    EXPECT_EQ(strips(*page).size(), 2);
    QStringList alone;
    for (const QWidget* part : page->findChildren<QWidget*>()) {
        if (part->accessibleName().trimmed().endsWith(u':'))
            alone.append(part->accessibleName());
    }
    EXPECT_EQ(alone, QStringList());
}

TEST_F(CommonGroundLook, AVoiceBeginsBelowItsName)
{
    say(u"trying"_s, Partner::First, ChoiceAnswer{u"yes"_s, {}});
    say(u"trying"_s, Partner::Second, ChoiceAnswer{u"maybe"_s, {}});
    const auto page = show<CommonGroundPage>();
    const auto heads = page->findChildren<PartnerHead*>();
    ASSERT_EQ(heads.size(), 2);
    for (const auto& [head, name] :
         {std::pair(heads.at(0), u"Robin: Yes"_s), std::pair(heads.at(1), u"Sam: Maybe"_s)}) {
        const auto labels = page->findChildren<QLabel*>();
        const auto voice = std::ranges::find_if(
            labels, [&](const QLabel* label) { return label->accessibleName() == name; });
        ASSERT_NE(voice, labels.end());
        const int edge = head->mapTo(page.get(), QPoint(head->layout()->contentsMargins().left(), 0)).x();
        EXPECT_NEAR((*voice)->mapTo(page.get(), QPoint(0, 0)).x(), edge, 1) << name.toStdString();
    }
}

TEST_F(CommonGroundLook, APassAndANotSeenLookAlike)
{
    say(u"room"_s, Partner::First, ChecklistAnswer{{u"less_screen"_s}, {}, {}});
    const auto page = show<CommonGroundPage>();
    const QImage notSeen = picture(page.get());
    say(u"room"_s, Partner::Second, ChecklistAnswer{});
    page->enter();
    settle();
    EXPECT_EQ(picture(page.get()), notSeen);
    EXPECT_TRUE(says(*page, u"Sam: no words"_s));
    EXPECT_FALSE(says(*page, u"Needs"_s)) << "what nobody answered has no row";
}

TEST_F(CommonGroundLook, ShowsTheHoursOnlyWhereSomebodyPaintedSome)
{
    say(u"rhythm"_s, Partner::First, ChoiceAnswer{u"dont_know"_s, {}});
    const auto page = show<CommonGroundPage>();
    EXPECT_FALSE(page->findChild<BothWeeksPicture*>()->isVisible());
    paint(Partner::First, {2, 40, 44, Suits::Works});
    paint(Partner::Second, {2, 41, 44, Suits::Works});
    page->enter();
    settle();
    EXPECT_TRUE(page->findChild<BothWeeksPicture*>()->isVisible());
    EXPECT_EQ(strips(*page), QStringList{u"Wed 20:30–22:00"_s});
}

TEST_F(CommonGroundLook, RatherNotPlanningIsMetKindlyAndLeavesTheWayOpen)
{
    const auto page = show<CommonGroundPage>();
    EXPECT_EQ(page->foot().next, u"Look for times"_s);
    say(u"trying"_s, Partner::Second, ChoiceAnswer{u"no"_s, {}});
    page->enter();
    EXPECT_TRUE(says(*page, u"a good place to arrive at"_s));
    EXPECT_EQ(page->foot().next, u"Go on"_s);
    EXPECT_TRUE(page->foot().canGoNext);
    EXPECT_EQ(page->foot().note, u"You can stop here. Talking was the point."_s);
}

TEST_F(CommonGroundLook, NothingSaidIsNoEmptyTable)
{
    const auto page = show<CommonGroundPage>();
    EXPECT_TRUE(says(*page, u"And nothing has to be."_s));
    EXPECT_FALSE(says(*page, u"Robin"_s));
}

TEST_F(CommonGroundLook, BothColumnsAreAsWideAsEachOther)
{
    say(u"rhythm"_s, Partner::First, ChoiceAnswer{{}, u"A word. "_s.repeated(40)});
    say(u"rhythm"_s, Partner::Second, ChoiceAnswer{{}, u"One"_s});
    const auto page = show<CommonGroundPage>();
    QList<int> widths;
    for (const QLabel* label : page->findChildren<QLabel*>()) {
        if (label->accessibleName().startsWith(u"Robin: "_s) ||
            label->accessibleName().startsWith(u"Sam: "_s))
            widths.append(label->width());
    }
    ASSERT_EQ(widths.size(), 2);
    EXPECT_NEAR(widths[0], widths[1], 1);
}
