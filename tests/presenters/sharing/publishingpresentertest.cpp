// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/publishingpresenter.h"

#include "fakecalendars.h"
#include "support/fixedclock.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class Publishing : public testing::Test
{
protected:
    void choose(const QString& folder = u"/home/x/Calendars/plan"_s)
    {
        publishing.choose(folder);
        publisher.answer();
    }

    FakeJournal journal;
    FakePublisher publisher;
    SharingInMemory memory;
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone("Europe/Berlin"))};
    EntryId planned = journal.hold(everyWednesday());
    PublishingPresenter publishing{journal, publisher, memory, clock};
};

} // namespace

TEST_F(Publishing, IsNowhereUntilAFolderIsChosen)
{
    publishing.bringUpToDate();
    EXPECT_TRUE(publisher.asked.empty());
    EXPECT_TRUE(publishing.folder().isEmpty());
}

TEST_F(Publishing, AFolderIsRememberedOnceThePlanIsInIt)
{
    publishing.choose(u"/home/x/Calendars/plan"_s);
    EXPECT_TRUE(publishing.isBusy());
    EXPECT_EQ(memory.choices().folder, QString());
    ASSERT_EQ(publisher.asked.front().plan.events.size(), 1U);
    EXPECT_EQ(publisher.asked.front().plan.word, u"Time together"_s);
    publisher.answer();
    EXPECT_EQ(memory.choices().folder, u"/home/x/Calendars/plan"_s);
    EXPECT_EQ(publisher.watched, u"/home/x/Calendars/plan"_s);
}

TEST_F(Publishing, AFolderThatCannotBeUsedIsNotRememberedAndSaysWhy)
{
    publishing.choose(u"/root/x"_s);
    publisher.answer(failure(ErrorCode::NoPermission));
    EXPECT_TRUE(publishing.folder().isEmpty());
    ASSERT_TRUE(publishing.problem());
    EXPECT_TRUE(publishing.problem()->happened.contains(u"the calendar folder is not up to date"_s));
}

TEST_F(Publishing, GoesOnAtTheNextStart)
{
    choose();
    PublishingPresenter next(journal, publisher, memory, clock);
    EXPECT_EQ(publisher.asked.size(), 1U);
}

TEST_F(Publishing, EachSaveIsBroughtThereAndWhatComesMeanwhileComesAfter)
{
    choose();
    journal.hold(talk());
    publishing.bringUpToDate();
    ASSERT_EQ(publisher.asked.size(), 1U);
    EXPECT_EQ(publisher.asked.front().plan.events.size(), 2U);
    journal.letGo({planned}, [](const Result<Kept>&) {});
    publishing.bringUpToDate();
    publishing.bringUpToDate();
    EXPECT_EQ(publisher.asked.size(), 1U) << "never two at a time";
    publisher.answer();
    ASSERT_EQ(publisher.asked.size(), 1U) << "one more for both";
    EXPECT_EQ(publisher.asked.front().plan.events.size(), 1U);
    publisher.answer();
    EXPECT_TRUE(publisher.asked.empty());
    EXPECT_FALSE(publishing.isBusy());
}

TEST_F(Publishing, APauseSaysThatNothingIsPlanned)
{
    choose();
    journal.turn(CoupleSwitch::Paused, true, [](const Result<Kept>&) {});
    publishing.bringUpToDate();
    EXPECT_TRUE(publisher.asked.front().plan.events.empty());
    publisher.answer();
    EXPECT_TRUE(publishing.state().startsWith(u"Everything is paused"_s));
}

TEST_F(Publishing, WhatChangesInTheFolderIsLookedAt)
{
    choose();
    publisher.changed();
    EXPECT_EQ(publisher.asked.size(), 1U);
}

TEST_F(Publishing, AnErrorIsSaidUntilItWorksAgain)
{
    choose();
    publishing.bringUpToDate();
    publisher.answer(failure(ErrorCode::DiskFull));
    EXPECT_TRUE(publishing.problem());
    publishing.bringUpToDate();
    publisher.answer();
    EXPECT_FALSE(publishing.problem());
}

TEST_F(Publishing, WhatWasDeletedThereIsAskedAboutOnlyAsLongAsItIsAhead)
{
    const EntryId past = journal.hold(evening(QDate(2026, 11, 20)));
    choose();
    QSignalSpy changed(&publishing, &PublishingPresenter::deletedChanged);
    publishing.bringUpToDate();
    publisher.answer(std::vector<DeletedThere>{
        {past}, {planned, QDate(2026, 12, 2)}, {planned, QDate(2026, 11, 18)}, {EntryId::create()}});
    EXPECT_EQ(publishing.deleted(), (std::vector<DeletedThere>{{planned, QDate(2026, 12, 2)}}));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(journal.reader().entry(planned)) << "nothing is acted on by itself";
}

TEST_F(Publishing, WhatIsPutBackIsWrittenAgainOnce)
{
    choose();
    publishing.bringUpToDate();
    publisher.answer(std::vector<DeletedThere>{{planned}});
    publishing.putBack({planned});
    EXPECT_TRUE(publishing.deleted().empty());
    EXPECT_EQ(publisher.asked.front().plan.putBack, (std::vector<DeletedThere>{{planned}}));
    publisher.answer();
    publishing.bringUpToDate();
    EXPECT_TRUE(publisher.asked.front().plan.putBack.empty());
}

TEST_F(Publishing, AnotherFolderTakesThePlaceOfTheFirst)
{
    choose();
    choose(u"/home/x/elsewhere"_s);
    EXPECT_EQ(publisher.withdrawn, QStringList{u"/home/x/Calendars/plan"_s});
    EXPECT_EQ(publishing.folder(), u"/home/x/elsewhere"_s);
}

TEST_F(Publishing, StoppingTakesThePlanOut)
{
    choose();
    QSignalSpy said(&publishing, &PublishingPresenter::said);
    publishing.stop();
    EXPECT_EQ(publisher.withdrawn, QStringList{u"/home/x/Calendars/plan"_s});
    EXPECT_EQ(memory.choices().folder, QString());
    EXPECT_EQ(publisher.watched, QString());
    EXPECT_EQ(said.size(), 1);
}

TEST_F(Publishing, StoppingWorksWithoutTheFolderToo)
{
    choose();
    publisher.withdrawing = failure(ErrorCode::NotAFolder);
    publishing.stop();
    EXPECT_TRUE(publishing.folder().isEmpty());
}

TEST_F(Publishing, OneFileHasTheSamePlan)
{
    QSignalSpy said(&publishing, &PublishingPresenter::said);
    publishing.writeFile(u"/home/x/plan.ics"_s);
    EXPECT_EQ(publisher.written.at(u"/home/x/plan.ics"_s).events.size(), 1U);
    EXPECT_EQ(said.size(), 1);
    publisher.writing = failure(ErrorCode::DiskFull);
    publishing.writeFile(u"/home/x/plan.ics"_s);
    ASSERT_TRUE(publishing.problem());
    EXPECT_TRUE(publishing.problem()->happened.contains(u"no file was written"_s));
}
