// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookingback/lookingbackpage.h"

#include "presenters/keptyear.h"
#include "ui/lookfixture.h"
#include "ui/lookingback/pasttable.h"
#include "ui/parts/errorline.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class LookingBackPageTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        page.resize(1008, 768);
        open(&page);
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void click(const char* name)
    {
        if (auto* button = find<QAbstractButton>(name))
            button->click();
        settle();
    }
    /// Whether somebody who listens hears this.
    [[nodiscard]] bool reads(const QString& words) const
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && (label->accessibleName() == words || label->text() == words);
        });
    }
    [[nodiscard]] bool isKept(const EntryId& id) const { return kept.journal.reader().entry(id).has_value(); }

    KeptYear kept;
    LookingBackPresenter presenter{kept.journal, kept.decks};
    LookingBackPage page{presenter};
};

} // namespace

TEST_F(LookingBackPageTest, OpensWithTheNewestCheckInSideBySide)
{
    auto* list = find<QListWidget>("checkInList");
    ASSERT_EQ(list->count(), 2);
    EXPECT_EQ(list->currentRow(), 0);
    EXPECT_EQ(list->item(0)->text(), u"Week of 16 November 2026"_s);
    EXPECT_EQ(find<QLabel>("title")->text(), u"22 November 2026"_s);
    EXPECT_TRUE(reads(u"Robin: About once a week. Or as it comes"_s));
    EXPECT_TRUE(reads(u"Sam: no words"_s));
    EXPECT_TRUE(reads(u"Offers, Robin: I do bedtime"_s));
    EXPECT_TRUE(reads(u"What you both wish for, Both of you: A long massage"_s));
}

TEST_F(LookingBackPageTest, ComesWithTheFocusInItsList)
{
    page.setFocus(Qt::OtherFocusReason);
    EXPECT_EQ(QApplication::focusWidget(), find<QListWidget>("checkInList"));
}

TEST_F(LookingBackPageTest, HasAListAsWideAsItsLongestWeek)
{
    auto* list = find<QListWidget>("checkInList");
    list->item(0)->setText(u"Woche vom 23. September 2026"_s); // as in another language
    page.resize(1000, 768);
    settle();
    EXPECT_GE(list->viewport()->width(), list->sizeHintForColumn(0));
}

TEST_F(LookingBackPageTest, ReadsAnotherByKeyboard)
{
    auto* list = find<QListWidget>("checkInList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    settle();
    EXPECT_EQ(find<QLabel>("title")->text(), u"4 March 2026"_s);
    EXPECT_TRUE(reads(u"Sam: Now and then, as it comes. As it was in spring"_s));
}

TEST_F(LookingBackPageTest, FromRightToLeftQuestionsKeepAwayFromTheEdgeToo)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    LookingBackPage mirrored(presenter);
    mirrored.resize(1008, 768);
    open(&mirrored);
    const auto* table = mirrored.findChild<PastTable*>();
    const auto labels = table->findChildren<QLabel*>();
    const auto question =
        std::ranges::find_if(labels, [](const QLabel* label) { return label->text() == u"Rhythm"; });
    ASSERT_NE(question, labels.end());
    const int right = (*question)->mapTo(table, (*question)->rect().topRight()).x();
    EXPECT_LE(right + Theme::px(nullptr, 12), table->width());
}

TEST_F(LookingBackPageTest, HasNoButtonToLetGoBesideWordsUntilAsked)
{
    EXPECT_EQ(page.findChild<QToolButton*>(u"letGo_rhythmFirst"_s), nullptr);
    click("letGoOne");
    EXPECT_NE(find<QToolButton>("letGo_rhythmFirst"), nullptr);
    EXPECT_EQ(page.findChild<QToolButton*>(u"letGo_rhythmSecond"_s), nullptr) << "nothing is kept there";
}

TEST_F(LookingBackPageTest, ShowsInOneLineWhatWillBeGoneAndLetsGoWithTheSecondPress)
{
    click("letGoOne");
    click("letGo_rhythmFirst");
    EXPECT_TRUE(find("asking")->isVisible());
    EXPECT_EQ(find<QLabel>("askingWords")->text(), u"What Robin said to “Rhythm” will be gone."_s);
    EXPECT_TRUE(isKept(kept.robinsRhythm)) << "nothing goes with the first press";
    click("confirmLetGo");
    EXPECT_FALSE(isKept(kept.robinsRhythm));
    EXPECT_FALSE(find("asking")->isVisible());
    EXPECT_EQ(find<QLabel>("said")->text(), u"It is gone from your journal."_s);
    EXPECT_FALSE(reads(u"Robin: About once a week. Or as it comes"_s));
}

TEST_F(LookingBackPageTest, KeepsItByButtonAndByEscape)
{
    click("letGoCheckIn");
    EXPECT_TRUE(find("asking")->isVisible());
    click("keepIt");
    EXPECT_FALSE(find("asking")->isVisible());
    click("letGoCheckIn");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(find("asking")->isVisible());
    EXPECT_TRUE(isKept(kept.autumn));
}

TEST_F(LookingBackPageTest, LetsGoOfAWholeCheckInAndReadsTheNext)
{
    click("letGoCheckIn");
    click("confirmLetGo");
    EXPECT_FALSE(isKept(kept.autumn));
    EXPECT_EQ(find<QListWidget>("checkInList")->count(), 1);
    EXPECT_EQ(find<QLabel>("title")->text(), u"4 March 2026"_s);
}

TEST_F(LookingBackPageTest, ForgetsTheQuestionWhenAnotherCheckInIsRead)
{
    click("letGoCheckIn");
    find<QListWidget>("checkInList")->setCurrentRow(1);
    EXPECT_FALSE(find("asking")->isVisible());
}

TEST_F(LookingBackPageTest, SaysWhatHappenedAndKeepsEverythingWhenTheDiskIsFull)
{
    kept.journal.answerWith({ErrorCode::DiskFull});
    click("letGoCheckIn");
    click("confirmLetGo");
    EXPECT_TRUE(find<ErrorLine>("error")->isVisible());
    EXPECT_TRUE(find<ErrorLine>("error")->accessibleName().startsWith(
        u"The disk is full, so nothing was changed."_s));
    EXPECT_TRUE(isKept(kept.autumn));
    click("letGoCheckIn");
    EXPECT_TRUE(find<QPushButton>("confirmLetGo")->isEnabled()) << "it can be tried again";
}

TEST_F(LookingBackPageTest, OffersOneThingWhileThereIsNothingYet)
{
    FakeJournal young;
    LookingBackPresenter nothing(young, kept.decks);
    LookingBackPage empty(nothing);
    const QSignalSpy asked(&empty, &LookingBackPage::checkInAsked);
    open(&empty);
    EXPECT_FALSE(empty.findChild<QListWidget*>()->isVisible());
    const auto buttons = empty.findChildren<QAbstractButton*>();
    const auto seen = std::count_if(buttons.begin(), buttons.end(),
                                    [](const QAbstractButton* button) { return button->isVisible(); });
    EXPECT_EQ(seen, 1);
    for (QAbstractButton* button : buttons) {
        if (button->isVisible())
            button->click();
    }
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(LookingBackPageTest, FitsTheSmallestWindowAndANarrowOne)
{
    for (const QSize size : {QSize(904, 640), QSize(480, 640)}) {
        page.resize(size);
        settle();
        EXPECT_LE(page.minimumSizeHint().width(), size.width());
        EXPECT_TRUE(reads(u"Robin: About once a week. Or as it comes"_s));
    }
}

TEST_F(LookingBackPageTest, SearchingShowsWhereWordsStandAndOpensThem)
{
    auto* search = find<QLineEdit>("search");
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(search->hasFocus());
    QTest::keyClicks(search, u"spring"_s);
    settle();
    auto* found = find<QListWidget>("found");
    ASSERT_TRUE(found->isVisible());
    ASSERT_EQ(found->count(), 1);
    EXPECT_TRUE(found->item(0)->text().startsWith(u"4 March 2026 · Sam · Rhythm: "_s))
        << found->item(0)->text().toStdString();
    QTest::keyClick(search, Qt::Key_Down);
    settle();
    EXPECT_TRUE(found->hasFocus());
    EXPECT_EQ(find<QLabel>("title")->text(), u"4 March 2026"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    settle();
    EXPECT_TRUE(find<QListWidget>("checkInList")->isVisible());
    EXPECT_TRUE(search->text().isEmpty());
}

TEST_F(LookingBackPageTest, SearchingForWhatIsNotThereSaysSo)
{
    QTest::keyClicks(find<QLineEdit>("search"), u"xylophone"_s);
    settle();
    EXPECT_TRUE(find<QLabel>("nothingFound")->isVisible());
}

TEST_F(LookingBackPageTest, HoldsOneCheckInAgainstAnother)
{
    auto* with = find<QComboBox>("compareWith");
    ASSERT_EQ(with->count(), 2);
    with->setFocus();
    QTest::keyClick(with, Qt::Key_Down);
    settle();
    EXPECT_TRUE(reads(u"22 November 2026, Rhythm, Robin: About once a week. Or as it comes"_s));
    EXPECT_TRUE(reads(u"4 March 2026, Rhythm, Robin: no words"_s));
    EXPECT_FALSE(find<QPushButton>("letGoOne")->isVisible()) << "what is compared is only read";
    QTest::keyClick(with, Qt::Key_Up);
    settle();
    EXPECT_TRUE(reads(u"Robin: About once a week. Or as it comes"_s));
    EXPECT_TRUE(find<QPushButton>("letGoOne")->isVisible());
}

TEST_F(LookingBackPageTest, LetsGoOfWhatIsOlderOnlyAfterSayingWhatThatIs)
{
    click("letGoBefore");
    auto* day = find<QDateEdit>("beforeDay");
    EXPECT_EQ(day->date(), QDate(2026, 5, 22));
    EXPECT_TRUE(
        reads(u"Everything kept from the check-in of 4 March 2026 will be gone. So will the plans that "
              "were over by then."_s));
    day->setDate(QDate(2026, 1, 1));
    settle();
    EXPECT_TRUE(reads(u"Nothing kept is older than this day."_s));
    EXPECT_FALSE(find<QPushButton>("confirmLetGo")->isEnabled());
    EXPECT_TRUE(isKept(kept.spring)) << "choosing a day lets go of nothing";
    day->setDate(QDate(2026, 6, 1));
    settle();
    click("confirmLetGo");
    EXPECT_FALSE(isKept(kept.spring));
    EXPECT_FALSE(isKept(kept.past));
    EXPECT_TRUE(isKept(kept.autumn));
    EXPECT_TRUE(isKept(kept.evening));
}

TEST_F(LookingBackPageTest, KeepingWhatIsOlderKeepsIt)
{
    click("letGoBefore");
    click("keepIt");
    EXPECT_FALSE(find("asking")->isVisible());
    EXPECT_TRUE(isKept(kept.spring));
    find<QListWidget>("checkInList")->setFocus();
    click("letGoCheckIn");
    EXPECT_FALSE(find("beforeDay")->isVisible());
    click("confirmLetGo");
    EXPECT_FALSE(isKept(kept.autumn));
    EXPECT_TRUE(isKept(kept.spring)) << "only the one that was asked about";
}
