// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/weekplan.h"

#include <QCoreApplication>
#include <QLocale>

/// Dates, times and plans in the words of one locale.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)

public:
    explicit TimeText(const QLocale& locale = QLocale()) : m_locale(locale) {}

    [[nodiscard]] QString time(int minuteOfDay) const; ///< "20:30"; 1440 reads as midnight: "00:00".
    [[nodiscard]] QString timeRange(int startMinute, int durationMinutes) const; ///< "20:30–22:00"
    [[nodiscard]] QString timeRange(const QDateTime& start, const QDateTime& end) const;
    [[nodiscard]] QString date(QDate date) const;                   ///< "11 June 2026"
    [[nodiscard]] QString dayAndDate(QDate date) const;             ///< "Wed 11 June"
    [[nodiscard]] QString moment(const QDateTime& when) const;      ///< "Sunday 22 November, 20:41"
    [[nodiscard]] QString dateRange(QDate from, QDate to) const;    ///< "9 – 15 June 2026"
    [[nodiscard]] QString dayName(int day) const;                   ///< "Wednesday"; 1 is Monday.
    [[nodiscard]] QString shortDayName(int day) const;              ///< "Wed"
    [[nodiscard]] QString whenText(const SharedTime& time) const;   ///< "Wednesday, 20:30 to 22:00"
    [[nodiscard]] QString repeatText(const SharedTime& time) const; ///< "Every week, 11 June – 16 July 2026"
    [[nodiscard]] QString duration(int minutes) const;              ///< "1½ hours"
    [[nodiscard]] static QString kindName(SharedTimeKind kind);     ///< "Check-in talk" or "Time together"
    [[nodiscard]] static QString labelOrKind(const QString& label, SharedTimeKind kind);

private:
    QLocale m_locale;
};

/// "America/New York": a zone by the name people choose it by.
[[nodiscard]] QString zoneName(const QByteArray& zone);
