// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/unlockpage.h"

#include "pagedriver.h"
#include "support/fakeshelf.h"
#include "support/unexpectedwarnings.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class UnlockPageTest : public PageDriver
{
protected:
    void openPage()
    {
        page = std::make_unique<UnlockPage>(presenter);
        drive(*page);
        presenter.look();
        settle();
    }
    [[nodiscard]] QString words(const char* name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] QString button(const char* name) const { return find<QAbstractButton>(name)->text(); }

    const QString path = u"/ours.wholehearted"_s;
    const QDateTime sunday{QDate(2026, 11, 22), QTime(20, 41)};
    FakeShelf shelf;
    int openings = 0;
    UnlockPresenter presenter{shelf, path, [this](std::unique_ptr<Journal>, const QString&) { ++openings; },
                              QLocale(QLocale::English, QLocale::UnitedKingdom)};
    std::unique_ptr<UnlockPage> page;
};

} // namespace

TEST_F(UnlockPageTest, AsksForOnePassphraseAndNothingElse)
{
    shelf.put(path, JournalLook::NeedsPassphrase);
    openPage();
    EXPECT_EQ(words("heading"), u"Your journal is closed"_s);
    EXPECT_TRUE(hasFocus("passphrase"));
    EXPECT_FALSE(isShown("goBack"));
    EXPECT_FALSE(isShown("beginAnew"));
    type("passphrase", u"heron"_s);
    key("passphrase", Qt::Key_Return);
    EXPECT_EQ(shelf.passphrases().back(), u"heron"_s);
    EXPECT_EQ(openings, 1);
}

TEST_F(UnlockPageTest, OfADamagedJournalOffersTheWayBackWithOneButton)
{
    shelf.put(path, failure(ErrorCode::Damaged));
    shelf.putGenerations({{7, sunday}});
    openPage();
    EXPECT_EQ(words("heading"), u"Your journal cannot be read"_s);
    EXPECT_EQ(button("goBack"), u"Go back to how it was on Sunday, 22 November, 20:41"_s);
    EXPECT_EQ(words("goBackNote"), u"The file as it is now is kept beside it."_s);
    EXPECT_FALSE(isShown("passphrase"));
    EXPECT_GE(find("goBack")->width(), find("goBack")->sizeHint().width()) << "the whole date is to be read";
    click("goBack");
    EXPECT_EQ(shelf.restored(), std::vector<quint64>{7});
    EXPECT_EQ(openings, 1);
}

TEST_F(UnlockPageTest, AsksForThePassphraseOfABackupThatHasOne)
{
    shelf.put(path, failure(ErrorCode::Damaged));
    shelf.putGenerations({{7, sunday, true}});
    openPage();
    EXPECT_EQ(words("either"), u"Either of your two passphrases opens the backup."_s);
    click("goBack");
    EXPECT_TRUE(hasFocus("passphrase"));
    EXPECT_TRUE(shelf.restored().empty());
    type("passphrase", u"heron"_s);
    key("passphrase", Qt::Key_Return);
    EXPECT_EQ(shelf.restored(), std::vector<quint64>{7});
    EXPECT_EQ(openings, 1);
}

TEST_F(UnlockPageTest, OfAJournalThatIsOpenElsewhereSaysThatAndOffersNoWayBack)
{
    shelf.put(path, JournalLook::Open);
    shelf.putGenerations({{7, sunday}});
    shelf.answerWith({ErrorCode::AlreadyOpen});
    openPage();
    EXPECT_TRUE(
        find("error")->accessibleName().startsWith(u"This journal is open already in another window."_s));
    EXPECT_FALSE(isShown("goBack"));
    click("openJournal");
    EXPECT_EQ(openings, 1) << "the other window was closed meanwhile";
}

TEST_F(UnlockPageTest, OfAJournalThatIsNotThereOffersABackupOrANewBeginning)
{
    shelf.putGenerations({{7, sunday}});
    openPage();
    EXPECT_EQ(words("heading"), u"Your journal is not in its place"_s);
    QSignalSpy anew(&presenter, &UnlockPresenter::newJournalAsked);
    click("beginAnew");
    EXPECT_EQ(anew.size(), 1);
    EXPECT_TRUE(shelf.restored().empty());
    click("goBack");
    EXPECT_EQ(openings, 1);
}

TEST_F(UnlockPageTest, IsCalmlyBusyWhileABackupIsOpened)
{
    shelf.put(path, failure(ErrorCode::Damaged));
    shelf.putGenerations({{7, sunday}});
    openPage();
    shelf.answerLater();
    click("goBack");
    EXPECT_TRUE(isShown("progress"));
    EXPECT_FALSE(find("goBack")->isEnabled());
    shelf.answerWaiting();
    EXPECT_EQ(openings, 1);
}

TEST_F(UnlockPageTest, ThePassphraseCanBeShownWithoutAMouse)
{
    shelf.put(path, JournalLook::NeedsPassphrase);
    openPage();
    auto* field = find<QLineEdit>("passphrase");
    ASSERT_EQ(field->echoMode(), QLineEdit::Password);
    const ExpectedWarning offscreenHasNoPopups(u"This plugin does not support"_s);
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, field->rect().center(),
                              field->mapToGlobal(field->rect().center()));
    QCoreApplication::sendEvent(field, &menuKey);
    const auto* menu = field->findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    QAction* show = menu->actions().last();
    EXPECT_EQ(show->text(), u"Show the passphrase"_s);
    show->trigger();
    EXPECT_EQ(field->echoMode(), QLineEdit::Normal);
}
