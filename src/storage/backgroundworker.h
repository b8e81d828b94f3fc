// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QThreadPool>

#include <memory>

/// One thread for what takes long: runs one piece of work after the other and hands each result back in the
/// thread that made the worker. Goes only when the running work is done; results not yet handed back are
/// dropped.
class BackgroundWorker
{
public:
    BackgroundWorker() { m_pool.setMaxThreadCount(1); }
    ~BackgroundWorker() { m_pool.waitForDone(); }
    BackgroundWorker(const BackgroundWorker&) = delete;
    BackgroundWorker& operator=(const BackgroundWorker&) = delete;

    /// work() in the worker's thread, then done(its result) in ours; neither needs to be copyable.
    template <class Work, class Done>
    void run(Work work, Done done)
    {
        using Value = std::invoke_result_t<Work>;
        const auto step = std::make_shared<std::pair<Work, Done>>(std::move(work), std::move(done));
        m_pool.start([this, step] {
            const auto value = std::make_shared<Value>(step->first());
            post([step, value] { step->second(std::move(*value)); });
        });
    }
    /// Calls back from the event loop, so that no caller hears of the end of something while it begins it.
    template <class Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(&m_here, std::move(call), Qt::QueuedConnection);
    }
    /// Waits for the running work and hands back what is done, now.
    void deliver()
    {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(&m_here, QEvent::MetaCall);
    }

private:
    QObject m_here; ///< Lives in the thread that made the worker.
    QThreadPool m_pool;
};
