// SPDX-License-Identifier: GPL-3.0-or-later
#include "steplook.h"

#include "ui/checkin/bothyespage.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// Everything a partner may do on their private page.
enum class Inwardly
{
    Yes,
    NotNow,
    NotReallyThenNotNow,
    LetsTalk
};
using enum Inwardly;

QString side(Partner partner)
{
    return partner == Partner::First ? u"First"_s : u"Second"_s;
}

/// The window’s objects as anything that walks through them finds them: class, name, whether it is shown,
/// what it says and what is said of it, and the accessible tree below.
QStringList everythingIn(QWidget* window)
{
    QStringList found;
    for (const QObject* object : window->findChildren<QObject*>()) {
        const auto* widget = qobject_cast<const QWidget*>(object);
        const auto* label = qobject_cast<const QLabel*>(object);
        const auto* button = qobject_cast<const QAbstractButton*>(object);
        found.append(QStringList{QString::fromLatin1(object->metaObject()->className()), object->objectName(),
                                 widget && widget->isVisible() ? u"shown"_s : u"hidden"_s,
                                 label    ? label->text()
                                 : button ? button->text() + (button->isChecked() ? u"*"_s : QString())
                                          : QString(),
                                 widget ? widget->accessibleName() + widget->toolTip() : QString()}
                         .join(u'|'));
    }
    std::function<void(QAccessibleInterface*, int)> walk = [&](QAccessibleInterface* at, int depth) {
        if (!at || depth > 20)
            return;
        found.append(QString(depth, u' ') + at->text(QAccessible::Name) + u'/' +
                     at->text(QAccessible::Value) + u'/' + at->text(QAccessible::Description));
        for (int child = 0; child < at->childCount(); ++child)
            walk(at->child(child), depth + 1);
    };
    walk(QAccessible::queryAccessibleInterface(window), 0);
    return found;
}

/// Robin and Sam before their two answers.
class BothYesLook : public StepLook
{
protected:
    BothYesLook() { say(u"rhythm"_s, Partner::First, ChoiceAnswer{u"once_a_week"_s, u"Or as it comes"_s}); }

    /// One partner’s way through their own page.
    static void answer(const QWidget& page, Partner partner, Inwardly inwardly)
    {
        const QString who = side(partner);
        click(page, (inwardly == Yes ? u"yes"_s : u"notNow"_s) + who);
        if (inwardly != NotNow) {
            for (int line = 0; line < 4; ++line) {
                const bool isTrue = inwardly == Yes || line != 2;
                click(page, (isTrue ? u"true"_s : u"notReally"_s) + who + u'_' + QString::number(line));
            }
        }
        click(page, (inwardly == Yes        ? u"giveYes"_s
                     : inwardly == LetsTalk ? u"giveLetsTalk"_s
                                            : u"giveNotNow"_s) +
                        who);
    }

    const QStringList answers{u"yesFirst"_s, u"notNowFirst"_s, u"yesSecond"_s, u"notNowSecond"_s};
};

} // namespace

TEST_F(BothYesLook, YesAndNotNowWeighTheSame)
{
    const auto page = show<BothYesPage>();
    const auto* yes = button(*page, u"yesFirst"_s);
    for (const QString& name : answers) {
        const auto* answer = qobject_cast<QPushButton*>(button(*page, name));
        EXPECT_EQ(answer->size(), yes->size()) << name.toStdString();
        EXPECT_EQ(answer->font(), yes->font()) << name.toStdString();
        EXPECT_EQ(answer->property("kind"), yes->property("kind")) << name.toStdString();
        EXPECT_GE(answer->height(), Theme::px(answer, 48)) << name.toStdString();
        EXPECT_FALSE(answer->isDefault() || answer->autoDefault()) << name.toStdString();
    }
}

TEST_F(BothYesLook, EnterAnswersNothingAndSpaceDoes)
{
    const auto page = show<BothYesPage>();
    for (const QString& name : answers) {
        QSignalSpy clicked(button(*page, name), &QAbstractButton::clicked);
        button(*page, name)->setFocus();
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
            QTest::keyClick(QApplication::focusWidget(), key);
        EXPECT_EQ(clicked.count(), 0) << name.toStdString();
        EXPECT_TRUE(isInSight(*page, name));
    }
    QTest::keyClick(page.get(), Qt::Key_Return);
    EXPECT_FALSE(isInSight(*page, u"thankYouFirst"_s));

    button(*page, u"notNowSecond"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(isInSight(*page, u"privatePageSecond"_s));
}

TEST_F(BothYesLook, OnThePrivatePageEnterAnswersNothingEither)
{
    const auto page = show<BothYesPage>();
    click(*page, u"yesFirst"_s);
    for (const QString& name : {u"giveYesFirst"_s, u"giveNotNowFirst"_s}) {
        auto* answer = qobject_cast<QPushButton*>(button(*page, name));
        EXPECT_FALSE(answer->isDefault() || answer->autoDefault()) << name.toStdString();
        EXPECT_EQ(answer->size(), button(*page, u"giveYesFirst"_s)->size());
        answer->setFocus();
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
            QTest::keyClick(QApplication::focusWidget(), key);
        EXPECT_TRUE(isInSight(*page, u"privatePageFirst"_s)) << name.toStdString();
    }
}

TEST_F(BothYesLook, AKeyPressedTwiceAnswersNothing)
{
    const auto page = show<BothYesPage>();
    button(*page, u"yesFirst"_s)->setFocus();
    for (int press = 0; press < 3; ++press) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(),
                        Qt::Key_Space);
        settle();
    }
    EXPECT_TRUE(isInSight(*page, u"privatePageFirst"_s));
    for (int line = 0; line < 4; ++line)
        EXPECT_FALSE(button(*page, u"trueFirst_"_s + QString::number(line))->isChecked());
    button(*page, u"giveNotNowFirst"_s)->setFocus();
    for (int press = 0; press < 3; ++press) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(),
                        Qt::Key_Space);
        settle();
    }
    EXPECT_TRUE(isInSight(*page, u"thankYouFirst"_s));
    EXPECT_FALSE(isInSight(*page, u"privatePageSecond"_s));
    EXPECT_EQ(sample.journal.generation(), 0U);
}

TEST_F(BothYesLook, ThePrivatePageIsTheSameWhicheverAnswerWasPressed)
{
    const auto page = show<BothYesPage>();
    click(*page, u"yesFirst"_s);
    const QImage afterYes = picture(page.get());
    click(*page, u"readAgainFirst"_s);
    click(*page, u"notNowFirst"_s);
    EXPECT_EQ(picture(page.get()), afterYes);
}

TEST_F(BothYesLook, ThePrivatePageLiesOverTheOthersPanel)
{
    const auto page = show<BothYesPage>();
    click(*page, u"yesFirst"_s);
    for (const QString& name : answers)
        EXPECT_FALSE(isInSight(*page, name)) << name.toStdString();
    EXPECT_FALSE(isInSight(*page, u"panelSecond"_s));
    EXPECT_TRUE(says(*page, u"Only for Robin"_s));
    EXPECT_TRUE(says(*page, u"Sam looks away."_s));
}

TEST_F(BothYesLook, ALineThatIsNotReallySoTakesTheYesAwayKindly)
{
    const auto page = show<BothYesPage>();
    click(*page, u"yesFirst"_s);
    click(*page, u"notReallyFirst_1"_s);
    EXPECT_FALSE(isInSight(*page, u"giveYesFirst"_s));
    EXPECT_TRUE(isInSight(*page, u"giveLetsTalkFirst"_s) && isInSight(*page, u"giveNotNowFirst"_s));
    EXPECT_EQ(button(*page, u"giveLetsTalkFirst"_s)->size(), button(*page, u"giveNotNowFirst"_s)->size());
    EXPECT_TRUE(says(*page, u"Good that you noticed."_s));
    click(*page, u"trueFirst_1"_s);
    EXPECT_TRUE(isInSight(*page, u"giveYesFirst"_s));
}

TEST_F(BothYesLook, AYesBeforeAllLinesGoesToTheFirstOpenOne)
{
    const auto page = show<BothYesPage>();
    click(*page, u"yesFirst"_s);
    click(*page, u"trueFirst_0"_s);
    click(*page, u"giveYesFirst"_s);
    EXPECT_TRUE(isInSight(*page, u"privatePageFirst"_s));
    EXPECT_TRUE(button(*page, u"trueFirst_1"_s)->hasFocus());
}

TEST_F(BothYesLook, LeavingClosesThePrivatePageAndForgetsIt)
{
    const auto page = show<BothYesPage>();
    click(*page, u"yesFirst"_s);
    click(*page, u"notReallyFirst_1"_s);
    page->hide();
    settle();
    EXPECT_EQ(page->findChild<QWidget*>(u"privatePageFirst"_s), nullptr);
    page->show();
    settle();
    EXPECT_TRUE(isInSight(*page, u"yesFirst"_s));
    click(*page, u"yesFirst"_s);
    EXPECT_FALSE(button(*page, u"notReallyFirst_1"_s)->isChecked());
}

TEST_F(BothYesLook, AfterAnAnswerNothingInTheWindowTellsWhichItWas)
{
    const auto after = [&](Inwardly inwardly) {
        const auto page = show<BothYesPage>();
        answer(*page, Partner::First, inwardly);
        EXPECT_TRUE(says(*page, u"Thank you"_s));
        return std::pair(picture(page.get()), everythingIn(page.get()));
    };
    const auto yes = after(Yes);
    for (const Inwardly other : {NotNow, NotReallyThenNotNow, LetsTalk}) {
        const auto seen = after(other);
        EXPECT_EQ(seen.first, yes.first);
        EXPECT_EQ(seen.second, yes.second);
    }
}

TEST_F(BothYesLook, AfterBothNothingInTheWindowTellsWhoSaidWhatOrWhen)
{
    const auto after = [&](Partner first, Inwardly firsts, Inwardly seconds) {
        const auto page = show<BothYesPage>();
        answer(*page, first, firsts);
        answer(*page, otherThan(first), seconds);
        EXPECT_TRUE(says(*page, u"Nothing was kept today."_s));
        EXPECT_TRUE(isInSight(*page, u"changeWords"_s) && isInSight(*page, u"dropThis"_s));
        return std::pair(picture(page.get()), everythingIn(page.get()));
    };
    const auto reference = after(Partner::First, NotNow, Yes);
    for (const Partner first : bothPartners) {
        for (const auto& [firsts, seconds] :
             std::initializer_list<std::pair<Inwardly, Inwardly>>{{NotNow, Yes},
                                                                  {Yes, NotNow},
                                                                  {Yes, NotReallyThenNotNow},
                                                                  {LetsTalk, Yes},
                                                                  {Yes, LetsTalk},
                                                                  {NotReallyThenNotNow, LetsTalk}}) {
            const auto seen = after(first, firsts, seconds);
            EXPECT_EQ(seen.first, reference.first);
            EXPECT_EQ(seen.second, reference.second);
        }
    }
    EXPECT_EQ(sample.journal.generation(), 0U);
}

TEST_F(BothYesLook, BothYesesKeepAndLeadToTheWeek)
{
    const auto page = show<BothYesPage>();
    QSignalSpy finished(page.get(), &StepPage::finished);
    EXPECT_FALSE(isInSight(*page, u"toOurWeek"_s));
    answer(*page, Partner::Second, Yes);
    answer(*page, Partner::First, Yes);
    EXPECT_EQ(sample.journal.generation(), 1U);
    EXPECT_TRUE(says(*page, u"Both of you said yes."_s));
    EXPECT_TRUE(says(*page, u"Kept: "_s));
    EXPECT_FALSE(isInSight(*page, u"changeWords"_s) || isInSight(*page, u"dropThis"_s));
    EXPECT_EQ(finished.count(), 0) << "time to read it";
    click(*page, u"toOurWeek"_s);
    EXPECT_EQ(finished.count(), 1);
}

TEST_F(BothYesLook, AChangedWordIsSaidVisibly)
{
    const auto page = show<BothYesPage>();
    answer(*page, Partner::First, Yes);
    say(u"rhythm"_s, Partner::First, ChoiceAnswer{u"not_for_now"_s, {}});
    page->leave();
    page->enter();
    EXPECT_TRUE(says(*page, u"Something changed, so both yeses were taken back."_s));
    EXPECT_TRUE(isInSight(*page, u"yesFirst"_s));
    EXPECT_TRUE(says(*page, u"Not for now"_s));
}

TEST_F(BothYesLook, AFullDiskLosesNothingAndCanBeTriedAgain)
{
    sample.journal.answerWith({ErrorCode::DiskFull});
    const auto page = show<BothYesPage>();
    answer(*page, Partner::First, Yes);
    answer(*page, Partner::Second, Yes);
    EXPECT_TRUE(says(*page, u"The disk is full, so nothing was saved."_s));
    EXPECT_TRUE(isInSight(*page, u"takeBackFirst"_s)) << "nothing is kept yet";
    click(*page, u"tryAgain"_s);
    EXPECT_TRUE(says(*page, u"Both of you said yes."_s));
    EXPECT_FALSE(isInSight(*page, u"tryAgain"_s));
}

TEST_F(BothYesLook, ASlowDiskIsSaidAndNothingCanBeChangedMeanwhile)
{
    sample.journal.answerLater();
    const auto page = show<BothYesPage>();
    answer(*page, Partner::First, Yes);
    answer(*page, Partner::Second, Yes);
    EXPECT_FALSE(button(*page, u"changeWords"_s)->isEnabled());
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(*page, u"Saving"_s); }));
    sample.journal.answerWaiting();
    EXPECT_TRUE(says(*page, u"Kept: "_s));
    EXPECT_FALSE(says(*page, u"Saving"_s));
}

TEST_F(BothYesLook, EachGivesTheirOwnPassphraseOnTheirOwnPage)
{
    sample.journal.usePassphrases({u"robin’s own words"_s, u"sam’s own words"_s});
    const auto page = show<BothYesPage>();
    click(*page, u"notNowFirst"_s);
    click(*page, u"giveNotNowFirst"_s);
    auto* field = page->findChild<QLineEdit*>(u"passphraseFirst"_s);
    EXPECT_TRUE(field->hasFocus()) << "asked for";
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    EXPECT_EQ(field->accessibleName(), u"Robin: passphrase"_s);
    QTest::keyClicks(field, u"something else"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(isInSight(*page, u"privatePageFirst"_s)) << "Enter gives no answer";
    click(*page, u"giveNotNowFirst"_s);
    EXPECT_TRUE(says(*page, u"not the passphrase of Robin"_s));
    EXPECT_TRUE(field->text().isEmpty());

    field->setText(u"robin’s own words"_s);
    click(*page, u"giveNotNowFirst"_s);
    EXPECT_TRUE(isInSight(*page, u"thankYouFirst"_s));
    EXPECT_EQ(page->findChild<QLineEdit*>(u"passphraseFirst"_s), nullptr);
}

TEST_F(BothYesLook, WhatWasAnotherPassphraseIsTypedOnceMoreWithoutAHandOnTheMouse)
{
    sample.journal.usePassphrases({u"robin’s own words"_s, u"sam’s own words"_s});
    const auto page = show<BothYesPage>();
    click(*page, u"notNowFirst"_s);
    auto* field = page->findChild<QLineEdit*>(u"passphraseFirst"_s);
    field->setText(u"something else"_s);
    sample.journal.answerLater(); // a passphrase takes a moment
    click(*page, u"giveNotNowFirst"_s);
    EXPECT_FALSE(field->isEnabled());
    sample.journal.answerWaiting();
    EXPECT_TRUE(says(*page, u"not the passphrase of Robin"_s));
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(BothYesLook, ControlsSayWhoseTheyAre)
{
    const auto page = show<BothYesPage>();
    EXPECT_EQ(button(*page, u"yesFirst"_s)->accessibleName(), u"Robin: yes"_s);
    EXPECT_EQ(button(*page, u"notNowSecond"_s)->accessibleName(), u"Sam: not now"_s);
    click(*page, u"notNowSecond"_s);
    EXPECT_EQ(button(*page, u"giveNotNowSecond"_s)->accessibleName(), u"Sam: not now"_s);
    EXPECT_EQ(button(*page, u"trueSecond_1"_s)->accessibleName(),
              u"I would feel fine saying not now. That’s true"_s);
}

TEST_F(BothYesLook, ChangeAndDropAreAskedOfThePageAround)
{
    const auto page = show<BothYesPage>();
    QSignalSpy change(page.get(), &StepPage::changeWordsAsked);
    QSignalSpy drop(page.get(), &StepPage::dropped);
    click(*page, u"changeWords"_s);
    click(*page, u"dropThis"_s);
    EXPECT_EQ(change.count(), 1);
    EXPECT_EQ(drop.count(), 1);
    EXPECT_EQ(page->foot().next, std::nullopt);
    EXPECT_EQ(sample.journal.generation(), 0U);
}

TEST_F(BothYesLook, BothAnswersAreInSightOnTheSmallestWindow)
{
    for (int line = 0; line < 30; ++line)
        say(u"room"_s, Partner::First, ChecklistAnswer{{}, QStringList(line, u"A line of their own"_s), {}});
    const auto page = show<BothYesPage>({904, 550});
    for (const QString& name : answers) {
        const auto* answer = button(*page, name);
        const QRect place(answer->mapTo(page.get(), QPoint()), answer->size());
        EXPECT_TRUE(page->rect().contains(place)) << name.toStdString();
        EXPECT_FALSE(answer->visibleRegion().isEmpty()) << name.toStdString();
        EXPECT_EQ(answer->visibleRegion().boundingRect().size(), answer->size()) << name.toStdString();
    }
    const auto* text = page->findChild<QWidget*>(u"frozenText"_s);
    EXPECT_GE(text->height(), page->height() / 3) << "and what they are about has the larger part";
}
