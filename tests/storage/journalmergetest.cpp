// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies of one journal become their union, whoever begins; another couple's is not touched.
#include "storagehelpers.h"

#include "storage/journalmerge.h"
#include "storage/memorydatabase.h"
#include "storage/savegate.h"

#include <QFile>
#include <QSqlQuery>
#include <QSqlRecord>

#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Copy = std::unique_ptr<MemoryDatabase>;

Copy copyOf(const MemoryDatabase& database)
{
    auto copy = database.copy();
    EXPECT_DONE(copy);
    return *std::move(copy);
}

/// Everything in a copy that bringing together is about, in an order of its own.
QStringList everythingIn(const MemoryDatabase& database)
{
    QStringList rows;
    QSqlQuery query(database.connection());
    for (const QString& table :
         {u"entry"_s, u"checkin"_s, u"answer"_s, u"offer"_s, u"shared_time"_s, u"question"_s, u"wish_met"_s,
          u"words"_s, u"let_go"_s, u"occasion_free"_s, u"ended"_s, u"setting"_s}) {
        EXPECT_TRUE(query.exec(u"SELECT * FROM %1"_s.arg(table)));
        while (query.next()) {
            QString row = table;
            for (int column = 0; column < query.record().count(); ++column)
                row += u'|' + QString::fromLatin1(query.value(column).toByteArray().toHex());
            rows.append(row);
        }
    }
    rows.sort();
    return rows;
}

/// A copy of ours with theirs brought in.
Copy joined(const MemoryDatabase& ours, const MemoryDatabase& theirs)
{
    Copy result = copyOf(ours);
    EXPECT_DONE(adoptIn(*result, theirs));
    EXPECT_DONE(SaveGate::checkRules(*result));
    EXPECT_DONE(SaveGate::checkPages(*result));
    return result;
}

std::vector<EntryId> idsIn(const MemoryDatabase& database, const QString& table)
{
    std::vector<EntryId> ids;
    QSqlQuery query(database.connection());
    EXPECT_TRUE(query.exec(u"SELECT id FROM %1 ORDER BY id"_s.arg(table)));
    while (query.next())
        ids.push_back(EntryId::fromBytes(query.value(0).toByteArray()));
    return ids;
}

bool isOn(const MemoryDatabase& database, CoupleSwitch which)
{
    QSqlQuery query(database.connection());
    EXPECT_TRUE(
        query.exec(u"SELECT value FROM setting WHERE key = '%1'"_s.arg(QLatin1String(nameOf(which)))));
    return query.next() && query.value(0).toString() == u"1"_s;
}

void keepIn(MemoryDatabase& database, std::vector<Entry> entries, CoupleSettings settings = {})
{
    EXPECT_DONE(::keepIn(
        database, bothSayYesTo(Keeping(database.journal(), std::move(entries), {}, std::move(settings)))));
}

/// One thing a couple does on one of their computers.
void doSomething(MemoryDatabase& database)
{
    const QDate first(2026, 11, 26);
    const auto times = idsIn(database, u"shared_time"_s);
    const auto all = idsIn(database, u"entry"_s);
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return keepIn(database, oneOfEachKind());
    case 1:
        return keepIn(database, {aWeeklyTime(first)});
    case 2:
        if (!all.empty()) {
            EXPECT_DONE(letGoIn(database, {*rc::gen::elementOf(all)}));
        }
        return;
    case 3:
        if (!times.empty()) // not every date is one of its occasions: then nothing happens
            static_cast<void>(
                freeIn(database, {*rc::gen::elementOf(times), first.addDays(7 * *rc::gen::inRange(0, 5))}));
        return;
    case 4:
    case 5:
        if (!times.empty()) {
            const auto scope = *rc::gen::element(InsteadOf::Scope::One, InsteadOf::Scope::Onward);
            keepIn(database, {insteadOf(*rc::gen::elementOf(times), first.addDays(7), scope,
                                        first.addDays(*rc::gen::inRange(8, 12)))});
        }
        return;
    case 6:
    case 7:
        EXPECT_DONE(turnIn(database, *rc::gen::element(CoupleSwitch::Paused, CoupleSwitch::Muted),
                           *rc::gen::arbitrary<bool>()));
        return;
    default:
        return keepIn(database, {},
                      {{*rc::gen::element(CoupleSetting::FirstName, CoupleSetting::CalendarWord),
                        *rc::gen::element(u"Noor"_s, u"No\u00f8r"_s, u"Us"_s)}});
    }
}

Copy someCopyOf(const MemoryDatabase& base)
{
    Copy copy = copyOf(base);
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
        doSomething(*copy);
    return copy;
}

Copy someBase()
{
    auto made = MemoryDatabase::makeNew(JournalId::create());
    EXPECT_DONE(made);
    keepIn(**made, oneOfEachKind());
    return someCopyOf(**made);
}

class MergeTest : public StorageTest
{
protected:
    void SetUp() override
    {
        auto begun = begin(path());
        ASSERT_DONE(begun);
        journal = *std::move(begun);
        ASSERT_DONE(keep(*journal, {shared}));
        ASSERT_TRUE(QFile::copy(path(), copy()));
    }
    [[nodiscard]] QString copy() const { return path(u"ours.sync-conflict-1.wholehearted"_s); }
    [[nodiscard]] Result<Kept> adopt(const QString& file, std::optional<Passphrase> passphrase = {})
    {
        return await<Kept>([&](auto done) { journal->adopt(file, std::move(passphrase), done); });
    }
    /// What happens in the other copy, on another computer.
    void onTheOther(const std::function<void(Journal&)>& happens) const
    {
        auto other = open(copy());
        ASSERT_DONE(other);
        happens(**other);
    }
    [[nodiscard]] bool has(const Entry& entry) const { return journal->reader().entry(entry.id) == entry; }

    const Entry shared = aCheckIn();
    std::unique_ptr<Journal> journal;
};

} // namespace

RC_GTEST_PROP(Merge, IsCommutative, ())
{
    const Copy base = someBase();
    const Copy a = someCopyOf(*base);
    const Copy b = someCopyOf(*base);
    RC_ASSERT(everythingIn(*joined(*a, *b)) == everythingIn(*joined(*b, *a)));
}

RC_GTEST_PROP(Merge, IsAssociative, ())
{
    const Copy base = someBase();
    const Copy a = someCopyOf(*base);
    const Copy b = someCopyOf(*base);
    const Copy c = someCopyOf(*base);
    RC_ASSERT(everythingIn(*joined(*joined(*a, *b), *c)) == everythingIn(*joined(*a, *joined(*b, *c))));
}

RC_GTEST_PROP(Merge, IsIdempotent, ())
{
    const Copy base = someBase();
    const Copy a = someCopyOf(*base);
    const Copy b = someCopyOf(*base);
    const Copy once = joined(*a, *b);
    RC_ASSERT(*adoptIn(*copyOf(*once), *b) == Changed::Nothing);
    RC_ASSERT(*adoptIn(*copyOf(*once), *once) == Changed::Nothing);
    RC_ASSERT(*adoptIn(*copyOf(*once), *a) == Changed::Nothing);
}

RC_GTEST_PROP(Merge, LettingGoWinsAndNothingElseIsLost, ())
{
    const Copy base = someBase();
    const Copy a = someCopyOf(*base);
    const Copy b = someCopyOf(*base);
    const Copy both = joined(*a, *b);
    const auto gone = idsIn(*both, u"let_go"_s);
    const auto present = idsIn(*both, u"entry"_s);
    for (const auto* copy : {a.get(), b.get()}) {
        for (const EntryId& id : idsIn(*copy, u"let_go"_s))
            RC_ASSERT(std::ranges::find(gone, id) != gone.end());
        for (const EntryId& id : idsIn(*copy, u"entry"_s))
            RC_ASSERT((std::ranges::find(present, id) != present.end()) !=
                      (std::ranges::find(gone, id) != gone.end()));
    }
}

RC_GTEST_PROP(Merge, APauseOfEitherStaysUntilSomebodyGoesOn, ())
{
    const Copy base = someBase();
    const Copy a = someCopyOf(*base);
    const Copy b = someCopyOf(*base);
    const Copy both = joined(*a, *b);
    for (const CoupleSwitch which : {CoupleSwitch::Paused, CoupleSwitch::Muted}) {
        RC_ASSERT(isOn(*both, which) == (isOn(*a, which) || isOn(*b, which)));
        EXPECT_DONE(turnIn(*both, which, false));
        RC_ASSERT(!isOn(*both, which));
    }
}

TEST_F(MergeTest, BringsInWhatTheOtherCopyKept)
{
    const Entry theirs = anAnswer(shared.id, u"from the other computer"_s, Partner::Second);
    const Entry ours = anAnswer(shared.id, u"from this one"_s);
    onTheOther([&](Journal& other) { ASSERT_DONE(keep(other, {theirs})); });
    ASSERT_DONE(keep(*journal, {ours}));
    const QByteArray copyBefore = bytesOf(copy());
    ASSERT_DONE(adopt(copy()));
    EXPECT_TRUE(has(ours) && has(theirs) && has(shared));
    EXPECT_EQ(bytesOf(copy()), copyBefore) << "the copy is left as it is";
    journal.reset();
    auto again = open(path());
    ASSERT_DONE(again);
    EXPECT_EQ((*again)->reader().entry(theirs.id), theirs);
}

TEST_F(MergeTest, LetsGoOfWhatTheOtherCopyLetGoOf)
{
    onTheOther([&](Journal& other) { ASSERT_DONE(letGo(other, {shared.id})); });
    ASSERT_DONE(adopt(copy()));
    EXPECT_FALSE(has(shared));
    EXPECT_FALSE(imageOf(path()).contains("2026-11-23")) << "its content leaves the file too";
}

TEST_F(MergeTest, GoingOnInOneCopyLiftsNoPauseOfTheOther)
{
    const auto turn = [](Journal& copy, bool on) {
        return await<Kept>([&](auto done) { copy.turn(CoupleSwitch::Paused, on, done); });
    };
    onTheOther([&](Journal& other) {
        ASSERT_DONE(turn(other, true));
        ASSERT_DONE(turn(other, false));
        ASSERT_DONE(turn(other, true));
        ASSERT_DONE(turn(other, false));
    });
    ASSERT_DONE(turn(*journal, true));
    ASSERT_DONE(adopt(copy()));
    EXPECT_TRUE(journal->reader().isOn(CoupleSwitch::Paused)) << "though the other was switched more often";
    ASSERT_DONE(turn(*journal, false));
    EXPECT_FALSE(journal->reader().isOn(CoupleSwitch::Paused));
}

TEST_F(MergeTest, NeverBringsBackWhatWasLetGoOfHere)
{
    ASSERT_DONE(letGo(*journal, {shared.id}));
    ASSERT_DONE(adopt(copy()));
    EXPECT_FALSE(has(shared));
}

TEST_F(MergeTest, WritesNothingWhereThereIsNothingNew)
{
    const QByteArray before = bytesOf(path());
    const auto adopted = adopt(copy());
    ASSERT_DONE(adopted);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(MergeTest, RefusesAnotherCouplesJournal)
{
    auto others = begin(path(u"others"_s));
    ASSERT_DONE(others);
    ASSERT_DONE(keep(**others, {aCheckIn()}));
    const QByteArray before = bytesOf(path());
    EXPECT_EQ(codeOf(adopt(path(u"others"_s))), ErrorCode::OtherJournal);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(MergeTest, RefusesACopyThatAnybodyCouldHaveWritten)
{
    // Our journal's id is no secret: a stranger can make a journal of that id, but not with its keys.
    auto keys = KeyRing::make(journal->id(), std::nullopt, KdfCost::smallest());
    ASSERT_DONE(keys);
    writeBytes(path(u"forged"_s), sealByHand(imageOf(path()), *keys, 7));
    EXPECT_EQ(codeOf(adopt(path(u"forged"_s))), ErrorCode::OtherKeys);
}

TEST_F(MergeTest, RefusesACopyInWhichSomethingIsNotAgreed)
{
    auto file = unsealFile(copy(), {});
    ASSERT_DONE(file);
    const QByteArray forged = tamperedImage(imageOf(copy()), journal->id(),
                                            "DROP TRIGGER checkin_fixed; UPDATE checkin SET deck = 'forged'");
    writeBytes(copy(), sealByHand(forged, file->keys, 7));
    const QByteArray before = bytesOf(path());
    EXPECT_FALSE(adopt(copy()).has_value());
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(MergeTest, ADamagedOrMissingCopyChangesNothing)
{
    const QByteArray before = bytesOf(path());
    writeBytes(copy(), bytesOf(copy()).chopped(1));
    EXPECT_EQ(codeOf(adopt(copy())), ErrorCode::Damaged);
    EXPECT_EQ(codeOf(adopt(path(u"none"_s))), ErrorCode::FileNotFound);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(MergeTest, ACopyFromBeforeAPassphraseWasChangedIsOpenedWithTheOneOfThen)
{
    const QString secret = path(u"secret"_s);
    const QString old = path(u"old"_s);
    auto begun = begin(secret, twoPassphrases());
    ASSERT_DONE(begun);
    journal = *std::move(begun);
    ASSERT_DONE(keep(*journal, {aCheckIn()}));
    ASSERT_TRUE(QFile::copy(secret, old));
    ASSERT_DONE(await<Kept>([&](auto done) {
        journal->changePassphrase(Partner::First, Passphrase(u"swallow"_s), Passphrase(u"crane"_s), done);
    }));
    EXPECT_EQ(codeOf(adopt(old)), ErrorCode::PassphraseNeeded);
    EXPECT_EQ(codeOf(adopt(old, Passphrase(u"crane"_s))), ErrorCode::WrongPassphrase);
    EXPECT_DONE(adopt(old, Passphrase(u"swallow"_s)));
}

TEST_F(MergeTest, CopiesThatSyncToolsLeaveAreNoticed)
{
    const FileShelf shelf;
    EXPECT_EQ(shelf.copiesBeside(path()), QStringList{copy()});
    ASSERT_TRUE(QFile::copy(path(), path(u"ours (conflicted copy 2026-11-22 101010).wholehearted"_s)));
    writeBytes(path(u"theirs.wholehearted"_s), "something else");
    EXPECT_EQ(shelf.copiesBeside(path()).size(), 2);
}
