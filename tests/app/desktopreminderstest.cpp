// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications on a real session bus: shown, taken back, and what becomes of a desktop that does not answer.
#include "app/desktopreminders.h"

#include "ownbus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

/// A desktop that shows notifications, or is broken in one of the ways they are.
class Desktop : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    enum class Kind
    {
        Good,
        AnswersZero,
        NeverAnswers
    };

    Kind kind = Kind::Good;
    QStringList titles;
    QStringList words;
    QStringList programs;
    QVariantMap lastHints;
    int lastTimeout = 0;
    QList<uint> closed;

public slots:
    Q_SCRIPTABLE uint Notify(const QString& program, uint, const QString&, const QString& title,
                             const QString& body, const QStringList&, const QVariantMap& hints, int timeout)
    {
        programs.append(program);
        titles.append(title);
        words.append(body);
        lastHints = hints;
        lastTimeout = timeout;
        if (kind == Kind::NeverAnswers)
            setDelayedReply(true);
        return kind == Kind::Good ? 7 : 0;
    }
    Q_SCRIPTABLE void CloseNotification(uint id) { closed.append(id); }
};

class DesktopReminding : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_bus = std::make_unique<OwnBus>(); }
    static void TearDownTestSuite() { s_bus.reset(); }

    void offer()
    {
        ASSERT_TRUE(m_connection.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                                                QDBusConnection::ExportScriptableSlots));
        ASSERT_TRUE(m_connection.registerService(u"org.freedesktop.Notifications"_s));
    }
    void TearDown() override
    {
        m_connection.unregisterService(u"org.freedesktop.Notifications"_s);
        m_connection.unregisterObject(u"/org/freedesktop/Notifications"_s);
    }
    void show()
    {
        answer.reset();
        reminders.show({u"At 19:00"_s, u"Something the two of you planned."_s, 1800},
                       [this](bool isShown) { answer = isShown; });
    }
    bool waitForAnswer()
    {
        return QTest::qWaitFor([this] { return answer.has_value(); }, patience);
    }

    Desktop desktop;
    DesktopReminders reminders;
    std::optional<bool> answer;

private:
    inline static std::unique_ptr<OwnBus> s_bus;
    QDBusConnection m_connection = s_bus->desktop();
};

} // namespace

TEST_F(DesktopReminding, AreShownUntilItBeginsAndNotRememberedByTheDesktop)
{
    offer();
    show();
    ASSERT_TRUE(waitForAnswer());
    EXPECT_TRUE(*answer);
    EXPECT_EQ(desktop.titles, QStringList{u"At 19:00"_s});
    EXPECT_EQ(desktop.words, QStringList{u"Something the two of you planned."_s});
    EXPECT_EQ(desktop.lastTimeout, 1'800'000);
    EXPECT_TRUE(desktop.lastHints.value(u"transient"_s).toBool());
}

TEST_F(DesktopReminding, AreTakenBack)
{
    offer();
    show();
    ASSERT_TRUE(waitForAnswer());
    reminders.takeBack();
    EXPECT_TRUE(QTest::qWaitFor([this] { return desktop.closed == QList<uint>{7}; }, patience));
}

TEST_F(DesktopReminding, AreTakenBackAlsoBeforeTheDesktopHasAnswered)
{
    offer();
    show();
    reminders.takeBack();
    EXPECT_TRUE(QTest::qWaitFor([this] { return desktop.closed == QList<uint>{7}; }, patience));
    EXPECT_FALSE(answer) << "nobody waits for it any more";
}

TEST_F(DesktopReminding, ADesktopThatAnswersZeroHasShownNothing)
{
    desktop.kind = Desktop::Kind::AnswersZero;
    offer();
    show();
    ASSERT_TRUE(waitForAnswer());
    EXPECT_FALSE(*answer);
}

TEST_F(DesktopReminding, ADesktopThatNeverAnswersHoldsNobodyUp)
{
    desktop.kind = Desktop::Kind::NeverAnswers;
    offer();
    show();
    EXPECT_FALSE(answer) << "showing returns at once";
    ASSERT_TRUE(waitForAnswer());
    EXPECT_FALSE(*answer);
}

TEST_F(DesktopReminding, WithoutAnyDesktopNothingIsShown)
{
    show();
    ASSERT_TRUE(waitForAnswer());
    EXPECT_FALSE(*answer);
}

#include "desktopreminderstest.moc"
