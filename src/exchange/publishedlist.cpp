// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/publishedlist.h"

#include "exchange/folderfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int listVersion = 1;

QString pathIn(const QString& folder)
{
    return QDir(folder).filePath(u".published.json"_s);
}

} // namespace

std::optional<PublishedList> readPublishedList(const QString& folder)
{
    QFile file(pathIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    PublishedList list{JournalId(QUuid::fromString(object[u"journal"_s].toString())), {}};
    if (object[u"version"_s].toInt() != listVersion || list.journal.isNull())
        return std::nullopt;
    for (const QJsonValue& value : object[u"events"_s].toArray()) {
        const EntryId id(QUuid::fromString(value.toString()));
        if (!id.isNull())
            list.events.insert(id);
    }
    return list;
}

Result<void> writePublishedList(const QString& folder, const PublishedList& list)
{
    QJsonArray events;
    for (const EntryId& id : list.events)
        events.append(id.text());
    const QByteArray json = QJsonDocument(QJsonObject{{u"version"_s, listVersion},
                                                      {u"journal"_s, list.journal.text()},
                                                      {u"events"_s, events}})
                                .toJson();
    QFile present(pathIn(folder));
    if (present.open(QIODevice::ReadOnly) && present.readAll() == json)
        return {};
    return writeInFolder(pathIn(folder), json);
}

Result<void> removePublishedList(const QString& folder)
{
    return removeFromFolder(pathIn(folder));
}
