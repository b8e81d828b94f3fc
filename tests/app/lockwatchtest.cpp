// SPDX-License-Identifier: GPL-3.0-or-later
// When the window is to lock: with a login service and a screen saver played by the test.
#include "app/lockwatch.h"
#include "app/idlewatch.h"
#include "app/systemclock.h"
#include "ownbus.h"
#include "support/fixedclock.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;

/// logind, as far as it is asked.
class Login : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit Login(QDBusConnection& bus)
    {
        EXPECT_TRUE(bus.registerObject(u"/org/freedesktop/login1"_s, this,
                                       QDBusConnection::ExportScriptableContents));
        EXPECT_TRUE(bus.registerService(u"org.freedesktop.login1"_s));
    }
    /// Whether somebody still holds sleep back: their end of the pipe is open.
    [[nodiscard]] bool isHeld() const
    {
        if (m_ours < 0)
            return false;
        pollfd end{m_ours, POLLIN, 0};
        ::poll(&end, 1, 0);
        return (end.revents & POLLHUP) == 0;
    }

    QStringList asked;

public slots:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&,
                                                 const QString& mode)
    {
        asked.append(what + u' ' + mode);
        int ends[2] = {-1, -1};
        EXPECT_EQ(::pipe(ends), 0);
        m_ours = ends[0];
        QDBusUnixFileDescriptor theirs(ends[1]);
        ::close(ends[1]);
        return theirs;
    }
    Q_SCRIPTABLE QDBusObjectPath GetSessionByPID(uint)
    {
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_31"_s);
    }

signals:
    Q_SCRIPTABLE void PrepareForSleep(bool begins);

private:
    int m_ours = -1;
};

class LockSignals : public testing::Test
{
protected:
    LockSignals() { qunsetenv("XDG_SESSION_ID"); }

    static QDBusMessage signalOf(const QString& path, const QString& interface, const QString& name)
    {
        return QDBusMessage::createSignal(path, interface, name);
    }
    OwnBus bus;
};

} // namespace

TEST_F(LockSignals, BeforeSleepItHoldsSleepBackUntilEverythingIsLocked)
{
    Login login(bus.desktop());
    const SystemClock clock;
    LockWatch watch(clock);
    bool wasHeld = false;
    int locks = 0;
    QObject::connect(&watch, &LockWatch::lockWanted, &watch, [&] {
        ++locks;
        wasHeld = login.isHeld();
    });
    watch.listen();
    ASSERT_TRUE(QTest::qWaitFor([&] { return login.isHeld(); }, patience));
    EXPECT_EQ(login.asked, QStringList{u"sleep delay"_s});
    emit login.PrepareForSleep(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return locks == 1; }, patience));
    EXPECT_TRUE(wasHeld) << "sleep waits while it locks";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !login.isHeld(); }, patience)) << "and may begin then";
    emit login.PrepareForSleep(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return login.isHeld(); }, patience)) << "awake it asks again";
    EXPECT_EQ(locks, 1);
}

TEST_F(LockSignals, WhenTheSessionOrItsScreenLocks)
{
    Login login(bus.desktop());
    const SystemClock clock;
    LockWatch watch(clock);
    const QSignalSpy locks(&watch, &LockWatch::lockWanted);
    watch.listen();
    ASSERT_TRUE(QTest::qWaitFor([&] { return login.isHeld(); }, patience));
    QTest::qWait(300); // until it has heard which session it is in
    ASSERT_TRUE(bus.desktop().send(
        signalOf(u"/org/freedesktop/login1/session/_31"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s)));
    EXPECT_TRUE(QTest::qWaitFor([&] { return locks.count() == 1; }, patience));
    ASSERT_TRUE(bus.desktop().registerService(u"org.freedesktop.ScreenSaver"_s));
    QTest::qWait(300); // until it has heard who that is
    QDBusMessage active =
        signalOf(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s);
    active << true;
    ASSERT_TRUE(bus.desktop().send(active));
    EXPECT_TRUE(QTest::qWaitFor([&] { return locks.count() == 2; }, patience));
    QDBusMessage inactive =
        signalOf(u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s);
    inactive << false;
    ASSERT_TRUE(bus.desktop().send(inactive));
    QTest::qWait(300);
    EXPECT_EQ(locks.count(), 2) << "coming back locks nothing";
}

TEST(Clocks, ThatWentApartLockWhereNobodyTellsOfSleep)
{
    FixedClock clock{QDateTime(QDate(2026, 6, 9), QTime(15, 0), QTimeZone::utc())};
    LockWatch watch(clock);
    const QSignalSpy locks(&watch, &LockWatch::lockWanted);
    watch.lookAtClocks();
    watch.lookAtClocks();
    EXPECT_EQ(locks.count(), 0) << "the control: nothing has happened";
    clock.advance(qint64{60} * 60);
    watch.lookAtClocks();
    EXPECT_EQ(locks.count(), 1) << "the lid was closed for an hour";
}

TEST(Clocks, TellOfSleepWhereOnlyTheWallWentOn)
{
    ClockPair clocks;
    EXPECT_FALSE(clocks.hasJumped(1'000'000, 500)) << "the first look compares with nothing";
    EXPECT_FALSE(clocks.hasJumped(1'020'000, 20'500));
    EXPECT_FALSE(clocks.hasJumped(1'050'000, 30'500)) << "a busy machine is no sleep";
    EXPECT_TRUE(clocks.hasJumped(4'650'000, 50'500)) << "an hour on the wall, twenty seconds in here";
    EXPECT_FALSE(clocks.hasJumped(4'670'000, 70'500)) << "told once";
    EXPECT_FALSE(clocks.hasJumped(1'000'000, 90'500)) << "a clock put back is no sleep";
}

TEST(Idle, IsToldAfterAWhileWithoutHandsAndNotWhileSomebodyTypes)
{
    QWidget window;
    window.show();
    IdleWatch watch;
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setPatience(std::chrono::milliseconds(1500));
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&window, Qt::Key_A);
        QTest::qWait(300);
    }
    EXPECT_EQ(idle.count(), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return idle.count() == 1; }, patience));
}

TEST(Idle, IsNeverToldWhereNobodyWantsIt)
{
    IdleWatch watch;
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setPatience(std::chrono::milliseconds(50));
    watch.setPatience(std::chrono::milliseconds(0));
    QTest::qWait(400);
    EXPECT_EQ(idle.count(), 0);
}

#include "lockwatchtest.moc"
