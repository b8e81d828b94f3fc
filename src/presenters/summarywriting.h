// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/summarypages.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

/// Writes one summary after the other away from the window's thread, tells how far it is, and can be
/// stopped; then no file is left. One that goes stops what runs and waits for it.
class SummaryWriting : public QObject
{
    Q_OBJECT

public:
    /// The writer has to outlive it.
    explicit SummaryWriting(const SummaryWriter& writer, QObject* parent = nullptr);
    ~SummaryWriting() override;

    void start(SummaryPages pages, const QString& path, Overwrite overwrite); ///< Not while one is running.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

signals:
    void progressed(int done, int of);
    void written(const QString& path);
    void failed(const Error& error, const QString& path); ///< Cancelled where it was stopped.

private:
    void finish(const Result<void>& result, const QString& path);

    const SummaryWriter& m_writer;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
    bool m_running = false;
    QThreadPool m_pool;
};
