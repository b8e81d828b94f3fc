// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/datepopup.h"

#include "ui/theme.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

DatePopup::DatePopup(QWidget* parent) : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Go to a date"));
    m_calendar->setObjectName(u"calendar"_s);
    m_calendar->setAccessibleName(tr("Go to a date"));
    m_calendar->setFirstDayOfWeek(locale().firstDayOfWeek());
    m_calendar->setDateEditEnabled(false);
    auto* column = new QVBoxLayout(this);
    const int room = Theme::px(this, 8);
    column->setContentsMargins(room, room, room, room);
    column->addWidget(m_calendar);
    // Enter and a click say the same; a date the arrows only pass by is not chosen yet.
    const auto choose = [this](QDate date) {
        close();
        emit dateChosen(date);
    };
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
}

void DatePopup::openBelow(const QWidget* button, QDate date)
{
    m_calendar->setSelectedDate(date);
    adjustSize();
    const int gap = Theme::px(this, 4);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPoint corner =
        button->mapToGlobal(QPoint(mirrored ? button->width() - width() : 0, button->height() + gap));
    if (const QScreen* on = button->screen()) {
        const QRect free = on->availableGeometry();
        corner.setX(std::clamp(corner.x(), free.left(), std::max(free.left(), free.right() - width())));
        corner.setY(std::clamp(corner.y(), free.top(), std::max(free.top(), free.bottom() - height())));
    }
    move(corner);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DatePopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}
