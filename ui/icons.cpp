// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString& name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

bool turnsAround(const QString& name)
{
    static const QStringList sided{u"chevron-left"_s, u"chevron-right"_s, u"offer"_s, u"undo"_s,    u"list"_s,
                                   u"half-first"_s,   u"half-second"_s,   u"mark"_s,  u"document"_s};
    return sided.contains(name);
}

QPixmap drawn(const QString& name, const QColor& colour, int extent, bool mirrored)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // QSvgRenderer knows no currentColor: it would draw black.
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    QPixmap pixmap(extent, extent);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(extent, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, extent, extent));
    return pixmap;
}

/// Draws one named icon in the colour its role has at that moment.
class RoleIconEngine : public QIconEngine
{
public:
    RoleIconEngine(QString name, Role role, Role checked)
        : m_name(std::move(name)), m_role(role), m_checked(checked)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int extent = std::min(rect.width(), rect.height());
        QRect place(0, 0, extent, extent);
        place.moveCenter(rect.center());
        Icons::paint(painter, place, m_name, colour(mode, state), QApplication::layoutDirection());
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal /*scale*/) override
    {
        // The size is in device pixels already; QIcon sets the ratio afterwards.
        return Icons::pixmap(m_name, colour(mode, state), std::min(size.width(), size.height()), 1.0,
                             QApplication::layoutDirection());
    }

    [[nodiscard]] QIconEngine* clone() const override { return new RoleIconEngine(*this); }
    [[nodiscard]] QString key() const override { return u"wholehearted"_s; }
    bool isNull() override { return !Icons::exists(m_name); }
    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Theme theme = Theme::of(nullptr);
        if (mode == QIcon::Disabled)
            return theme.palette().color(QPalette::Disabled, QPalette::ButtonText);
        return theme.color(state == QIcon::On ? m_checked : m_role);
    }

    QString m_name;
    Role m_role;
    Role m_checked;
};

} // namespace

QIcon Icons::icon(const QString& name, Role role, Role checked)
{
    return QIcon(new RoleIconEngine(name, role, checked));
}

QPixmap Icons::pixmap(const QString& name, const QColor& colour, int size, qreal ratio,
                      Qt::LayoutDirection direction)
{
    const int extent = static_cast<int>(std::lround(size * ratio));
    const bool mirrored = direction == Qt::RightToLeft && turnsAround(name);
    const QString key = u"wholehearted/%1/%2/%3/%4"_s.arg(name, colour.name()).arg(extent).arg(mirrored);
    QPixmap found;
    if (!QPixmapCache::find(key, &found)) {
        found = drawn(name, colour, extent, mirrored);
        QPixmapCache::insert(key, found);
    }
    found.setDevicePixelRatio(ratio);
    return found;
}

void Icons::paint(QPainter* painter, const QRect& place, const QString& name, const QColor& colour,
                  Qt::LayoutDirection direction)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(place.topLeft(), pixmap(name, colour, place.width(), ratio, direction));
}

bool Icons::exists(const QString& name)
{
    return QFile::exists(pathOf(name));
}
