// SPDX-License-Identifier: GPL-3.0-or-later
// Starting the program a second time, on a real session bus and without one; and what its process keeps to
// itself.
#include "sessionbus.h"

#include "app/privatememory.h"
#include "storage/journallock.h"
#include "storage/journalplace.h"

#include <QDBusConnectionInterface>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <csignal>
#include <fcntl.h>
#include <malloc.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// A window that somebody else has open; it remembers what it was raised with.
class OpenWindow : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.wholehearted.Wholehearted.Window")

public:
    QStringList tokens;

public slots:
    Q_SCRIPTABLE void Raise(const QString& token) { tokens.append(token); }
};

class SecondStart : public testing::Test
{
protected:
    SecondStart() : environment(QProcessEnvironment::systemEnvironment())
    {
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        EXPECT_EQ(QProcess::execute(program(), {u"example"_s, journal()}), 0);
    }
    [[nodiscard]] static QString program() { return QStringLiteral(WHOLEHEARTED_PROGRAM); }
    [[nodiscard]] QString journal() const { return m_folder.filePath(u"ours.wholehearted"_s); }
    [[nodiscard]] QString busName() const
    {
        return u"org.wholehearted.Wholehearted.J"_s + QString::fromLatin1(placeOf(journal()));
    }
    void start(QProcess& process) const
    {
        process.setProcessEnvironment(environment);
        process.start(program(), {journal()});
        ASSERT_TRUE(process.waitForStarted());
    }
    static void end(QProcess& process)
    {
        process.terminate();
        process.waitForFinished();
    }

    QProcessEnvironment environment;

private:
    QTemporaryDir m_folder;
};

TEST_F(SecondStart, RaisesTheFirstWindowAndEnds)
{
    const SessionBus bus;
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    QDBusConnection watcher = bus.connection();
    QProcess first;
    start(first);
    ASSERT_TRUE(QTest::qWaitFor([&] { return watcher.interface()->isServiceRegistered(busName()).value(); },
                                patience));

    QProcess second;
    start(second);
    ASSERT_TRUE(second.waitForFinished(patience)) << "a second window stays open beside the first";
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_TRUE(second.readAllStandardError().isEmpty());
    EXPECT_EQ(first.state(), QProcess::Running);
    end(first);
}

TEST_F(SecondStart, HandsOnWhatItsDesktopGaveItForComingToTheFront)
{
    const SessionBus bus;
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    environment.insert(u"XDG_ACTIVATION_TOKEN"_s, u"token-of-the-launcher"_s);
    QDBusConnection connection = bus.connection();
    OpenWindow window;
    ASSERT_TRUE(connection.registerObject(u"/org/wholehearted/Wholehearted"_s, &window,
                                          QDBusConnection::ExportScriptableSlots));
    ASSERT_TRUE(connection.registerService(busName()));
    QProcess second;
    start(second);
    ASSERT_TRUE(QTest::qWaitFor([&] { return second.state() == QProcess::NotRunning; }, patience));
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_EQ(window.tokens, QStringList{u"token-of-the-launcher"_s});
}

TEST_F(SecondStart, OfAnotherJournalOpensAWindowOfItsOwn)
{
    const SessionBus bus;
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    QDBusConnection connection = bus.connection();
    ASSERT_TRUE(connection.registerService(u"org.wholehearted.Wholehearted.Janotherplace"_s));
    QProcess first;
    start(first);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return connection.interface()->isServiceRegistered(busName()).value(); }, patience));
    EXPECT_EQ(first.state(), QProcess::Running);
    end(first);
}

TEST_F(SecondStart, WithoutABusOpensTheJournalAndTakesItsLock)
{
    QProcess only;
    start(only);
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(JournalLock::pathFor(journal())); }, patience));
    EXPECT_EQ(only.state(), QProcess::Running);
    end(only);
}

TEST_F(SecondStart, WithABusThatIsGoneOpensTheJournalAllTheSame)
{
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/at/all"_s);
    QProcess only;
    start(only);
    EXPECT_TRUE(QTest::qWaitFor([&] { return QFile::exists(JournalLock::pathFor(journal())); }, patience));
    end(only);
}

TEST_F(SecondStart, LeavesNoCoreFile)
{
    QProcess only;
    start(only);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(JournalLock::pathFor(journal())); }, patience));
    QFile limits(u"/proc/%1/limits"_s.arg(only.processId()));
    ASSERT_TRUE(limits.open(QIODevice::ReadOnly));
    const QByteArray text = limits.readAll().simplified();
    EXPECT_TRUE(text.contains("Max core file size 0 0")) << text.constData();
    end(only);
}

/// How much of a text is left where a freed block of memory was, read past the allocator.
qsizetype leftOfAFreed(const QByteArray& text)
{
    auto* block = static_cast<char*>(std::malloc(static_cast<std::size_t>(text.size())));
    std::copy(text.begin(), text.end(), block);
    const auto place = reinterpret_cast<off_t>(block);
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    QByteArray seen(text.size(), '\0'); // before the block is free to be given out again
    std::free(block);
    EXPECT_EQ(::pread(memory, seen.data(), static_cast<std::size_t>(seen.size()), place), seen.size());
    ::close(memory);
    return seen.count("only between us");
}

TEST(PrivateMemory, FreedWordsAreOverwritten)
{
    const QByteArray words = QByteArray("only between us ").repeated(200);
    ::mallopt(M_PERTURB, 0);
    EXPECT_GT(leftOfAFreed(words), 100) << "the control: without it they stay";
    keepMemoryPrivate();
    EXPECT_EQ(leftOfAFreed(words), 0);
}

/// What this program has in memory.
qint64 residentPages()
{
    QFile memory(u"/proc/self/statm"_s);
    EXPECT_TRUE(memory.open(QIODevice::ReadOnly));
    return memory.readAll().split(' ').value(1).toLongLong();
}

TEST(PrivateMemory, WhatWasLetGoOfGoesBackToTheSystem)
{
    constexpr qsizetype aThousand = 1000;
    constexpr int many = 50'000;
    std::vector<QByteArray> words(many, QByteArray());
    for (QByteArray& word : words)
        word = QByteArray(aThousand, 'w');
    const QByteArray last(aThousand, 'l'); // behind them, so that they leave a gap and no end
    words.clear();
    words.shrink_to_fit();
    const qint64 before = residentPages();
    giveMemoryBack();
    EXPECT_LT(residentPages(), before - many * aThousand / 4096 / 2) << last.size();
}

} // namespace

#include "secondstarttest.moc"
