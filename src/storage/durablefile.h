// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/folder.h"
#include "storage/sealedjournal.h"

#include <functional>

/// What a replacement found in its place.
struct Replaced
{
    std::optional<QString> conflictCopy; ///< Not the version we built on: kept under this path.
    Descriptor before;                   ///< Has no name any more; freeing a long file takes its time, here.
};

/// A journal file that is either its old version or its new one at every moment, whatever happens. By hand
/// because QSaveFile takes a short write for a whole one and knows neither fsync errors nor the folder's
/// fsync.
class DurableFile
{
public:
    explicit DurableFile(const QString& path); ///< Of a link, the file it leads to.

    [[nodiscard]] QString path() const;

    using Step = std::function<void()>;

    /// The first version, once the gate has let it pass; FileExists rather than over anything. Makes the
    /// folder. A step given here and below is taken once the new version is wholly on disk, just before it
    /// gets its place.
    [[nodiscard]] Result<void> create(const SealedJournal& journal, const Step& onceWritten = {});
    /// The next version. Done only when it will survive a power cut; otherwise the old one stands as it was.
    [[nodiscard]] Result<Replaced> replace(const SealedJournal& journal, const QByteArray& headBuiltOn,
                                           const Step& onceWritten = {});
    /// Takes away what a kill or a power cut left beside the file, or keeps it as a conflict copy where it
    /// may be somebody's work. What cannot be settled stays for the next time. Only with the lock held.
    void settleLeftovers();

    /// Takes the file and its leftovers away for ever: the keys in its header are overwritten first, where
    /// the file system writes in place. That it is gone already is as good.
    [[nodiscard]] Result<void> erase();

private:
    [[nodiscard]] Result<QByteArray> putInPlace(Folder& folder, const QByteArray& part) const;
    [[nodiscard]] Result<Folder::Outcome> holdOnTo(Folder& folder, const QByteArray& second) const;
    [[nodiscard]] Error goBack(Folder& folder, const QByteArray& old, Error because) const;
    [[nodiscard]] Result<QByteArray> keepAsConflict(Folder& folder, const QByteArray& name) const;

    QString m_folder;
    QByteArray m_name;
};
