// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendartime.h"

#include <QTimeZone>

#include <map>
#include <memory>

/// Where a clock on the wall stands in the time of the world, by the zones that one calendar file names:
/// those of this computer by IANA name, the file's own, and Windows' names for them.
class CalendarZones
{
public:
    explicit CalendarZones(const QTimeZone& here); ///< For times without a zone, and for zones nobody knows.
    ~CalendarZones();
    CalendarZones(const CalendarZones&) = delete;
    CalendarZones& operator=(const CalendarZones&) = delete;

    /// A VTIMEZONE of the file, as text; the first of a name counts.
    void add(const QByteArray& name, const QByteArray& text);
    [[nodiscard]] qint64 secondsSinceEpoch(const StatedTime& time);
    /// What the clock of a time's zone shows at a moment.
    [[nodiscard]] WallClock wallClock(qint64 secondsSinceEpoch, const StatedTime& ofZone);
    [[nodiscard]] bool hasGuessed() const { return m_hasGuessed; } ///< Some zone was taken for the one here.

private:
    struct Zone;
    [[nodiscard]] Zone& zoneOf(const StatedTime& time);
    [[nodiscard]] std::unique_ptr<Zone> find(const QByteArray& name);

    QTimeZone m_here;
    std::map<QByteArray, QByteArray> m_texts;
    std::map<QByteArray, std::unique_ptr<Zone>> m_zones; ///< By name; those that were asked for.
    bool m_hasGuessed = false;
};
