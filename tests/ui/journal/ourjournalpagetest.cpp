// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/ourjournalpage.h"

#include "pagedriver.h"
#include "support/fakejournal.h"
#include "support/fakeshelf.h"
#include "ui/parts/errorline.h"
#include "ui/parts/prose.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class OurJournalPageTest : public PageDriver
{
protected:
    void SetUp() override
    {
        PageDriver::SetUp();
        shelf.put(path, JournalLook::Open);
        shelf.putGenerations({{3, QDateTime(QDate(2026, 11, 22), QTime(20, 41))}});
    }
    void openPage()
    {
        page = std::make_unique<OurJournalPage>(presenter, passphrases, copies);
        drive(*page);
    }
    [[nodiscard]] QString words(const char* name) const { return find<Prose>(name)->words(); }

    const QString path = u"/home/someone/journal.wholehearted"_s;
    FakeJournal journal;
    FakeShelf shelf;
    OurJournalPresenter presenter{journal, shelf, path, QLocale(QLocale::English, QLocale::UnitedKingdom)};
    PassphrasesPresenter passphrases{journal, {u"Robin"_s, u"Sam"_s}};
    CopiesPresenter copies{journal, shelf, path};
    std::unique_ptr<OurJournalPage> page;
};

} // namespace

TEST_F(OurJournalPageTest, SaysWhereItIsWhoCanReadItAndWhatBackupsThereAre)
{
    openPage();
    EXPECT_EQ(find("file")->accessibleName(), path);
    EXPECT_TRUE(words("backups").startsWith(u"One, from Sunday, 22 November, 20:41."_s));
    EXPECT_EQ(words("who"), u"It has no passphrase. Anyone who has this file can read it."_s);
    EXPECT_FALSE(isShown("copiesCard"));
}

TEST_F(OurJournalPageTest, BeforeAnythingIsKeptThereIsNothingToChangeOrToErase)
{
    shelf.put(path, JournalLook::None);
    openPage();
    EXPECT_FALSE(isShown("eraseCard"));
    EXPECT_FALSE(isShown("giveTwo"));
    EXPECT_FALSE(isShown("backupsCard"));
    EXPECT_TRUE(words("where").startsWith(u"Nothing of yours"_s));
}

TEST_F(OurJournalPageTest, ErasesInTwoStepsOnThePageWithoutAnyWindow)
{
    openPage();
    QSignalSpy erased(&presenter, &OurJournalPresenter::erased);
    click("eraseEverything");
    EXPECT_FALSE(journal.isErased());
    EXPECT_TRUE(isShown("asking"));
    EXPECT_TRUE(words("wouldGo").contains(u"its backups on this computer"_s));
    EXPECT_TRUE(words("stays").contains(u"sync service"_s));
    EXPECT_TRUE(hasFocus("keepEverything")) << "Enter or Space on what has the focus erases nothing";
    click("eraseNow");
    EXPECT_TRUE(journal.isErased());
    EXPECT_EQ(erased.size(), 1);
}

TEST_F(OurJournalPageTest, MayKeepEverythingAfterAllAlsoByEscape)
{
    openPage();
    click("eraseEverything");
    click("keepEverything");
    EXPECT_FALSE(isShown("asking"));
    EXPECT_TRUE(hasFocus("eraseEverything"));
    click("eraseEverything");
    key("keepEverything", Qt::Key_Escape);
    EXPECT_FALSE(isShown("asking"));
    EXPECT_FALSE(journal.isErased());
}

TEST_F(OurJournalPageTest, ComesBackWithNothingHalfAsked)
{
    openPage();
    click("eraseEverything");
    page->hide();
    page->show();
    settle();
    EXPECT_FALSE(isShown("asking"));
}

TEST_F(OurJournalPageTest, SaysWhatCouldNotBeErasedAndLetsThemTryAgain)
{
    openPage();
    click("eraseEverything");
    journal.answerWith({ErrorCode::NoPermission});
    click("eraseNow");
    auto* line = find("eraseCard")->findChild<ErrorLine*>();
    EXPECT_TRUE(line->isVisible());
    EXPECT_TRUE(line->accessibleName().contains(u"not everything could be erased"_s));
    click("eraseNow");
    EXPECT_TRUE(journal.isErased());
}

TEST_F(OurJournalPageTest, BringsAnotherVersionTogetherAlsoOneThatWasNotWantedBefore)
{
    const QString copy = u"/home/someone/journal.sync-conflict-1.wholehearted"_s;
    shelf.putCopies({copy});
    shelf.put(copy, JournalLook::Open);
    copies.look();
    copies.dismiss();
    openPage();
    EXPECT_TRUE(isShown("copiesCard"));
    click("noticeAct");
    EXPECT_EQ(journal.adopted(), QStringList{copy});
    click("noticeAct");
    EXPECT_EQ(journal.removed(), QStringList{copy});
}

TEST_F(OurJournalPageTest, EverythingIsReachedByTab)
{
    openPage();
    QSet<QString> reached;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(page.get(), Qt::Key_Tab);
        if (QApplication::focusWidget())
            reached.insert(QApplication::focusWidget()->objectName());
    }
    EXPECT_TRUE(reached.contains(u"giveTwo"_s));
    EXPECT_TRUE(reached.contains(u"eraseEverything"_s));
}

TEST_F(OurJournalPageTest, NeedsNoMoreRoomThanTheSmallestWindowHas)
{
    openPage();
    EXPECT_LE(page->minimumSizeHint().width(), 904);
    page->resize(560, 640);
    settle();
    EXPECT_GT(find("backupsCard")->y(), find("whereCard")->geometry().bottom()) << "stacked";
}
