// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemlook.h"

#include "app/desktopinterfaces.h"
#include "app/sessionbus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

using Group = QMap<QString, QVariant>;
using Groups = QMap<QString, Group>;

constexpr int patience = 5000; // milliseconds; nobody waits for it
const auto appearance = u"org.freedesktop.appearance"_s;
const auto gnome = u"org.gnome.desktop.interface"_s; // the only one that tells of motion

/// Some portals wrap a value once more.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

/// Three shares of 0 to 1; anything else means that there is none.
std::optional<QColor> colourFrom(const QVariant& value)
{
    if (!value.canConvert<QDBusArgument>())
        return std::nullopt;
    const auto structure = value.value<QDBusArgument>();
    if (structure.currentSignature() != u"(ddd)"_s)
        return std::nullopt;
    double red = -1;
    double green = -1;
    double blue = -1;
    structure.beginStructure();
    structure >> red >> green >> blue;
    structure.endStructure();
    const auto isShare = [](double part) { return part >= 0 && part <= 1; };
    if (!isShare(red) || !isShare(green) || !isShare(blue))
        return std::nullopt;
    return QColor::fromRgbF(static_cast<float>(red), static_cast<float>(green), static_cast<float>(blue));
}

} // namespace

void SystemLook::ask()
{
    if (!hasSessionBus())
        return;
    qDBusRegisterMetaType<Group>();
    qDBusRegisterMetaType<Groups>();
    auto* portal = new PortalSettings(QDBusConnection::sessionBus(), this);
    portal->setTimeout(patience);
    connect(portal, &PortalSettings::SettingChanged, this,
            [this](const QString& group, const QString& key, const QDBusVariant& value) {
                take(group, key, value.variant());
                emit changed();
            });
    auto* answer =
        new QDBusPendingCallWatcher(portal->asyncCall(u"ReadAll"_s, QStringList{appearance, gnome}), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<Groups> reply = *answer;
        if (reply.isError())
            return; // there is no portal: the palette has to do
        const Groups groups = reply.value();
        for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
            for (auto value = group->cbegin(); value != group->cend(); ++value)
                take(group.key(), value.key(), value.value());
        }
        emit changed();
    });
}

void SystemLook::take(const QString& group, const QString& key, const QVariant& wrapped)
{
    constexpr uint dark = 1;
    constexpr uint light = 2;
    constexpr uint high = 1;
    const QVariant value = unwrapped(wrapped);
    if (group == gnome && key == u"enable-animations"_s)
        m_hasMotion = value.toBool();
    if (group != appearance)
        return;
    if (key == u"color-scheme"_s) {
        const uint scheme = value.toUInt();
        m_isDark = scheme == dark || scheme == light ? std::optional(scheme == dark) : std::nullopt;
    } else if (key == u"contrast"_s) {
        m_wantsHighContrast = value.toUInt() == high;
    } else if (key == u"accent-color"_s) {
        m_accent = colourFrom(value);
    }
}
