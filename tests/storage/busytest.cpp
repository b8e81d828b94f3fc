// SPDX-License-Identifier: GPL-3.0-or-later
// What either partner changes alone: busy time, pausing, muting.
#include "storagehelpers.h"

using namespace Qt::StringLiterals;

namespace {

class BusyTest : public StorageTest
{
protected:
    void SetUp() override
    {
        auto begun = begin(path(), {}, store());
        ASSERT_DONE(begun);
        journal = *std::move(begun);
    }
    [[nodiscard]] Result<Kept> replace(const BusySource& source, const std::vector<BusyInterval>& intervals)
    {
        return await<Kept>([&](auto done) { journal->replaceBusy(source, intervals, done); });
    }
    [[nodiscard]] Result<Kept> turn(CoupleSwitch which, bool on)
    {
        return await<Kept>([&](auto done) { journal->turn(which, on, done); });
    }
    void reopen()
    {
        journal.reset();
        auto opened = open(path(), {}, store());
        ASSERT_DONE(opened);
        journal = *std::move(opened);
    }
    [[nodiscard]] std::vector<BusyInterval> all() const { return journal->reader().busy(0, 1'000'000); }

    const BusySource mine = BusySource::create();
    const BusySource theirs = BusySource::create();
    std::unique_ptr<Journal> journal;
};

} // namespace

TEST_F(BusyTest, ASourceIsReplacedAsAWhole)
{
    ASSERT_DONE(replace(mine, {{300, 400}, {100, 200}, {100, 200}}));
    ASSERT_DONE(replace(theirs, {{150, 250}}));
    reopen();
    EXPECT_EQ(all(), (std::vector<BusyInterval>{{100, 200}, {150, 250}, {300, 400}}));
    EXPECT_EQ(journal->reader().busyOf(mine), (std::vector<BusyInterval>{{100, 200}, {300, 400}}));
    ASSERT_DONE(replace(mine, {{500, 600}}));
    EXPECT_EQ(all(), (std::vector<BusyInterval>{{150, 250}, {500, 600}}));
    ASSERT_DONE(replace(theirs, {}));
    EXPECT_EQ(journal->reader().busySources(), std::vector{mine});
}

TEST_F(BusyTest, OnlyWhatTouchesTheAskedTimeIsRead)
{
    ASSERT_DONE(replace(mine, {{100, 200}, {200, 300}, {300, 400}}));
    EXPECT_EQ(journal->reader().busy(200, 300), (std::vector<BusyInterval>{{200, 300}}));
    EXPECT_EQ(journal->reader().busy(199, 301).size(), 3u);
}

TEST_F(BusyTest, AnIntervalThatDoesNotEndAfterItsStartChangesNothing)
{
    ASSERT_DONE(replace(mine, {{100, 200}}));
    EXPECT_EQ(codeOf(replace(mine, {{300, 400}, {500, 500}})), ErrorCode::InvalidContent);
    EXPECT_EQ(codeOf(replace(BusySource(), {{300, 400}})), ErrorCode::InvalidContent);
    EXPECT_EQ(all().size(), 1u);
}

TEST_F(BusyTest, WhatWasReplacedLeavesTheBackupsToo)
{
    ASSERT_DONE(replace(mine, {{100, 200}}));
    ASSERT_DONE(replace(mine, {{300, 400}}));
    EXPECT_EQ(backups().size(), 1);
}

TEST_F(BusyTest, PausingAndMutingAreRememberedAndUndone)
{
    EXPECT_FALSE(journal->reader().isOn(CoupleSwitch::Paused));
    ASSERT_DONE(turn(CoupleSwitch::Paused, true));
    reopen();
    EXPECT_TRUE(journal->reader().isOn(CoupleSwitch::Paused));
    EXPECT_FALSE(journal->reader().isOn(CoupleSwitch::Muted));
    ASSERT_DONE(turn(CoupleSwitch::Paused, false));
    ASSERT_DONE(turn(CoupleSwitch::Muted, true));
    EXPECT_FALSE(journal->reader().isOn(CoupleSwitch::Paused));
    EXPECT_TRUE(journal->reader().isOn(CoupleSwitch::Muted));
}

TEST_F(BusyTest, TurningOnWhatIsOnWritesNothing)
{
    ASSERT_DONE(turn(CoupleSwitch::Paused, true));
    const QByteArray before = bytesOf(path());
    ASSERT_DONE(turn(CoupleSwitch::Paused, true));
    EXPECT_EQ(bytesOf(path()), before);
}
