// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/summarywriting.h"

SummaryWriting::SummaryWriting(const SummaryWriter& writer, QObject* parent)
    : QObject(parent), m_writer(writer)
{
    m_pool.setMaxThreadCount(1);
}

SummaryWriting::~SummaryWriting()
{
    stop();
    m_pool.waitForDone();
}

void SummaryWriting::start(SummaryPages pages, const QString& path, Overwrite overwrite)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, pages = std::move(pages), path, overwrite, stopped = m_stopped] {
        const auto progress = [&](int done, int of) {
            QMetaObject::invokeMethod(this, [this, done, of] { emit progressed(done, of); });
            return !stopped->load();
        };
        const Result<void> result = m_writer.write(pages, path, overwrite, progress);
        QMetaObject::invokeMethod(this, [this, result, path] { finish(result, path); });
    });
}

void SummaryWriting::stop()
{
    m_stopped->store(true);
}

void SummaryWriting::finish(const Result<void>& result, const QString& path)
{
    m_running = false;
    if (result)
        emit written(path);
    else
        emit failed(result.error(), path);
}
