// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/folder.h"

#include <functional>

/// A new version of a file, wholly on disk and read back, that does not stand in its place yet. Without a
/// name where the system can do that, so that a kill while writing leaves nothing; what has a name goes with
/// it.
class PartFile
{
public:
    /// Asked before the file first bears any name; what it says against it is what becomes of the writing.
    using Leave = std::function<Result<void>()>;
    /// For bytes that the gate let pass before they came here.
    [[nodiscard]] static Result<void> passedBefore() { return {}; }

    [[nodiscard]] static Result<PartFile> write(Folder& folder, const QByteArray& partName,
                                                std::span<const unsigned char> bytes, Leave mayBeNamed);
    ~PartFile();
    PartFile(PartFile&& other) noexcept
        : m_folder(other.m_folder)
        , m_partName(std::move(other.m_partName))
        , m_descriptor(std::move(other.m_descriptor))
        , m_mayBeNamed(std::move(other.m_mayBeNamed))
        , m_name(std::exchange(other.m_name, {}))
    {
    }
    PartFile& operator=(PartFile&&) = delete;
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    /// Gives it a name; FileExists where that is taken. From then on the caller answers for it.
    [[nodiscard]] Result<void> appearAs(const QByteArray& name);

private:
    PartFile(Folder& folder, const QByteArray& partName, Leave mayBeNamed);
    [[nodiscard]] Result<void> create();
    [[nodiscard]] Result<void> createNamed();
    [[nodiscard]] Result<void> fill(std::span<const unsigned char> bytes);
    [[nodiscard]] Result<void> copyIntoNamed();
    [[nodiscard]] Result<void> renameTo(const QByteArray& name);

    Folder& m_folder;
    QByteArray m_partName;
    Descriptor m_descriptor;
    Leave m_mayBeNamed;
    QByteArray m_name; ///< Empty while it has none.
};
