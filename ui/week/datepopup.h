// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

/// A calendar that opens under a button and goes to the day that is chosen; all of it by keyboard.
class DatePopup : public QFrame
{
    Q_OBJECT

public:
    explicit DatePopup(QWidget* parent);

    void openBelow(const QWidget* button, QDate date);

signals:
    void dateChosen(QDate date);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QCalendarWidget* m_calendar;
};
