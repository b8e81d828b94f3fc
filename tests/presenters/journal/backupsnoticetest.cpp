// SPDX-License-Identifier: GPL-3.0-or-later
// Backups that are behind are told, and most of all when one may hold what was let go of.
#include "presenters/backupsnotice.h"

#include "support/fakejournal.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class Backups : public testing::Test
{
protected:
    FakeJournal journal;
    BackupsNotice notice{journal};
    const Kept behind{.generation = 2, .backups = Error{ErrorCode::DiskFull}};
    const Kept stillThere{.generation = 3, .backups = Error{ErrorCode::NoPermission}, .hasRemoved = true};
};

TEST_F(Backups, ThatAreUpToDateAreNotSpokenOf)
{
    notice.saw({.generation = 1});
    EXPECT_FALSE(notice.notice().has_value());
}

TEST_F(Backups, ThatAreBehindAreToldQuietlyAfterASaveThatWorked)
{
    notice.saw(behind);
    ASSERT_TRUE(notice.notice().has_value());
    EXPECT_EQ(notice.notice()->happened,
              u"Saved. The backups on this computer could not be brought up to date."_s);
    EXPECT_EQ(notice.notice()->rest,
              u"The disk is full. The journal itself is on disk. Free some space, then try once more."_s);
    EXPECT_EQ(notice.notice()->tone, Notice::Tone::Calm);
}

TEST_F(Backups, ThatStillHoldWhatIsGoneAreToldPlainly)
{
    notice.saw(stillThere);
    EXPECT_EQ(notice.notice()->happened,
              u"Your journal has let go of it, but a backup on this computer still has it."_s);
    EXPECT_EQ(notice.notice()->tone, Notice::Tone::Trouble);
}

TEST_F(Backups, StillHoldItAfterTheNextPlainSave)
{
    notice.saw(stillThere);
    notice.saw(behind);
    EXPECT_EQ(notice.notice()->tone, Notice::Tone::Trouble);
    notice.saw({.generation = 5});
    EXPECT_TRUE(notice.notice().has_value()) << "a save that adds takes no backup away";
    notice.saw({.generation = 6, .hasRemoved = true});
    EXPECT_FALSE(notice.notice().has_value()) << "the next letting go reached them all";
}

TEST_F(Backups, AreRenewedOnRequest)
{
    notice.saw(stillThere);
    journal.answerWith({ErrorCode::NoPermission});
    notice.act();
    EXPECT_EQ(notice.notice()->tone, Notice::Tone::Trouble);
    notice.act();
    EXPECT_EQ(notice.notice()->happened, u"It is gone from the backups too."_s);
    EXPECT_TRUE(notice.notice()->action.isEmpty());
}

TEST_F(Backups, AreRenewedOnceHoweverOftenItIsPressed)
{
    notice.saw(behind);
    journal.answerLater();
    notice.act();
    notice.act();
    EXPECT_EQ(journal.waiting(), 1u);
    journal.answerWaiting();
    EXPECT_EQ(notice.notice()->happened, u"The backups are up to date."_s);
}

} // namespace
