// SPDX-License-Identifier: GPL-3.0-or-later
// Who can open the journal: each partner changes their own passphrase; none at all may become two.
#include "presenters/passphrasespresenter.h"

#include "support/fakejournal.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using NewOne = PassphrasesPresenter::NewOne;

class Passphrases : public testing::Test
{
protected:
    Passphrases() { journal.usePassphrases({u"swallow"_s, u"heron"_s}); }
    [[nodiscard]] std::optional<ErrorCode> recognised(Partner partner, const QString& passphrase)
    {
        std::optional<ErrorCode> code;
        journal.recognise(partner, Passphrase(passphrase), [&](const Result<void>& result) {
            code = result ? std::optional<ErrorCode>() : result.error().code;
        });
        return code;
    }

    FakeJournal journal;
    PassphrasesPresenter presenter{journal, {u"Robin"_s, u"Sam"_s}};
};

TEST_F(Passphrases, SaysInPlainWordsWhoCanRead)
{
    EXPECT_TRUE(presenter.whoCanRead().contains(u"Robin’s passphrase opens it, and so does Sam’s"_s));
    FakeJournal open;
    EXPECT_EQ(PassphrasesPresenter(open, {u"Robin"_s, u"Sam"_s}).whoCanRead(),
              u"It has no passphrase. Anyone who has this file can read it."_s);
}

TEST_F(Passphrases, EachChangesTheirOwnAndTheOthersStays)
{
    QSignalSpy done(&presenter, &PassphrasesPresenter::done);
    presenter.change(Partner::Second, u"heron"_s, {u"crane"_s, u"crane"_s});
    ASSERT_EQ(done.size(), 1);
    EXPECT_TRUE(done[0][0].toString().startsWith(u"Sam’s passphrase is changed."_s));
    EXPECT_EQ(recognised(Partner::Second, u"crane"_s), std::nullopt);
    EXPECT_EQ(recognised(Partner::First, u"swallow"_s), std::nullopt);
}

TEST_F(Passphrases, ThePresentOneOfThatPartnerIsAsked)
{
    QSignalSpy couldNot(&presenter, &PassphrasesPresenter::failed);
    presenter.change(Partner::Second, u"swallow"_s, {u"crane"_s, u"crane"_s});
    ASSERT_EQ(couldNot.size(), 1);
    EXPECT_EQ(couldNot[0][0].value<ErrorSentences>().happened,
              u"This is not the passphrase of this partner, so no passphrase was changed."_s);
    EXPECT_EQ(recognised(Partner::Second, u"heron"_s), std::nullopt);
}

TEST_F(Passphrases, SaysWhatIsStillOpenBeforeAnythingIsChanged)
{
    EXPECT_EQ(presenter.stillOpen({}, {}), u"Type the passphrase you have now."_s);
    EXPECT_EQ(presenter.stillOpen(u"heron"_s, {}), u"Type a new passphrase."_s);
    EXPECT_EQ(presenter.stillOpen(u"heron"_s, {u"heron"_s, u"heron"_s}),
              u"That is the one you have now; choose another."_s);
    EXPECT_EQ(presenter.stillOpen(u"heron"_s, {u"crane"_s, u"carne"_s}),
              u"The new one was not typed alike both times."_s);
    EXPECT_TRUE(presenter.stillOpen(u"heron"_s, {u"crane"_s, u"crane"_s}).isEmpty());
    presenter.change(Partner::Second, u"heron"_s, {u"crane"_s, u"carne"_s});
    EXPECT_EQ(recognised(Partner::Second, u"heron"_s), std::nullopt);
}

TEST_F(Passphrases, AJournalWithoutGetsBothAtOnce)
{
    FakeJournal open;
    PassphrasesPresenter giving(open, {u"Robin"_s, u"Sam"_s});
    EXPECT_EQ(giving.stillOpen(PerPartner<NewOne>{}), u"Each of you types a passphrase."_s);
    EXPECT_EQ(giving.stillOpen(PerPartner<NewOne>{{u"a"_s, u"a"_s}, {u"b"_s, u"c"_s}}),
              u"Sam’s passphrase was not typed alike both times."_s);
    EXPECT_EQ(giving.stillOpen(PerPartner<NewOne>{{u"a"_s, u"a"_s}, {u"a"_s, u"a"_s}}),
              u"Choose two different passphrases: yours also says your own yes."_s);
    QSignalSpy done(&giving, &PassphrasesPresenter::done);
    giving.give({{u"swallow"_s, u"swallow"_s}, {u"heron"_s, u"heron"_s}});
    EXPECT_EQ(done.size(), 1);
    EXPECT_TRUE(giving.hasPassphrases());
}

TEST_F(Passphrases, OneChangeAtATimeAndThePageIsToldOfBoth)
{
    QSignalSpy busy(&presenter, &PassphrasesPresenter::busyChanged);
    journal.answerLater();
    presenter.change(Partner::First, u"swallow"_s, {u"crane"_s, u"crane"_s});
    presenter.change(Partner::First, u"swallow"_s, {u"wren"_s, u"wren"_s});
    EXPECT_EQ(journal.waiting(), 1u);
    journal.answerWaiting();
    EXPECT_EQ(busy.size(), 2);
    EXPECT_FALSE(presenter.isBusy());
}

} // namespace
