// SPDX-License-Identifier: GPL-3.0-or-later
// The one road to disk: images that a bug, or somebody with the passphrase, could have made.
#include "storagehelpers.h"

#include "storage/entryrows.h"
#include "storage/memorydatabase.h"
#include "storage/savegate.h"
#include "storage/sealedjournal.h"
#include "storage/unsealedfile.h"

#include <QSqlQuery>

#include <type_traits>

using namespace Qt::StringLiterals;

static_assert(!std::is_constructible_v<GateVerdict, std::future<Result<void>>>, "only the gate makes one");
static_assert(!std::is_default_constructible_v<GateVerdict>);
static_assert(!std::is_constructible_v<SealedJournal, SecureBytes>, "only with a verdict");
static_assert(!std::is_default_constructible_v<SealedJournal>);

namespace {

Result<void> verdictOn(const JournalId& journal, const QByteArray& image)
{
    auto body = PlainBody::of(spanOf(image));
    return SaveGate::admit(journal, std::make_shared<const PlainBody>(*std::move(body))).wait();
}

class SaveGateTest : public StorageTest
{
protected:
    void SetUp() override
    {
        auto begun = begin(path());
        ASSERT_DONE(begun);
        ASSERT_DONE(keep(**begun, entries));
        journal = (*begun)->id();
        image = imageOf(path());
    }
    [[nodiscard]] std::optional<ErrorCode> refuses(const QByteArray& tampered) const
    {
        return codeOf(verdictOn(journal, tampered));
    }
    [[nodiscard]] std::optional<ErrorCode> refusesAfter(const QByteArray& sql) const
    {
        return refuses(tamperedImage(image, journal, sql));
    }

    const std::vector<Entry> entries = oneOfEachKind();
    JournalId journal;
    QByteArray image;
};

} // namespace

TEST_F(SaveGateTest, LetsPassWhatBothSaidYesTo)
{
    EXPECT_EQ(refuses(image), std::nullopt);
    EXPECT_EQ(refusesAfter("SELECT 1"), std::nullopt);
    EXPECT_EQ(refusesAfter(withoutTrigger("answer_fixed", "SELECT 1")), std::nullopt)
        << "control of the tests below";
}

TEST_F(SaveGateTest, StopsChangedWords)
{
    EXPECT_EQ(refusesAfter(
                  withoutTrigger("answer_fixed", "UPDATE answer SET body = replace(body, 'walks', 'talks')")),
              ErrorCode::RuleBroken);
    EXPECT_EQ(refusesAfter(withoutTrigger("words_fixed", "UPDATE words SET author = 'first'")),
              ErrorCode::RuleBroken);
    EXPECT_EQ(refusesAfter(withoutTrigger("checkin_fixed", "UPDATE checkin SET date = '2026-11-24'")),
              ErrorCode::RuleBroken);
}

TEST_F(SaveGateTest, StopsAnEntryWithoutContent)
{
    EXPECT_EQ(refusesAfter(withoutTrigger("answer_stays", "DELETE FROM answer")), ErrorCode::RuleBroken);
    EXPECT_EQ(
        refusesAfter(
            "INSERT INTO entry(id,kind,form,digest,first_yes,second_yes) VALUES(randomblob(16),'words',1,"
            "zeroblob(32),zeroblob(32),zeroblob(32))"),
        ErrorCode::RuleBroken);
}

TEST_F(SaveGateTest, StopsContentWithoutAnEntry)
{
    EXPECT_EQ(refusesAfter(withoutTrigger(
                  "answer_new", "INSERT INTO answer VALUES(zeroblob(16),zeroblob(16),'first','needs','x')")),
              ErrorCode::RuleBroken);
}

TEST_F(SaveGateTest, StopsAFreeOccasionOrAnEndOfNoTime)
{
    EXPECT_EQ(refusesAfter("INSERT INTO occasion_free VALUES(zeroblob(16), '2026-11-24')"),
              ErrorCode::RuleBroken);
    EXPECT_EQ(refusesAfter("INSERT INTO ended VALUES(zeroblob(16), '2026-11-24')"), ErrorCode::RuleBroken);
}

TEST_F(SaveGateTest, StopsWhatWasLetGoOf)
{
    EXPECT_EQ(refusesAfter("DROP TRIGGER let_go_now; INSERT INTO let_go SELECT id FROM answer"),
              ErrorCode::Altered)
        << "a trigger is missing";
    const QByteArray quietly =
        "CREATE TEMP TABLE t AS SELECT sql FROM sqlite_schema WHERE name='let_go_now';"
        "DROP TRIGGER let_go_now; INSERT INTO let_go SELECT id FROM answer;"
        "PRAGMA writable_schema=ON;"
        "INSERT INTO sqlite_schema SELECT 'trigger','let_go_now','let_go',0,sql FROM t";
    EXPECT_EQ(refusesAfter(quietly), ErrorCode::RuleBroken);
}

TEST_F(SaveGateTest, StopsAnotherSchema)
{
    for (const char* sql : {"DROP TRIGGER entry_new", "CREATE TABLE draft(t TEXT)",
                            "CREATE INDEX i ON answer(body)", "ALTER TABLE answer ADD COLUMN draft TEXT",
                            "CREATE TRIGGER helper AFTER INSERT ON entry BEGIN SELECT 1; END"})
        EXPECT_EQ(refusesAfter(sql), ErrorCode::Altered) << sql;
}

TEST_F(SaveGateTest, StopsAnotherOrANewerDatabase)
{
    EXPECT_EQ(refusesAfter("PRAGMA application_id = 5"), ErrorCode::Altered);
    EXPECT_EQ(refusesAfter("PRAGMA user_version = 4"), ErrorCode::NewerVersion);
    EXPECT_EQ(refuses("not a database at all, but long enough to look at"), ErrorCode::Altered);
    EXPECT_EQ(codeOf(verdictOn(JournalId::create(), image)), ErrorCode::RuleBroken)
        << "yeses of another journal";
}

TEST_F(SaveGateTest, StopsDamagedPages)
{
    int refused = 0;
    for (qsizetype page = 1; page < image.size() / 4096; ++page) {
        QByteArray damaged = image;
        damaged.replace(page * 4096, 200, QByteArray(200, '\xa5'));
        refused += refuses(damaged).has_value() ? 1 : 0;
    }
    EXPECT_EQ(refused, image.size() / 4096 - 1);
}

TEST_F(SaveGateTest, NothingIsSavedInTheMiddleOfATransaction)
{
    const auto database = MemoryDatabase::fromImage(journal, spanOf(image));
    ASSERT_DONE(database);
    QSqlQuery query((*database)->connection());
    ASSERT_DONE(run(query, u"BEGIN"_s));
    EXPECT_EQ(codeOf((*database)->image()), ErrorCode::RuleBroken);
    ASSERT_DONE(run(query, u"ROLLBACK"_s));
    EXPECT_DONE((*database)->image());
}

TEST_F(SaveGateTest, OpeningLooksAtTheSameRules)
{
    auto file = unsealFile(path(), std::nullopt);
    ASSERT_DONE(file);
    const auto opens = [&](const QByteArray& sql) {
        writeBytes(path(u"other"_s), sealByHand(tamperedImage(image, journal, sql), file->keys));
        return codeOf(open(path(u"other"_s)));
    };
    EXPECT_EQ(opens("SELECT 1"), std::nullopt);
    EXPECT_EQ(opens(withoutTrigger("words_fixed", "UPDATE words SET author = 'first'")),
              ErrorCode::RuleBroken);
    EXPECT_EQ(opens("DROP TRIGGER entry_new"), ErrorCode::Altered);
    EXPECT_EQ(opens("PRAGMA user_version = 4"), ErrorCode::NewerVersion);
    writeBytes(path(u"other"_s), sealByHand("no database", file->keys));
    EXPECT_EQ(codeOf(open(path(u"other"_s))), ErrorCode::Altered);
    writeBytes(path(u"other"_s), sealByHand("", file->keys));
    EXPECT_EQ(codeOf(open(path(u"other"_s))), ErrorCode::Altered);
}
