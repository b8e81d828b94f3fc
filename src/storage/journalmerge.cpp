// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalmerge.h"

#include "storage/contenttable.h"
#include "storage/entryrows.h"
#include "storage/memorydatabase.h"
#include "storage/transaction.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using Rows = std::vector<QVariantList>;

bool isSwitch(const QString& key)
{
    return key == QLatin1String(nameOf(CoupleSwitch::Paused)) ||
           key == QLatin1String(nameOf(CoupleSwitch::Muted));
}

/// One bringing together; every step reads from theirs and adds to ours what is not there yet.
class Merge
{
public:
    Merge(const MemoryDatabase& ours, const MemoryDatabase& theirs)
        : m_ours(ours.connection()), m_theirs(theirs.connection())
    {
    }

    [[nodiscard]] Result<void> run()
    {
        Result<void> done = addLetGo();
        if (done)
            done = letGoWithTheirSeries();
        for (std::size_t i = 0; done && i < contentTables().size(); ++i)
            done = addEntries(contentTables()[i]);
        if (done)
            done = addNos(u"occasion_free"_s);
        if (done)
            done = addNos(u"ended"_s);
        if (done)
            done = addSettings();
        return done;
    }
    [[nodiscard]] Changed changed() const { return m_changed; }

private:
    [[nodiscard]] Result<void> addLetGo();
    [[nodiscard]] Result<void> addEntries(const ContentTable& table);
    [[nodiscard]] Result<void> addEntry(const ContentTable& table, const QVariantList& row);
    [[nodiscard]] Result<void> letGoWithTheirSeries();
    [[nodiscard]] Result<void> addNos(const QString& table);
    [[nodiscard]] Result<void> addSettings();

    [[nodiscard]] static Result<Rows> rowsOf(const QSqlDatabase& database, const QString& sql,
                                             const QVariantList& values = {});
    [[nodiscard]] Result<int> change(const QString& sql, const QVariantList& values);
    void note(Changed changed) { m_changed = std::max(m_changed, changed); }

    QSqlDatabase m_ours;
    QSqlDatabase m_theirs;
    Changed m_changed = Changed::Nothing;
};

Result<Rows> Merge::rowsOf(const QSqlDatabase& database, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(database);
    if (const auto asked = ::run(query, sql, values); !asked)
        return tl::unexpected(asked.error());
    Rows rows;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < query.record().count(); ++column)
            row.append(query.value(column));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Runs a statement on ours; says how many rows it changed.
Result<int> Merge::change(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_ours);
    if (const auto done = ::run(query, sql, values); !done)
        return tl::unexpected(done.error());
    return query.numRowsAffected();
}

/// First of all, so that nothing comes in that goes again.
Result<void> Merge::addLetGo()
{
    const auto rows = rowsOf(m_theirs, u"SELECT id FROM let_go"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const QVariantList& row : *rows) {
        const auto known = rowsOf(m_ours, u"SELECT 1 FROM let_go WHERE id = ?"_s, row);
        if (!known)
            return tl::unexpected(known.error());
        if (!known->empty())
            continue;
        if (const auto done = change(u"INSERT INTO let_go(id) VALUES(?)"_s, row); !done)
            return tl::unexpected(done.error());
        note(Changed::Removed);
    }
    return {};
}

/// Another time for one occasion of what was let go of goes with it, also where the other copy never knew.
Result<void> Merge::letGoWithTheirSeries()
{
    const auto rows =
        rowsOf(m_theirs, u"SELECT id, instead_of FROM shared_time WHERE instead_scope = 'one' ORDER BY id"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    bool isSettled = false;
    while (!isSettled) { // another time can itself have been moved once more
        isSettled = true;
        for (const QVariantList& row : *rows) {
            const auto added =
                change(u"INSERT INTO let_go(id) SELECT new.id FROM (SELECT ? AS id, ? AS original) AS new "
                       "WHERE EXISTS(SELECT 1 FROM let_go AS gone WHERE gone.id = new.original) "
                       "AND NOT EXISTS(SELECT 1 FROM let_go AS gone WHERE gone.id = new.id)"_s,
                       row);
            if (!added)
                return tl::unexpected(added.error());
            if (*added > 0) {
                isSettled = false;
                note(Changed::Removed);
            }
        }
    }
    return {};
}

Result<void> Merge::addEntries(const ContentTable& table)
{
    const auto rows =
        rowsOf(m_theirs, u"SELECT e.id, e.kind, e.form, e.digest, e.first_yes, e.second_yes, %1 "
                         "FROM entry AS e JOIN %2 AS c ON c.id = e.id WHERE e.kind = '%2'"_s.arg(
                             table.columnList(u"c."_s), table.name()));
    if (!rows)
        return tl::unexpected(rows.error());
    for (const QVariantList& row : *rows) {
        if (const auto added = addEntry(table, row); !added)
            return added;
    }
    return {};
}

Result<void> Merge::addEntry(const ContentTable& table, const QVariantList& row)
{
    constexpr int yesColumns = 6;
    const QVariantList id{row[0]};
    const auto gone = rowsOf(m_ours, u"SELECT 1 FROM let_go WHERE id = ?"_s, id);
    const auto present = rowsOf(m_ours, u"SELECT digest FROM entry WHERE id = ?"_s, id);
    if (!gone || !present)
        return tl::unexpected(gone ? present.error() : gone.error());
    if (!present->empty() && present->front().front() != row[3])
        return failure(ErrorCode::Altered, u"one id, two contents"_s);
    if (!gone->empty() || !present->empty())
        return {};

    auto added = change(u"INSERT INTO entry(id, kind, form, digest, first_yes, second_yes) "
                        "VALUES(?, ?, ?, ?, ?, ?)"_s,
                        row.first(yesColumns));
    QVariantList content = id;
    QString places = u"?"_s;
    for (const QVariant& value : row.sliced(yesColumns)) {
        const bool isText = value.typeId() == QMetaType::QString && !value.isNull();
        content.append(isText ? columnText(value.toString()) : value);
        places += isText ? u", CAST(? AS TEXT)"_s : u", ?"_s;
    }
    if (added)
        added = change(u"INSERT INTO %1(id, %2) VALUES(%3)"_s.arg(table.name(), table.columnList(), places),
                       content);
    if (!added)
        return tl::unexpected(added.error());
    note(Changed::Added);
    return {};
}

/// Single dates that are free, of the shared times that are still there.
Result<void> Merge::addNos(const QString& table)
{
    const auto rows = rowsOf(m_theirs, u"SELECT shared_time_id, date FROM %1"_s.arg(table));
    if (!rows)
        return tl::unexpected(rows.error());
    for (const QVariantList& row : *rows) {
        const auto added =
            change(u"INSERT INTO %1(shared_time_id, date) SELECT new.id, new.date "
                   "FROM (SELECT ? AS id, ? AS date) AS new JOIN shared_time ON shared_time.id = new.id "
                   "WHERE NOT EXISTS(SELECT 1 FROM %1 AS old WHERE old.shared_time_id = new.id "
                   "AND old.date = new.date)"_s.arg(table),
                   row);
        if (!added)
            return tl::unexpected(added.error());
        if (*added > 0)
            note(Changed::Added);
    }
    return {};
}

/// The one that was changed more often; of two changed as often the larger, so that both sides choose alike.
/// A switch that is on in either stays on: going on in one copy says nothing about a pause in the other.
Result<void> Merge::addSettings()
{
    const auto words = u"INSERT INTO setting(key, value, revision) VALUES(?, CAST(? AS TEXT), ?) "
                       "ON CONFLICT(key) DO UPDATE SET value = excluded.value, revision = excluded.revision "
                       "WHERE (excluded.revision, excluded.value) > (revision, value)"_s;
    const auto switches = u"INSERT INTO setting(key, value, revision) VALUES(?, CAST(? AS TEXT), ?) "
                          "ON CONFLICT(key) DO UPDATE SET value = max(value, excluded.value), "
                          "revision = max(revision, excluded.revision) "
                          "WHERE excluded.revision > revision OR excluded.value > value"_s;
    const auto rows = rowsOf(m_theirs, u"SELECT key, value, revision FROM setting"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const QVariantList& row : *rows) {
        const auto changed = change(isSwitch(row[0].toString()) ? switches : words,
                                    {row[0], columnText(row[1].toString()), row[2]});
        if (!changed)
            return tl::unexpected(changed.error());
        if (*changed > 0)
            note(Changed::Removed); // an old name is overwritten and has to leave the image
    }
    return {};
}

} // namespace

Result<Changed> adoptIn(MemoryDatabase& ours, const MemoryDatabase& theirs)
{
    if (ours.journal() != theirs.journal())
        return failure(ErrorCode::OtherJournal);
    Transaction transaction(ours);
    Merge merge(ours, theirs);
    auto done = transaction.begin();
    if (done)
        done = merge.run();
    if (done)
        done = transaction.commit();
    if (!done)
        return tl::unexpected(done.error());
    return merge.changed();
}
