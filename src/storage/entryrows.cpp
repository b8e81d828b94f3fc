// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entryrows.h"

#include "storage/contenttable.h"
#include "storage/sqlfailure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringDecoder>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

/// A field as a value to bind.
struct ToVariant
{
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(qint64 number) const { return number; }
    QVariant operator()(const QByteArray& bytes) const { return bytes; }
    QVariant operator()(const QString& text) const { return columnText(text); }
};

/// As it stands, a leading byte order mark included.
QString textIn(const QByteArray& utf8)
{
    using Decoder = QStringDecoder;
    Decoder decoder(Decoder::Utf8, Decoder::Flag::Stateless | Decoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

FieldValue fieldIn(const QVariant& value, bool isText)
{
    if (value.isNull())
        return {};
    if (isText)
        return textIn(value.toByteArray());
    if (value.typeId() == QMetaType::QByteArray)
        return value.toByteArray();
    return value.toLongLong();
}

QString placeholderFor(const FieldValue& field)
{
    return std::holds_alternative<QString>(field) ? u"CAST(? AS TEXT)"_s : u"?"_s;
}

} // namespace

Result<void> run(QSqlQuery& query, const QString& sql, const QVariantList& values)
{
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return sqlFailure(query);
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return sqlFailure(query);
    return {};
}

QByteArray columnText(const QString& text)
{
    return text.isEmpty() ? QByteArray("") : text.toUtf8();
}

Result<void> insertEntry(const QSqlDatabase& database, const JournalId& journal, const Entry& entry)
{
    QSqlQuery query(database);
    const QByteArray digest = digestOf(journal, entry).bytes();
    const QString kind = QString::fromLatin1(nameOf(entry.kind()));
    const auto framed = run(
        query, u"INSERT INTO entry(id, kind, form, digest, first_yes, second_yes) VALUES(?, ?, ?, ?, ?, ?)"_s,
        {entry.id.bytes(), kind, formOf(entry.kind()), digest, digest, digest});
    if (!framed)
        return framed;

    QVariantList values{entry.id.bytes()};
    QString places = u"?"_s;
    for (const FieldValue& field : fieldsOf(entry.content)) {
        values.append(std::visit(ToVariant{}, field));
        places += u", "_s + placeholderFor(field);
    }
    return run(query,
               u"INSERT INTO %1(id, %2) VALUES(%3)"_s.arg(kind, tableOf(entry.kind()).columnList(), places),
               values);
}

QString selectEntries(EntryKind kind)
{
    return u"SELECT c.id, %1 FROM %2 AS c "_s.arg(tableOf(kind).readList(u"c."_s), tableOf(kind).name());
}

QString selectAgreedEntries(EntryKind kind)
{
    const ContentTable& table = tableOf(kind);
    return u"SELECT c.id, %1, (SELECT digest FROM entry WHERE id = c.id AND kind = '%2' AND form = %3 "
           "AND first_yes = digest AND second_yes = digest) FROM %2 AS c "_s.arg(
               table.readList(u"c."_s), table.name(), QString::number(formOf(kind)));
}

std::vector<FieldValue> fieldsIn(const QSqlQuery& query, EntryKind kind)
{
    const auto columns = tableOf(kind).columns;
    std::vector<FieldValue> fields;
    fields.reserve(columns.size());
    for (const ContentColumn& column : columns)
        fields.push_back(fieldIn(query.value(static_cast<int>(fields.size()) + 1), column.isText));
    return fields;
}

Result<Entry> entryIn(const QSqlQuery& query, EntryKind kind)
{
    auto content = contentFrom(kind, fieldsIn(query, kind));
    if (!content)
        return tl::unexpected(content.error());
    return Entry{EntryId::fromBytes(query.value(0).toByteArray()), *std::move(content)};
}
