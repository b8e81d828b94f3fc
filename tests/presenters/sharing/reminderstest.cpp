// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/reminders.h"

#include "fakecalendars.h"
#include "support/fixedclock.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// A desktop that shows what it is given, or none at all.
class FakeDesktop : public ReminderDisplay
{
public:
    void show(const Reminder& reminder, std::function<void(bool isShown)> done) override
    {
        shown.push_back(reminder);
        isShowing = isThere;
        answer = std::move(done);
        if (answersAtOnce)
            answer(isThere);
    }
    void takeBack() override { isShowing = false; }

    std::vector<Reminder> shown;
    std::function<void(bool)> answer;
    bool isThere = true;
    bool answersAtOnce = true;
    bool isShowing = false;
};

class Reminding : public testing::Test
{
protected:
    void at(int hour, int minute, QDate date = QDate(2026, 11, 26))
    {
        clock.set(QDateTime(date, QTime(hour, minute), QTimeZone("Europe/Berlin")));
        reminders.look();
    }
    void wantTalks() { reminders.setRemindsOf(SharedTimeKind::CheckInTalk, true); }
    void turn(CoupleSwitch which, bool on)
    {
        journal.turn(which, on, [](const Result<Kept>&) {});
    }

    FakeJournal journal;
    FakeDesktop desktop;
    SharingInMemory memory;
    FixedClock clock{QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone("Europe/Berlin"))};
    EntryId atSeven = journal.hold(talk());
    EntryId atHalfPastEight = journal.hold(evening(QDate(2026, 11, 26)));
    Reminders reminders{journal, desktop, memory, clock};
};

} // namespace

TEST_F(Reminding, IsOffAtFirst)
{
    at(18, 45);
    EXPECT_TRUE(desktop.shown.empty());
    EXPECT_FALSE(reminders.notice());
}

TEST_F(Reminding, ComesHalfAnHourBeforeATalkAndOnce)
{
    wantTalks();
    at(18, 29);
    EXPECT_TRUE(desktop.shown.empty());
    at(18, 30);
    ASSERT_EQ(desktop.shown.size(), 1U);
    EXPECT_EQ(desktop.shown[0].seconds, 30 * 60);
    at(18, 31);
    EXPECT_EQ(desktop.shown.size(), 1U);
}

TEST_F(Reminding, SaysATimeAndNotAWordOfWhatItIs)
{
    wantTalks();
    reminders.setRemindsOf(SharedTimeKind::TimeTogether, true);
    at(18, 30);
    at(20, 0);
    ASSERT_EQ(desktop.shown.size(), 2U);
    EXPECT_EQ(desktop.shown[0].title, u"At 19:00"_s);
    EXPECT_EQ(desktop.shown[1].title, u"At 20:30"_s);
    EXPECT_EQ(desktop.shown[0].words, desktop.shown[1].words) << "a talk and an evening cannot be told apart";
    EXPECT_FALSE(desktop.shown[1].words.contains(u"evening"_s));
}

TEST_F(Reminding, IsForTalksFirstAndForTimeTogetherOnlyBesides)
{
    reminders.setRemindsOf(SharedTimeKind::TimeTogether, true);
    EXPECT_FALSE(reminders.remindsOf(SharedTimeKind::TimeTogether));
    at(20, 5);
    EXPECT_TRUE(desktop.shown.empty());
    wantTalks();
    EXPECT_EQ(desktop.shown.size(), 1U);
}

TEST_F(Reminding, NeverComesAfterTheFact)
{
    wantTalks();
    at(19, 0);
    EXPECT_TRUE(desktop.shown.empty()) << "the computer slept until it had begun";
    at(19, 30);
    EXPECT_TRUE(desktop.shown.empty());
}

TEST_F(Reminding, IsTakenBackAsItBegins)
{
    wantTalks();
    at(18, 40);
    EXPECT_TRUE(desktop.isShowing);
    at(19, 0);
    EXPECT_FALSE(desktop.isShowing);
}

TEST_F(Reminding, IsTakenBackWhenItIsLetGoOf)
{
    wantTalks();
    at(18, 40);
    journal.letGo({atSeven}, [](const Result<Kept>&) {});
    reminders.look();
    EXPECT_FALSE(desktop.isShowing);
}

TEST_F(Reminding, EitherEndsItForBoth)
{
    wantTalks();
    reminders.setMuted(true);
    EXPECT_TRUE(journal.reader().isOn(CoupleSwitch::Muted)) << "in the journal, so on every computer";
    at(18, 40);
    EXPECT_TRUE(desktop.shown.empty());
    reminders.setMuted(false);
    EXPECT_EQ(desktop.shown.size(), 1U);
    turn(CoupleSwitch::Muted, true);
    reminders.look();
    EXPECT_FALSE(desktop.isShowing) << "also what is shown already";
}

TEST_F(Reminding, IsQuietWhileEverythingIsPausedAndWhileTheyTalk)
{
    wantTalks();
    turn(CoupleSwitch::Paused, true);
    at(18, 40);
    EXPECT_TRUE(desktop.shown.empty());
    turn(CoupleSwitch::Paused, false);
    reminders.setTalking(true);
    EXPECT_TRUE(desktop.shown.empty());
    reminders.setTalking(false);
    EXPECT_EQ(desktop.shown.size(), 1U);
}

TEST_F(Reminding, WithoutADesktopItIsInTheWindow)
{
    desktop.isThere = false;
    wantTalks();
    at(18, 40);
    ASSERT_TRUE(reminders.notice());
    EXPECT_EQ(reminders.notice()->happened, u"At 19:00."_s);
    at(19, 1);
    EXPECT_FALSE(reminders.notice()) << "nothing after the fact";
}

TEST_F(Reminding, AnAnswerOfTheDesktopThatComesTooLateSaysNothing)
{
    desktop.answersAtOnce = false;
    wantTalks();
    at(18, 59);
    at(19, 0);
    desktop.answer(false);
    EXPECT_FALSE(reminders.notice());
}

TEST_F(Reminding, AMuteThatCannotBeSavedIsSaid)
{
    QSignalSpy failed(&reminders, &Reminders::failed);
    journal.answerWith({ErrorCode::DiskFull});
    reminders.setMuted(true);
    EXPECT_EQ(failed.size(), 1);
    EXPECT_FALSE(reminders.isMuted());
}

TEST_F(Reminding, IsRememberedOnThisComputer)
{
    wantTalks();
    EXPECT_TRUE(memory.choices().remindsOfTalks);
    EXPECT_TRUE(Reminders(journal, desktop, memory, clock).remindsOf(SharedTimeKind::CheckInTalk));
}
