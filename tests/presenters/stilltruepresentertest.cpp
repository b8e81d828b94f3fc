// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/stilltruepresenter.h"

#include "domain/ourquestions.h"
#include "keptyear.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto robin = Partner::First;
constexpr auto sam = Partner::Second;

/// Robin and Sam read again what they kept; rhythm is the first question anything is kept of.
class StillTruePages : public testing::Test
{
protected:
    int indexOf(const QString& name) const { return static_cast<int>(presenter.names().indexOf(name)); }
    Keeping keeping() { return presenter.onTheTable().keeping(); }
    bool isKept(const EntryId& id) const { return kept.journal.reader().entry(id).has_value(); }

    KeptYear kept;
    CheckInTalk talk{kept.journal, kept.clock, *kept.decks.current(u"en"_s), {u"Robin"_s, u"Sam"_s}};
    StillTruePresenter presenter{talk, kept.decks};
};

} // namespace

TEST_F(StillTruePages, AskOnlyWhereSomethingIsKept)
{
    EXPECT_EQ(presenter.names(), (QStringList{u"Rhythm"_s, u"When"_s, u"Needs"_s}));
}

TEST_F(StillTruePages, ShowToEachTheirOwnLastWordsAndWhenTheyWereKept)
{
    const auto robins = presenter.last(0, robin);
    const auto sams = presenter.last(0, sam);
    ASSERT_TRUE(robins && sams);
    EXPECT_EQ(robins->when, u"On 22 November 2026"_s);
    EXPECT_EQ(robins->words, u"About once a week. Or as it comes"_s);
    EXPECT_EQ(sams->when, u"On 4 March 2026"_s);
    EXPECT_EQ(robins->asked, QString());
}

TEST_F(StillTruePages, NothingIsOnTheTableWhileItAllStands)
{
    EXPECT_FALSE(presenter.hasChanges());
    EXPECT_TRUE(keeping().isEmpty());
    presenter.setChanges(0, robin, true);
    EXPECT_FALSE(presenter.hasChanges()) << "other words are still to come";
}

TEST_F(StillTruePages, OtherWordsReplaceTheirOwnersLastOnes)
{
    presenter.setChanges(0, robin, true);
    presenter.voices(0).say(robin, ChoiceAnswer{u"dont_know"_s, {}});
    ASSERT_TRUE(presenter.hasChanges());
    EXPECT_EQ(keeping().replaced(), std::vector{kept.robinsRhythm});
    EXPECT_EQ(keeping().entries().size(), 2U) << "the sitting and the answer";
    EXPECT_EQ(keeping().digest(), keeping().digest());

    presenter.setChanges(0, robin, false);
    EXPECT_FALSE(presenter.hasChanges()) << "still true after all";
    EXPECT_EQ(presenter.voices(0).answer(robin), AnswerBody(ChoiceAnswer{u"dont_know"_s, {}}))
        << "nothing typed is lost";
}

TEST_F(StillTruePages, LettingGoNeedsOneAndIsDoneAtOnce)
{
    EXPECT_TRUE(presenter.whatWouldGo(0, robin).contains(u"Robin"_s));
    presenter.letGo(0, robin);
    EXPECT_FALSE(isKept(kept.robinsRhythm));
    EXPECT_FALSE(presenter.last(0, robin).has_value());
    EXPECT_TRUE(presenter.last(0, sam).has_value()) << "the other’s words are theirs";
    EXPECT_TRUE(keeping().isEmpty());
}

TEST_F(StillTruePages, SayWhatAQuestionWasAskedInWhereItIsAskedOtherwiseNow)
{
    const QString id = WordingId{u"rhythm"_s}.next().text();
    kept.journal.hold(OwnQuestion{id, u"How close?"_s, u"rhythm"_s, 0, false});
    const OurQuestions questions(*kept.decks.current(u"en"_s), kept.journal.reader().ownQuestions());
    CheckInTalk today{kept.journal, kept.clock, questions.asked(), {u"Robin"_s, u"Sam"_s}};
    const StillTruePresenter again(today, kept.decks);
    EXPECT_EQ(again.voices(0).wording(), u"How close?"_s);
    EXPECT_EQ(again.last(0, robin)->asked, u"How often would you like to be intimate together?"_s);
    EXPECT_EQ(again.last(0, robin)->words, u"About once a week. Or as it comes"_s);
}

TEST_F(StillTruePages, AQuietLineComesAfterAWhileOnly)
{
    const auto line = [this] {
        return StillTruePresenter::aWhileAgo(kept.journal.reader(), kept.clock, QLocale());
    };
    EXPECT_EQ(line(), QString());
    kept.clock.advance(qint64{42} * 24 * 60 * 60);
    EXPECT_TRUE(line().contains(u"22 November 2026"_s));
}
