// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/noticeline.h"
#include "ui/journal/noticecolumn.h"

#include "pagedriver.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

namespace {

/// Says what a test wants, and remembers what was pressed.
class SaidByTheTest : public NoticePresenter
{
public:
    using NoticePresenter::hide;
    using NoticePresenter::say;
    void act(const QString& passphrase) override
    {
        ++acts;
        given = passphrase;
        if (onAct)
            onAct();
    }

    int acts = 0;
    QString given;
    std::function<void()> onAct;
};

class NoticeLineTest : public PageDriver
{
protected:
    void SetUp() override
    {
        PageDriver::SetUp();
        drive(window, {800, 200});
    }

    SaidByTheTest presenter;
    QWidget window;
    NoticeColumn& column = *new NoticeColumn({&presenter}, &window);
    const Notice offer{.happened = u"Another version is beside it."_s,
                       .rest = u"Nothing is lost."_s,
                       .action = u"Bring together"_s,
                       .dismissal = u"Not now"_s};
};

} // namespace

TEST_F(NoticeLineTest, TakesNoRoomWhileThereIsNothingToSay)
{
    EXPECT_TRUE(column.isHidden());
    presenter.say(offer);
    EXPECT_FALSE(column.isHidden());
    EXPECT_TRUE(isShown("noticeAct"));
    presenter.hide();
    EXPECT_TRUE(column.isHidden());
}

TEST_F(NoticeLineTest, SaysAllOfItToSomeoneWhoListens)
{
    presenter.say(offer);
    const auto* line = column.findChild<NoticeLine*>();
    EXPECT_EQ(line->accessibleName(), u"Another version is beside it. Nothing is lost."_s);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(column.findChild<NoticeLine*>())->role(),
              QAccessible::AlertMessage);
}

TEST_F(NoticeLineTest, HasAButtonOnlyForWhatCanBeDone)
{
    presenter.say({.happened = u"It is removed."_s, .dismissal = u"Close"_s});
    EXPECT_FALSE(isShown("noticeAct"));
    EXPECT_TRUE(isShown("noticeDismiss"));
    click("noticeDismiss");
    EXPECT_TRUE(column.isHidden());
}

TEST_F(NoticeLineTest, AsksForAPassphraseInTheLine)
{
    Notice asking = offer;
    asking.asksPassphrase = true;
    presenter.say(asking);
    EXPECT_EQ(find<QLineEdit>("noticePassphrase")->echoMode(), QLineEdit::Password);
    click("noticeAct");
    EXPECT_EQ(presenter.acts, 0) << "nothing to try without one";
    EXPECT_TRUE(hasFocus("noticePassphrase"));
    type("noticePassphrase", u"heron"_s);
    key("noticePassphrase", Qt::Key_Return);
    EXPECT_EQ(presenter.given, u"heron"_s);
}

TEST_F(NoticeLineTest, ForgetsThePassphraseWithTheNextThingItSays)
{
    Notice asking = offer;
    asking.asksPassphrase = true;
    presenter.say(asking);
    type("noticePassphrase", u"heron"_s);
    presenter.say(offer);
    EXPECT_TRUE(find<QLineEdit>("noticePassphrase")->text().isEmpty());
    EXPECT_FALSE(isShown("noticePassphrase"));
}

TEST_F(NoticeLineTest, KeepsTheFocusWhereItsButtonsAreExchanged)
{
    presenter.say(offer);
    find("noticeAct")->setFocus();
    presenter.onAct = [this] { presenter.say({.happened = u"Bringing together…"_s, .isBusy = true}); };
    click("noticeAct");
    presenter.say({.happened = u"Done."_s, .dismissal = u"Close"_s});
    EXPECT_TRUE(hasFocus("noticeDismiss"));
}

TEST_F(NoticeLineTest, TakesTheFocusFromNobody)
{
    QLineEdit typing(&window);
    typing.show();
    typing.setFocus();
    presenter.say(offer);
    settle();
    EXPECT_EQ(QApplication::focusWidget(), &typing);
}

TEST_F(NoticeLineTest, IsQuietWhileSomethingElseIsInFrontOfThem)
{
    column.setQuiet(true);
    presenter.say(offer);
    EXPECT_TRUE(column.isHidden());
    column.setQuiet(false);
    EXPECT_FALSE(column.isHidden());
    column.setQuiet(presenter, true);
    EXPECT_TRUE(column.isHidden());
}
