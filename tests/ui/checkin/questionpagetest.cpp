// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkwindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

class QuestionPageTest : public TalkWindow
{
protected:
    template <class Body>
    [[nodiscard]] Body said(const QString& question, Partner partner) const
    {
        const DraftAnswer* answer = at.talk.draft.findAnswer(question, partner);
        return answer && answer->body ? std::get<Body>(*answer->body) : Body();
    }
    [[nodiscard]] QRect column(const QString& name)
    {
        QWidget* widget = find(name);
        return widget ? QRect(widget->mapTo(&window, QPoint()), widget->size()) : QRect();
    }
};

TEST_F(QuestionPageTest, EachChoosesForThemselves)
{
    walkTo(u"Rhythm"_s);
    click(u"choiceFirst_once_a_week"_s);
    click(u"choiceSecond_not_for_now"_s);
    EXPECT_EQ(said<ChoiceAnswer>(u"rhythm"_s, Partner::First).item, u"once_a_week"_s);
    EXPECT_EQ(said<ChoiceAnswer>(u"rhythm"_s, Partner::Second).item, u"not_for_now"_s);
}

TEST_F(QuestionPageTest, AFaceIsAnAnswerInWords)
{
    walkTo(u"Planning"_s);
    click(u"feelingFirst_hopeful"_s);
    EXPECT_EQ(said<ChoiceAnswer>(u"planning"_s, Partner::First).item, u"hopeful"_s);
    EXPECT_EQ(find(u"feelingFirst_hopeful"_s)->accessibleName(), u"Robin: Hopeful"_s);
}

TEST_F(QuestionPageTest, APassClearsTheAnswerInSightAndTypingEndsIt)
{
    walkTo(u"Planning"_s);
    click(u"feelingFirst_glad"_s);
    type(u"noteFirst"_s, u"mostly"_s);
    click(u"passFirst"_s);
    auto* pass = find<QAbstractButton>(u"passFirst"_s);
    EXPECT_EQ(pass->text(), u"Passed"_s);
    EXPECT_FALSE(find<QAbstractButton>(u"feelingFirst_glad"_s)->isChecked());
    EXPECT_EQ(find<QPlainTextEdit>(u"noteFirst"_s)->toPlainText(), QString());
    EXPECT_EQ(said<ChoiceAnswer>(u"planning"_s, Partner::First), ChoiceAnswer());
    QTest::keyClick(find(u"noteFirst"_s), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(find<QPlainTextEdit>(u"noteFirst"_s)->toPlainText(), QString()) << "undo brings nothing back";
    type(u"noteFirst"_s, u"well"_s);
    EXPECT_EQ(pass->text(), u"Pass"_s);
    EXPECT_FALSE(pass->isChecked());
}

TEST_F(QuestionPageTest, APassChangesNoWidth)
{
    walkTo(u"Needs"_s);
    const int note = find(u"noteFirst"_s)->width();
    click(u"passFirst"_s);
    EXPECT_EQ(find(u"noteFirst"_s)->width(), note);
}

TEST_F(QuestionPageTest, AnOfferOpensBelowItsLineAndGoesWithIt)
{
    walkTo(u"Needs"_s);
    EXPECT_FALSE(isInSight(u"makeOfferFirst_rest"_s));
    click(u"itemFirst_rest"_s);
    click(u"makeOfferFirst_rest"_s);
    EXPECT_EQ(focused(), u"offerFirst_rest"_s);
    EXPECT_FALSE(isInSight(u"makeOfferFirst_rest"_s));
    type(u"offerFirst_rest"_s, u"I do bedtime on Wednesday"_s);
    ASSERT_EQ(at.talk.draft.offers().size(), 1u);
    EXPECT_EQ(at.talk.draft.offers()[0].words, u"I do bedtime on Wednesday"_s);
    click(u"itemFirst_rest"_s);
    EXPECT_FALSE(isInSight(u"offerFirst_rest"_s));
    EXPECT_TRUE(at.talk.draft.offers().empty());
}

TEST_F(QuestionPageTest, LettingGoOfAnOfferKeepsTheLine)
{
    walkTo(u"Room"_s);
    click(u"itemSecond_swap_bedtimes"_s);
    click(u"makeOfferSecond_swap_bedtimes"_s);
    click(u"removeOfferSecond_swap_bedtimes"_s);
    EXPECT_EQ(focused(), u"makeOfferSecond_swap_bedtimes"_s);
    EXPECT_TRUE(at.talk.draft.offers().empty());
    EXPECT_EQ(said<ChecklistAnswer>(u"room"_s, Partner::Second).items, QStringList{u"swap_bedtimes"_s});
}

TEST_F(QuestionPageTest, AnOfferLeftWithoutWordsIsGoneAfterThePage)
{
    walkTo(u"Needs"_s);
    click(u"itemFirst_rest"_s);
    click(u"makeOfferFirst_rest"_s);
    click(u"previousStep"_s);
    EXPECT_TRUE(at.talk.draft.offers().empty());
    click(u"nextStep"_s);
    EXPECT_TRUE(isInSight(u"makeOfferFirst_rest"_s));
}

TEST_F(QuestionPageTest, ReturnAddsALineOfOnesOwnAndStays)
{
    walkTo(u"Needs"_s);
    type(u"ownLineFirst"_s, u"A tidy room"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(focused(), u"ownLineFirst"_s);
    EXPECT_EQ(find<QLineEdit>(u"ownLineFirst"_s)->text(), QString());
    EXPECT_TRUE(find<QAbstractButton>(u"itemFirst_own1"_s)->isChecked());
    press(Qt::Key_Return);
    EXPECT_EQ(current(), u"Needs"_s);
    EXPECT_EQ(said<ChecklistAnswer>(u"needs"_s, Partner::First).ownLines, QStringList{u"A tidy room"_s});
}

TEST_F(QuestionPageTest, ALineOfOnesOwnIsNotLostByGoingOn)
{
    walkTo(u"Needs"_s);
    type(u"ownLineFirst"_s, u"A tidy room"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(current(), u"Wishes"_s);
    EXPECT_EQ(said<ChecklistAnswer>(u"needs"_s, Partner::First).ownLines, QStringList{u"A tidy room"_s});
}

TEST_F(QuestionPageTest, BothColumnsAreEquallyWideWhateverIsInThem)
{
    walkTo(u"Needs"_s);
    type(u"ownLineFirst"_s,
         u"A very long line that goes on and on because it takes many words to say it all"_s);
    press(Qt::Key_Return);
    for (const int width : {848, 904, 1008, 1400}) {
        window.resize(width, 608);
        settle();
        EXPECT_EQ(column(u"columnFirst"_s).width(), column(u"columnSecond"_s).width()) << width;
        EXPECT_EQ(column(u"columnFirst"_s).height(), column(u"columnSecond"_s).height()) << width;
        EXPECT_EQ(column(u"columnFirst"_s).top(), column(u"columnSecond"_s).top()) << width;
        EXPECT_LT(column(u"columnFirst"_s).right(), column(u"columnSecond"_s).left()) << width;
    }
}

TEST_F(QuestionPageTest, ALongerWordOnOneSideMakesNoColumnWider)
{
    walkTo(u"Needs"_s);
    find<QAbstractButton>(u"keepFirst"_s)
        ->setText(u"Words that are very much longer in another language than these"_s);
    window.resize(848, 608);
    settle();
    EXPECT_EQ(column(u"columnFirst"_s).width(), column(u"columnSecond"_s).width());
}

TEST_F(QuestionPageTest, OnANarrowPageTheFirstColumnStandsAboveTheSecond)
{
    walkTo(u"Needs"_s);
    window.resize(600, 700);
    settle();
    const QRect first = column(u"columnFirst"_s);
    const QRect second = column(u"columnSecond"_s);
    EXPECT_EQ(first.left(), second.left());
    EXPECT_EQ(first.width(), second.width());
    EXPECT_GT(second.top(), first.bottom());
    window.resize(1008, 768);
    settle();
    EXPECT_EQ(column(u"columnFirst"_s).top(), column(u"columnSecond"_s).top());
}

TEST_F(QuestionPageTest, FromRightToLeftTheFirstColumnIsAtTheRight)
{
    walkTo(u"Needs"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    settle();
    EXPECT_GT(column(u"columnFirst"_s).left(), column(u"columnSecond"_s).right());
}

TEST_F(QuestionPageTest, EveryControlSaysWhoseItIs)
{
    for (const QString& step : {u"Rhythm"_s, u"Planning"_s, u"Trying"_s, u"Room"_s, u"When"_s, u"Needs"_s}) {
        walkTo(step);
        if (step == u"Needs")
            click(u"itemSecond_rest"_s);
        for (const auto& [name, partner] :
             {std::pair{u"columnFirst"_s, u"Robin"_s}, std::pair{u"columnSecond"_s, u"Sam"_s}}) {
            for (const QWidget* control : find(name)->findChildren<QWidget*>()) {
                if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus))
                    continue;
                EXPECT_TRUE(control->accessibleName().startsWith(partner))
                    << step.toStdString() << ": " << control->objectName().toStdString() << " is called “"
                    << control->accessibleName().toStdString() << "”";
            }
        }
    }
}

TEST_F(QuestionPageTest, ALongNoteIsSeenWhileItIsWritten)
{
    walkTo(u"Trying"_s);
    auto* note = find<QPlainTextEdit>(u"noteFirst"_s);
    const int oneLine = note->height();
    type(u"noteFirst"_s,
         u"I would like to, and I would like to be able to stop without having to explain why, "
         "because that is what makes it feel light."_s);
    EXPECT_GT(note->height(), oneLine);
}
