// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/passphrasescard.h"

#include "pagedriver.h"
#include "support/fakejournal.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

class PassphrasesCardTest : public PageDriver
{
protected:
    PassphrasesCardTest() { journal.usePassphrases({u"swallow"_s, u"heron"_s}); }
    void SetUp() override
    {
        PageDriver::SetUp();
        card = std::make_unique<PassphrasesCard>(presenter);
        drive(*card, {800, 300});
    }
    [[nodiscard]] bool opensWith(Partner partner, const QString& passphrase)
    {
        bool own = false;
        journal.recognise(partner, Passphrase(passphrase),
                          [&](const Result<void>& result) { own = result.has_value(); });
        return own;
    }
    [[nodiscard]] QString words(const char* name) const { return find<QLabel>(name)->text(); }

    FakeJournal journal;
    PassphrasesPresenter presenter{journal, {u"Robin"_s, u"Sam"_s}};
    std::unique_ptr<PassphrasesCard> card;
};

} // namespace

TEST_F(PassphrasesCardTest, OffersTheSameToBoth)
{
    EXPECT_EQ(find<QAbstractButton>("changeFirst")->text(), u"Change Robin’s passphrase…"_s);
    EXPECT_EQ(find<QAbstractButton>("changeSecond")->text(), u"Change Sam’s passphrase…"_s);
    EXPECT_EQ(find("changeFirst")->height(), find("changeSecond")->height());
    EXPECT_FALSE(isShown("giveTwo"));
    EXPECT_FALSE(isShown("changeForm"));
}

TEST_F(PassphrasesCardTest, ChangesOneByKeyboard)
{
    find("changeSecond")->setFocus();
    key("changeSecond", Qt::Key_Space);
    EXPECT_TRUE(hasFocus("present"));
    EXPECT_EQ(words("changeHeading"), u"Sam’s passphrase"_s);
    type("present", u"heron"_s);
    type("next", u"crane"_s);
    type("again", u"crane"_s);
    key("again", Qt::Key_Return);
    EXPECT_TRUE(opensWith(Partner::Second, u"crane"_s));
    EXPECT_TRUE(opensWith(Partner::First, u"swallow"_s));
    EXPECT_TRUE(isShown("doneLine"));
    EXPECT_TRUE(words("doneWords").startsWith(u"Sam’s passphrase is changed."_s));
    EXPECT_TRUE(hasFocus("changeFirst"));
}

TEST_F(PassphrasesCardTest, LeavesNoPassphraseInItsFields)
{
    click("changeFirst");
    for (const char* field : {"present", "next", "again"})
        type(field, u"swallow"_s);
    click("leaveIt");
    click("changeFirst");
    for (const char* field : {"present", "next", "again"})
        EXPECT_TRUE(find<QLineEdit>(field)->text().isEmpty()) << field;
}

TEST_F(PassphrasesCardTest, SaysWhatIsStillOpenAndChangesNothing)
{
    click("changeFirst");
    type("present", u"swallow"_s);
    type("next", u"crane"_s);
    type("again", u"carne"_s);
    click("take");
    EXPECT_EQ(words("stillOpen"), u"The new one was not typed alike both times."_s);
    EXPECT_TRUE(opensWith(Partner::First, u"swallow"_s));
    type("again", u"crane"_s);
    EXPECT_TRUE(words("stillOpen").isEmpty()) << "until it is tried again";
}

TEST_F(PassphrasesCardTest, AWrongPresentOneIsSaidAndMayBeTypedAgain)
{
    click("changeFirst");
    type("present", u"guess"_s);
    type("next", u"crane"_s);
    type("again", u"crane"_s);
    click("take");
    EXPECT_TRUE(isShown("error"));
    EXPECT_TRUE(hasFocus("present"));
    EXPECT_TRUE(isShown("changeForm"));
    type("present", u"swallow"_s);
    click("take");
    EXPECT_FALSE(isShown("error"));
    EXPECT_TRUE(opensWith(Partner::First, u"crane"_s));
}

TEST_F(PassphrasesCardTest, IsCalmlyBusyMeanwhileAndTakesNothingTwice)
{
    journal.answerLater();
    click("changeFirst");
    type("present", u"swallow"_s);
    type("next", u"crane"_s);
    type("again", u"crane"_s);
    click("take");
    EXPECT_TRUE(isShown("progress"));
    EXPECT_FALSE(find("take")->isEnabled());
    EXPECT_FALSE(find("present")->isEnabled());
    EXPECT_EQ(journal.waiting(), 1u);
    journal.answerWaiting();
    EXPECT_FALSE(isShown("progress"));
}

TEST_F(PassphrasesCardTest, EscapeLeavesItAsItIs)
{
    click("changeFirst");
    key("present", Qt::Key_Escape);
    EXPECT_FALSE(isShown("changeForm"));
    EXPECT_TRUE(isShown("changeFirst"));
}

TEST_F(PassphrasesCardTest, GivesAJournalWithoutAnyBothAtOnce)
{
    FakeJournal open;
    PassphrasesPresenter giving(open, {u"Robin"_s, u"Sam"_s});
    PassphrasesCard gift(giving);
    drive(gift, {800, 300});
    EXPECT_FALSE(isShown("changeFirst"));
    click("giveTwo");
    EXPECT_TRUE(hasFocus("nextFirst"));
    for (const char* field : {"nextFirst", "againFirst"})
        type(field, u"swallow"_s);
    for (const char* field : {"nextSecond", "againSecond"})
        type(field, u"heron"_s);
    click("take");
    EXPECT_TRUE(open.hasPassphrases());
    EXPECT_TRUE(isShown("changeFirst"));
    EXPECT_FALSE(isShown("giveTwo"));
}

TEST_F(PassphrasesCardTest, OnANarrowPageItsFieldsStandBelowEachOther)
{
    click("changeFirst");
    card->resize(480, 500);
    settle();
    EXPECT_LT(find("present")->geometry().bottom(), find("next")->geometry().top());
    EXPECT_EQ(find("present")->x(), find("next")->x());
}
