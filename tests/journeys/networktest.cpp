// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing talks to a network: no library for it is linked, no function of it is called, and the system itself
// tells which sockets a command, the window and a whole check-in have opened.
#include "sessionbus.h"
#include "tracedrun.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <iostream>
#include <set>

using namespace Qt::StringLiterals;

namespace {

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

/// The families of all sockets, such as AF_UNIX; a way past sockets counts as one.
std::set<QString> familiesIn(const TracedRun& run)
{
    return matchesIn(run.calls(), u"\\b(?:socket|socketpair)\\((\\w+)|\\b(?=io_uring_setup\\()"_s);
}

const QString networkCalls = u"%network,io_uring_setup"_s;

class Network : public testing::Test
{
protected:
    void SetUp() override
    {
        if (const QString reason = TracedRun::whatPrevents(); !reason.isEmpty())
            GTEST_SKIP() << qUtf8Printable(reason);
    }
    [[nodiscard]] static std::set<QString> familiesOf(const QString& traced, const QStringList& arguments)
    {
        TracedRun run;
        run.start(networkCalls, traced, arguments);
        run.finish();
        return familiesIn(run);
    }
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

const std::set<QString> none;
const std::set<QString> onlyThisComputer{u"AF_UNIX"_s}; // the session bus, and the display

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
    QProcessEnvironment environment;
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    TracedRun run(environment);
    run.start(networkCalls, program, {journal});
    run.finishWindowOver(journal);
    EXPECT_EQ(familiesIn(run), onlyThisComputer);
}

TEST_F(Network, IsNotTouchedByAWholeCheckInUntilThePdf)
{
    TracedRun run;
    run.start(networkCalls, QStringLiteral(JOURNEYS), {u"--gtest_filter=WholeJourney.*"_s});
    run.finish();
    const QByteArray told = run.said();
    EXPECT_TRUE(told.contains("[       OK ] WholeJourney.FromTwoNamesToAKeptWeekAndAPdf"))
        << told.constData();
    EXPECT_EQ(familiesIn(run), none);
}

} // namespace
