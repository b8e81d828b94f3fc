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
