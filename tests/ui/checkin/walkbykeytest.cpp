// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkwindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

/// No mouse in here.
class WalkByKey : public TalkWindow
{
protected:
    void tabTo(const QString& name)
    {
        for (int presses = 0; focused() != name; ++presses) {
            ASSERT_LT(presses, 600) << "Tab never reaches " << name.toStdString() << " at "
                                    << current().toStdString();
            press(Qt::Key_Tab);
        }
    }
    void spaceOn(const QString& name)
    {
        tabTo(name);
        press(Qt::Key_Space);
    }
    void write(const QString& name, const QString& words)
    {
        tabTo(name);
        QTest::keyClicks(QApplication::focusWidget(), words);
    }
    void begin()
    {
        spaceOn(u"beginNow"_s);
        spaceOn(u"nextStep"_s);
    }
};

TEST_F(WalkByKey, EveryStepCanBeAnsweredAndLeft)
{
    spaceOn(u"beginNow"_s);
    write(u"appreciationFirst"_s, u"The soup"_s);
    spaceOn(u"nextStep"_s);
    spaceOn(u"choiceFirst_several_a_week"_s);
    press(Qt::Key_Down);
    write(u"noteSecond"_s, u"I like hearing it"_s);
    spaceOn(u"nextStep"_s);
    spaceOn(u"feelingSecond_uneasy"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    spaceOn(u"nextStep"_s);
    spaceOn(u"passFirst"_s);
    spaceOn(u"nextStep"_s);
    spaceOn(u"itemFirst_phones_away"_s);
    spaceOn(u"nextStep"_s);
    write(u"noteSecond"_s, u"Never before eight"_s);
    spaceOn(u"nextStep"_s);
    write(u"ownLineSecond"_s, u"A tidy room"_s);
    press(Qt::Key_Return);
    spaceOn(u"makeOfferSecond_own1"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"I tidy on Saturdays"_s);
    spaceOn(u"nextStep"_s);
    EXPECT_EQ(current(), u"Wishes"_s);
    spaceOn(u"nextStep"_s);
    spaceOn(u"handOver"_s);
    spaceOn(u"wish_just_holding_yes"_s);
    spaceOn(u"ready"_s);
    spaceOn(u"handOver"_s);
    spaceOn(u"wish_just_holding_yes"_s);
    spaceOn(u"ready"_s);
    spaceOn(u"nextStep"_s);
    spaceOn(u"nextStep"_s);
    spaceOn(u"nextStep"_s);
    write(u"thisWeekSecond"_s, u"Breakfast together"_s);
    spaceOn(u"nextStep"_s);
    EXPECT_EQ(current(), u"Both yes"_s);

    const CheckInDraft& draft = at.talk.draft;
    const auto said = [&](const QString& question, Partner partner) {
        const DraftAnswer* answer = draft.findAnswer(question, partner);
        return answer ? answer->body : std::nullopt;
    };
    EXPECT_EQ(said(u"rhythm"_s, Partner::First), AnswerBody(ChoiceAnswer{u"once_a_week"_s, {}}));
    EXPECT_EQ(said(u"rhythm"_s, Partner::Second), AnswerBody(ChoiceAnswer{{}, u"I like hearing it"_s}));
    EXPECT_EQ(said(u"planning"_s, Partner::Second), AnswerBody(ChoiceAnswer{u"in_between"_s, {}}));
    EXPECT_EQ(said(u"trying"_s, Partner::First), std::nullopt);
    EXPECT_EQ(said(u"room"_s, Partner::First), AnswerBody(ChecklistAnswer{{u"phones_away"_s}, {}, {}}));
    ASSERT_EQ(draft.offers().size(), 1u);
    EXPECT_EQ(draft.offers()[0].words, u"I tidy on Saturdays"_s);
    ASSERT_EQ(draft.wishes().met().size(), 1u);
    EXPECT_EQ(draft.wishes().met()[0].item, u"just_holding"_s);
}

TEST_F(WalkByKey, TabGoesDownTheFirstColumnThenTheSecondThenTheFoot)
{
    begin();
    while (current() != u"Needs")
        press(Qt::Key_PageDown, Qt::ControlModifier);
    spaceOn(u"itemFirst_rest"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // Make it an offer.
    write(u"ownLineFirst"_s, u"A tidy room"_s);
    press(Qt::Key_Return);
    spaceOn(u"itemSecond_more_talk"_s);

    tabTo(u"keepFirst"_s);
    QStringList order;
    while (order.size() < 40 && (order.isEmpty() || order.last() != u"nextStep")) {
        order.append(focused());
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(order, QStringList({u"keepFirst"_s,
                                  u"itemFirst_more_talk"_s,
                                  u"itemFirst_everyday_touch"_s,
                                  u"itemFirst_help_at_home"_s,
                                  u"itemFirst_rest"_s,
                                  u"offerFirst_rest"_s,
                                  u"removeOfferFirst_rest"_s,
                                  u"itemFirst_privacy"_s,
                                  u"itemFirst_time_to_unwind"_s,
                                  u"itemFirst_comfort_care"_s,
                                  u"itemFirst_own1"_s,
                                  u"makeOfferFirst_own1"_s,
                                  u"ownLineFirst"_s,
                                  u"noteFirst"_s,
                                  u"passFirst"_s,
                                  u"keepSecond"_s,
                                  u"itemSecond_more_talk"_s,
                                  u"makeOfferSecond_more_talk"_s,
                                  u"itemSecond_everyday_touch"_s,
                                  u"itemSecond_help_at_home"_s,
                                  u"itemSecond_rest"_s,
                                  u"itemSecond_privacy"_s,
                                  u"itemSecond_time_to_unwind"_s,
                                  u"itemSecond_comfort_care"_s,
                                  u"ownLineSecond"_s,
                                  u"noteSecond"_s,
                                  u"passSecond"_s,
                                  u"previousStep"_s,
                                  u"nextStep"_s}));
}

TEST_F(WalkByKey, AltArrowsGoBackAndForth)
{
    begin();
    EXPECT_EQ(current(), u"Rhythm"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(current(), u"Planning"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(current(), u"Rhythm"_s);
}

TEST_F(WalkByKey, FromRightToLeftTheArrowsTurnAround)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    begin();
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(current(), u"Planning"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(current(), u"Rhythm"_s);
}

TEST_F(WalkByKey, PageKeysGoBackAndForthFromInsideAField)
{
    begin();
    tabTo(u"noteFirst"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(current(), u"Planning"_s);
    tabTo(u"noteSecond"_s);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(current(), u"Rhythm"_s);
}

TEST_F(WalkByKey, ShortcutsDoNotSkipTheFirstQuestion)
{
    press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(current(), u"Arrive"_s);
    EXPECT_TRUE(isInSight(u"beginNow"_s));
}

TEST_F(WalkByKey, ReturnGoesNowhereFromAnyControl)
{
    press(Qt::Key_Return);
    EXPECT_TRUE(isInSight(u"beginNow"_s));
    spaceOn(u"beginNow"_s);
    for (int step = 0; step < 7; ++step) {
        const QString here = current();
        tabTo(u"previousStep"_s == focused() ? u"nextStep"_s : u"keepFirst"_s);
        for (int control = 0; control < 60; ++control) {
            press(Qt::Key_Return);
            press(Qt::Key_Enter);
            ASSERT_EQ(current(), here) << "Return on " << focused().toStdString();
            press(Qt::Key_Tab);
        }
        press(Qt::Key_PageDown, Qt::ControlModifier);
    }
}

TEST_F(WalkByKey, TabComesToHowToAnswerBeforeTheWordsBelowIt)
{
    tabTo(u"waySideBySide"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(focused(), u"beginNow"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(focused(), u"anotherDay"_s);
}

TEST_F(WalkByKey, ASecondPressOfSpaceDoesNothingOnTheNextStep)
{
    begin();
    EXPECT_EQ(current(), u"Rhythm"_s);
    tabTo(u"nextStep"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    EXPECT_EQ(current(), u"Planning"_s);
    EXPECT_TRUE(find<QAbstractButton>(u"keepFirst"_s)->isChecked());
    press(Qt::Key_Tab);
    EXPECT_EQ(focused(), u"waySideBySide"_s);
}

TEST_F(WalkByKey, TheWeekIsPaintedByKeyboardAndKeptInTheDraft)
{
    begin();
    while (current() != u"When")
        press(Qt::Key_PageDown, Qt::ControlModifier);
    tabTo(u"weekFirst"_s);
    press(Qt::Key_1);
    const DraftAnswer* answer = at.talk.draft.findAnswer(u"when"_s, Partner::First);
    ASSERT_TRUE(answer && answer->body);
    EXPECT_FALSE(std::get<WeekAnswer>(*answer->body).week.isEmpty());
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    tabTo(u"passFirst"_s);
    press(Qt::Key_Space);
    EXPECT_FALSE(answer->body);
}
