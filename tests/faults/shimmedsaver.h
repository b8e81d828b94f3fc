// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storagehelpers.h"
#include "verdict.h"

/// A file system, by what it cannot do.
struct FileSystem
{
    const char* name;
    unsigned lacking;
};
void PrintTo(const FileSystem& fileSystem, std::ostream* out);

/// Those people keep journals on: from ext4 to FAT and folders of a server.
[[nodiscard]] const std::vector<FileSystem>& fileSystems();

/// A saver with the shim in it, in a folder that seems to stand on some file system.
class UnderTheShim : public StorageTest, public testing::WithParamInterface<FileSystem>
{
protected:
    [[nodiscard]] bool lacks(Lacking what) const { return (GetParam().lacking & what) != 0; }
    void start();
    /// Ends the saver and looks at everything it had acknowledged; nothing else is expected to be there.
    void expectEverythingKept();
    void expectNothingBeside() const;
    [[nodiscard]] QByteArray presentBytes() const; ///< None where there is no file.
    void judge();

    Expected expected;
    std::optional<SaverProcess> saver;
    FaultRow row{QString::fromLatin1(GetParam().name)};
};
