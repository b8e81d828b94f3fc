// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/deletedtherenotice.h"

#include "fakecalendars.h"
#include "support/fixedclock.h"

using namespace Qt::StringLiterals;

namespace {

class DeletedInACalendar : public testing::Test
{
protected:
    void SetUp() override
    {
        publishing.choose(u"/plan"_s);
        publisher.answer();
    }
    void tell(std::vector<DeletedThere> deleted)
    {
        publishing.bringUpToDate();
        publisher.answer(std::move(deleted));
    }

    FakeJournal journal;
    FakePublisher publisher;
    SharingInMemory memory;
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone("Europe/Berlin"))};
    EntryId weekly = journal.hold(everyWednesday());
    EntryId once = journal.hold(evening(QDate(2026, 12, 1)));
    PublishingPresenter publishing{journal, publisher, memory, clock};
    DeletedThereNotice notice{journal, publishing};
};

} // namespace

TEST_F(DeletedInACalendar, IsAskedAboutAndNotActedOn)
{
    EXPECT_FALSE(notice.notice());
    tell({{weekly}});
    ASSERT_TRUE(notice.notice());
    EXPECT_TRUE(notice.notice()->happened.contains(u"Our evening"_s));
    EXPECT_EQ(notice.notice()->action, u"Let go"_s);
    EXPECT_EQ(notice.notice()->dismissal, u"Put it back there"_s);
    EXPECT_TRUE(journal.reader().entry(weekly));
}

TEST_F(DeletedInACalendar, IsLetGoOfOnlyWhenOneOfThemSaysSo)
{
    tell({{weekly}});
    notice.act();
    EXPECT_FALSE(journal.reader().entry(weekly));
    EXPECT_FALSE(notice.notice());
}

TEST_F(DeletedInACalendar, OneDateOfItIsNotThisTime)
{
    tell({{weekly, QDate(2026, 12, 2)}});
    EXPECT_EQ(notice.notice()->action, u"Not this time"_s);
    EXPECT_TRUE(notice.notice()->happened.contains(u"Wed 2 December"_s));
    notice.act();
    const auto planned = journal.reader().allPlannedTimes();
    ASSERT_EQ(planned.size(), 2U);
    EXPECT_TRUE(planned.front().freed.contains(QDate(2026, 12, 2)));
}

TEST_F(DeletedInACalendar, IsPutBackWhereNobodyLetsGo)
{
    tell({{weekly}});
    notice.dismiss();
    EXPECT_FALSE(notice.notice());
    EXPECT_TRUE(journal.reader().entry(weekly));
    ASSERT_EQ(publisher.asked.size(), 1U);
    EXPECT_EQ(publisher.asked.front().plan.putBack, (std::vector<DeletedThere>{{weekly}}));
}

TEST_F(DeletedInACalendar, TheNextOneIsAskedAboutAfterwards)
{
    tell({{weekly}, {once}});
    notice.act();
    publisher.answer(std::vector<DeletedThere>{{once}});
    ASSERT_TRUE(notice.notice());
    EXPECT_TRUE(notice.notice()->happened.contains(u"Tue 1 December"_s));
}

TEST_F(DeletedInACalendar, WhatCannotBeSavedIsAskedAgain)
{
    tell({{weekly}});
    journal.answerWith({ErrorCode::DiskFull});
    notice.act();
    ASSERT_TRUE(notice.notice());
    EXPECT_EQ(notice.notice()->tone, Notice::Tone::Trouble);
    EXPECT_TRUE(journal.reader().entry(weekly));
    notice.act();
    EXPECT_FALSE(journal.reader().entry(weekly));
}
