// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace {

bool isByHand(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::VeryCoarseTimer); // nobody counts the seconds, and a laptop may sleep on
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

IdleWatch::~IdleWatch() = default;

void IdleWatch::setPatience(std::chrono::milliseconds patience)
{
    if (patience.count() > 0)
        m_timer.start(patience);
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (m_timer.isActive() && isByHand(event->type()))
        m_timer.start();
    return QObject::eventFilter(watched, event);
}
