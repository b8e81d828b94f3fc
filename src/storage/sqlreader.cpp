// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlreader.h"

#include "storage/contenttable.h"
#include "storage/entryrows.h"
#include "storage/journalchanges.h"
#include "storage/memorydatabase.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// Entries of one kind that are what both said yes to. CROSS: content is found first, its entry by its id.
QString selectAgreed(EntryKind kind, const QString& condition, const QString& order)
{
    const ContentTable& table = tableOf(kind);
    const QString agreed =
        u"CROSS JOIN entry AS e ON e.id = c.id AND e.kind = '%1' AND e.first_yes = e.digest "
        "AND e.second_yes = e.digest AND e.digest = content_digest('%1', e.form, c.id, %2) "_s.arg(
            table.name(), table.columnList(u"c."_s));
    return selectEntries(kind) + agreed + (condition.isEmpty() ? QString() : u"WHERE "_s + condition) +
           u" ORDER BY "_s + order;
}

} // namespace

/// The rows that answer a question. The question is over when this goes, and may be asked again.
class SqlReader::Rows
{
public:
    explicit Rows(QSqlQuery* query) : m_query(query) {}
    ~Rows()
    {
        if (m_query)
            m_query->finish();
    }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    [[nodiscard]] bool next() { return m_query && m_query->next(); }
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] const QSqlQuery& query() const { return *m_query; }

private:
    QSqlQuery* m_query; ///< None where it could not be asked.
};

void SqlReader::readFrom(const MemoryDatabase& database)
{
    m_questions.clear(); // they are of the connection before
    m_database = &database;
}

SqlReader::Rows SqlReader::ask(const QString& sql, const QVariantList& values) const
{
    auto question = m_questions.find(sql);
    if (question == m_questions.end()) {
        QSqlQuery query(m_database->connection());
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return Rows(nullptr);
        question = m_questions.emplace(sql, std::move(query)).first;
    }
    for (int i = 0; i < values.size(); ++i)
        question->second.bindValue(i, values[i]);
    return Rows(question->second.exec() ? &question->second : nullptr);
}

QString SqlReader::setting(CoupleSetting setting) const
{
    Rows rows = ask(u"SELECT value FROM setting WHERE key = ?"_s, {QString::fromLatin1(nameOf(setting))});
    return rows.next() ? rows.value(0).toString() : QString();
}

std::vector<Entry> SqlReader::checkIns() const
{
    return select(EntryKind::CheckIn, {}, u"c.date DESC, c.id"_s);
}

std::vector<Entry> SqlReader::entriesOf(const EntryId& checkIn) const
{
    std::vector<Entry> entries;
    for (const EntryKind kind : {EntryKind::Answer, EntryKind::Offer, EntryKind::WishMet, EntryKind::Words}) {
        auto found = select(kind, u"c.checkin_id = ?"_s, u"c.id"_s, {checkIn.bytes()});
        entries.insert(entries.end(), std::make_move_iterator(found.begin()),
                       std::make_move_iterator(found.end()));
    }
    return entries;
}

std::vector<PlannedTime> SqlReader::plannedTimes(QDate from, QDate to) const
{
    // No plan is longer than a year and a week, so the index on the first date leaves few to look at.
    const QDate earliest = from.addDays(qint64{-7} * SharedTime::longestPlanInWeeks);
    return planned(select(EntryKind::SharedTime,
                          u"c.first_date BETWEEN ? AND ? AND coalesce(c.until, c.first_date) >= ?"_s,
                          u"c.first_date, c.id"_s, {iso(earliest), iso(to), iso(from)}));
}

std::vector<PlannedTime> SqlReader::allPlannedTimes() const
{
    return planned(select(EntryKind::SharedTime, {}, u"c.first_date, c.id"_s));
}

bool SqlReader::hasPlannedTimes() const
{
    return ask(u"SELECT 1 FROM shared_time LIMIT 1"_s).next();
}

std::vector<Entry> SqlReader::offersFor(const EntryId& sharedTime) const
{
    return select(EntryKind::Offer,
                  u"c.shared_time_id IN (WITH RECURSIVE line(id) AS (VALUES(?) UNION SELECT s.instead_of "
                  "FROM shared_time AS s JOIN line ON s.id = line.id WHERE s.instead_of IS NOT NULL) "
                  "SELECT id FROM line)"_s,
                  u"c.id"_s, {sharedTime.bytes()});
}

std::optional<Entry> SqlReader::entry(const EntryId& id) const
{
    Rows rows = ask(u"SELECT kind FROM entry WHERE id = ?"_s, {id.bytes()});
    if (!rows.next())
        return std::nullopt;
    const QString kind = rows.value(0).toString();
    for (const ContentTable& table : contentTables()) {
        if (table.name() != kind)
            continue;
        if (auto found = select(table.kind, u"c.id = ?"_s, u"c.id"_s, {id.bytes()}); !found.empty())
            return std::move(found.front());
    }
    return std::nullopt;
}

std::vector<Entry> SqlReader::ownQuestions() const
{
    return select(EntryKind::OwnQuestion, {}, u"c.place, c.id"_s);
}

std::vector<Entry> SqlReader::select(EntryKind kind, const QString& condition, const QString& order,
                                     const QVariantList& values) const
{
    std::vector<Entry> entries;
    for (Rows rows = ask(selectAgreed(kind, condition, order), values); rows.next();) {
        if (auto entry = entryIn(rows.query(), kind))
            entries.push_back(*std::move(entry));
    }
    return entries;
}

std::vector<PlannedTime> SqlReader::planned(std::vector<Entry> times) const
{
    std::vector<PlannedTime> planned;
    planned.reserve(times.size());
    for (Entry& entry : times) {
        PlannedTime time{entry.id, std::get<SharedTime>(std::move(entry.content))};
        Rows noes = ask(u"SELECT date, 0 AS ends FROM occasion_free WHERE shared_time_id = ? "
                        "UNION ALL SELECT min(date), 1 FROM ended WHERE shared_time_id = ?"_s,
                        {time.id.bytes(), time.id.bytes()});
        while (noes.next()) {
            const QDate date = QDate::fromString(noes.value(0).toString(), Qt::ISODate);
            if (!noes.value(1).toBool())
                time.freed.insert(date);
            else if (date.isValid())
                time.endedFrom = date;
        }
        planned.push_back(std::move(time));
    }
    return planned;
}

std::vector<BusyInterval> SqlReader::busy(qint64 from, qint64 to) const
{
    std::vector<BusyInterval> found;
    Rows rows = ask(u"SELECT start_utc, end_utc FROM busy WHERE start_utc < ? AND end_utc > ? "
                    "ORDER BY start_utc, end_utc"_s,
                    {to, from});
    while (rows.next())
        found.push_back({rows.value(0).toLongLong(), rows.value(1).toLongLong()});
    return found;
}

std::vector<BusySource> SqlReader::busySources() const
{
    std::vector<BusySource> found;
    Rows rows = ask(u"SELECT DISTINCT source FROM busy ORDER BY source"_s);
    while (rows.next())
        found.push_back(BusySource::fromBytes(rows.value(0).toByteArray()));
    return found;
}

std::vector<BusyInterval> SqlReader::busyOf(const BusySource& source) const
{
    std::vector<BusyInterval> found;
    Rows rows = ask(u"SELECT start_utc, end_utc FROM busy WHERE source = ? ORDER BY start_utc, end_utc"_s,
                    {source.bytes()});
    while (rows.next())
        found.push_back({rows.value(0).toLongLong(), rows.value(1).toLongLong()});
    return found;
}

bool SqlReader::isOn(CoupleSwitch which) const
{
    Rows rows = ask(u"SELECT value FROM setting WHERE key = ?"_s, {QString::fromLatin1(nameOf(which))});
    return rows.next() && rows.value(0).toString() == u"1";
}
