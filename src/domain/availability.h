// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

enum class Suits
{
    No,
    Could,
    Works
};

/// A stretch of one day that suits alike: half hours [from, to), 0 to 48.
struct HalfHours
{
    int day; ///< 0 is Monday.
    int from;
    int to;
    Suits suits;

    friend bool operator==(const HalfHours&, const HalfHours&) = default;
};

/// The usual week of one partner: for each half hour whether it works, could, or does not.
class Availability
{
public:
    static constexpr int daysInWeek = 7;
    static constexpr int halfHoursInDay = 48;
    static constexpr int minutesInHalfHour = 30;

    [[nodiscard]] Suits at(int day, int halfHour) const { return m_cells[index(day, halfHour)]; }
    void set(int day, int halfHour, Suits suits) { m_cells[index(day, halfHour)] = suits; }
    void paint(const HalfHours& stretch);
    [[nodiscard]] bool isEmpty() const; ///< Nothing painted: every half hour is *no*.
    [[nodiscard]] std::vector<HalfHours>
    stretches() const; ///< Longest runs of *could* and *works*, in order.
    /// The least that any half hour of the time offers; minutes may run past midnight and past Sunday.
    [[nodiscard]] Suits worst(int day, int startMinute, int durationMinutes) const;

    friend bool operator==(const Availability&, const Availability&) = default;

private:
    static constexpr std::size_t index(int day, int halfHour)
    {
        const int cell = day * halfHoursInDay + halfHour;
        return static_cast<std::size_t>(cell);
    }
    static constexpr int cellCount = daysInWeek * halfHoursInDay;

    std::array<Suits, cellCount> m_cells{};
};
