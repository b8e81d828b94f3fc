// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planfolder.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

/// Publishes in a thread of its own, so that a slow disk or a network folder never holds up the window.
class BackgroundPlanPublisher : public PlanPublisher
{
public:
    BackgroundPlanPublisher();
    ~BackgroundPlanPublisher() override { m_pool.waitForDone(); }
    BackgroundPlanPublisher(const BackgroundPlanPublisher&) = delete;
    BackgroundPlanPublisher& operator=(const BackgroundPlanPublisher&) = delete;

    void publish(const QString& folder, const PlanToPublish& plan,
                 Callback<std::vector<DeletedThere>> done) override;
    void withdraw(const QString& folder, const JournalId& journal, Callback<void> done) override;
    void write(const QString& path, const PlanToPublish& plan, Callback<void> done) override;
    void watch(const QString& folder, std::function<void()> changed) override;

private:
    template <class T>
    void run(std::function<Result<T>()> work, Callback<T> done);

    QObject m_here; ///< Lives in the thread that made the publisher.
    QThreadPool m_pool;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet; ///< Runs while a sync may still be at work in the folder.
    std::function<void()> m_changed;
};
