// SPDX-License-Identifier: GPL-3.0-or-later
// What a yes is to: the same digest from the entry, from its row, and from the page that describes it.
#include "storagehelpers.h"

#include "storage/contenttable.h"
#include "storage/entryrows.h"
#include "storage/memorydatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace {

QJsonObject vectors()
{
    QFile file(QStringLiteral(VECTORS));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray hex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

FieldValue fieldFrom(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    if (object.contains(u"text"))
        return object[u"text"].toString();
    if (object.contains(u"integer"))
        return object[u"integer"].toInteger();
    if (object.contains(u"blob"))
        return hex(object[u"blob"]);
    return {};
}

Entry entryFrom(const QJsonObject& vector)
{
    std::vector<FieldValue> fields;
    const QJsonArray array = vector[u"fields"].toArray();
    for (const QJsonValue& value : array)
        fields.push_back(fieldFrom(value));
    for (const ContentTable& table : contentTables()) {
        if (table.name() != vector[u"kind"].toString())
            continue;
        const auto content = contentFrom(table.kind, fields);
        EXPECT_DONE(content);
        return {EntryId::fromBytes(hex(vector[u"id"])), *content};
    }
    ADD_FAILURE() << "unknown kind";
    return {};
}

} // namespace

TEST(ContentDigest, IsThePublishedOne)
{
    const QJsonObject all = vectors();
    const auto journal = JournalId::fromBytes(hex(all[u"journal"]));
    const QJsonArray entries = all[u"entries"].toArray();
    ASSERT_GE(entries.size(), 10);
    for (const QJsonValue& value : entries) {
        const QJsonObject vector = value.toObject();
        EXPECT_EQ(digestOf(journal, entryFrom(vector)).bytes(), hex(vector[u"digest"]))
            << vector[u"name"].toString().toStdString();
    }
}

TEST(ContentDigest, IsTheSameOverTheRowInItsTable)
{
    const QJsonObject all = vectors();
    const auto journal = JournalId::fromBytes(hex(all[u"journal"]));
    const auto database = MemoryDatabase::makeNew(journal);
    ASSERT_DONE(database);
    const QJsonArray entries = all[u"entries"].toArray();
    for (const QJsonValue& value : entries) {
        const QJsonObject vector = value.toObject();
        const Entry entry = entryFrom(vector);
        ASSERT_DONE(insertEntry((*database)->connection(), journal, entry))
            << vector[u"name"].toString().toStdString();
        const ContentTable& table = tableOf(entry.kind());
        QSqlQuery query((*database)->connection());
        ASSERT_DONE(run(query,
                        u"SELECT content_digest('%1', 1, id, %2) FROM %1 WHERE id = ?"_s.arg(
                            table.name(), table.columnList()),
                        {entry.id.bytes()}));
        ASSERT_TRUE(query.next());
        EXPECT_EQ(query.value(0).toByteArray(), hex(vector[u"digest"]));
    }
}

TEST(ContentDigest, ColumnsStandInTheOrderOfTheFields)
{
    for (const Entry& entry : oneOfEachKind())
        EXPECT_EQ(tableOf(entry.kind()).columns.size(), fieldsOf(entry.content).size())
            << nameOf(entry.kind());
}

TEST(ContentDigest, ColumnsHoldTextWhereTheTableSaysSo)
{
    const auto database = MemoryDatabase::makeNew(JournalId::create());
    ASSERT_DONE(database);
    for (const ContentTable& table : contentTables()) {
        QSqlQuery query((*database)->connection());
        ASSERT_DONE(run(query, u"SELECT %1 FROM %2"_s.arg(table.columnList(), table.name())));
        const QSqlRecord row = query.record();
        for (const ContentColumn& column : table.columns) {
            const QSqlField field = row.field(QLatin1String(column.name));
            EXPECT_EQ(field.metaType().id() == QMetaType::QString, column.isText) << column.name;
        }
    }
}

TEST(ContentDigest, TakesNoRealNumbers)
{
    const auto database = MemoryDatabase::makeNew(JournalId::create());
    ASSERT_DONE(database);
    QSqlQuery query((*database)->connection());
    EXPECT_FALSE(run(query, u"SELECT content_digest('words', 1.5)"_s) && query.next());
}
