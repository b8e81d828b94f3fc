// SPDX-License-Identifier: GPL-3.0-or-later
// Where the journal is, what there is of it, and taking all of it away.
#include "presenters/ourjournalpresenter.h"

#include "support/fakejournal.h"
#include "support/fakeshelf.h"

#include <QDir>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class OurJournal : public testing::Test
{
protected:
    void isOnDisk() { shelf.put(path, JournalLook::Open); }

    const QString path = QDir::homePath() + u"/.local/share/wholehearted/journal.wholehearted"_s;
    const QDateTime sunday{QDate(2026, 11, 22), QTime(20, 41)};
    FakeJournal journal;
    FakeShelf shelf;
    OurJournalPresenter presenter{journal, shelf, path, QLocale(QLocale::English, QLocale::UnitedKingdom)};
};

TEST_F(OurJournal, SaysWhereItIsWithoutTheNameOfTheAccount)
{
    isOnDisk();
    EXPECT_EQ(presenter.file(), u"~/.local/share/wholehearted/journal.wholehearted"_s);
    EXPECT_EQ(presenter.where(), u"Everything you keep is in one encrypted file on this computer."_s);
}

TEST_F(OurJournal, IsNowhereBeforeTheFirstKeep)
{
    EXPECT_FALSE(presenter.isOnDisk());
    EXPECT_TRUE(presenter.where().startsWith(u"Nothing of yours is on this computer yet."_s));
}

TEST_F(OurJournal, OfAnExampleIsInMemoryOnly)
{
    const OurJournalPresenter example(journal, shelf, {});
    EXPECT_FALSE(example.isOnDisk());
    EXPECT_TRUE(example.where().startsWith(u"This is a made-up couple."_s));
    EXPECT_TRUE(example.file().isEmpty());
}

TEST_F(OurJournal, SaysHowManyBackupsThereAreAndFromWhen)
{
    EXPECT_EQ(presenter.backups(), u"There are none."_s);
    shelf.putGenerations({{7, sunday}});
    EXPECT_TRUE(presenter.backups().startsWith(u"One, from Sunday, 22 November, 20:41."_s));
    shelf.putGenerations({{7, sunday}, {6, sunday.addDays(-7)}});
    EXPECT_TRUE(presenter.backups().startsWith(
        u"The last 2 versions, the newest from Sunday, 22 November, 20:41."_s));
}

TEST_F(OurJournal, NamesWhatLiesBesideItAndCannotBeRead)
{
    EXPECT_TRUE(presenter.copiesOutOfReading().isEmpty());
    shelf.putCopies({u"/a/ours.conflict-1.wholehearted"_s, u"/a/ours.conflict-2.wholehearted"_s});
    shelf.put(u"/a/ours.conflict-1.wholehearted"_s, JournalLook::Open);
    shelf.put(u"/a/ours.conflict-2.wholehearted"_s, failure(ErrorCode::Damaged));
    EXPECT_TRUE(presenter.copiesOutOfReading().contains(u"“ours.conflict-2.wholehearted”"_s));
    EXPECT_FALSE(presenter.copiesOutOfReading().contains(u"conflict-1"_s));
}

TEST_F(OurJournal, SaysWhatErasingTakesAndWhatItCannotReach)
{
    isOnDisk();
    EXPECT_EQ(presenter.whatWouldGo(), u"This takes away, for ever: your journal with everything in it and "
                                       "whatever is open in this window."_s);
    shelf.putGenerations({{7, sunday}});
    shelf.putCopies({u"/ours.conflict-1.wholehearted"_s});
    EXPECT_EQ(presenter.whatWouldGo(),
              u"This takes away, for ever: your journal with everything in it, its backups on this computer, "
              "the other versions beside it and whatever is open in this window."_s);
    for (const QString& word : {u"copies"_s, u"sync"_s, u"PDF"_s, u"printed"_s, u"calendars"_s})
        EXPECT_TRUE(OurJournalPresenter::whatStays().contains(word)) << word.toStdString();
}

TEST_F(OurJournal, IsErasedOnOneWordAndSaysWhatIsLeft)
{
    QSignalSpy erased(&presenter, &OurJournalPresenter::erased);
    presenter.erase();
    EXPECT_TRUE(journal.isErased());
    ASSERT_EQ(erased.size(), 1);
    EXPECT_TRUE(erased[0][0].toStringList().isEmpty());
}

TEST_F(OurJournal, ThatCouldNotBeErasedSaysWhyAndMayBeTriedAgain)
{
    QSignalSpy couldNot(&presenter, &OurJournalPresenter::failed);
    QSignalSpy erased(&presenter, &OurJournalPresenter::erased);
    journal.answerWith({ErrorCode::NoPermission});
    presenter.erase();
    ASSERT_EQ(couldNot.size(), 1);
    EXPECT_TRUE(
        couldNot[0][0].value<ErrorSentences>().happened.contains(u"so not everything could be erased"_s));
    EXPECT_TRUE(erased.isEmpty());
    presenter.erase();
    EXPECT_EQ(erased.size(), 1);
}

} // namespace
