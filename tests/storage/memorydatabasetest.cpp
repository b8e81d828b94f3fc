// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagehelpers.h"

#include "storage/databaseguard.h"
#include "storage/entryrows.h"
#include "storage/memorydatabase.h"
#include "storage/migrations.h"
#include "storage/sqlreader.h"
#include "storage/unsealedfile.h"

#include <QFile>
#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

int ask(const DatabaseGuard& guard, int action, const char* first = nullptr, const char* second = nullptr,
        const char* trigger = nullptr)
{
    return guard.answer(action, first, second, trigger);
}

QByteArray imageBytes(const MemoryDatabase& database)
{
    const auto image = database.image();
    EXPECT_DONE(image);
    return QByteArray(reinterpret_cast<const char*>(image->data()), static_cast<qsizetype>(image->size()));
}

QString answerTo(const MemoryDatabase& database, const QString& sql)
{
    QSqlQuery query(database.connection());
    return run(query, sql) && query.next() ? query.value(0).toString() : u"nothing"_s;
}

class AtRest : public StorageTest
{
};

} // namespace

TEST(Migrations, StandInTheProgramItself)
{
    EXPECT_GE(Migrations::latest(), 1);
    EXPECT_TRUE(QFile::exists(u":/schema/0001_journal.sql"_s));
    EXPECT_EQ(Migrations::expectedSchema().size(), 32);
    EXPECT_EQ(Migrations::usualSchema().toHex(), Migrations::expectedSchema().toHex())
        << "to be written down anew with each migration";
}

TEST(MemoryDatabase, IsInThePresentFormFromTheStart)
{
    const auto database = MemoryDatabase::makeNew(JournalId::create());
    ASSERT_DONE(database);
    EXPECT_EQ(answerTo(**database, u"PRAGMA user_version"_s).toInt(), Migrations::latest());
    EXPECT_EQ(answerTo(**database, u"PRAGMA application_id"_s).toInt(), Migrations::applicationId);
    EXPECT_EQ(answerTo(**database, u"PRAGMA temp_store"_s), u"2"_s) << "in memory";
}

TEST(MemoryDatabase, IsThereTwiceWithoutMixing)
{
    const auto one = MemoryDatabase::makeNew(JournalId::create());
    const auto other = MemoryDatabase::makeNew(JournalId::create());
    ASSERT_TRUE(one && other);
    ASSERT_DONE(insertEntry((*one)->connection(), (*one)->journal(), aCheckIn()));
    EXPECT_EQ(answerTo(**one, u"SELECT count(*) FROM checkin"_s), u"1"_s);
    EXPECT_EQ(answerTo(**other, u"SELECT count(*) FROM checkin"_s), u"0"_s);
}

TEST(MemoryDatabase, CompactsWithoutLettingAnythingElseThrough)
{
    const auto database = MemoryDatabase::makeNew(JournalId::create());
    ASSERT_DONE(database);
    EXPECT_DONE((*database)->compact());
    QSqlQuery query((*database)->connection());
    for (const QString& sql : {u"VACUUM"_s, u"ATTACH '' AS other"_s, u"ATTACH ':memory:' AS other"_s})
        EXPECT_FALSE(run(query, sql)) << sql.toStdString();
    EXPECT_DONE((*database)->image());
}

TEST(MemoryDatabase, CannotCompactInsideATransactionAndStaysGuarded)
{
    const auto database = MemoryDatabase::makeNew(JournalId::create());
    ASSERT_DONE(database);
    QSqlQuery query((*database)->connection());
    ASSERT_DONE(run(query, u"BEGIN"_s));
    EXPECT_FALSE((*database)->compact());
    EXPECT_FALSE(run(query, u"ATTACH '' AS other"_s));
}

TEST(MemoryDatabase, LeavesNoByteOfWhatWasLetGoOf)
{
    // Many sizes, so that texts lie in cells, on overflow pages and on pages that were split.
    const auto database = MemoryDatabase::makeNew(JournalId::create());
    ASSERT_DONE(database);
    std::vector<Entry> entries;
    for (int i = 0; i < 120; ++i) {
        const QString mark = u"<gone-%1>"_s.arg(i, 3, 10, QChar(u'0'));
        entries.push_back(anAnswer(EntryId::create(), mark.repeated(1 + (i * 37) % 600)));
        ASSERT_DONE(insertEntry((*database)->connection(), (*database)->journal(), entries.back()));
    }
    EXPECT_TRUE(imageBytes(**database).contains("<gone-")) << "control";
    QSqlQuery query((*database)->connection());
    for (std::size_t i = 0; i < entries.size(); i += 2)
        ASSERT_DONE(run(query, u"INSERT INTO let_go VALUES(?)"_s, {entries[i].id.bytes()}));
    ASSERT_DONE((*database)->compact());
    const QByteArray image = imageBytes(**database);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QByteArray mark = u"<gone-%1>"_s.arg(i, 3, 10, QChar(u'0')).toUtf8();
        EXPECT_EQ(image.contains(mark), i % 2 == 1) << i;
    }
}

TEST(MemoryDatabase, WritesOnlyThePagesInUse)
{
    const auto database = MemoryDatabase::makeNew(JournalId::create());
    ASSERT_DONE(database);
    QSqlQuery query((*database)->connection());
    ASSERT_DONE(run(query, u"BEGIN"_s));
    for (int i = 0; i < 50; ++i)
        ASSERT_DONE(insertEntry((*database)->connection(), (*database)->journal(),
                                anAnswer(EntryId::create(), u"rolled back "_s.repeated(300))));
    ASSERT_DONE(run(query, u"ROLLBACK"_s));
    EXPECT_FALSE(imageBytes(**database).contains("rolled back"));
}

TEST(DatabaseGuard, AllowsAttachOnlyForCompactingAndOnlyWithoutAName)
{
    const auto database = MemoryDatabase::makeNew(JournalId::create());
    ASSERT_DONE(database);
    DatabaseGuard guard;
    EXPECT_EQ(ask(guard, SQLITE_ATTACH, ""), SQLITE_DENY);
    guard.setCompacting((*database)->handle(), true);
    EXPECT_EQ(ask(guard, SQLITE_ATTACH, ""), SQLITE_OK);
    for (const char* file : {"/tmp/leak", ":memory:", "file:leak?mode=memory", " "})
        EXPECT_EQ(ask(guard, SQLITE_ATTACH, file), SQLITE_DENY) << file;
    for (const int action :
         {SQLITE_CREATE_TEMP_TABLE, SQLITE_DROP_TRIGGER, SQLITE_ALTER_TABLE, SQLITE_CREATE_VTABLE})
        EXPECT_EQ(ask(guard, action), SQLITE_DENY) << action;
    EXPECT_EQ(ask(guard, SQLITE_PRAGMA, "writable_schema", "1"), SQLITE_DENY);
    guard.setCompacting((*database)->handle(), false);
    EXPECT_EQ(ask(guard, SQLITE_ATTACH, ""), SQLITE_DENY);
}

TEST(DatabaseGuard, AllowsDeletingOnlyInsideATrigger)
{
    const DatabaseGuard guard;
    EXPECT_EQ(ask(guard, SQLITE_DELETE, "answer"), SQLITE_DENY);
    EXPECT_EQ(ask(guard, SQLITE_DELETE, "answer", nullptr, "let_go_now"), SQLITE_OK);
    EXPECT_EQ(ask(guard, SQLITE_DELETE, "busy"), SQLITE_OK);
    EXPECT_EQ(ask(guard, SQLITE_UPDATE, "entry", "digest"), SQLITE_DENY);
    EXPECT_EQ(ask(guard, SQLITE_UPDATE, "setting", "value"), SQLITE_OK);
    EXPECT_EQ(ask(guard, SQLITE_INSERT, "sqlite_schema"), SQLITE_DENY);
}

TEST_F(AtRest, KeepsFewPagesBesideItsImage)
{
    const Entry checkIn = aCheckIn();
    std::vector<Entry> entries{checkIn};
    for (int i = 0; i < 2000; ++i)
        entries.push_back(anAnswer(checkIn.id, u"More walks, \u201clike in May\u201d. "_s.repeated(12)));
    auto journal = begin(path());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, entries));
    const auto file = unsealFile(path(), std::nullopt);
    ASSERT_DONE(file);
    const auto database =
        MemoryDatabase::readOnly(file->keys.locks().journal, SecureBytes::copyOf(file->image.span()));
    ASSERT_DONE(database);
    SqlReader reader;
    reader.readFrom(**database);
    ASSERT_EQ(reader.entriesOf(checkIn.id).size(), 2000U);
    int bytes = 0;
    int highest = 0;
    ASSERT_EQ(sqlite3_db_status((*database)->handle(), SQLITE_DBSTATUS_CACHE_USED, &bytes, &highest, 0),
              SQLITE_OK);
    EXPECT_GT(bytes, 0) << "control";
    EXPECT_LT(bytes, 300'000) << "of an image of " << file->image.size();
}
