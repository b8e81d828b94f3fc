// SPDX-License-Identifier: GPL-3.0-or-later
#include "talkwindow.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// Every text of a widget tree and of what screen readers are told of it, hidden or not.
void gather(const QObject* object, QStringList& texts)
{
    for (int i = 0; i < object->metaObject()->propertyCount(); ++i)
        texts.append(object->metaObject()->property(i).read(object).toString());
    for (const QByteArray& name : object->dynamicPropertyNames())
        texts.append(object->property(name.constData()).toString());
    if (auto* known = QAccessible::queryAccessibleInterface(const_cast<QObject*>(object))) {
        for (const auto what : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            texts.append(known->text(what));
    }
    for (const QObject* child : object->children())
        gather(child, texts);
}

/// What a screen reader finds from the window down, without what is said to be invisible.
void gatherSpoken(QAccessibleInterface* from, QStringList& texts)
{
    if (!from || from->state().invisible)
        return;
    texts.append(from->text(QAccessible::Name));
    texts.append(from->text(QAccessible::Value));
    for (int child = 0; child < from->childCount(); ++child)
        gatherSpoken(from->child(child), texts);
}

} // namespace

class WishesPageTest : public TalkWindow
{
protected:
    void SetUp() override
    {
        TalkWindow::SetUp();
        walkTo(u"Needs"_s);
        click(u"nextStep"_s);
    }
    void takeOver()
    {
        click(u"nextStep"_s);
        click(u"handOver"_s);
    }
    [[nodiscard]] bool isAnywhere(const QString& words)
    {
        settle();
        QStringList texts;
        gather(&window, texts);
        return !texts.filter(words, Qt::CaseInsensitive).isEmpty();
    }
    [[nodiscard]] bool isSpoken(const QString& words)
    {
        QStringList texts;
        gatherSpoken(QAccessible::queryAccessibleInterface(&window), texts);
        return !texts.filter(words, Qt::CaseInsensitive).isEmpty();
    }
    [[nodiscard]] QStringList wishesInSight()
    {
        QStringList found;
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            const auto& items = at.talk.deck.question(u"wishes"_s)->items;
            const bool isWish = std::any_of(items.begin(), items.end(), [&](const DeckItem& item) {
                return item.words == label->text();
            });
            if (label->isVisible() && isWish)
                found.append(label->text());
        }
        return found;
    }
};

TEST_F(WishesPageTest, NoWishIsSeenBeforeSomeoneTakesOver)
{
    EXPECT_TRUE(wishesInSight().isEmpty());
    click(u"nextStep"_s);
    EXPECT_TRUE(wishesInSight().isEmpty());
    EXPECT_FALSE(page->isVisible());
    click(u"handOver"_s);
    EXPECT_EQ(wishesInSight().size(), 11);
    EXPECT_FALSE(isInSight(u"nextStep"_s)) << "ready is the one way on";
}

TEST_F(WishesPageTest, NothingIsChosenForAnyone)
{
    takeOver();
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->objectName().startsWith(u"wish_"_s)) {
            EXPECT_FALSE(button->isChecked()) << button->objectName().toStdString();
        }
    }
}

TEST_F(WishesPageTest, AClosedListIsNowhereInTheWindow)
{
    takeOver();
    click(u"wish_massage_yes"_s);
    type(u"ownLineFirst"_s, u"A swim at night"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(isAnywhere(u"A swim at night"_s));
    EXPECT_TRUE(isSpoken(u"A swim at night"_s));
    click(u"ready"_s);
    EXPECT_FALSE(isAnywhere(u"A swim at night"_s));
    EXPECT_FALSE(isAnywhere(u"massage"_s));
    EXPECT_FALSE(isSpoken(u"Nobody sees this list"_s)) << "what is behind the curtain is not told";
    click(u"handOver"_s);
    EXPECT_FALSE(isAnywhere(u"A swim at night"_s));
    EXPECT_FALSE(find<QAbstractButton>(u"wish_massage_yes"_s)->isChecked());
}

TEST_F(WishesPageTest, TheCurtainLooksTheSameWhateverIsBehindIt)
{
    takeOver();
    click(u"ready"_s);
    const QImage afterNothing = picture(&window);

    SampleTalk other;
    QMainWindow second;
    second.setCentralWidget(new CheckInPage(other.talk));
    second.resize(window.size());
    open(&second);
    const auto press = [&](const QString& name) {
        for (QAbstractButton* button : second.findChildren<QAbstractButton*>(name)) {
            if (button->isVisible())
                button->click();
        }
        settle();
    };
    press(u"beginNow"_s);
    for (int step = 0; step < 8; ++step)
        press(u"nextStep"_s);
    press(u"handOver"_s);
    for (const QString& wish : {u"massage"_s, u"dress_up"_s, u"night_away"_s, u"just_holding"_s})
        press(u"wish_%1_yes"_s.arg(wish));
    press(u"ready"_s);
    EXPECT_EQ(picture(&second), afterNothing);
}

TEST_F(WishesPageTest, TheCurtainTakesTheKeyboardToo)
{
    click(u"nextStep"_s);
    for (int presses = 0; presses < 10; ++presses) {
        EXPECT_TRUE(focused() == u"handOver" || focused() == u"stopHere") << focused().toStdString();
        press(Qt::Key_Tab);
    }
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(current(), u"Wishes"_s);
    EXPECT_FALSE(page->isVisible());
}

TEST_F(WishesPageTest, WhoSaysYesToEverythingLearnsNothingElse)
{
    takeOver();
    click(u"wish_massage_yes"_s);
    click(u"wish_a_night_away_maybe"_s);
    click(u"wish_dress_up_not_for_me"_s);
    type(u"ownLineFirst"_s, u"A swim at night"_s);
    press(Qt::Key_Return);
    click(u"ready"_s);
    click(u"handOver"_s);
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->objectName().startsWith(u"wish_"_s) && button->objectName().endsWith(u"_yes"_s))
            button->click();
    }
    click(u"ready"_s);
    EXPECT_EQ(wishesInSight(), QStringList{u"A long massage"_s});
    for (const QString& words : {u"A night away"_s, u"Dressing up"_s, u"swim"_s, u"Slow morning"_s})
        EXPECT_FALSE(isAnywhere(words)) << words.toStdString();
    EXPECT_TRUE(isSpoken(u"A long massage"_s));
}

TEST_F(WishesPageTest, WhenNothingMetItSaysSoWithoutBlame)
{
    takeOver();
    click(u"wish_massage_yes"_s);
    click(u"ready"_s);
    click(u"handOver"_s);
    click(u"passList"_s);
    EXPECT_TRUE(isAnywhere(u"Nothing in common today, and that is fine."_s));
    EXPECT_FALSE(isAnywhere(u"massage"_s));
    EXPECT_TRUE(isInSight(u"nextStep"_s));
}

TEST_F(WishesPageTest, AfterTheRevealItCanOnlyBeRead)
{
    takeOver();
    click(u"wish_massage_yes"_s);
    click(u"ready"_s);
    click(u"handOver"_s);
    click(u"wish_massage_yes"_s);
    click(u"ready"_s);
    click(u"nextStep"_s);
    click(u"previousStep"_s);
    EXPECT_EQ(wishesInSight(), QStringList{u"A long massage"_s});
    EXPECT_FALSE(isInSight(u"ready"_s));
    EXPECT_EQ(find<QAbstractButton>(u"nextStep"_s)->text(), u"Common ground"_s);
}

TEST_F(WishesPageTest, LeavingAnOpenListClosesItAndItsOwnerFindsItAgain)
{
    takeOver();
    click(u"wish_massage_maybe"_s);
    click(u"previousStep"_s);
    EXPECT_FALSE(isAnywhere(u"massage"_s));
    click(u"nextStep"_s);
    EXPECT_TRUE(wishesInSight().isEmpty());
    takeOver();
    EXPECT_TRUE(find<QAbstractButton>(u"wish_massage_maybe"_s)->isChecked());
}

TEST_F(WishesPageTest, ALineBeingWrittenIsThereWhenItsOwnerComesBack)
{
    takeOver();
    type(u"ownLineFirst"_s, u"A swim at night"_s);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(current(), u"Needs"_s);
    EXPECT_FALSE(isAnywhere(u"A swim at night"_s));
    click(u"nextStep"_s);
    takeOver();
    EXPECT_TRUE(find<QAbstractButton>(u"wish_own_1_yes"_s)->isChecked());
}

TEST_F(WishesPageTest, AnOpenListClosesWhenTheWindowTurnsToSomethingElse)
{
    takeOver();
    click(u"wish_massage_yes"_s);
    page->hide();
    page->show();
    settle();
    EXPECT_FALSE(isAnywhere(u"massage"_s));
    EXPECT_TRUE(isInSight(u"passWishes"_s));
}

TEST_F(WishesPageTest, TheQuestionCanBePassedAltogether)
{
    click(u"passWishes"_s);
    EXPECT_EQ(current(), u"Common ground"_s);
    EXPECT_FALSE(at.talk.draft.wishes().isRevealed());
}

TEST_F(WishesPageTest, StoppingAtTheCurtainEndsKindlyWithTheWayBackOpen)
{
    QSignalSpy dropped(page, &CheckInPage::dropped);
    click(u"nextStep"_s);
    click(u"stopHere"_s);
    EXPECT_TRUE(isAnywhere(u"Talking was the point."_s));
    EXPECT_EQ(dropped.count(), 0);
    click(u"backToTalk"_s);
    EXPECT_EQ(current(), u"Wishes"_s);
    EXPECT_TRUE(isInSight(u"passWishes"_s));
    click(u"nextStep"_s);
    click(u"stopHere"_s);
    click(u"closeCheckIn"_s);
    EXPECT_EQ(dropped.count(), 1);
}

TEST_F(WishesPageTest, NoWindowTitleOrTooltipSaysAnythingOfAList)
{
    takeOver();
    click(u"wish_massage_yes"_s);
    EXPECT_TRUE(window.windowTitle().isEmpty());
    for (const QWidget* widget : window.findChildren<QWidget*>())
        EXPECT_FALSE(widget->toolTip().contains(u"massage"_s, Qt::CaseInsensitive));
}
