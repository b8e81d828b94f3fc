// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contenttable.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array checkIn{"date", "deck", "deck_version", "language"};
constexpr std::array answer{"checkin_id", "author", "question", "body"};
constexpr std::array offer{"checkin_id", "author", "question", "item", "words", "shared_time_id"};
constexpr std::array sharedTime{
    "first_date", "start_minute", "duration_minutes", "tz",           "every_weeks",  "weekdays", "until",
    "kind",       "label",        "instead_of",       "instead_date", "instead_scope"};
constexpr std::array ownQuestion{"question", "wording", "answer_kind", "place", "resting"};
constexpr std::array wishMet{"checkin_id", "item", "words"};
constexpr std::array words{"checkin_id", "author", "purpose", "words"};

} // namespace

QString ContentTable::columnList(const QString& prefix) const
{
    QStringList names;
    for (const char* column : columns)
        names.append(prefix + QLatin1String(column));
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
