// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracedrun.h"

#include "storage/journallock.h"

#include <QFile>
#include <QLockFile>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 240'000;

/// How much a process has computed up to now, in ticks of the system.
qint64 workOf(qint64 id)
{
    QFile stat(u"/proc/%1/stat"_s.arg(id));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArrayList fields = stat.readAll().split(')').last().simplified().split(' ');
    return fields.value(11).toLongLong() + fields.value(12).toLongLong();
}

/// Until it has nothing left to do, which is when the page is shown and waits for a hand.
void waitUntilQuiet(qint64 id)
{
    for (qint64 before = -1, now = workOf(id); before != now; now = workOf(id)) {
        before = now;
        QTest::qWait(700);
    }
}

} // namespace

TracedRun::TracedRun(const QProcessEnvironment& environment)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    all.insert(environment);
    all.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    all.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // looking for leaks is tracing, too
    m_process.setProcessEnvironment(all);
}

QString TracedRun::whatPrevents()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        return u"strace is not installed"_s;
    QProcess nothing;
    nothing.start(u"strace"_s, {u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s});
    EXPECT_TRUE(nothing.waitForFinished(patience));
    if (nothing.exitCode() == 0)
        return {};
    return u"nothing may be traced here: "_s + QString::fromLocal8Bit(nothing.readAllStandardError());
}

void TracedRun::start(const QString& calls, const QString& program, const QStringList& arguments,
                      const QByteArray& input)
{
    m_process.start(u"strace"_s,
                    QStringList{u"-f"_s, u"-qq"_s, u"-y"_s, u"-s"_s, u"4096"_s, u"-o"_s,
                                m_folder.filePath(u"trace"_s), u"-e"_s, u"trace="_s + calls, program} +
                        arguments);
    ASSERT_TRUE(m_process.waitForStarted());
    m_process.write(input);
    m_process.closeWriteChannel();
}

void TracedRun::finish()
{
    EXPECT_TRUE(m_process.waitForFinished(patience));
    EXPECT_EQ(m_process.exitCode(), 0) << m_process.readAllStandardError().constData();
}

void TracedRun::finishWindowOver(const QString& journal)
{
    const QLockFile lock(JournalLock::pathFor(journal));
    qint64 window = 0;
    QString host;
    QString name;
    ASSERT_TRUE(QTest::qWaitFor([&] { return lock.getLockInfo(&window, &host, &name); }, patience));
    waitUntilQuiet(window);
    ASSERT_EQ(::kill(static_cast<pid_t>(window), SIGTERM), 0);
    finish();
}

QString TracedRun::calls() const
{
    QFile trace(m_folder.filePath(u"trace"_s));
    EXPECT_TRUE(trace.open(QIODevice::ReadOnly));
    return QString::fromLocal8Bit(trace.readAll());
}
