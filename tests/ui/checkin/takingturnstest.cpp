// SPDX-License-Identifier: GPL-3.0-or-later
// The curtain under attack: Robin writes, Sam looks everywhere for it before both are ready.
#include "talkwindow.h"

#include <QAccessible>
#include <QClipboard>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

const QString canary = u"Kingfisher at dusk"_s;

/// Every text that any object of the program carries, shown or not: properties, dynamic ones too.
QStringList textsOf(const QObject& object)
{
    QStringList texts;
    const QMetaObject* type = object.metaObject();
    for (int place = 0; place < type->propertyCount(); ++place)
        texts.append(type->property(place).read(&object).toString());
    for (const QByteArray& name : object.dynamicPropertyNames())
        texts.append(object.property(name).toString());
    if (const auto* document = qobject_cast<const QTextDocument*>(&object))
        texts.append(document->toPlainText());
    return texts;
}

void readAloud(QAccessibleInterface* at, QStringList& heard, int depth = 0)
{
    if (!at || depth > 30)
        return;
    for (const QAccessible::Text what :
         {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
        heard.append(at->text(what));
    if (QAccessibleTextInterface* text = at->textInterface())
        heard.append(text->text(0, text->characterCount()));
    for (int child = 0; child < at->childCount(); ++child)
        readAloud(at->child(child), heard, depth + 1);
}

} // namespace

/// Robin and Sam take turns.
class TakingTurnsInTheWindow : public TalkWindow
{
protected:
    void begin()
    {
        click(u"wayTakingTurns"_s);
        click(u"beginNow"_s);
        walkTo(u"Rhythm"_s);
    }

    /// Robin writes, selects, copies, and is ready.
    void robinsTurn()
    {
        click(u"openSideFirst"_s);
        type(u"noteFirst"_s, canary);
        click(u"choiceFirst_once_a_week"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        find(u"noteFirst"_s)->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_C, Qt::ControlModifier);
        EXPECT_EQ(QApplication::clipboard()->text(), canary) << "the attack has to be one";
        click(u"nextStep"_s);
    }

    /// Everywhere in the program where the words could still be found.
    [[nodiscard]] QStringList placesThatTell(const QString& words = canary)
    {
        QStringList places;
        const auto look = [&](const QString& where, const QString& text) {
            if (text.contains(words))
                places.append(where);
        };
        look(u"window title"_s, window.windowTitle());
        look(u"clipboard"_s, QApplication::clipboard()->text());
        for (QWidget* top : QApplication::topLevelWidgets()) {
            // Reading may make and unmake helpers of Qt.
            QList<QPointer<QObject>> objects;
            for (QObject* object : top->findChildren<QObject*>())
                objects.append(object);
            for (const QPointer<QObject>& object : std::as_const(objects)) {
                for (const QString& text : object ? textsOf(*object) : QStringList())
                    look(object ? QString::fromLatin1(object->metaObject()->className()) : u"gone"_s, text);
            }
            QStringList heard;
            readAloud(QAccessible::queryAccessibleInterface(top), heard);
            look(u"accessibility tree"_s, heard.join(u'\n'));
        }
        return places;
    }

    /// By Tab, once around, pasting and undoing in everything that takes words.
    [[nodiscard]] QStringList reachedByKeys()
    {
        QStringList reached;
        for (int presses = 0; presses < 200; ++presses) {
            press(Qt::Key_Tab);
            if (QApplication::focusWidget() == nullptr)
                continue;
            reached.append(focused());
            auto* note = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
            if (note) {
                note->undo();
                note->redo();
                note->paste();
            }
        }
        reached.removeDuplicates();
        reached.sort();
        return reached;
    }
};

TEST_F(TakingTurnsInTheWindow, CanBeChosenOnArrivingAndCoversTheFirstWordsToo)
{
    click(u"wayTakingTurns"_s);
    click(u"beginNow"_s);
    EXPECT_FALSE(isInSight(u"appreciationFirst"_s) || isInSight(u"appreciationSecond"_s));
    EXPECT_TRUE(isInSight(u"openSideFirst"_s) && isInSight(u"openSideSecond"_s));
    EXPECT_EQ(find(u"openSideFirst"_s)->size().height(), find(u"openSideSecond"_s)->size().height());
    click(u"openSideSecond"_s);
    EXPECT_TRUE(isInSight(u"appreciationSecond"_s));
    EXPECT_FALSE(isInSight(u"appreciationFirst"_s));
    EXPECT_EQ(find<QAbstractButton>(u"nextStep"_s)->text(), u"Sam is ready"_s);
}

TEST_F(TakingTurnsInTheWindow, UnderTheCurtainNothingTellsWhatWasWritten)
{
    begin();
    robinsTurn();
    ASSERT_TRUE(isInSight(u"handOver"_s));
    EXPECT_EQ(placesThatTell(), QStringList());
    EXPECT_EQ(reachedByKeys(), QStringList({u"handOver"_s, u"stopHere"_s}));
    EXPECT_FALSE(find(u"handOver"_s)->window()->grab().isNull());
}

TEST_F(TakingTurnsInTheWindow, WhileTheOtherOneWritesNothingTellsIt)
{
    begin();
    robinsTurn();
    click(u"handOver"_s);
    ASSERT_TRUE(isInSight(u"noteSecond"_s));
    EXPECT_FALSE(isInSight(u"noteFirst"_s));
    EXPECT_EQ(placesThatTell(), QStringList());
    for (const QString& name : reachedByKeys())
        EXPECT_FALSE(name.contains(u"First"_s)) << name.toStdString();
    EXPECT_EQ(placesThatTell(), QStringList()) << "nor after pasting and undoing";
    EXPECT_FALSE(find<QPlainTextEdit>(u"noteSecond"_s)->toPlainText().contains(canary));
    EXPECT_EQ(window.findChildren<QWidget*>(u"columnFirst"_s).size(), 0) << "it is not made at all";
}

TEST_F(TakingTurnsInTheWindow, APictureOfTheWindowIsTheSameWhateverWasWritten)
{
    begin();
    const auto pictureAfter = [&](const QString& words) {
        click(u"openSideFirst"_s);
        find<QPlainTextEdit>(u"noteFirst"_s)->setPlainText(words);
        click(u"nextStep"_s);
        const QImage curtain = picture(&window);
        click(u"handOver"_s);
        find(u"nextStep"_s)->setFocus();
        settle();
        return std::pair(curtain, picture(&window));
    };
    const auto first = pictureAfter(u"a"_s);
    click(u"nextStep"_s); // Sam is ready as well: open.
    click(u"nextStep"_s); // Planning
    click(u"openSideFirst"_s);
    click(u"nextStep"_s);
    const QImage another = picture(&window);
    EXPECT_EQ(another, first.first) << "the curtain knows neither the words nor the question";
}

TEST_F(TakingTurnsInTheWindow, BothSidesOpenWithTheSecondReadyAndAtNoPressBefore)
{
    begin();
    robinsTurn();
    click(u"handOver"_s);
    type(u"noteSecond"_s, u"As it comes"_s);
    EXPECT_FALSE(isInSight(u"noteFirst"_s));
    click(u"nextStep"_s);
    ASSERT_TRUE(isInSight(u"noteFirst"_s) && isInSight(u"noteSecond"_s));
    EXPECT_EQ(find<QPlainTextEdit>(u"noteFirst"_s)->toPlainText(), canary);
    EXPECT_EQ(current(), u"Rhythm"_s);
    EXPECT_EQ(find<QAbstractButton>(u"nextStep"_s)->text(), u"Planning"_s);
    EXPECT_EQ(find(u"noteFirst"_s)->accessibleName(), u"Robin: In your own words, if you like"_s);
}

TEST_F(TakingTurnsInTheWindow, NoUndoLeadsBackBehindTheCover)
{
    begin();
    click(u"openSideFirst"_s);
    type(u"noteFirst"_s, canary);
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Something milder"_s);
    click(u"nextStep"_s);
    click(u"handOver"_s);
    type(u"noteSecond"_s, canary);
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Something milder"_s);
    click(u"nextStep"_s);
    for (const QString& name : {u"noteFirst"_s, u"noteSecond"_s}) {
        auto* note = find<QPlainTextEdit>(name);
        ASSERT_NE(note, nullptr);
        EXPECT_FALSE(note->document()->isUndoAvailable()) << name.toStdString();
        note->undo();
        EXPECT_EQ(note->toPlainText(), u"Something milder"_s);
    }
}

TEST_F(TakingTurnsInTheWindow, LeavingThePageCoversTheOpenSide)
{
    begin();
    click(u"openSideFirst"_s);
    type(u"noteFirst"_s, canary);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(current(), u"Arrive"_s);
    EXPECT_EQ(placesThatTell(), QStringList());
    click(u"nextStep"_s);
    EXPECT_EQ(placesThatTell(), QStringList());
    EXPECT_TRUE(isInSight(u"openSideFirst"_s));
    EXPECT_FALSE(isInSight(u"wayTakingTurns"_s)) << "not between questions";
    click(u"openSideFirst"_s);
    EXPECT_EQ(find<QPlainTextEdit>(u"noteFirst"_s)->toPlainText(), canary) << "for its owner";
}

TEST_F(TakingTurnsInTheWindow, AWindowThatWasPutAwayComesBackCovered)
{
    begin();
    click(u"openSideFirst"_s);
    type(u"noteFirst"_s, canary);
    window.showMinimized();
    settle();
    window.showNormal();
    settle();
    EXPECT_EQ(placesThatTell(), QStringList());
    EXPECT_TRUE(isInSight(u"openSideFirst"_s));
}

TEST_F(TakingTurnsInTheWindow, AWindowTurnedToAnotherPlaceComesBackCovered)
{
    begin();
    click(u"openSideFirst"_s);
    type(u"noteFirst"_s, canary);
    page->hide(); // As when the window shows the week meanwhile.
    settle();
    EXPECT_EQ(placesThatTell(), QStringList());
    page->show();
    settle();
    EXPECT_TRUE(isInSight(u"openSideFirst"_s));
}

TEST_F(TakingTurnsInTheWindow, AKeyPressedTwiceOpensNothing)
{
    begin();
    click(u"openSideFirst"_s);
    find(u"nextStep"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(isInSight(u"handOver"_s));
    press(Qt::Key_Space); // The curtain has its one button focused: that is the hand-over, no more.
    press(Qt::Key_Space);
    press(Qt::Key_Space);
    EXPECT_TRUE(isInSight(u"noteSecond"_s));
    EXPECT_FALSE(isInSight(u"noteFirst"_s));
}

TEST_F(TakingTurnsInTheWindow, StoppingUnderTheCurtainEndsWarmlyAndTheWayBackIsCovered)
{
    begin();
    robinsTurn();
    click(u"stopHere"_s);
    EXPECT_TRUE(isInSight(u"backToTalk"_s));
    EXPECT_EQ(placesThatTell(), QStringList());
    click(u"backToTalk"_s);
    EXPECT_EQ(placesThatTell(), QStringList());
    EXPECT_TRUE(isInSight(u"openSideSecond"_s));
    EXPECT_FALSE(isInSight(u"openSideFirst"_s)) << "ready stays ready";
}

TEST_F(TakingTurnsInTheWindow, TheWayCanBeChangedInTheHeadOfAQuestion)
{
    begin();
    click(u"waySideBySide"_s);
    EXPECT_TRUE(isInSight(u"noteFirst"_s) && isInSight(u"noteSecond"_s));
    type(u"noteFirst"_s, u"Seen by both"_s);
    click(u"wayTakingTurns"_s);
    EXPECT_TRUE(isInSight(u"noteFirst"_s)) << "what was seen is not covered afterwards";
    click(u"nextStep"_s);
    EXPECT_FALSE(isInSight(u"noteFirst"_s));
    EXPECT_TRUE(isInSight(u"openSideFirst"_s));
}

TEST_F(TakingTurnsInTheWindow, EveryKindOfQuestionIsCoveredInTheSameWay)
{
    begin();
    for (const QString& step : {u"Rhythm"_s, u"Planning"_s, u"Trying"_s, u"Room"_s, u"When"_s, u"Needs"_s}) {
        ASSERT_EQ(current(), step);
        EXPECT_FALSE(isInSight(u"columnFirst"_s) || isInSight(u"columnSecond"_s)) << step.toStdString();
        click(u"openSideSecond"_s);
        EXPECT_TRUE(isInSight(u"columnSecond"_s)) << step.toStdString();
        EXPECT_FALSE(isInSight(u"columnFirst"_s)) << step.toStdString();
        const QString words = u"Only mine in "_s + step;
        type(u"noteSecond"_s, words);
        click(u"nextStep"_s);
        EXPECT_EQ(placesThatTell(words), QStringList()) << step.toStdString();
        click(u"handOver"_s);
        EXPECT_EQ(placesThatTell(words), QStringList()) << step.toStdString();
        EXPECT_FALSE(isInSight(u"columnSecond"_s)) << step.toStdString();
        click(u"nextStep"_s);
        EXPECT_TRUE(isInSight(u"columnFirst"_s) && isInSight(u"columnSecond"_s)) << step.toStdString();
        click(u"nextStep"_s);
    }
}
