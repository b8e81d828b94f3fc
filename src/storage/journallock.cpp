// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journallock.h"

#include "storage/folder.h"
#include "storage/journalplace.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// By hand because QStandardPaths warns on the terminal wherever XDG_RUNTIME_DIR is not set.
QString runtimeFolder()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QFileInfo(folder).isDir() && QFileInfo(folder).isWritable())
        return folder;
    return u"%1/runtime-%2"_s.arg(QDir::tempPath()).arg(::geteuid());
}

} // namespace

JournalLock::JournalLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}

JournalLock::~JournalLock() = default;

QString JournalLock::pathFor(const QString& journalPath)
{
    return u"%1/wholehearted/%2.lock"_s.arg(runtimeFolder(), QString::fromLatin1(placeOf(journalPath)));
}

Result<std::unique_ptr<JournalLock>> JournalLock::take(const QString& journalPath)
{
    const QString path = pathFor(journalPath);
    if (const auto folder = Folder::openOrMake(QFileInfo(path).path()); !folder)
        return tl::unexpected(folder.error());
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0); // a journal may stay open for days; only a dead owner makes a lock stale
    if (!file->tryLock(0)) {
        return failure(file->error() == QLockFile::LockFailedError ? ErrorCode::AlreadyOpen
                                                                   : ErrorCode::NoPermission);
    }
    return std::unique_ptr<JournalLock>(new JournalLock(std::move(file)));
}
