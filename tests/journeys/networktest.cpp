// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing talks to a network: no library for it is linked, no function of it is called, and the system itself
// tells which sockets a command, the window and a whole check-in have opened.
#include "sessionbus.h"

#include "storage/journallock.h"

#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>
#include <iostream>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 240'000;
const QString program = QStringLiteral(WHOLEHEARTED_PROGRAM);
const QString control = QStringLiteral(OPEN_SOCKET);

QString outputOf(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished()) << qUtf8Printable(tool);
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

std::set<QString> matchesIn(const QString& text, const QString& pattern)
{
    std::set<QString> found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured(1));
    return found;
}

/// The libraries that a binary itself asks for.
std::set<QString> librariesOf(const QString& binary)
{
    return matchesIn(outputOf(u"readelf"_s, {u"--dynamic"_s, u"--wide"_s, binary}),
                     u"\\(NEEDED\\).*\\[([^\\]]+)\\]"_s);
}

/// Those of the functions it imports that open a connection, wait for one, or look up a name.
std::set<QString> networkFunctionsOf(const QString& binary)
{
    return matchesIn(outputOf(u"nm"_s, {u"--dynamic"_s, u"--undefined-only"_s, binary}),
                     u" U (socket|socketpair|connect|bind|listen|accept4?|send(?:to|msg)?|recv(?:from|msg)?|"
                     "getaddrinfo|gethostby\\w+|res_\\w+|getifaddrs|syscall|io_uring\\w*|dlopen)(?:@|$)"_s);
}

/// A run under strace, and what it opened.
class Traced
{
public:
    void start(const QString& traced, const QStringList& arguments, const QProcessEnvironment& environment)
    {
        process.setProcessEnvironment(environment);
        process.start(u"strace"_s, QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, m_folder.filePath(u"trace"_s),
                                               u"-e"_s, u"trace=%network,io_uring_setup"_s, traced} +
                                       arguments);
    }
    /// The families of all sockets, such as AF_UNIX; a way past sockets counts as one.
    [[nodiscard]] std::set<QString> families() const
    {
        QFile trace(m_folder.filePath(u"trace"_s));
        EXPECT_TRUE(trace.open(QIODevice::ReadOnly));
        return matchesIn(QString::fromLocal8Bit(trace.readAll()),
                         u"\\b(?:socket|socketpair)\\((\\w+)|\\b(?=io_uring_setup\\()"_s);
    }

    QProcess process;

private:
    QTemporaryDir m_folder;
};

class Network : public testing::Test
{
protected:
    Network()
    {
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s); // looking for leaks is tracing, too
    }
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            GTEST_SKIP() << "strace is not installed";
        Traced nothing;
        nothing.start(u"true"_s, {}, environment);
        ASSERT_TRUE(nothing.process.waitForFinished(patience));
        if (nothing.process.exitCode() != 0)
            GTEST_SKIP() << "nothing may be traced here: "
                         << nothing.process.readAllStandardError().constData();
    }
    [[nodiscard]] std::set<QString> familiesOf(const QString& traced, const QStringList& arguments) const
    {
        Traced run;
        run.start(traced, arguments, environment);
        EXPECT_TRUE(run.process.waitForFinished(patience));
        EXPECT_EQ(run.process.exitCode(), 0) << run.process.readAllStandardError().constData();
        return run.families();
    }
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder.filePath(name); }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

private:
    QTemporaryDir m_folder;
};

const std::set<QString> none;
const std::set<QString> onlyThisComputer{u"AF_UNIX"_s}; // the session bus, and the display

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

TEST(LinkedLibraries, AreNoneThatTalkToANetwork)
{
    const std::set<QString> linked = librariesOf(program);
    EXPECT_TRUE(linked.contains(u"libQt6Widgets.so.6"_s)) << "the control: they are read";
    for (const QString& library : linked)
        EXPECT_FALSE(library.contains(QRegularExpression(u"Network|WebSocket|WebEngine|curl|ssl|resolv"_s)))
            << qUtf8Printable(library);
    const QString all = outputOf(u"ldd"_s, {program});
    EXPECT_TRUE(all.contains(u"libQt6Core.so.6"_s));
    std::cout << "  by way of other libraries, Qt Network is "
              << (all.contains(u"libQt6Network"_s) ? "there" : "not there") << '\n';
}

TEST(LinkedFunctions, AreNoneThatTalkToANetwork)
{
    EXPECT_EQ(networkFunctionsOf(control), std::set<QString>{u"socket"_s}) << "the control";
    EXPECT_EQ(networkFunctionsOf(program), none);
}

TEST_F(Network, IsNoticedWhereThereIsOne)
{
    EXPECT_EQ(familiesOf(control, {}), std::set<QString>{u"AF_INET"_s});
    EXPECT_EQ(familiesOf(control, {u"6"_s}), std::set<QString>{u"AF_INET6"_s});
}

TEST_F(Network, IsNotTouchedByACommand)
{
    const QString journal = pathOf(u"ours.wholehearted"_s);
    EXPECT_EQ(familiesOf(program, {u"example"_s, journal}), none);
    EXPECT_EQ(familiesOf(program, {u"summary"_s, journal, u"--output"_s, pathOf(u"ours.pdf"_s)}), none);
}

TEST_F(Network, IsNotTouchedByTheWindow)
{
    const QString journal = pathOf(u"ours.wholehearted"_s);
    ASSERT_EQ(QProcess::execute(program, {u"example"_s, journal}), 0);
    const SessionBus bus; // so that everything that is asked of a desktop is asked
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    Traced run;
    run.start(program, {journal}, environment);
    ASSERT_TRUE(run.process.waitForStarted());
    const QLockFile lock(JournalLock::pathFor(journal));
    qint64 window = 0;
    QString host;
    QString name;
    ASSERT_TRUE(QTest::qWaitFor([&] { return lock.getLockInfo(&window, &host, &name); }, patience));
    waitUntilQuiet(window);
    ASSERT_EQ(::kill(static_cast<pid_t>(window), SIGTERM), 0);
    ASSERT_TRUE(run.process.waitForFinished(patience));
    EXPECT_EQ(run.process.exitCode(), 0) << run.process.readAllStandardError().constData();
    EXPECT_EQ(run.families(), onlyThisComputer);
}

TEST_F(Network, IsNotTouchedByAWholeCheckInUntilThePdf)
{
    Traced run;
    run.start(QStringLiteral(JOURNEYS), {u"--gtest_filter=WholeJourney.*"_s}, environment);
    ASSERT_TRUE(run.process.waitForFinished(patience));
    ASSERT_EQ(run.process.exitCode(), 0) << run.process.readAllStandardError().constData();
    const QByteArray told = run.process.readAllStandardOutput();
    EXPECT_TRUE(told.contains("[       OK ] WholeJourney.FromTwoNamesToAKeptWeekAndAPdf"))
        << told.constData();
    EXPECT_EQ(run.families(), none);
}

} // namespace
