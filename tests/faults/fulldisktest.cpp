// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is really full, from the last page of a check-in down to the bytes: nothing is called kept, the
// draft and both yeses are still there, and as soon as there is room the same two yeses keep it.
#include "fulldisks.h"
#include "storagehelpers.h"

#include "presenters/bothyespresenter.h"
#include "storage/journalcheck.h"
#include "support/fixedclock.h"

#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Panel = BothYesPresenter::Panel;
using Stage = BothYesPresenter::Stage;

Deck shippedDeck()
{
    const auto deck = readDeck(bytesOf(QStringLiteral(SHIPPED_QUESTIONS "/seven-questions-1.en.json")), {});
    EXPECT_TRUE(deck.has_value());
    return deck.value_or(Deck());
}

/// Robin and Sam at the last page of a check-in, with a journal in a folder that may be full.
class Sitting
{
public:
    Sitting(Journal& journal, const QString& note)
        : talk(journal, clock, shippedDeck(), {u"Robin"_s, u"Sam"_s}), presenter(talk)
    {
        talk.draft.answer(u"rhythm"_s, Partner::First).body = ChoiceAnswer{{}, note};
        presenter.enter();
    }
    void bothSayYes()
    {
        for (const Partner partner : bothPartners) {
            presenter.openPrivatePage(partner);
            PrivatePage* page = presenter.privatePage();
            ASSERT_NE(page, nullptr);
            for (int line = 0; line < page->lines().size(); ++line)
                page->say(line, true);
            page->give(PrivateAnswer::Yes, std::move(twoPassphrases()[partner]));
            waitUntil([this, partner] { return presenter.panel(partner) == Panel::ThankYou; });
        }
        waitForTheDisk();
    }
    void tryAgain()
    {
        presenter.tryAgain();
        waitForTheDisk();
    }
    void waitForTheDisk()
    {
        waitUntil([this] { return presenter.stage() != Stage::Keeping; });
    }
    void expectEverythingIsStillThere(const Digest& before) const
    {
        EXPECT_EQ(presenter.stage(), Stage::NotSaved);
        EXPECT_EQ(presenter.panel(Partner::First), Panel::ThankYou);
        EXPECT_EQ(presenter.panel(Partner::Second), Panel::ThankYou);
        EXPECT_EQ(digest(), before) << "the draft, word for word";
        EXPECT_TRUE(presenter.notSaved().text().contains(u"disk is full"))
            << presenter.notSaved().text().toStdString();
    }
    [[nodiscard]] Digest digest() const
    {
        return talk.draft.keeping(talk.journal.id(), talk.settings).digest();
    }

    FixedClock clock{QDateTime(QDate(2026, 11, 22), QTime(20, 15), Qt::UTC)};
    CheckInTalk talk;
    BothYesPresenter presenter;

private:
    template <class Condition>
    static void waitUntil(Condition condition)
    {
        constexpr int patience = 200'000;
        for (int i = 0; i < patience && !condition(); ++i) {
            QCoreApplication::sendPostedEvents();
            QThread::usleep(50);
        }
        EXPECT_TRUE(condition());
    }
};

class FullDisk : public StorageTest
{
protected:
    [[nodiscard]] QString diskPath(const QString& name) const { return path(u"disk/"_s + name); }
    [[nodiscard]] QStringList filesOnDisk() const
    {
        return QDir(path(u"disk"_s)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    /// Leaves only this much room.
    void fillUp(qint64 room)
    {
        emptyOut();
        const qint64 free = QStorageInfo(path(u"disk"_s)).bytesAvailable();
        writeBytes(diskPath(u"film"_s), QByteArray(std::max<qint64>(free - room, 0), 'x'));
    }
    void emptyOut() const { QFile::remove(diskPath(u"film"_s)); }
    /// The file as it was, byte for byte.
    void expectFile(const QByteArray& before) const
    {
        const bool isTheSame = bytesOf(diskPath(u"ours.wholehearted"_s)) == before;
        EXPECT_TRUE(isTheSame);
    }
};

} // namespace

TEST_F(FullDisk, KeepsTheDraftAndBothYesesUntilThereIsRoom)
{
    const SmallDisk disk(path(u"disk"_s), "size=1m");
    if (!disk.isMounted())
        GTEST_SKIP() << "only root can mount a small disk";
    auto journal = begin(diskPath(u"ours.wholehearted"_s), twoPassphrases());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, {aCheckIn()}));
    const QByteArray before = bytesOf(diskPath(u"ours.wholehearted"_s));

    int tried = 0;
    for (const qint64 room : {0, 4096, 32 * 1024, 60 * 1024}) {
        SCOPED_TRACE(room);
        fillUp(room);
        Sitting sitting(**journal, u"About once a week"_s);
        const Digest draft = sitting.digest();
        sitting.bothSayYes();
        sitting.expectEverythingIsStillThere(draft);
        sitting.tryAgain();
        sitting.expectEverythingIsStillThere(draft);
        expectFile(before);
        EXPECT_EQ(filesOnDisk(), (QStringList{u"film"_s, u"ours.wholehearted"_s}));
        EXPECT_EQ((*journal)->reader().checkIns().size(), 1U);
        ++tried;
    }
    EXPECT_EQ(tried, 4);

    Sitting sitting(**journal, u"About once a week"_s);
    sitting.bothSayYes();
    ASSERT_EQ(sitting.presenter.stage(), Stage::NotSaved);
    emptyOut();
    sitting.tryAgain();
    EXPECT_EQ(sitting.presenter.stage(), Stage::Kept);
    EXPECT_EQ((*journal)->reader().checkIns().size(), 2U);
    EXPECT_EQ(filesOnDisk(), QStringList{u"ours.wholehearted"_s});
    journal->reset();
    const auto report = checkJournal(diskPath(u"ours.wholehearted"_s), twoPassphrases().second);
    ASSERT_DONE(report);
    EXPECT_EQ(report->countOf(EntryKind::CheckIn), 2);
    EXPECT_TRUE(report->findings.empty());
}

TEST_F(FullDisk, OnTheVeryFirstKeepLeavesNothingAndCanBeTriedAgain)
{
    // The size a file may have, which needs no root.
    auto journal = begin(path(), twoPassphrases());
    ASSERT_DONE(journal);
    Sitting sitting(**journal, u"About once a week"_s);
    const Digest draft = sitting.digest();
    {
        const FileSizeLimit limit(50000);
        sitting.bothSayYes();
        sitting.expectEverythingIsStillThere(draft);
    }
    EXPECT_TRUE(filesInFolder().isEmpty()) << filesInFolder().join(u' ').toStdString();
    sitting.tryAgain();
    EXPECT_EQ(sitting.presenter.stage(), Stage::Kept);
    EXPECT_EQ(filesInFolder(), QStringList{u"ours.wholehearted"_s});
}

TEST_F(FullDisk, AChangedWordAfterItAsksBothAgain)
{
    auto journal = begin(path(), twoPassphrases());
    ASSERT_DONE(journal);
    Sitting sitting(**journal, u"About once a week"_s);
    const FileSizeLimit limit(50000);
    sitting.bothSayYes();
    ASSERT_EQ(sitting.presenter.stage(), Stage::NotSaved);
    sitting.talk.draft.answer(u"rhythm"_s, Partner::Second).body = ChoiceAnswer{{}, u"Perhaps less"_s};
    sitting.tryAgain();
    EXPECT_EQ(sitting.presenter.stage(), Stage::Open);
    EXPECT_EQ(sitting.presenter.panel(Partner::First), Panel::Asking);
    EXPECT_TRUE(filesInFolder().isEmpty());
}

TEST_F(FullDisk, RefusesEverySortOfChangeAlikeWhateverRoomThereIs)
{
    const SmallDisk disk(path(u"disk"_s), "size=1m");
    if (!disk.isMounted())
        GTEST_SKIP() << "only root can mount a small disk";
    auto journal = begin(diskPath(u"ours.wholehearted"_s));
    ASSERT_DONE(journal);
    const Entry weekly = aWeeklyTime({2026, 11, 26});
    ASSERT_DONE(keep(**journal, {weekly, aCheckIn()}));
    QByteArray before = bytesOf(diskPath(u"ours.wholehearted"_s));
    int refused = 0;
    int done = 0;
    for (qint64 room = 0; room < 200 * 1024; room += 12 * 1024) {
        SCOPED_TRACE(room);
        fillUp(room);
        const QDate thursday = QDate(2026, 11, 26).addDays(7 * (done % 5));
        const auto results = {keep(**journal, {aCheckIn()}),
                              letGo(**journal, {(*journal)->reader().checkIns().at(0).id}),
                              notThisTime(**journal, weekly.id, thursday)};
        for (const auto& result : results) {
            done += result ? 1 : 0;
            refused += result ? 0 : 1;
            EXPECT_TRUE(result || codeOf(result) == ErrorCode::DiskFull) << told(result.error());
        }
        if (std::ranges::none_of(results, [](const auto& result) { return result.has_value(); }))
            expectFile(before);
        before = bytesOf(diskPath(u"ours.wholehearted"_s));
        EXPECT_EQ(filesOnDisk(), (QStringList{u"film"_s, u"ours.wholehearted"_s}));
    }
    EXPECT_GT(refused, 10) << "the disk was not full";
    EXPECT_GT(done, 10) << "the disk was always full";
    journal->reset();
    EXPECT_DONE(open(diskPath(u"ours.wholehearted"_s)));
}
