// SPDX-License-Identifier: GPL-3.0-or-later
#include "steplook.h"

#include "ui/checkin/bothyespage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// Robin and Sam before their two answers.
class BothYesLook : public StepLook
{
protected:
    BothYesLook() { say(u"rhythm"_s, Partner::First, ChoiceAnswer{u"once_a_week"_s, u"Or as it comes"_s}); }

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
    EXPECT_TRUE(isInSight(*page, u"thankYouSecond"_s));
}

TEST_F(BothYesLook, AKeyPressedTwiceAnswersOnce)
{
    const auto page = show<BothYesPage>();
    button(*page, u"yesFirst"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    settle();
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : page.get(), Qt::Key_Space);
    settle();
    EXPECT_TRUE(isInSight(*page, u"thankYouFirst"_s));
    EXPECT_FALSE(isInSight(*page, u"thankYouSecond"_s));
    EXPECT_EQ(sample.journal.generation(), 0U);
}

TEST_F(BothYesLook, ThePictureAfterAnAnswerDoesNotTellWhichItWas)
{
    const auto page = show<BothYesPage>();
    click(*page, u"yesFirst"_s);
    const QImage afterYes = picture(page.get());
    click(*page, u"takeBackFirst"_s);
    click(*page, u"notNowFirst"_s);
    EXPECT_EQ(picture(page.get()), afterYes);
    EXPECT_TRUE(says(*page, u"Thank you"_s));
}

TEST_F(BothYesLook, ThePictureAfterBothDoesNotTellWhoseNotNowItWas)
{
    const auto pictureWith = [&](const QString& first, const QString& second) {
        const auto page = show<BothYesPage>();
        click(*page, first);
        click(*page, second);
        EXPECT_TRUE(says(*page, u"Nothing was kept today."_s));
        EXPECT_TRUE(isInSight(*page, u"changeWords"_s) && isInSight(*page, u"dropThis"_s));
        return picture(page.get());
    };
    const QImage robins = pictureWith(u"notNowFirst"_s, u"yesSecond"_s);
    EXPECT_EQ(pictureWith(u"notNowSecond"_s, u"yesFirst"_s), robins);
    EXPECT_EQ(pictureWith(u"notNowSecond"_s, u"notNowFirst"_s), robins);
    EXPECT_EQ(sample.journal.generation(), 0U);
}

TEST_F(BothYesLook, BothYesesKeepAndLeadToTheWeek)
{
    const auto page = show<BothYesPage>();
    QSignalSpy finished(page.get(), &StepPage::finished);
    EXPECT_FALSE(isInSight(*page, u"toOurWeek"_s));
    click(*page, u"yesSecond"_s);
    click(*page, u"yesFirst"_s);
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
    click(*page, u"yesFirst"_s);
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
    click(*page, u"yesFirst"_s);
    click(*page, u"yesSecond"_s);
    EXPECT_TRUE(says(*page, u"The disk is full, so nothing was saved."_s));
    EXPECT_FALSE(isInSight(*page, u"takeBackFirst"_s));
    click(*page, u"tryAgain"_s);
    EXPECT_TRUE(says(*page, u"Both of you said yes."_s));
    EXPECT_FALSE(isInSight(*page, u"tryAgain"_s));
}

TEST_F(BothYesLook, ASlowDiskIsSaidAndNothingCanBeChangedMeanwhile)
{
    sample.journal.answerLater();
    const auto page = show<BothYesPage>();
    click(*page, u"yesFirst"_s);
    click(*page, u"yesSecond"_s);
    EXPECT_FALSE(button(*page, u"changeWords"_s)->isEnabled());
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(*page, u"Saving"_s); }));
    sample.journal.answerWaiting();
    EXPECT_TRUE(says(*page, u"Kept: "_s));
    EXPECT_FALSE(says(*page, u"Saving"_s));
}

TEST_F(BothYesLook, EachGivesTheirOwnPassphraseInTheirOwnPanel)
{
    sample.journal.usePassphrases({u"robin’s own words"_s, u"sam’s own words"_s});
    const auto page = show<BothYesPage>();
    click(*page, u"notNowFirst"_s);
    const QImage asked = picture(page->findChild<QWidget*>(u"panelFirst"_s));
    click(*page, u"chooseAgainFirst"_s);
    click(*page, u"yesFirst"_s);
    EXPECT_EQ(picture(page->findChild<QWidget*>(u"panelFirst"_s)), asked) << "both answers ask alike";

    auto* field = page->findChild<QLineEdit*>(u"passphraseFirst"_s);
    EXPECT_TRUE(field->hasFocus());
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, u"something else"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(says(*page->findChild<QWidget*>(u"panelFirst"_s), u"not the passphrase of Robin"_s));
    EXPECT_FALSE(says(*page->findChild<QWidget*>(u"panelSecond"_s), u"passphrase"_s));
    EXPECT_TRUE(field->text().isEmpty());

    field->setText(u"robin’s own words"_s);
    click(*page, u"confirmFirst"_s);
    EXPECT_TRUE(isInSight(*page, u"thankYouFirst"_s));
    click(*page, u"yesSecond"_s);
    page->findChild<QLineEdit*>(u"passphraseSecond"_s)->setText(u"sam’s own words"_s);
    click(*page, u"confirmSecond"_s);
    EXPECT_EQ(sample.journal.generation(), 1U);
}

TEST_F(BothYesLook, ControlsSayWhoseTheyAre)
{
    const auto page = show<BothYesPage>();
    EXPECT_EQ(button(*page, u"yesFirst"_s)->accessibleName(), u"Robin: yes"_s);
    EXPECT_EQ(button(*page, u"notNowSecond"_s)->accessibleName(), u"Sam: not now"_s);
    EXPECT_EQ(page->findChild<QLineEdit*>(u"passphraseSecond"_s)->accessibleName(), u"Sam: passphrase"_s);
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
}
