// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"

/// Where a time would stand if the mouse let go now.
struct WeekGhost
{
    int column = 0;
    int startMinute = 0;
    int durationMinutes = 0;
    friend bool operator==(const WeekGhost&, const WeekGhost&) = default;
};

/// A time on its way under the mouse: drawn on empty hours, moved, or made longer or shorter at an edge. It
/// changes nothing: what comes of it is a question to both.
class WeekDrag
{
public:
    enum class Kind
    {
        Draw,
        Move,
        FromStart, ///< The start goes along, the end stays.
        ToEnd
    };
    static constexpr int step = 15;     ///< Minutes from one place to the next.
    static constexpr int shortest = 15; ///< What a time is never shorter than.

    WeekDrag() = default;
    /// Begins on empty hours; no day before the first free column is any good.
    WeekDrag(const WeekPlace& at, int firstFreeColumn);
    /// Begins on an occasion, at its part in one day.
    WeekDrag(Kind kind, const WeekPlace& at, const WeekBlock& block, int firstFreeColumn);

    void moveTo(const WeekPlace& place);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const std::optional<OccasionId>& occasion() const { return m_occasion; }
    /// None where it cannot stand.
    [[nodiscard]] std::optional<WeekGhost> ghost() const;
    [[nodiscard]] bool isChanged() const; ///< It stands elsewhere than where it came from.

private:
    Kind m_kind = Kind::Draw;
    std::optional<OccasionId> m_occasion;
    WeekPlace m_from;
    WeekGhost m_start;
    WeekGhost m_ghost;
    int m_firstFreeColumn = 0;
};
