// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/planpublishing.h"

#include "exchange/outputfile.h"
#include "exchange/plancalendar.h"
#include "exchange/vdirfolder.h"

namespace {

/// A sync writes its files within moments; what is put back in between it would only see twice.
constexpr int quietMilliseconds = 1500;

} // namespace

BackgroundPlanPublisher::BackgroundPlanPublisher()
{
    m_pool.setMaxThreadCount(1);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMilliseconds);
    QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_here, [this] { m_quiet.start(); });
    QObject::connect(&m_quiet, &QTimer::timeout, &m_here, [this] {
        if (m_changed)
            m_changed();
    });
}

template <class T>
void BackgroundPlanPublisher::run(std::function<Result<T>()> work, Callback<T> done)
{
    m_pool.start([this, work = std::move(work), done = std::move(done)] {
        auto result = std::make_shared<Result<T>>(work());
        QMetaObject::invokeMethod(
            &m_here, [result, done] { done(std::move(*result)); }, Qt::QueuedConnection);
    });
}

void BackgroundPlanPublisher::publish(const QString& folder, const PlanToPublish& plan,
                                      Callback<std::vector<DeletedThere>> done)
{
    run<std::vector<DeletedThere>>([folder, plan] { return VdirFolder().publish(folder, plan); },
                                   std::move(done));
}

void BackgroundPlanPublisher::withdraw(const QString& folder, const JournalId& journal, Callback<void> done)
{
    run<void>([folder, journal] { return VdirFolder().withdraw(folder, journal); }, std::move(done));
}

void BackgroundPlanPublisher::write(const QString& path, const PlanToPublish& plan, Callback<void> done)
{
    run<void>(
        [path, plan] { return OutputFile(path, Overwrite::Yes).write(planCalendar(plan.events, plan.word)); },
        std::move(done));
}

void BackgroundPlanPublisher::watch(const QString& folder, std::function<void()> changed)
{
    m_quiet.stop();
    m_changed = std::move(changed);
    if (const QStringList before = m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    if (!folder.isEmpty())
        m_watcher.addPath(folder); // False where it cannot be watched: then it is looked at with each save.
}
