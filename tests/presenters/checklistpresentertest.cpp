// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/checklistpresenter.h"

#include "presenters/sampletalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Checklist : public ::testing::Test
{
protected:
    [[nodiscard]] ChecklistLine line(const QString& words) const
    {
        const auto lines = robins.lines();
        const auto found = std::ranges::find(lines, words, &ChecklistLine::words);
        EXPECT_NE(found, lines.end());
        return found == lines.end() ? ChecklistLine() : *found;
    }
    [[nodiscard]] std::vector<DraftOffer>& offers() { return at.talk.draft.offers(); }

    SampleTalk at;
    QuestionPresenter needs{at.talk, u"needs"_s};
    ChecklistPresenter robins{at.talk, needs, Partner::First};
    ChecklistPresenter sams{at.talk, needs, Partner::Second};
};

} // namespace

TEST_F(Checklist, ShowsEveryItemOfTheDeckAndTicksOnlyOnesOwn)
{
    EXPECT_EQ(robins.lines().size(), needs.question().items.size());
    robins.setTicked(line(u"Rest"_s), true);
    EXPECT_TRUE(line(u"Rest"_s).isTicked);
    EXPECT_TRUE(std::ranges::none_of(sams.lines(), &ChecklistLine::isTicked));
}

TEST_F(Checklist, AnOwnLineIsAddedOnceAndTicked)
{
    EXPECT_TRUE(robins.addOwnLine(u"  A tidy   room "_s));
    EXPECT_TRUE(line(u"A tidy room"_s).isTicked);
    EXPECT_FALSE(robins.addOwnLine(u"a tidy room"_s));
    EXPECT_FALSE(robins.addOwnLine(u"  "_s));
    EXPECT_EQ(robins.lines().size(), needs.question().items.size() + 1);
}

TEST_F(Checklist, AddingWhatTheDeckNamesTicksIt)
{
    EXPECT_FALSE(robins.addOwnLine(u"rest"_s));
    EXPECT_TRUE(line(u"Rest"_s).isTicked);
}

TEST_F(Checklist, AnUntickedOwnLineLeavesTheAnswerAndStaysInSight)
{
    robins.addOwnLine(u"A tidy room"_s);
    robins.setTicked(line(u"A tidy room"_s), false);
    EXPECT_TRUE(at.talk.draft.isEmpty());
    EXPECT_FALSE(line(u"A tidy room"_s).isTicked);
    robins.setTicked(line(u"A tidy room"_s), true);
    EXPECT_FALSE(at.talk.draft.isEmpty());
}

TEST_F(Checklist, OnlyATickedLineCanBecomeAnOffer)
{
    robins.makeOffer(line(u"Rest"_s));
    EXPECT_TRUE(offers().empty());
    robins.setTicked(line(u"Rest"_s), true);
    robins.makeOffer(line(u"Rest"_s));
    robins.makeOffer(line(u"Rest"_s));
    ASSERT_EQ(offers().size(), 1u);
    EXPECT_EQ(offers()[0].author, Partner::First);
    EXPECT_EQ(offers()[0].item, u"rest"_s);
    EXPECT_EQ(offers()[0].question, u"needs"_s);
}

TEST_F(Checklist, WordsOfAnOfferCanChangeWithoutMakingItAnother)
{
    robins.setTicked(line(u"Rest"_s), true);
    robins.makeOffer(line(u"Rest"_s));
    const EntryId id = offers()[0].id;
    robins.wordOffer(line(u"Rest"_s), u"I do bedtime on Wednesday"_s);
    EXPECT_EQ(line(u"Rest"_s).offer, u"I do bedtime on Wednesday"_s);
    robins.wordOffer(line(u"Rest"_s), u"I do bedtime on Thursday "_s);
    EXPECT_EQ(offers()[0].words, u"I do bedtime on Thursday"_s);
    EXPECT_EQ(offers()[0].id, id);
}

TEST_F(Checklist, UntickingALineLetsGoOfItsOfferAndOfNoOther)
{
    robins.setTicked(line(u"Rest"_s), true);
    robins.makeOffer(line(u"Rest"_s));
    robins.addOwnLine(u"A tidy room"_s);
    robins.makeOffer(line(u"A tidy room"_s));
    sams.addOwnLine(u"A tidy room"_s);
    sams.makeOffer({{}, u"A tidy room"_s});
    ASSERT_EQ(offers().size(), 3u);
    robins.setTicked(line(u"A tidy room"_s), false);
    ASSERT_EQ(offers().size(), 2u);
    EXPECT_EQ(offers()[0].item, u"rest"_s);
    EXPECT_EQ(offers()[1].author, Partner::Second);
}

TEST_F(Checklist, AnOfferCanBeLetGoWhileTheLineStays)
{
    robins.setTicked(line(u"Rest"_s), true);
    robins.makeOffer(line(u"Rest"_s));
    robins.letGoOfOffer(line(u"Rest"_s));
    EXPECT_TRUE(offers().empty());
    EXPECT_TRUE(line(u"Rest"_s).isTicked);
}

TEST_F(Checklist, AnOfferWithoutWordsIsNone)
{
    robins.setTicked(line(u"Rest"_s), true);
    robins.setTicked(line(u"Privacy"_s), true);
    robins.makeOffer(line(u"Rest"_s));
    robins.makeOffer(line(u"Privacy"_s));
    robins.wordOffer(line(u"Privacy"_s), u"I keep the door shut"_s);
    robins.letGoOfBlankOffers();
    ASSERT_EQ(offers().size(), 1u);
    EXPECT_EQ(offers()[0].item, u"privacy"_s);
}

TEST_F(Checklist, APassLeavesNoTickNoOwnLineAndNoOffer)
{
    robins.setTicked(line(u"Rest"_s), true);
    robins.addOwnLine(u"A tidy room"_s);
    robins.makeOffer(line(u"A tidy room"_s));
    sams.setTicked(line(u"Rest"_s), true);
    needs.setPassed(Partner::First, true);
    EXPECT_TRUE(offers().empty());
    EXPECT_EQ(robins.lines().size(), needs.question().items.size());
    EXPECT_TRUE(std::ranges::none_of(robins.lines(), &ChecklistLine::isTicked));
    EXPECT_EQ(std::ranges::count_if(sams.lines(), &ChecklistLine::isTicked), 1);
}

TEST_F(Checklist, ANewPageFindsWhatWasSaid)
{
    robins.setTicked(line(u"Rest"_s), true);
    robins.addOwnLine(u"A tidy room"_s);
    robins.makeOffer(line(u"Rest"_s));
    robins.wordOffer(line(u"Rest"_s), u"An early night"_s);
    QuestionPresenter again(at.talk, u"needs"_s);
    const ChecklistPresenter list(at.talk, again, Partner::First);
    EXPECT_EQ(list.lines().size(), needs.question().items.size() + 1);
    EXPECT_EQ(list.lines()[3].offer, u"An early night"_s);
    EXPECT_TRUE(list.lines().back().isTicked);
}
