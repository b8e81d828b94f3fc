// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/outputfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

QStringList everythingIn(const QTemporaryDir& folder)
{
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// While it lives no file of this process can grow beyond a size, as on a disk that is full.
class SmallFilesOnly
{
public:
    explicit SmallFilesOnly(rlim_t bytes)
    {
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFilesOnly()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallFilesOnly)

private:
    rlimit m_before{};
    sighandler_t m_handler = nullptr;
};

/// While it lives the tests are not run by root, who may write everywhere.
class WithoutPrivileges
{
public:
    WithoutPrivileges() : m_before(::geteuid()) { change(m_before == 0 ? nobody : m_before); }
    ~WithoutPrivileges() { change(m_before); }
    Q_DISABLE_COPY_MOVE(WithoutPrivileges)

private:
    static constexpr uid_t nobody = 65534;

    static void change(uid_t user) { EXPECT_EQ(::seteuid(user), 0); }

    uid_t m_before;
};

} // namespace

TEST(OutputFile, CanBeReadByItsOwnerOnly)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.pdf"_s);
    const mode_t before = ::umask(0);
    ASSERT_TRUE(OutputFile(path, Overwrite::No).write("words").has_value());
    ASSERT_TRUE(OutputFile(path, Overwrite::Yes).write("other words").has_value());
    ::umask(before);

    struct stat status = {};
    ASSERT_EQ(::stat(QFile::encodeName(path).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0600U);
    EXPECT_EQ(contentOf(path), "other words");
    EXPECT_EQ(everythingIn(folder), QStringList{u"plan.pdf"_s});
}

TEST(OutputFile, LeavesAnExistingFileAloneUnlessTold)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.pdf"_s);
    ASSERT_TRUE(OutputFile(path, Overwrite::No).write("first").has_value());

    const auto second = OutputFile(path, Overwrite::No).write("second");
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::FileExists);
    EXPECT_EQ(contentOf(path), "first");
    EXPECT_EQ(everythingIn(folder), QStringList{u"plan.pdf"_s});
}

TEST(OutputFile, LeavesNothingBehindWhenTheDiskIsFull)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.pdf"_s);
    const SmallFilesOnly full(4096);

    const auto written = OutputFile(path, Overwrite::No).write(QByteArray(100'000, 'x'));
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
    EXPECT_TRUE(everythingIn(folder).isEmpty());
}

TEST(OutputFile, KeepsTheOldFileWholeWhenTheDiskIsFull)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.pdf"_s);
    ASSERT_TRUE(OutputFile(path, Overwrite::No).write("the old one").has_value());
    const SmallFilesOnly full(4096);

    ASSERT_FALSE(OutputFile(path, Overwrite::Yes).write(QByteArray(100'000, 'x')).has_value());
    EXPECT_EQ(contentOf(path), "the old one");
    EXPECT_EQ(everythingIn(folder), QStringList{u"plan.pdf"_s});
}

TEST(OutputFile, SaysWhatItCannotWriteTo)
{
    const QTemporaryDir folder;
    const auto codeFor = [](const QString& path) {
        const auto written = OutputFile(path, Overwrite::Yes).write("words");
        return written ? std::nullopt : std::optional(written.error().code);
    };
    EXPECT_EQ(codeFor(folder.filePath(u"no such folder/plan.pdf"_s)), ErrorCode::FileNotFound);
    EXPECT_EQ(codeFor(folder.path()), ErrorCode::NotAFile);
    EXPECT_EQ(codeFor(u"/dev/null"_s), ErrorCode::NotAFile);
    EXPECT_EQ(codeFor(u"/proc/plan.pdf"_s), ErrorCode::FileNotFound);
}

TEST(OutputFile, NeedsAFolderItMayWriteTo)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto written = [&] {
        const WithoutPrivileges person;
        return OutputFile(folder.filePath(u"plan.pdf"_s), Overwrite::No).write("words");
    }();
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::NoPermission);
    EXPECT_TRUE(everythingIn(folder).isEmpty());
}

TEST(OutputFile, ReplacesWhatALinkLeadsToAndKeepsTheLink)
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"target.pdf"_s);
    const QString link = folder.filePath(u"link.pdf"_s);
    ASSERT_TRUE(OutputFile(target, Overwrite::No).write("old").has_value());
    ASSERT_TRUE(QFile::link(target, link));

    ASSERT_TRUE(OutputFile(link, Overwrite::Yes).write("new").has_value());
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    EXPECT_EQ(contentOf(target), "new");
}
