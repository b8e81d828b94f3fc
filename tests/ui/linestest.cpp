// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookfixture.h"

#include "ui/parts/errorline.h"
#include "ui/parts/freeweek.h"
#include "ui/parts/prose.h"
#include "ui/parts/sayaloud.h"
#include "ui/parts/togetherlines.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

QString plain(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

using LinesTest = Look;

TEST_F(LinesTest, ProseNeverReadsMarkupOutOfSomeonesWords)
{
    EXPECT_EQ(plain(prose(u"<b>1 < 2</b> & more"_s)), u"<b>1 < 2</b> & more"_s);
    EXPECT_EQ(plain(strongThenPlain(u"<i>Kept</i>."_s, u"a & b"_s)), u"<i>Kept</i>. a & b"_s);
}

TEST_F(LinesTest, AParagraphIsNeverWiderThanCanBeReadAndGrowsDownwards)
{
    Prose words;
    words.setWords(QString(u"Nothing is planned, and nothing has to be. "_s).repeated(8));
    EXPECT_LE(words.maximumWidth(), 75 * words.fontMetrics().averageCharWidth());
    EXPECT_GT(words.heightForWidth(200), 2 * words.heightForWidth(words.maximumWidth()));
}

TEST_F(LinesTest, WhatTheyShareIsSaidAndTinted)
{
    SharedStrip strip;
    strip.setWords(u"Rest  ·  Time to unwind first"_s);
    strip.resize(400, strip.heightForWidth(400));
    EXPECT_EQ(strip.height(), Theme::px(nullptr, 32));
    EXPECT_EQ(strip.accessibleName(), strip.words());
    const QImage image = picture(&strip);
    EXPECT_EQ(image.pixelColor(380, 16), Theme::light().color(Role::TogetherTint));
    EXPECT_GT(count(image, Theme::light().color(Role::TogetherSolid)), 60) << "the filled circle";
}

TEST_F(LinesTest, LongSharedWordsWrapInsteadOfBeingCut)
{
    SharedStrip strip;
    strip.setWords(QString(u"Time to unwind first · "_s).repeated(6));
    open(&strip);
    EXPECT_GT(strip.heightForWidth(200), 3 * Theme::px(nullptr, 32));
}

TEST_F(LinesTest, TheKeptLineSaysBothSentences)
{
    KeptLine line;
    line.setWords(u"Both of you said yes."_s, u"“Our evening” is in your week."_s);
    EXPECT_EQ(line.accessibleName(), u"Both of you said yes. “Our evening” is in your week."_s);
    EXPECT_NEAR(line.heightForWidth(600), Theme::px(nullptr, 44), 2);
}

TEST_F(LinesTest, WordsToSayAloudAreReadWithTheirLabel)
{
    SayAloud aloud;
    aloud.setWords(u"To say aloud"_s, u"“It helps me most when…”"_s);
    EXPECT_EQ(aloud.accessibleName(), u"To say aloud"_s);
    EXPECT_EQ(aloud.accessibleDescription(), u"“It helps me most when…”"_s);
    aloud.resize(aloud.sizeHint());
    EXPECT_EQ(picture(&aloud).pixelColor(1, aloud.height() / 2), Theme::light().color(Role::TogetherTint));
}

TEST_F(LinesTest, AnErrorIsAnAlertWithAllItsSentences)
{
    ErrorLine line;
    EXPECT_TRUE(line.isHidden());
    line.say(u"The disk is full, so nothing was saved."_s, u"Your words are still open here."_s,
             u"Try again"_s);
    EXPECT_FALSE(line.isHidden());
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&line);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::AlertMessage);
    EXPECT_EQ(spoken->text(QAccessible::Name),
              u"The disk is full, so nothing was saved. Your words are still open here."_s);
}

TEST_F(LinesTest, TheButtonOfAnErrorIsThereOnlyWhenItHasWords)
{
    ErrorLine line;
    auto* button = line.findChild<QPushButton*>();
    QSignalSpy pressed(&line, &ErrorLine::buttonPressed);
    line.say(u"Something happened."_s, u"Nothing was lost."_s);
    EXPECT_TRUE(button->isHidden());
    line.say(u"Something happened."_s, u"Nothing was lost."_s, u"Try again"_s);
    EXPECT_FALSE(button->isHidden());
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(pressed.count(), 1);
    line.clear();
    EXPECT_TRUE(line.isHidden());
}

TEST_F(LinesTest, AFreeWeekOffersAndAsksNothing)
{
    FreeWeek week;
    QSignalSpy pressed(&week, &FreeWeek::buttonPressed);
    week.setWords(u"A free week"_s, u"Nothing is planned, and nothing has to be."_s, u"Shared time"_s);
    EXPECT_EQ(week.accessibleName(), u"A free week"_s);
    auto* button = week.findChild<QPushButton*>();
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(pressed.count(), 1);
    week.setWords(u"A free week"_s, u"Nothing is planned."_s, {});
    EXPECT_TRUE(button->isHidden());
}
