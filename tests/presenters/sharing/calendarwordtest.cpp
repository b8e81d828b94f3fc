// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/calendarword.h"

#include "fakecalendars.h"
#include "presenters/bothyespresenter.h"
#include "presenters/syncsetup.h"

using namespace Qt::StringLiterals;

TEST(CalendarWord, IsTimeTogetherUntilBothSaidYesToAnother)
{
    FakeJournal journal;
    CalendarWordPresenter word(journal, {}, {u"Robin"_s, u"Sam"_s});
    EXPECT_EQ(word.word(), u"Time together"_s);
    EXPECT_FALSE(word.isAnother());
    word.type(u"  Yoga   class "_s);
    EXPECT_TRUE(word.isAnother());
    EXPECT_EQ(word.onTheTable().keeping().settings().value(CoupleSetting::CalendarWord), u"Yoga class"_s);
    EXPECT_EQ(word.word(), u"Time together"_s) << "it is only on the table";
    journal.hold({}, word.onTheTable().keeping().settings());
    EXPECT_EQ(word.word(), u"Yoga class"_s);
    EXPECT_FALSE(word.isAnother());
    EXPECT_TRUE(word.onTheTable().keeping().isEmpty());
}

TEST(CalendarWord, IsWhatBothOfThemRead)
{
    FakeJournal journal;
    CalendarWordPresenter word(journal, {}, {u"Robin"_s, u"Sam"_s});
    word.type(u"Yoga"_s);
    BothYesPresenter both(word.onTheTable());
    both.enter();
    ASSERT_EQ(both.text().sections.size(), 1U);
    ASSERT_EQ(both.text().sections.front().lines.size(), 1U);
    EXPECT_EQ(both.text().sections.front().lines.front().words, u"In calendars: “Yoga”"_s);
    EXPECT_EQ(both.kept(), u"Kept: your word for calendars."_s);
}

TEST(SyncSetup, QuotesWhatIsTyped)
{
    const SyncSetup setup{u"/srv/Our \"plan\""_s, u"https://dav.example.org"_s, {u"ro\"bin"_s, u"sam\\"_s}};
    const QString first = setup.configFor(Partner::First);
    EXPECT_TRUE(first.contains(u"[[\"plan\", \"Our \\\"plan\\\"\", \"plan\"]]"_s)) << qUtf8Printable(first);
    EXPECT_TRUE(first.contains(u"username = \"ro\\\"bin\"\n"_s));
    EXPECT_TRUE(first.contains(u"url = \"https://dav.example.org/\"\n"_s));
    EXPECT_TRUE(setup.configFor(Partner::Second).contains(u"username = \"sam\\\\\"\n"_s));
}

TEST(SyncSetup, LeadsTheSecondPartnerToTheCalendarOfTheFirst)
{
    const SyncSetup setup{u"/srv/plan"_s, u" https://dav.example.org/ "_s, {u"robin"_s, u"sam"_s}};
    const QString second = setup.configFor(Partner::Second);
    EXPECT_TRUE(second.contains(u"collections = null\n"_s));
    EXPECT_TRUE(second.contains(u"url = \"https://dav.example.org/robin/plan/\"\n"_s));
}
