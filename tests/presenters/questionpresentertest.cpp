// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/questionpresenter.h"

#include "presenters/sampletalk.h"
#include "presenters/wordspresenter.h"

using namespace Qt::StringLiterals;

namespace {

const std::optional<AnswerBody>& written(const SampleTalk& at, const QString& question, Partner partner)
{
    static const std::optional<AnswerBody> nothing;
    const DraftAnswer* answer = at.talk.draft.findAnswer(question, partner);
    return answer ? answer->body : nothing;
}

} // namespace

TEST(QuestionPresenter, WritesAnAnswerIntoTheDraft)
{
    SampleTalk at;
    QuestionPresenter rhythm(at.talk, u"rhythm"_s);
    rhythm.say(Partner::Second, ChoiceAnswer{u"once_a_week"_s, u" or so "_s});
    EXPECT_EQ(written(at, u"rhythm"_s, Partner::Second),
              AnswerBody(ChoiceAnswer{u"once_a_week"_s, u"or so"_s}));
    EXPECT_FALSE(written(at, u"rhythm"_s, Partner::First));
    EXPECT_EQ(rhythm.note(Partner::Second), u"or so"_s);
}

TEST(QuestionPresenter, AnAnswerThatSaysNothingIsNone)
{
    SampleTalk at;
    QuestionPresenter rhythm(at.talk, u"rhythm"_s);
    rhythm.setNote(Partner::First, u"slowly"_s);
    rhythm.setNote(Partner::First, u"   "_s);
    EXPECT_FALSE(written(at, u"rhythm"_s, Partner::First));
    EXPECT_TRUE(at.talk.draft.isEmpty());
}

TEST(QuestionPresenter, ANoteLeavesTheChoiceAndTheWeekAlone)
{
    SampleTalk at;
    QuestionPresenter trying(at.talk, u"trying"_s);
    trying.say(Partner::First, ChoiceAnswer{u"maybe"_s, {}});
    trying.setNote(Partner::First, u"if we can stop"_s);
    EXPECT_EQ(written(at, u"trying"_s, Partner::First),
              AnswerBody(ChoiceAnswer{u"maybe"_s, u"if we can stop"_s}));

    QuestionPresenter when(at.talk, u"when"_s);
    Availability week;
    week.paint({2, 40, 44, Suits::Works});
    when.say(Partner::First, WeekAnswer{week, {}});
    when.setNote(Partner::First, u"not in December"_s);
    EXPECT_EQ(written(at, u"when"_s, Partner::First), AnswerBody(WeekAnswer{week, u"not in December"_s}));
}

TEST(QuestionPresenter, ItemsStandInTheDecksOrderHoweverTheyWereTicked)
{
    SampleTalk at;
    QuestionPresenter needs(at.talk, u"needs"_s);
    needs.say(Partner::First, ChecklistAnswer{{u"privacy"_s, u"rest"_s, u"more_talk"_s, u"no such"_s},
                                              {u" a  tidy room "_s, u"A tidy room"_s, u""_s},
                                              {}});
    EXPECT_EQ(written(at, u"needs"_s, Partner::First),
              AnswerBody(ChecklistAnswer{{u"more_talk"_s, u"rest"_s, u"privacy"_s}, {u"a tidy room"_s}, {}}));
}

TEST(QuestionPresenter, AChoiceTheDeckDoesNotNameIsNone)
{
    SampleTalk at;
    QuestionPresenter rhythm(at.talk, u"rhythm"_s);
    rhythm.say(Partner::First, ChoiceAnswer{u"every_hour"_s, {}});
    EXPECT_FALSE(written(at, u"rhythm"_s, Partner::First));
}

TEST(QuestionPresenter, APassTakesAwayWhatWasSaidAndLooksLikeNothingSaid)
{
    SampleTalk at;
    QuestionPresenter rhythm(at.talk, u"rhythm"_s);
    const Digest untouched = at.talk.draft.keeping(at.journal.id()).digest();
    rhythm.say(Partner::First, ChoiceAnswer{u"not_for_now"_s, u"tired"_s});
    rhythm.setPassed(Partner::First, true);
    EXPECT_TRUE(rhythm.isPassed(Partner::First));
    EXPECT_FALSE(rhythm.isPassed(Partner::Second));
    EXPECT_FALSE(written(at, u"rhythm"_s, Partner::First));
    EXPECT_EQ(at.talk.draft.keeping(at.journal.id()).digest(), untouched);
}

TEST(QuestionPresenter, TakingBackAPassBringsNothingBack)
{
    SampleTalk at;
    QuestionPresenter rhythm(at.talk, u"rhythm"_s);
    rhythm.setNote(Partner::First, u"tired"_s);
    rhythm.setPassed(Partner::First, true);
    rhythm.setPassed(Partner::First, false);
    EXPECT_EQ(rhythm.note(Partner::First), QString());
}

TEST(QuestionPresenter, TheNextWordEndsAPass)
{
    SampleTalk at;
    QuestionPresenter rhythm(at.talk, u"rhythm"_s);
    rhythm.setPassed(Partner::First, true);
    rhythm.setNote(Partner::First, u" "_s);
    EXPECT_TRUE(rhythm.isPassed(Partner::First));
    rhythm.setNote(Partner::First, u"well"_s);
    EXPECT_FALSE(rhythm.isPassed(Partner::First));
}

TEST(QuestionPresenter, KeepThisIsTickedAtFirstAndEachDecidesForThemselves)
{
    SampleTalk at;
    QuestionPresenter rhythm(at.talk, u"rhythm"_s);
    EXPECT_TRUE(rhythm.keeps(Partner::First));
    EXPECT_TRUE(rhythm.keeps(Partner::Second));
    rhythm.setKeep(Partner::Second, false);
    EXPECT_TRUE(rhythm.keeps(Partner::First));
    EXPECT_FALSE(rhythm.keeps(Partner::Second));
}

TEST(QuestionPresenter, SaysThatAnAnswerChangedOnlyWhenItDid)
{
    SampleTalk at;
    QuestionPresenter rhythm(at.talk, u"rhythm"_s);
    int changes = 0;
    QObject::connect(&rhythm, &QuestionPresenter::answerChanged, [&](Partner) { ++changes; });
    rhythm.setNote(Partner::First, u"a"_s);
    rhythm.setNote(Partner::First, u"a "_s);
    EXPECT_EQ(changes, 1);
}

TEST(WordsPresenter, KeepsAppreciationAndThisWeekApart)
{
    SampleTalk at;
    WordsPresenter glad(at.talk, WordsPurpose::Appreciation);
    WordsPresenter week(at.talk, WordsPurpose::ThisWeek);
    glad.setNote(Partner::First, u"You called from the train. "_s);
    EXPECT_EQ(glad.note(Partner::First), u"You called from the train."_s);
    EXPECT_EQ(week.note(Partner::First), QString());
    EXPECT_EQ(glad.note(Partner::Second), QString());
    EXPECT_NE(glad.wording(), week.wording());
}

TEST(WordsPresenter, CanBePassedAndLeftOut)
{
    SampleTalk at;
    WordsPresenter week(at.talk, WordsPurpose::ThisWeek);
    week.setNote(Partner::Second, u"Breakfast together"_s);
    week.setKeep(Partner::Second, false);
    EXPECT_FALSE(week.keeps(Partner::Second));
    week.setPassed(Partner::Second, true);
    EXPECT_TRUE(at.talk.draft.isEmpty());
    week.setNote(Partner::Second, u"A walk"_s);
    EXPECT_FALSE(week.isPassed(Partner::Second));
}
