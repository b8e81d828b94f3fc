// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the journal that is there, and going back to a backup where it cannot be read.
#include "presenters/unlockpresenter.h"

#include "support/fakejournal.h"
#include "support/fakeshelf.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class Unlock : public testing::Test
{
protected:
    [[nodiscard]] QString lastTrouble() const
    {
        return couldNot.isEmpty() ? QString() : couldNot.last()[0].value<ErrorSentences>().happened;
    }

    const QString path = u"/ours.wholehearted"_s;
    const QDateTime sunday{QDate(2026, 11, 22), QTime(20, 41)};
    FakeShelf shelf;
    int openings = 0;
    QString words;
    UnlockPresenter presenter{shelf, path,
                              [this](std::unique_ptr<Journal>, const QString& said) {
                                  ++openings;
                                  words = said;
                              },
                              QLocale(QLocale::English, QLocale::UnitedKingdom)};
    QSignalSpy couldNot{&presenter, &UnlockPresenter::failed};
};

TEST_F(Unlock, OpensAtOnceWhatNeedsNoPassphrase)
{
    shelf.put(path, JournalLook::Open);
    presenter.look();
    EXPECT_EQ(openings, 1);
    EXPECT_TRUE(words.isEmpty());
    EXPECT_FALSE(presenter.wayBack().has_value());
}

TEST_F(Unlock, ADamagedJournalIsToldWithoutAPassphraseAndItsLastBackupOffered)
{
    shelf.put(path, failure(ErrorCode::Damaged));
    shelf.putGenerations({{7, sunday}, {6, sunday.addDays(-1)}});
    presenter.look();
    EXPECT_EQ(lastTrouble(), u"This journal is damaged: some of its bytes have changed."_s);
    EXPECT_FALSE(presenter.needsPassphrase());
    ASSERT_TRUE(presenter.wayBack().has_value());
    EXPECT_EQ(presenter.wayBack()->words, u"Go back to how it was on Sunday, 22 November, 20:41"_s);
    EXPECT_EQ(presenter.wayBack()->note, u"The file as it is now is kept beside it."_s);
    EXPECT_EQ(openings, 0) << "nothing is put back unasked";
    presenter.goBack();
    EXPECT_EQ(shelf.restored(), std::vector<quint64>{7});
    EXPECT_EQ(openings, 1);
    EXPECT_EQ(words, u"Your journal is as it was on Sunday, 22 November, 20:41."_s);
}

TEST_F(Unlock, WhatProvesUnsoundAfterItWasShownIsToldLikeWhatCannotBeOpened)
{
    shelf.put(path, JournalLook::Open);
    shelf.putGenerations({{7, sunday}});
    presenter.look();
    ASSERT_EQ(openings, 1);
    presenter.foundUnsound({ErrorCode::RuleBroken});
    EXPECT_FALSE(lastTrouble().isEmpty());
    EXPECT_TRUE(presenter.wayBack().has_value());
    EXPECT_EQ(openings, 1);
}

TEST_F(Unlock, ABackupThatWantsAPassphraseGetsOne)
{
    shelf.put(path, failure(ErrorCode::Damaged));
    shelf.putGenerations({{7, sunday, true}});
    presenter.look();
    EXPECT_TRUE(presenter.needsPassphrase());
    presenter.goBack({});
    EXPECT_TRUE(shelf.restored().empty());
    shelf.answerWith({ErrorCode::WrongPassphrase});
    presenter.goBack(u"guess"_s);
    EXPECT_TRUE(presenter.wayBack().has_value()) << "a wrong passphrase takes no backup away";
    presenter.goBack(u"heron"_s);
    EXPECT_EQ(openings, 1);
    EXPECT_EQ(shelf.passphrases().back(), u"heron"_s);
}

TEST_F(Unlock, WhereABackupCannotBeReadEitherTheOneBeforeItIsOffered)
{
    shelf.put(path, failure(ErrorCode::Damaged));
    shelf.putGenerations({{7, sunday}, {6, sunday.addDays(-1)}});
    presenter.look();
    shelf.answerWith({ErrorCode::Altered});
    presenter.goBack();
    EXPECT_EQ(presenter.wayBack()->words, u"Go back to how it was on Saturday, 21 November, 20:41"_s);
    presenter.goBack();
    EXPECT_EQ(shelf.restored(), (std::vector<quint64>{7, 6}));
    EXPECT_EQ(openings, 1);
}

TEST_F(Unlock, WithoutABackupThereIsNoWayBack)
{
    shelf.put(path, failure(ErrorCode::Damaged));
    presenter.look();
    EXPECT_FALSE(presenter.wayBack().has_value());
    EXPECT_FALSE(lastTrouble().isEmpty());
}

TEST_F(Unlock, WhatMayPassOffersNoWayBack)
{
    shelf.putGenerations({{7, sunday}});
    for (const ErrorCode code : {ErrorCode::AlreadyOpen, ErrorCode::NewerVersion, ErrorCode::NoPermission,
                                 ErrorCode::DeviceFailed, ErrorCode::LibraryMismatch}) {
        shelf.put(path, failure(code));
        presenter.look();
        EXPECT_FALSE(presenter.wayBack().has_value());
    }
}

TEST_F(Unlock, AlteredInsideIsToldAfterThePassphraseAndOffersTheWayBackToo)
{
    shelf.put(path, JournalLook::NeedsPassphrase);
    shelf.putGenerations({{7, sunday, true}});
    presenter.look();
    EXPECT_FALSE(presenter.wayBack().has_value());
    shelf.answerWith({ErrorCode::WrongPassphrase});
    presenter.open(u"guess"_s);
    EXPECT_FALSE(presenter.wayBack().has_value());
    shelf.answerWith({ErrorCode::Altered});
    presenter.open(u"heron"_s);
    EXPECT_TRUE(presenter.wayBack().has_value());
}

TEST_F(Unlock, AJournalThatIsNotInItsPlaceMayComeBackOrBeginAnew)
{
    shelf.putGenerations({{7, sunday}});
    presenter.look();
    EXPECT_TRUE(presenter.isMissing());
    ASSERT_TRUE(presenter.wayBack().has_value());
    presenter.goBack();
    EXPECT_EQ(openings, 1);
}

} // namespace
