// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/wishespresenter.h"

#include "presenters/sampletalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool nothingIsChosen(const std::vector<WishLine>& lines)
{
    return std::ranges::none_of(lines, [](const WishLine& line) { return line.choice.has_value(); });
}

class Wishes : public ::testing::Test
{
protected:
    void takeOver()
    {
        presenter.handOver();
        presenter.open();
    }
    void choose(const QString& words, WishChoice choice)
    {
        const auto lines = presenter.lines();
        const auto found = std::ranges::find(lines, words, &WishLine::words);
        ASSERT_NE(found, lines.end());
        presenter.choose(static_cast<int>(found - lines.begin()), choice);
    }

    SampleTalk at;
    WishesPresenter presenter{at.talk, u"wishes"_s};
};

} // namespace

TEST_F(Wishes, NoListIsOpenBeforeItsOwnerTookOver)
{
    EXPECT_EQ(presenter.stage(), WishStage::Before);
    EXPECT_TRUE(presenter.lines().empty());
    presenter.open();
    EXPECT_EQ(presenter.stage(), WishStage::Before);
    presenter.handOver();
    EXPECT_EQ(presenter.stage(), WishStage::HandingOver);
    EXPECT_TRUE(presenter.lines().empty());
    EXPECT_EQ(presenter.turn(), Partner::First);
    presenter.open();
    EXPECT_EQ(presenter.lines().size(), presenter.question().items.size());
}

TEST_F(Wishes, NothingIsChosenForAnyone)
{
    takeOver();
    EXPECT_TRUE(nothingIsChosen(presenter.lines()));
}

TEST_F(Wishes, AfterTheFirstTurnTheSecondPartnerFindsAnUntouchedList)
{
    takeOver();
    choose(u"A long massage"_s, WishChoice::Yes);
    presenter.addOwnLine(u"A swim at night"_s);
    presenter.ready();
    EXPECT_EQ(presenter.stage(), WishStage::HandingOver);
    EXPECT_EQ(presenter.turn(), Partner::Second);
    EXPECT_TRUE(presenter.lines().empty());
    presenter.open();
    EXPECT_EQ(presenter.lines().size(), presenter.question().items.size());
    EXPECT_TRUE(nothingIsChosen(presenter.lines()));
}

TEST_F(Wishes, OnlyWhatBothSaidYesToIsShown)
{
    takeOver();
    choose(u"A long massage"_s, WishChoice::Yes);
    choose(u"A night away"_s, WishChoice::Maybe);
    presenter.addOwnLine(u"A swim at night"_s);
    presenter.ready();
    presenter.open();
    choose(u"A long massage"_s, WishChoice::Yes);
    choose(u"A night away"_s, WishChoice::Yes);
    choose(u"Talking in the dark"_s, WishChoice::Yes);
    presenter.addOwnLine(u"a swim  at night"_s);
    EXPECT_TRUE(presenter.met().isEmpty());
    presenter.ready();
    EXPECT_EQ(presenter.stage(), WishStage::Revealed);
    EXPECT_EQ(presenter.met(), QStringList({u"A long massage"_s, u"A swim at night"_s}));
}

TEST_F(Wishes, WhoSaysYesToEverythingLearnsNothingElse)
{
    takeOver();
    choose(u"A long massage"_s, WishChoice::Yes);
    choose(u"A night away"_s, WishChoice::Maybe);
    choose(u"Dressing up for each other"_s, WishChoice::NotForMe);
    presenter.addOwnLine(u"A swim at night"_s);
    presenter.ready();
    presenter.open();
    for (int line = 0; line < static_cast<int>(presenter.lines().size()); ++line)
        presenter.choose(line, WishChoice::Yes);
    presenter.ready();
    EXPECT_EQ(presenter.met(), QStringList{u"A long massage"_s});
    EXPECT_TRUE(presenter.lines().empty());
    EXPECT_TRUE(at.talk.draft.wishes().listOf(Partner::First).empty());
    EXPECT_TRUE(at.talk.draft.wishes().listOf(Partner::Second).empty());
}

TEST_F(Wishes, NothingCanBeWrittenAfterTheReveal)
{
    takeOver();
    presenter.ready();
    presenter.open();
    presenter.ready();
    EXPECT_EQ(presenter.stage(), WishStage::Revealed);
    presenter.cover();
    presenter.handOver();
    presenter.open();
    presenter.choose(0, WishChoice::Yes);
    EXPECT_FALSE(presenter.addOwnLine(u"late"_s));
    EXPECT_EQ(presenter.stage(), WishStage::Revealed);
    EXPECT_TRUE(presenter.met().isEmpty());
    const WishesPresenter again(at.talk, u"wishes"_s);
    EXPECT_EQ(again.stage(), WishStage::Revealed);
}

TEST_F(Wishes, APassLooksLikeAListWithoutAYes)
{
    takeOver();
    choose(u"A long massage"_s, WishChoice::Yes);
    presenter.pass();
    presenter.open();
    choose(u"A long massage"_s, WishChoice::Yes);
    presenter.ready();
    EXPECT_EQ(presenter.stage(), WishStage::Revealed);
    EXPECT_TRUE(presenter.met().isEmpty());
}

TEST_F(Wishes, AnInterruptedListIsClosedAndItsOwnerFindsItAgain)
{
    takeOver();
    choose(u"A long massage"_s, WishChoice::Maybe);
    presenter.cover();
    EXPECT_TRUE(presenter.lines().empty());
    EXPECT_EQ(presenter.stage(), WishStage::Before);
    takeOver();
    const auto lines = presenter.lines();
    EXPECT_EQ(std::ranges::count(lines, std::optional(WishChoice::Maybe), &WishLine::choice), 1);
}

TEST_F(Wishes, AnOwnLineIsAYesThatCanBecomeSomethingElse)
{
    takeOver();
    EXPECT_TRUE(presenter.addOwnLine(u"A swim"_s));
    EXPECT_TRUE(presenter.addOwnLine(u"A song"_s));
    EXPECT_FALSE(presenter.addOwnLine(u"a swim "_s));
    EXPECT_EQ(presenter.lines().back().words, u"A song"_s);
    EXPECT_EQ(presenter.lines().back().choice, WishChoice::Yes);
    choose(u"A song"_s, WishChoice::NotForMe);
    EXPECT_EQ(presenter.lines().back().choice, WishChoice::NotForMe);
    EXPECT_EQ(presenter.lines()[presenter.lines().size() - 2].choice, WishChoice::Yes);
}
