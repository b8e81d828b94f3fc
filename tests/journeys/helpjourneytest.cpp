// SPDX-License-Identifier: GPL-3.0-or-later
// What this cannot do, and when it is not the tool: one key away from everywhere, and back again.
#include "couple.h"
#include "journey.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const auto firstLine = u"If you are ever afraid to say no, this is not the tool."_s;

TEST(Help, IsThereBeforeAnythingElseAndLosesNothing)
{
    Journey journey;
    journey.start();
    WindowDriver& driver = journey.driver();
    driver.type(u"nameFirst"_s, u"Robin"_s);
    driver.press(u"help"_s);
    driver.waitFor(u"leaveHelp"_s);
    EXPECT_TRUE(driver.allText().contains(firstLine));
    driver.press(u"leaveHelp"_s);
    driver.waitFor(u"nameFirst"_s);
    EXPECT_EQ(driver.findA<QLineEdit>(u"nameFirst"_s)->text(), u"Robin"_s);
}

TEST(Help, OpensByF1OnEveryPlaceAndEscapeLeadsBack)
{
    Journey journey;
    journey.startWithExample();
    WindowDriver& driver = journey.driver();
    const std::vector<std::pair<Qt::Key, QString>> places{{Qt::Key_1, u"weekGrid"_s},
                                                          {Qt::Key_2, u"beginNow"_s},
                                                          {Qt::Key_3, u"checkInList"_s},
                                                          {Qt::Key_4, u"savePdf"_s}};
    for (const auto& [key, something] : places) {
        driver.key(key, Qt::ControlModifier);
        driver.waitFor(something);
        driver.key(Qt::Key_F1);
        driver.key(Qt::Key_F1); // A second time opens no second one.
        driver.waitFor(u"leaveHelp"_s);
        EXPECT_TRUE(driver.allText().contains(firstLine));
        EXPECT_FALSE(driver.isShown(something));
        driver.key(Qt::Key_Escape);
        driver.waitFor(something);
        EXPECT_FALSE(driver.isShown(u"leaveHelp"_s));
    }
}

TEST(Help, FromHelpAnotherPlaceCanBeGoneTo)
{
    Journey journey;
    journey.startWithExample();
    WindowDriver& driver = journey.driver();
    driver.key(Qt::Key_F1);
    driver.waitFor(u"leaveHelp"_s);
    driver.key(Qt::Key_3, Qt::ControlModifier);
    driver.waitFor(u"checkInList"_s);
    driver.key(Qt::Key_F1);
    driver.waitFor(u"leaveHelp"_s); // and back to help again
}

TEST(Help, ClosesAnOpenListOfWishesBehindIt)
{
    Journey journey;
    journey.startWithExample();
    WindowDriver& driver = journey.driver();
    driver.key(Qt::Key_2, Qt::ControlModifier);
    driver.waitFor(u"beginNow"_s);
    driver.press(u"beginNow"_s);
    for (int step = 0; step < 20 && !driver.isShown(u"passWishes"_s); ++step)
        driver.press(u"nextStep"_s);
    driver.press(u"nextStep"_s);
    driver.waitFor(u"handOver"_s);
    driver.key(Qt::Key_F1);
    EXPECT_FALSE(driver.isShown(u"leaveHelp"_s)) << "not under a curtain";
    driver.press(u"handOver"_s);
    driver.waitFor(u"ready"_s);
    driver.key(Qt::Key_F1);
    driver.waitFor(u"leaveHelp"_s);
    driver.press(u"leaveHelp"_s);
    EXPECT_FALSE(driver.isShown(u"ready"_s)) << "the list is closed, and its owner finds it again";
}

/// The whole guide is one page, read as it is in docs/.
class Guide : public testing::Test
{
protected:
    void SetUp() override
    {
        journey.startWithExample();
        journey.driver().key(Qt::Key_F1);
        journey.driver().waitFor(u"toGuide"_s);
        journey.driver().press(u"toGuide"_s);
        journey.driver().waitFor(u"guideText"_s);
        text = journey.driver().findA<QTextBrowser>(u"guideText"_s);
        ASSERT_NE(text, nullptr);
    }

    Journey journey;
    QTextBrowser* text = nullptr;
};

TEST_F(Guide, IsReadFromHelpWithAHeadingForEachOfItsParts)
{
    EXPECT_TRUE(text->toPlainText().startsWith(u"User guide"_s));
    EXPECT_FALSE(text->toPlainText().contains(u"pictures/"_s));
    const auto* headings = journey.driver().findA<QListWidget>(u"guideHeadings"_s);
    ASSERT_NE(headings, nullptr);
    QStringList names;
    for (int row = 0; row < headings->count(); ++row)
        names.append(headings->item(row)->text());
    for (const QString& name :
         {u"A check-in"_s, u"Our week"_s, u"Summary"_s, u"Calendars"_s, u"Our journal"_s})
        EXPECT_TRUE(names.contains(name)) << qUtf8Printable(name);
    journey.driver().tabTo(u"guideHeadings"_s);
    journey.driver().key(Qt::Key_End);
    EXPECT_EQ(text->textCursor().block().text(), names.last());
    journey.driver().key(Qt::Key_Escape);
    journey.driver().waitFor(u"weekGrid"_s);
}

TEST_F(Guide, FindsWordsAndSaysWhereThereAreNone)
{
    journey.driver().key(Qt::Key_F, Qt::ControlModifier);
    journey.driver().type(u"guideSearch"_s, u"bring together"_s);
    journey.driver().key(Qt::Key_Return);
    EXPECT_EQ(text->textCursor().selectedText().toLower(), u"bring together"_s);
    journey.driver().type(u"guideSearch"_s, u"zeppelin"_s);
    journey.driver().key(Qt::Key_Return);
    EXPECT_TRUE(journey.driver().allText().contains(u"Not in here."_s));
}

TEST_F(Guide, LeadsToItsOwnTextsAndNowhereElse)
{
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange& part : block.textFormats()) {
            if (!part.format.isAnchor())
                continue;
            const QString leadsTo = part.format.anchorHref();
            EXPECT_TRUE(QFile::exists(u":/guide/"_s + leadsTo)) << qUtf8Printable(leadsTo);
        }
    }
    emit text->anchorClicked(QUrl(u"sharing.md"_s));
    EXPECT_TRUE(text->toPlainText().startsWith(u"Both phones, from nothing"_s));
}

TEST_F(Guide, IsReadWithoutScrollingSideways)
{
    EXPECT_EQ(text->horizontalScrollBar()->maximum(), 0);
    emit text->anchorClicked(QUrl(u"sharing.md"_s));
    EXPECT_EQ(text->horizontalScrollBar()->maximum(), 0);
}

} // namespace
