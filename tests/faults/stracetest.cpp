// SPDX-License-Identifier: GPL-3.0-or-later
// What was said and not kept is in no file: the system itself tells what a whole sitting opened for writing,
// and then the words are looked for everywhere, in every form.
#include "storagehelpers.h"
#include "wordsearch.h"

#include "storage/generationstore.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <iostream>

using namespace Qt::StringLiterals;

namespace {

/// Paths that were opened for writing, or given a name, by a line of strace -y.
QStringList writtenIn(const QString& line)
{
    static const QRegularExpression opened(
        u"\\b(?:open|openat|creat)\\(.*(?:O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE|O_APPEND|creat\\().* = \\d+<([^>]*)>"_s);
    static const QRegularExpression named(
        u"\\b(?:rename|link|symlink)(?:at2?)?\\(.*?(?:<([^<>]*)>, )?\"([^\"]*)\"(?:, [A-Z_|]+)?\\) = 0"_s);
    if (const auto match = opened.match(line); match.hasMatch())
        return {match.captured(1)};
    if (const auto match = named.match(line); match.hasMatch())
        return {QDir(match.captured(1)).filePath(match.captured(2))};
    if (line.contains(u"memfd_create("))
        return {u"a file in memory"_s};
    return {};
}

class Sitting : public StorageTest
{
protected:
    /// A whole sitting under strace; skips the test where nothing may be traced.
    void SetUp() override
    {
        const QString strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty())
            GTEST_SKIP() << "strace is not installed";
        QDir(folder()).mkpath(u"journal"_s);
        QDir(folder()).mkpath(u"tmp"_s);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // looking for leaks is tracing, too
        process.setProcessEnvironment(environment);
        process.start(strace,
                      {u"-f"_s, u"-qq"_s, u"-y"_s, u"-s"_s, u"4096"_s, u"-o"_s, path(u"trace"_s), u"-e"_s,
                       u"trace=open,openat,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
                       "memfd_create"_s,
                       QStringLiteral(FAULT_CANARY), path(u"journal/ours.wholehearted"_s)});
        ASSERT_TRUE(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardError();
        if (said.contains("PTRACE") || said.contains("ptrace"))
            GTEST_SKIP() << "nothing may be traced here: " << said.constData();
        ASSERT_EQ(process.exitCode(), 0) << said.constData();
        words = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        ASSERT_EQ(words.size(), 3);
    }
    [[nodiscard]] QStringList tracedWrites() const
    {
        QStringList written;
        for (const QByteArray& line : bytesOf(path(u"trace"_s)).split('\n'))
            written += writtenIn(QString::fromUtf8(line));
        return written;
    }
    /// Everywhere a program of this account could have left something.
    [[nodiscard]] QStringList everyFileWith(const QString& text) const
    {
        const QByteArrayList forms = formsOf(text);
        QStringList found;
        for (const QString& own :
             {folder(), qEnvironmentVariable("HOME"), qEnvironmentVariable("XDG_DATA_HOME"),
              qEnvironmentVariable("XDG_RUNTIME_DIR")})
            found += filesWith(forms, own);
        for (const char* shared : {"/tmp", "/var/tmp", "/dev/shm"})
            found += filesWith(forms, QString::fromLatin1(shared), began);
        found.removeDuplicates();
        return found;
    }
    [[nodiscard]] static QByteArray imageIn(const QString& file)
    {
        const auto unsealed = unsealFile(file, twoPassphrases().first);
        EXPECT_DONE(unsealed);
        return unsealed ? QByteArray(reinterpret_cast<const char*>(unsealed->image.data()),
                                     static_cast<qsizetype>(unsealed->image.size()))
                        : QByteArray();
    }
    [[nodiscard]] QString journal() const { return path(u"journal/ours.wholehearted"_s); }

    const qint64 began = QDateTime::currentSecsSinceEpoch() - 1;
    QStringList words; ///< Of a draft with a not now; let go of; kept.
};

} // namespace

TEST_F(Sitting, OpensNothingForWritingButTheJournalItsLockAndItsBackups)
{
    const QString backups = qEnvironmentVariable("XDG_DATA_HOME") + u"/backups/"_s;
    const QString locks = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/wholehearted/"_s;
    int inJournal = 0;
    int inBackups = 0;
    for (const QString& written : tracedWrites()) {
        inJournal += written.startsWith(path(u"journal/"_s)) ? 1 : 0;
        inBackups += written.startsWith(backups) ? 1 : 0;
        EXPECT_TRUE(written.startsWith(path(u"journal/"_s)) || written.startsWith(locks) ||
                    written.startsWith(backups))
            << written.toStdString();
    }
    // Three saves, each a new file, its name and its exchange; a reading that sees less sees nothing.
    EXPECT_GE(inJournal, 8) << "control";
    EXPECT_GE(inBackups, 3) << "control";
    std::cout << "  " << inJournal << " times in the folder of the journal, " << inBackups
              << " times among its backups\n";
}

TEST_F(Sitting, LeavesWhatWasNotKeptInNoFileInNoForm)
{
    EXPECT_EQ(everyFileWith(words[0]), QStringList()) << "a draft with a not now";
    EXPECT_EQ(everyFileWith(words[1]), QStringList()) << "what was let go of";
    EXPECT_EQ(everyFileWith(words[2]), QStringList()) << "what was kept, for it is sealed";
    const QByteArray image = imageIn(journal());
    EXPECT_FALSE(image.contains(words[0].toUtf8()));
    EXPECT_FALSE(image.contains(words[1].toUtf8()));
    EXPECT_TRUE(image.contains(words[2].toUtf8())) << "control";

    int backups = 0;
    QDirIterator files(qEnvironmentVariable("XDG_DATA_HOME") + u"/backups"_s, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray backup = imageIn(files.next());
        EXPECT_FALSE(backup.contains(words[0].toUtf8()) || backup.contains(words[1].toUtf8()));
        ++backups;
    }
    EXPECT_GT(backups, 0) << "control";
}

TEST_F(Sitting, IsSearchedInAWayThatFindsWhatIsThere)
{
    writeBytes(path(u"unsealed"_s), imageIn(journal()));
    EXPECT_EQ(everyFileWith(words[2]), QStringList{path(u"unsealed"_s)});
    QFile::remove(path(u"unsealed"_s));
    int found = 0;
    for (const QByteArray& form : formsOf(words[0])) {
        const QString shared =
            QDir::tempPath() + u"/wholehearted-control-%1"_s.arg(QCoreApplication::applicationPid());
        for (const QString& place : {path(u"tmp/control"_s), shared}) {
            writeBytes(place, "something before it " + form + " and after");
            EXPECT_EQ(everyFileWith(words[0]), QStringList{place});
            QFile::remove(place);
            ++found;
        }
    }
    EXPECT_EQ(found, 2 * 18);
}
