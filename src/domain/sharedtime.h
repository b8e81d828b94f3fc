// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

enum class SharedTimeKind
{
    CheckInTalk,
    TimeTogether
};

/// Days of the week as a set; day 1 is Monday, as in QDate.
class Weekdays
{
public:
    constexpr Weekdays() = default;
    constexpr explicit Weekdays(int mask) : m_mask(mask & everyDay) {}

    [[nodiscard]] constexpr bool has(int day) const { return (m_mask >> (day - 1) & 1) != 0; }
    constexpr void add(int day) { m_mask |= 1 << (day - 1); }
    constexpr void remove(int day) { m_mask &= ~(1 << (day - 1)); }
    [[nodiscard]] constexpr bool isEmpty() const { return m_mask == 0; }
    [[nodiscard]] constexpr int mask() const { return m_mask; } ///< Bit 0 is Monday.
    friend constexpr bool operator==(Weekdays, Weekdays) = default;

private:
    static constexpr int everyDay = 0x7f;
    int m_mask = 0;
};

/// Every N weeks, counted from the Monday of the first week, on some weekdays, up to and including a date.
struct Repeat
{
    int everyWeeks = 1;
    Weekdays weekdays;
    QDate until;
    friend bool operator==(const Repeat&, const Repeat&) = default;
};

/// What another time takes the place of: one occasion, or all from it on.
struct InsteadOf
{
    enum class Scope
    {
        One,
        Onward
    };

    EntryId sharedTime;
    QDate date;
    Scope scope = Scope::One;
    friend bool operator==(const InsteadOf&, const InsteadOf&) = default;
};

/// A time the couple agreed on: wall-clock time in one zone, once or repeated. A plan is an invitation.
struct SharedTime
{
    static constexpr int longestPlanInWeeks = 53;
    static constexpr int usualPlanInWeeks = 6;

    SharedTimeKind kind = SharedTimeKind::TimeTogether;
    QString label;
    QDate firstDate;
    int startMinute = 0;      ///< After local midnight, 0 to 1439.
    int durationMinutes = 60; ///< Elapsed time, 1 to 1440.
    QByteArray timeZone;      ///< IANA name.
    std::optional<Repeat> repeat = {};
    std::optional<InsteadOf> insteadOf = {};
    friend bool operator==(const SharedTime&, const SharedTime&) = default;
};

/// Whether every field is in its range, so that it can be kept.
[[nodiscard]] bool isValid(const SharedTime& time);
/// The last date an occasion may fall on.
[[nodiscard]] QDate lastDate(const SharedTime& time);
/// Local dates of its occasions in [from, to], in order.
[[nodiscard]] std::vector<QDate> occasionDates(const SharedTime& time, QDate from, QDate to);
