// SPDX-License-Identifier: GPL-3.0-or-later
// The real program is asked to end, and leaves everything closed.
#include "storage/journallock.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

class Ending : public testing::TestWithParam<int>
{
};

} // namespace

TEST_P(Ending, ByASignalClosesTheJournalAndLeavesNoLock)
{
    const QTemporaryDir folder;
    const QString journal = folder.filePath(u"ours.wholehearted"_s);
    ASSERT_EQ(QProcess::execute(QStringLiteral(WHOLEHEARTED_PROGRAM), {u"example"_s, journal}), 0);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(WHOLEHEARTED_PROGRAM), {journal});
    ASSERT_TRUE(program.waitForStarted());
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(JournalLock::pathFor(journal)); }, patience));
    ASSERT_EQ(::kill(static_cast<pid_t>(program.processId()), GetParam()), 0);
    ASSERT_TRUE(program.waitForFinished(patience));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit) << "it was not just cut off";
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_TRUE(JournalLock::take(journal).has_value());
    EXPECT_EQ(program.readAllStandardError(), QByteArray());
}

INSTANTIATE_TEST_SUITE_P(Asked, Ending, testing::Values(SIGTERM, SIGINT, SIGHUP));

namespace {

/// Whether a program has said what is to happen at SIGTERM, which the system tells as a mask.
bool hearsSigterm(qint64 id)
{
    QFile status(u"/proc/%1/status"_s.arg(id));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("SigCgt:");
    return at >= 0 && (all.mid(at + 7, 17).trimmed().toULongLong(nullptr, 16) >> (SIGTERM - 1) & 1U) != 0;
}

} // namespace

TEST(EndingEarly, WaitsForTheExampleThatIsBeingMade)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    for (int pause = 0; pause < 1000; pause += 200) { // no outside sign of how far it is
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(WHOLEHEARTED_PROGRAM), {u"--example"_s});
        ASSERT_TRUE(QTest::qWaitFor([&] { return hearsSigterm(program.processId()); }, patience));
        QTest::qWait(pause);
        ASSERT_EQ(::kill(static_cast<pid_t>(program.processId()), SIGTERM), 0);
        ASSERT_TRUE(program.waitForFinished(patience));
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit) << "after " << pause << " ms";
        EXPECT_EQ(program.exitCode(), 0);
    }
}
