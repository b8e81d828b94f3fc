// SPDX-License-Identifier: GPL-3.0-or-later
#include "shimmedsaver.h"

#include <QFile>

void PrintTo(const FileSystem& fileSystem, std::ostream* out)
{
    *out << fileSystem.name;
}

const std::vector<FileSystem>& fileSystems()
{
    static const std::vector<FileSystem> all{
        {"LikeExt4", LacksNothing},
        {"WithoutNamelessFiles", LacksNamelessFiles},
        {"WithoutExchange", LacksRenameFlags},
        {"WithoutLinks", LacksLinks},
        {"WithoutExchangeAndLinks", LacksRenameFlags | LacksLinks},
        {"WithoutFolderSync", LacksFolderSync},
        {"WithNamesThatOnlyReplace", LacksNamelessFiles | LacksRenameFlags},
        {"WithNothingOfAllThis", LacksNamelessFiles | LacksRenameFlags | LacksLinks | LacksFolderSync},
    };
    return all;
}

void UnderTheShim::start()
{
    saver.reset();
    saver.emplace(path(), expected, SaverProcess::Shim::Loaded);
    ASSERT_EQ(saver->nextLine(), "open");
    saver->watch(folder(), GetParam().lacking);
}

void UnderTheShim::judge()
{
    const Verdict verdict = examine(path(), expected);
    EXPECT_FALSE(verdict.isUnreadable);
    EXPECT_EQ(verdict.lost + verdict.returned + verdict.halfSaves, 0);
    EXPECT_TRUE(verdict.strays.isEmpty()) << verdict.strays.join(u' ').toStdString();
    row.lost += verdict.lost + verdict.returned + verdict.halfSaves;
    row.unreadable += verdict.isUnreadable ? 1 : 0;
    row.strays += static_cast<int>(verdict.strays.size());
}

void UnderTheShim::expectEverythingKept()
{
    saver.reset();
    judge();
}

void UnderTheShim::expectNothingBeside() const
{
    EXPECT_TRUE(filesBeside(path()).isEmpty()) << filesBeside(path()).join(u' ').toStdString();
}

QByteArray UnderTheShim::presentBytes() const
{
    return QFile::exists(path()) ? bytesOf(path()) : QByteArray();
}
