// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vdirfolder.h"

#include "exchange/folderfile.h"
#include "exchange/plancalendar.h"
#include "exchange/planmeaning.h"
#include "exchange/publishedlist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestEvent = 1024 * 1024; ///< What is larger was never ours, and is written over.

QString pathOf(const QString& folder, const EntryId& id)
{
    return QDir(folder).filePath(id.text() + u".ics"_s);
}

std::optional<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(largestEvent);
}

/// The occasion that a date of a series stands for: its own, or the one that was moved there.
DeletedThere occasionAt(const PublishedEvent& event, QDate date)
{
    const auto moved = std::ranges::find(event.moved, date, &MovedOccasion::date);
    return moved == event.moved.end() ? DeletedThere{event.id, date}
                                      : DeletedThere{moved->to, moved->at.firstDate};
}

PublishedEvent without(PublishedEvent event, QDate date)
{
    std::erase_if(event.moved, [&](const MovedOccasion& moved) { return moved.date == date; });
    event.freed.insert(std::ranges::lower_bound(event.freed, date), date);
    return event;
}

/// What a folder holds in place of nothing: vdirsyncer takes an empty one for a lost one and carries no
/// letting go. An event of no length in 1970 is on nobody's screen.
PublishedEvent nothingPlanned(const JournalId& journal)
{
    PublishedEvent event;
    event.id =
        EntryId(QUuid::createUuidV5(QUuid::fromRfc4122(journal.bytes()), QByteArray("nothing planned")));
    event.time.firstDate = QDate(1970, 1, 1);
    event.time.durationMinutes = 0;
    event.time.timeZone = "UTC";
    return event;
}

/// Brings one folder up to date.
class Publishing
{
public:
    Publishing(QString folder, const PlanToPublish& plan, PublishedList before)
        : m_folder(std::move(folder)), m_plan(plan), m_before(std::move(before))
    {
    }

    [[nodiscard]] Result<std::vector<DeletedThere>> run();

private:
    [[nodiscard]] Result<void> bring(const PublishedEvent& event);
    [[nodiscard]] Result<void> removeTheRest();
    [[nodiscard]] Result<void> keepFromBeingEmpty();
    [[nodiscard]] PublishedEvent withoutWhatWasDeleted(const PublishedEvent& event, const PlanMeaning& there);
    [[nodiscard]] bool isPutBack(const DeletedThere& deleted) const;

    QString m_folder;
    const PlanToPublish& m_plan;
    PublishedList m_before;
    PublishedList m_now;
    std::vector<DeletedThere> m_deleted;
};

Result<std::vector<DeletedThere>> Publishing::run()
{
    m_now.journal = m_plan.journal;
    for (const PublishedEvent& event : m_plan.events) {
        if (const auto brought = bring(event); !brought)
            return tl::unexpected(brought.error());
        m_now.events.insert(event.id);
    }
    // First, so that there is no moment without any file.
    if (const auto kept = keepFromBeingEmpty(); !kept)
        return tl::unexpected(kept.error());
    if (const auto removed = removeTheRest(); !removed)
        return tl::unexpected(removed.error());
    // Last: after a crash before it, what is there is compared once more, and nothing is asked.
    if (const auto listed = writePublishedList(m_folder, m_now); !listed)
        return tl::unexpected(listed.error());
    return std::move(m_deleted);
}

bool Publishing::isPutBack(const DeletedThere& deleted) const
{
    return std::ranges::find(m_plan.putBack, deleted) != m_plan.putBack.end();
}

Result<void> Publishing::bring(const PublishedEvent& event)
{
    const QString path = pathOf(m_folder, event.id);
    const std::optional<QByteArray> there = bytesOf(path);
    const std::optional<PlanMeaning> meaning = there ? planMeaning(*there) : std::nullopt;
    const bool isGone = !there || (meaning && meaning->isCancelled);
    if (isGone && m_before.events.contains(event.id) && !isPutBack({event.id})) {
        m_deleted.push_back({event.id});
        return {};
    }
    const PublishedEvent wanted = meaning && !isGone ? withoutWhatWasDeleted(event, *meaning) : event;
    // Newer than what stands there: vdirsyncer 0.19 does not carry what it has carried once before.
    const QByteArray bytes = planCalendar({wanted}, m_plan.word, meaning ? meaning->sequence + 1 : 0);
    const bool isSame = meaning && meaning == planMeaning(bytes);
    return isSame ? Result<void>() : writeInFolder(path, bytes);
}

PublishedEvent Publishing::withoutWhatWasDeleted(const PublishedEvent& event, const PlanMeaning& there)
{
    PublishedEvent wanted = event;
    if (!event.time.repeat || !m_before.events.contains(event.id))
        return wanted;
    for (const QDate date : occasionDates(event.time, event.time.firstDate, lastDate(event.time))) {
        const bool isFreed = std::ranges::find(event.freed, date) != event.freed.end();
        const DeletedThere deleted = occasionAt(event, date);
        if (!there.out.contains(date) || isFreed || isPutBack(deleted))
            continue;
        m_deleted.push_back(deleted);
        wanted = without(wanted, date);
    }
    return wanted;
}

Result<void> Publishing::removeTheRest()
{
    for (const EntryId& id : m_before.events) {
        if (m_now.events.contains(id))
            continue;
        if (auto removed = removeFromFolder(pathOf(m_folder, id)); !removed)
            return removed;
    }
    return {};
}

Result<void> Publishing::keepFromBeingEmpty()
{
    const PublishedEvent nothing = nothingPlanned(m_plan.journal);
    const QString path = pathOf(m_folder, nothing.id);
    if (!m_plan.events.empty())
        return removeFromFolder(path);
    return QFile::exists(path) ? Result<void>() : writeInFolder(path, planCalendar({nothing}, m_plan.word));
}

/// What was published there before; empty for a new folder.
Result<PublishedList> listOf(const QString& folder, const JournalId& journal)
{
    const QFileInfo info(folder);
    if (!info.isDir())
        return failure(ErrorCode::NotAFolder, folder);
    const auto list = readPublishedList(folder);
    if (list && list->journal != journal)
        return failure(ErrorCode::OtherJournal, folder);
    return list.value_or(PublishedList{journal, {}});
}

} // namespace

Result<std::vector<DeletedThere>> VdirFolder::publish(const QString& folder, const PlanToPublish& plan)
{
    auto before = listOf(folder, plan.journal);
    if (!before)
        return tl::unexpected(before.error());
    return Publishing(folder, plan, *std::move(before)).run();
}

Result<void> VdirFolder::withdraw(const QString& folder, const JournalId& journal)
{
    if (const auto emptied = publish(folder, {journal, {}, {}}); !emptied)
        return tl::unexpected(emptied.error());
    return removePublishedList(folder);
}
