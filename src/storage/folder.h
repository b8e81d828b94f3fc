// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/descriptor.h"

#include <QByteArrayList>
#include <QString>

/// A folder held open, so that everything done in it is done in the same one whatever happens to its path.
class Folder
{
public:
    [[nodiscard]] static Result<Folder> open(const QString& path);
    /// Makes it, and what is missing above it, for its owner alone and so that it outlasts a power cut.
    [[nodiscard]] static Result<Folder> openOrMake(const QString& path);

    [[nodiscard]] int number() const { return m_descriptor.number(); }
    /// Makes names that came and went last; some network file systems cannot and say so, which is no error.
    [[nodiscard]] Result<void> sync();
    /// Replaces what stands under the new name.
    [[nodiscard]] Result<void> rename(const QByteArray& from, const QByteArray& to);
    enum class Outcome
    {
        Done,
        NotThere,
        NotSupported
    };
    [[nodiscard]] Result<Outcome> exchange(const QByteArray& one, const QByteArray& other);
    /// FileExists where the new name is taken.
    [[nodiscard]] Result<Outcome> renameToFree(const QByteArray& from, const QByteArray& to);
    /// A second name for a file; FileExists where it is taken.
    [[nodiscard]] Result<Outcome> link(const QByteArray& from, const QByteArray& to);
    /// A name for a file that has none.
    [[nodiscard]] Result<Outcome> link(const Descriptor& nameless, const QByteArray& to);
    /// Takes a name away; that it is gone already is as good.
    void remove(const QByteArray& name);
    /// The same for what has to be gone: overwrites its first bytes, then takes its name away.
    [[nodiscard]] Result<void> erase(const QByteArray& name, std::size_t firstBytes);
    [[nodiscard]] Result<Descriptor>
    openFile(const QByteArray& name) const; ///< For reading; regular files only.
    [[nodiscard]] QByteArrayList names() const;

private:
    [[nodiscard]] Result<Outcome> renameWith(unsigned flags, const QByteArray& from, const QByteArray& to);
    explicit Folder(Descriptor descriptor) : m_descriptor(std::move(descriptor)) {}

    Descriptor m_descriptor;
};

/// The beginning of a file.
struct FileStart
{
    QByteArray bytes;
    std::size_t fileSize = 0;
};

/// The first bytes of a regular file, all where it has no more. Errors as for a whole one.
[[nodiscard]] Result<FileStart> readStartOfFile(const QString& path, std::size_t atMost);
/// A whole regular file, at most as large as a journal may be. Errors: FileNotFound, NoPermission, NotAFile,
/// FileTooLarge, DeviceFailed.
[[nodiscard]] Result<QByteArray> readWholeFile(const QString& path);
