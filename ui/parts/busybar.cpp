// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/busybar.h"

#include "ui/style/drawing.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal high = 4;
constexpr qreal wide = 120;
constexpr int frame = 40;      // milliseconds
constexpr int oneWay = 2400;   // slow enough to look away from
constexpr qreal segment = 0.3; // of the whole line

QAccessibleInterface* progressFor(const QString& className, QObject* object)
{
    auto* bar = className == u"BusyBar" ? qobject_cast<BusyBar*>(object) : nullptr;
    return bar ? new QAccessibleWidget(bar, QAccessible::ProgressBar) : nullptr;
}

} // namespace

BusyBar::BusyBar(QWidget* parent) : QWidget(parent)
{
    [[maybe_unused]] static const bool known = [] {
        QAccessible::installFactory(progressFor);
        return true;
    }();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize BusyBar::sizeHint() const
{
    return {Theme::px(this, wide), Theme::px(this, high)};
}

bool BusyBar::mayMove() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void BusyBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_since.start();
    if (mayMove())
        m_timer.start(frame, this);
}

void BusyBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

void BusyBar::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

void BusyBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const qreal radius = height() / 2.0;
    paintBox(&painter, rect(), {.fill = theme.color(Role::Hairline), .radius = radius});
    const qreal turn = m_timer.isActive() ? static_cast<qreal>(m_since.elapsed()) / oneWay : 0.5;
    const qreal place = (1 - std::cos(turn * std::numbers::pi)) / 2; // there and back, without an edge
    const int length = qRound(width() * segment);
    const QRect moving(qRound((width() - length) * place), 0, length, height());
    paintBox(&painter, moving, {.fill = theme.color(Role::Accent), .radius = radius});
}
