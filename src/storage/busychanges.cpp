// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that either partner makes alone and that are no entries.
#include "storage/journalchanges.h"

#include "storage/entryrows.h"
#include "storage/memorydatabase.h"
#include "storage/sqlfailure.h"
#include "storage/transaction.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

const char* nameOf(CoupleSwitch which)
{
    switch (which) {
    case CoupleSwitch::Paused:
        return "paused";
    case CoupleSwitch::Muted:
        return "muted";
    }
    Q_UNREACHABLE();
}

Result<Changed> turnIn(MemoryDatabase& database, CoupleSwitch which, bool on)
{
    QSqlQuery query(database.connection());
    const QString key = QString::fromLatin1(nameOf(which));
    const QByteArray value = on ? "1" : "0";
    const auto turned = run(query,
                            u"INSERT INTO setting(key, value, revision) VALUES(?, CAST(? AS TEXT), 1) "
                            "ON CONFLICT(key) DO UPDATE SET value = excluded.value, revision = revision + 1 "
                            "WHERE value <> excluded.value"_s,
                            {key, value});
    if (!turned)
        return tl::unexpected(turned.error());
    return query.numRowsAffected() > 0 ? Changed::Added : Changed::Nothing;
}

Result<Changed> replaceBusyIn(MemoryDatabase& database, const BusySource& source,
                              const std::vector<BusyInterval>& intervals)
{
    const auto isBroken = [](const BusyInterval& interval) { return interval.end <= interval.start; };
    if (source.isNull() || std::ranges::any_of(intervals, isBroken))
        return failure(ErrorCode::InvalidContent);
    std::vector<BusyInterval> sorted = intervals;
    std::ranges::sort(sorted);
    const auto doubles = std::ranges::unique(sorted);
    sorted.erase(doubles.begin(), doubles.end());

    Transaction transaction(database);
    auto done = transaction.begin();
    QSqlQuery query(database.connection());
    if (done)
        done = run(query, u"DELETE FROM busy WHERE source = ?"_s, {source.bytes()});
    if (done && !query.prepare(u"INSERT INTO busy(source, start_utc, end_utc) VALUES(?, ?, ?)"_s))
        done = sqlFailure(query);
    for (std::size_t i = 0; done && i < sorted.size(); ++i) {
        query.bindValue(0, source.bytes());
        query.bindValue(1, sorted[i].start);
        query.bindValue(2, sorted[i].end);
        if (!query.exec())
            done = sqlFailure(query);
    }
    query.finish();
    if (done)
        done = transaction.commit();
    if (!done)
        return tl::unexpected(done.error());
    return Changed::Removed; // when they were busy before is nobody's to find in a gap
}
