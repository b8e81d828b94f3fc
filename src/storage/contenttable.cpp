// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contenttable.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr ContentColumn text(const char* name)
{
    return {name, true};
}

constexpr ContentColumn other(const char* name)
{
    return {name, false};
}

constexpr std::array checkIn{text("date"), text("deck"), other("deck_version"), text("language")};
constexpr std::array answer{other("checkin_id"), text("author"), text("question"), text("body")};
constexpr std::array offer{other("checkin_id"), text("author"), text("question"),
                           text("item"),        text("words"),  other("shared_time_id")};
constexpr std::array sharedTime{text("first_date"),  other("start_minute"), other("duration_minutes"),
                                text("tz"),          other("every_weeks"),  other("weekdays"),
                                text("until"),       text("kind"),          text("label"),
                                other("instead_of"), text("instead_date"),  text("instead_scope")};
constexpr std::array ownQuestion{text("question"), text("wording"), text("answer_kind"), other("place"),
                                 other("resting")};
constexpr std::array wishMet{other("checkin_id"), text("item"), text("words")};
constexpr std::array words{other("checkin_id"), text("author"), text("purpose"), text("words")};

} // namespace

QString ContentTable::columnList(const QString& prefix) const
{
    QStringList names;
    for (const ContentColumn& column : columns)
        names.append(prefix + QLatin1String(column.name));
    return names.join(u", "_s);
}

QString ContentTable::readList(const QString& prefix) const
{
    QStringList names;
    for (const ContentColumn& column : columns)
        names.append(
            (column.isText ? u"CAST(%1%2 AS BLOB)"_s : u"%1%2"_s).arg(prefix, QLatin1String(column.name)));
    return names.join(u", "_s);
}

const std::array<ContentTable, 7>& contentTables()
{
    static const std::array<ContentTable, 7> tables{{{EntryKind::CheckIn, checkIn},
                                                     {EntryKind::Answer, answer},
                                                     {EntryKind::Offer, offer},
                                                     {EntryKind::SharedTime, sharedTime},
                                                     {EntryKind::OwnQuestion, ownQuestion},
                                                     {EntryKind::WishMet, wishMet},
                                                     {EntryKind::Words, words}}};
    return tables;
}

const ContentTable& tableOf(EntryKind kind)
{
    return contentTables()[static_cast<std::size_t>(kind)];
}
