// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to look as the couple chose, or as the desktop wants it: with a portal played by the
// test, on a bus of its own.
#include "app/lookfollower.h"
#include "ownbus.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusContext>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Group = QMap<QString, QVariant>;
using Groups = QMap<QString, Group>;
const auto appearance = u"org.freedesktop.appearance"_s;

/// A colour as a portal tells it: red, green and blue, each from 0 to 1.
struct Shares
{
    double red = 0;
    double green = 0;
    double blue = 0;
};

QDBusArgument& operator<<(QDBusArgument& out, const Shares& shares)
{
    out.beginStructure();
    out << shares.red << shares.green << shares.blue;
    out.endStructure();
    return out;
}

const QDBusArgument& operator>>(const QDBusArgument& in, Shares& shares)
{
    in.beginStructure();
    in >> shares.red >> shares.green >> shares.blue;
    in.endStructure();
    return in;
}

} // namespace

Q_DECLARE_METATYPE(Shares)

namespace {

/// The part of a portal that answers for settings.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Portal(QDBusConnection& bus)
    {
        qDBusRegisterMetaType<Group>();
        qDBusRegisterMetaType<Groups>();
        qDBusRegisterMetaType<Shares>();
        EXPECT_TRUE(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                       QDBusConnection::ExportScriptableContents));
        EXPECT_TRUE(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void change(const QString& key, const QVariant& value)
    {
        values[appearance][key] = value;
        emit SettingChanged(appearance, key, QDBusVariant(value));
    }

    Groups values;

public slots:
    Q_SCRIPTABLE Groups ReadAll(const QStringList&) { return values; }

signals:
    Q_SCRIPTABLE void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

/// One that takes what it is asked and says nothing.
class SilentPortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit SilentPortal(QDBusConnection& bus)
    {
        EXPECT_TRUE(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                       QDBusConnection::ExportScriptableContents));
        EXPECT_TRUE(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    bool isAsked = false;

public slots:
    Q_SCRIPTABLE Groups ReadAll(const QStringList&)
    {
        isAsked = true;
        setDelayedReply(true);
        return {};
    }
};

class DesktopLook : public testing::Test
{
protected:
    static bool soon(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 10'000); }
    static Theme worn() { return Theme::of(nullptr); }

    OwnBus bus;
};

} // namespace

TEST_F(DesktopLook, IsDarkWhereTheDesktopSaysSoAndChangesWithIt)
{
    Portal portal(bus.desktop());
    portal.values[appearance][u"color-scheme"_s] = 1U;
    LookFollower look(*qApp);
    look.wear({});
    look.followSystem();
    EXPECT_FALSE(worn().isDark()) << "nobody waits for the answer";
    EXPECT_TRUE(soon([] { return worn().isDark(); }));
    portal.change(u"color-scheme"_s, 2U);
    EXPECT_TRUE(soon([] { return !worn().isDark(); })) << "while it runs";
    portal.change(u"contrast"_s, 1U);
    EXPECT_TRUE(soon([] { return worn().isHighContrast(); }));
}

TEST_F(DesktopLook, StaysAsChosenWhateverTheDesktopSays)
{
    Portal portal(bus.desktop());
    portal.values[appearance][u"color-scheme"_s] = 1U;
    LookFollower look(*qApp);
    look.wear({.appearance = Appearance::Light, .contrast = ContrastWish::Usual});
    look.followSystem();
    QTest::qWait(300);
    EXPECT_FALSE(worn().isDark());
    look.wear({.appearance = Appearance::Dark});
    EXPECT_TRUE(worn().isDark());
}

TEST_F(DesktopLook, MovesNothingWhereTheDesktopAsksForThat)
{
    Portal portal(bus.desktop());
    portal.values[u"org.gnome.desktop.interface"_s][u"enable-animations"_s] = false;
    LookFollower look(*qApp);
    look.wear({});
    const auto duration = [] { return qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
    EXPECT_GT(duration(), 0);
    look.followSystem();
    EXPECT_TRUE(soon([&] { return duration() == 0; }));
}

TEST_F(DesktopLook, WithoutAPortalThePaletteOfTheStartDecides)
{
    QApplication::setPalette(Theme::dark().palette());
    LookFollower look(*qApp);
    look.wear({});
    look.followSystem(); // nobody answers
    EXPECT_TRUE(worn().isDark());
    QTest::qWait(300);
    EXPECT_TRUE(worn().isDark());
    QApplication::setPalette(Theme::light().palette());
    LookFollower(*qApp).wear({});
}

TEST_F(DesktopLook, APortalThatNeverAnswersHoldsNobodyUp)
{
    SilentPortal portal(bus.desktop());
    LookFollower look(*qApp);
    look.wear({});
    QElapsedTimer asking;
    asking.start();
    look.followSystem();
    EXPECT_LT(asking.elapsed(), 2000) << "a call that waits would wait for five seconds";
    EXPECT_TRUE(soon([&] { return portal.isAsked; }));
    EXPECT_FALSE(worn().isDark());
}

TEST_F(DesktopLook, TakesTheAccentOfTheDesktopWhereThatIsChosen)
{
    Portal portal(bus.desktop());
    portal.values[appearance][u"accent-color"_s] = QVariant::fromValue(Shares{0.1, 0.2, 0.9});
    LookFollower look(*qApp);
    look.wear({.appearance = Appearance::Light, .accent = AccentColour::System});
    const QColor before = worn().color(Role::Accent);
    look.followSystem();
    EXPECT_TRUE(soon([&] { return worn().color(Role::Accent) != before; }));
    EXPECT_GT(worn().color(Role::Accent).blue(), worn().color(Role::Accent).red());
    portal.change(u"accent-color"_s, QVariant::fromValue(Shares{7, 0, -1}));
    EXPECT_TRUE(soon([&] { return worn().color(Role::Accent) == before; }))
        << "no colour: the one of the design";
}

TEST_F(DesktopLook, AButtonThatIsShownWearsTheNewAccentAtOnce)
{
    LookFollower look(*qApp);
    look.wear({.appearance = Appearance::Light});
    QPushButton button(u"Go on"_s);
    button.setProperty("kind", u"primary"_s);
    button.show();
    const QImage before = button.grab().toImage();
    look.wear({.appearance = Appearance::Light, .accent = AccentColour::Blue});
    EXPECT_NE(button.grab().toImage(), before);
    const QColor accent = worn().color(Role::Accent);
    EXPECT_GT(accent.blue(), accent.red());
}

#include "looktest.moc"
