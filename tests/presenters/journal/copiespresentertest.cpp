// SPDX-License-Identifier: GPL-3.0-or-later
// Other versions beside the journal: noticed, brought together, and taken away only when wanted.
#include "presenters/copiespresenter.h"

#include "support/fakejournal.h"
#include "support/fakeshelf.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class Copies : public testing::Test
{
protected:
    void put(const QStringList& copies)
    {
        shelf.putCopies(copies);
        for (const QString& one : copies)
            shelf.put(one, JournalLook::Open);
    }
    [[nodiscard]] QString happened() const
    {
        return presenter.notice() ? presenter.notice()->happened : QString();
    }
    [[nodiscard]] QString rest() const { return presenter.notice() ? presenter.notice()->rest : QString(); }
    [[nodiscard]] QString action() const
    {
        return presenter.notice() ? presenter.notice()->action : QString();
    }

    const QString copy = u"/ours.sync-conflict-1.wholehearted"_s;
    const QString second = u"/ours.sync-conflict-2.wholehearted"_s;
    FakeJournal journal;
    FakeShelf shelf;
    CopiesPresenter presenter{journal, shelf, u"/ours.wholehearted"_s};
};

TEST_F(Copies, WithoutAnyNothingIsSaid)
{
    presenter.look();
    EXPECT_FALSE(presenter.notice().has_value());
}

TEST_F(Copies, AnExampleHasNone)
{
    put({copy});
    CopiesPresenter example(journal, shelf, {});
    example.look();
    EXPECT_FALSE(example.notice().has_value());
}

TEST_F(Copies, OneThatASyncToolLeftIsOfferedOnceAndCalmly)
{
    put({copy});
    presenter.look();
    EXPECT_EQ(happened(), u"Another version of your journal is beside it."_s);
    EXPECT_EQ(action(), u"Bring together"_s);
    EXPECT_EQ(presenter.notice()->tone, Notice::Tone::Calm);
    presenter.dismiss();
    presenter.look();
    EXPECT_FALSE(presenter.notice().has_value()) << "who said not now is not asked again";
    presenter.lookAgain();
    EXPECT_TRUE(presenter.notice().has_value()) << "but finds it where the journal is looked after";
}

TEST_F(Copies, OneThatCannotBeReadIsNotOffered)
{
    shelf.putCopies({copy});
    shelf.put(copy, failure(ErrorCode::Damaged));
    presenter.look();
    EXPECT_FALSE(presenter.notice().has_value());
}

TEST_F(Copies, IsBroughtInAndThenMayBeRemoved)
{
    put({copy});
    presenter.look();
    presenter.act();
    EXPECT_EQ(journal.adopted(), QStringList{copy});
    EXPECT_EQ(happened(), u"Your journal has everything of both now."_s);
    EXPECT_TRUE(rest().contains(u"still beside it"_s));
    EXPECT_TRUE(journal.removed().isEmpty()) << "nothing is removed unasked";
    presenter.act();
    EXPECT_EQ(journal.removed(), QStringList{copy});
    EXPECT_EQ(happened(), u"It is removed."_s);
}

TEST_F(Copies, MayBeLeftThere)
{
    put({copy});
    presenter.look();
    presenter.act();
    presenter.dismiss();
    EXPECT_FALSE(presenter.notice().has_value());
    EXPECT_TRUE(journal.removed().isEmpty());
}

TEST_F(Copies, WithNothingNewSaysThat)
{
    put({copy});
    presenter.look();
    journal.answerKeptWith({.isUnchanged = true});
    presenter.act();
    EXPECT_EQ(happened(), u"Your journal had all of it already."_s);
}

TEST_F(Copies, AreBroughtInOneAfterTheOtherWithOnePress)
{
    put({copy, second});
    presenter.look();
    EXPECT_EQ(happened(), u"2 other versions of your journal are beside it."_s);
    presenter.act();
    EXPECT_EQ(journal.adopted(), (QStringList{copy, second}));
    presenter.act();
    EXPECT_EQ(journal.removed(), (QStringList{copy, second}));
}

TEST_F(Copies, WhileOneIsBroughtInNothingCanBePressed)
{
    put({copy});
    presenter.look();
    journal.answerLater();
    presenter.act();
    EXPECT_TRUE(presenter.notice()->isBusy);
    EXPECT_TRUE(action().isEmpty());
    presenter.act();
    EXPECT_EQ(journal.waiting(), 1u);
    journal.answerWaiting();
    EXPECT_EQ(journal.adopted().size(), 1);
}

TEST_F(Copies, FromBeforeAPassphraseWasChangedAsksForTheOneOfThen)
{
    put({copy});
    presenter.look();
    journal.answerWith({ErrorCode::PassphraseNeeded});
    presenter.act();
    EXPECT_TRUE(presenter.notice()->asksPassphrase);
    journal.answerWith({ErrorCode::WrongPassphrase});
    presenter.act(u"guess"_s);
    EXPECT_TRUE(presenter.notice()->asksPassphrase);
    EXPECT_EQ(presenter.notice()->tone, Notice::Tone::Trouble);
    presenter.act(u"swallow"_s);
    EXPECT_EQ(journal.adopted(), QStringList{copy});
}

TEST_F(Copies, OfAnotherCoupleOrOtherKeysStayWhereTheyAreAndAreNotRemoved)
{
    for (const ErrorCode code : {ErrorCode::OtherJournal, ErrorCode::OtherKeys, ErrorCode::Altered}) {
        CopiesPresenter fresh(journal, shelf, u"/ours.wholehearted"_s);
        put({copy});
        fresh.look();
        journal.answerWith({code});
        fresh.act();
        EXPECT_TRUE(fresh.notice()->happened.contains(u"“ours.sync-conflict-1.wholehearted” stays"_s));
        EXPECT_TRUE(fresh.notice()->action.isEmpty());
        EXPECT_TRUE(journal.removed().isEmpty());
    }
}

TEST_F(Copies, OneThatIsNotOursDoesNotKeepTheOtherOut)
{
    put({copy, second});
    presenter.look();
    journal.answerWith({ErrorCode::OtherJournal});
    presenter.act();
    EXPECT_EQ(journal.adopted(), QStringList{second});
    EXPECT_TRUE(rest().contains(u"“ours.sync-conflict-1.wholehearted” stays"_s));
    presenter.act();
    EXPECT_EQ(journal.removed(), QStringList{second});
}

TEST_F(Copies, ADiskThatIsFullMayBeTriedAgain)
{
    put({copy});
    presenter.look();
    journal.answerWith({ErrorCode::DiskFull});
    presenter.act();
    EXPECT_TRUE(happened().contains(u"nothing was brought in"_s));
    EXPECT_EQ(action(), u"Try once more"_s);
    presenter.act();
    EXPECT_EQ(journal.adopted(), QStringList{copy});
}

TEST_F(Copies, OneThatTheSyncToolTookAwayItselfIsNoTrouble)
{
    put({copy});
    presenter.look();
    journal.answerWith({ErrorCode::FileNotFound});
    presenter.act();
    EXPECT_FALSE(presenter.notice().has_value());
}

TEST_F(Copies, OneThatChangedSinceIsOfferedOnceMoreInsteadOfRemoved)
{
    put({copy});
    presenter.look();
    presenter.act();
    journal.answerWith({ErrorCode::ChangedOnDisk});
    presenter.act();
    EXPECT_EQ(action(), u"Bring together"_s);
    EXPECT_TRUE(journal.removed().isEmpty());
}

TEST_F(Copies, AnotherProgramsVersionThatASaveFoundIsToldAndOffered)
{
    presenter.foundBySaving(copy);
    EXPECT_EQ(happened(), u"Another program changed the journal on disk; both versions are kept."_s);
    presenter.act();
    EXPECT_EQ(journal.adopted(), QStringList{copy});
}

TEST_F(Copies, WhatIsAnsweredAfterThePresenterIsGoneIsAnsweredToNobody)
{
    put({copy});
    auto gone = std::make_unique<CopiesPresenter>(journal, shelf, u"/ours.wholehearted"_s);
    gone->look();
    journal.answerLater();
    gone->act();
    gone.reset();
    journal.answerWaiting();
}

} // namespace
