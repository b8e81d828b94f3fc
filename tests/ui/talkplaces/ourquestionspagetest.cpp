// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/ourquestionspage.h"

#include "presenters/keptyear.h"
#include "ui/lookfixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class OurQuestionsLook : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        page.resize(1008, 768);
        open(&page);
    }
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        for (Widget* widget : page.findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(const QString& name)
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
        settle();
        settle(); // Rows are made anew, and then shown.
    }
    void add(const QString& words)
    {
        click(u"addQuestion"_s);
        find<QLineEdit>(u"questionWords"_s)->setText(words);
        click(u"questionDone"_s);
    }
    [[nodiscard]] QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }

    KeptYear kept;
    ShippedDecks decks;
    OurQuestionsPresenter presenter{kept.journal, *decks.current(u"en"_s), {u"Robin"_s, u"Sam"_s}};
    OurQuestionsPage page{presenter};
};

} // namespace

TEST_F(OurQuestionsLook, TabLeadsThroughOtherWordsBeforeItLeadsOn)
{
    click(u"reword_1"_s);
    EXPECT_EQ(focused(), u"questionWords"_s);
    for (const auto& next : {u"questionCancel"_s, u"questionDone"_s, u"reword_2"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_EQ(focused(), next);
    }
}

TEST_F(OurQuestionsLook, CutsNoQuestionHoweverLowTheWindowIs)
{
    for (int height = 400; height < 800; height += 20) {
        page.resize(904, height);
        settle();
        click(u"rest_1"_s);
        for (const QLabel* words : page.findChildren<QLabel*>()) {
            if (words->isVisible() && words->wordWrap()) {
                EXPECT_GE(words->height(), words->heightForWidth(words->width()))
                    << height << ' ' << words->text().toStdString();
            }
        }
    }
}

TEST_F(OurQuestionsLook, AllOfANewQuestionIsInSight)
{
    page.resize(908, 480);
    settle();
    click(u"addQuestion"_s);
    const auto* done = find<QWidget>(u"questionDone"_s);
    ASSERT_NE(done, nullptr);
    EXPECT_EQ(done->visibleRegion().boundingRect(), done->rect());
}

TEST_F(OurQuestionsLook, AsksNobodyWhileNothingChanged)
{
    EXPECT_FALSE(find<QAbstractButton>(u"askBoth"_s)->isEnabled());
    click(u"rest_1"_s);
    EXPECT_TRUE(find<QAbstractButton>(u"askBoth"_s)->isEnabled());
    click(u"rest_1"_s);
    EXPECT_FALSE(find<QAbstractButton>(u"askBoth"_s)->isEnabled());
}

TEST_F(OurQuestionsLook, EscapeLeavesTheWordsAsTheyWere)
{
    click(u"reword_0"_s);
    EXPECT_EQ(focused(), u"questionWords"_s);
    EXPECT_EQ(find<QComboBox>(u"questionKind"_s), nullptr) << "how it is answered belongs to the deck";
    QTest::keyClicks(QApplication::focusWidget(), u"Something else"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    EXPECT_FALSE(presenter.isChanged());
    EXPECT_EQ(focused(), u"reword_0"_s);
}

TEST_F(OurQuestionsLook, AQuestionWithoutWordsIsNotTaken)
{
    click(u"addQuestion"_s);
    click(u"questionDone"_s);
    EXPECT_NE(find(u"questionWords"_s), nullptr);
    EXPECT_FALSE(presenter.isChanged());
}

TEST_F(OurQuestionsLook, TheFocusStaysWithTheQuestionThatMoves)
{
    click(u"later_0"_s);
    EXPECT_EQ(focused(), u"later_1"_s);
    for (int line = 1; line < 6; ++line)
        click(u"later_%1"_s.arg(line));
    EXPECT_EQ(focused(), u"earlier_6"_s) << "at the end there is only the way back";
}

TEST_F(OurQuestionsLook, EachButtonSaysWhatItDoesToWhichQuestion)
{
    EXPECT_EQ(find(u"rest_0"_s)->accessibleName(),
              u"Rest: How often would you like to be intimate together?"_s);
    EXPECT_EQ(find(u"later_0"_s)->accessibleName(),
              u"Later: How often would you like to be intimate together?"_s);
}

TEST_F(OurQuestionsLook, ANewQuestionThatNobodyAgreedToGoesWithoutALine)
{
    add(u"What made you laugh?"_s);
    click(u"letGo_7"_s);
    EXPECT_EQ(find(u"confirmLetGo"_s), nullptr);
    EXPECT_FALSE(presenter.isChanged());
}

TEST_F(OurQuestionsLook, WhatIsKeptGoesAfterOneLine)
{
    kept.journal.hold(OwnQuestion{u"own-1"_s, u"What made you laugh?"_s, u"words"_s, 7, false});
    presenter.dropChanges();
    settle();
    click(u"letGo_7"_s);
    ASSERT_NE(find(u"confirmLetGo"_s), nullptr);
    EXPECT_EQ(focused(), u"keepIt"_s);
    click(u"confirmLetGo"_s);
    EXPECT_TRUE(kept.journal.reader().ownQuestions().empty());
}

TEST_F(OurQuestionsLook, DroppingGoesBackToWhatIsKept)
{
    add(u"What made you laugh?"_s);
    click(u"askBoth"_s);
    ASSERT_NE(find(u"yesFirst"_s), nullptr);
    click(u"changeWords"_s);
    EXPECT_TRUE(presenter.isChanged()) << "still on the table";
    click(u"askBoth"_s);
    click(u"dropThis"_s);
    EXPECT_FALSE(presenter.isChanged());
    EXPECT_NE(find(u"addQuestion"_s), nullptr);
}
