// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/busycalendar.h"

#include "exchange/busyoccurrences.h"
#include "exchange/calendartext.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Walks through the parts of a calendar file and gathers its events and zones.
class CalendarWalk
{
public:
    CalendarWalk(CalendarText text, const BusyWindow& window) : m_text(std::move(text)), m_zones(window.zone)
    {
    }

    [[nodiscard]] Result<void> walk();
    [[nodiscard]] std::vector<EventGroup> groups() const;
    [[nodiscard]] CalendarZones& zones() { return m_zones; }

private:
    [[nodiscard]] bool begin(const ContentLine& line);
    [[nodiscard]] bool end(const ContentLine& line);
    [[nodiscard]] bool take(const ContentLine& line);
    void takeZoneLine(const ContentLine& line);
    [[nodiscard]] bool keepEvent();
    [[nodiscard]] bool isInside(std::string_view part) const;

    CalendarText m_text;
    CalendarZones m_zones;
    std::vector<QByteArray> m_open; ///< The parts begun and not ended, in upper case.
    CalendarEvent m_event;
    QByteArray m_zoneName;
    QByteArray m_zoneText;
    bool m_isCancelled = false;                 ///< METHOD:CANCEL: all of it.
    std::map<std::size_t, EventGroup> m_groups; ///< By UID.
    std::vector<EventGroup> m_nameless;
};

constexpr std::size_t deepest = 16;

Result<void> CalendarWalk::walk()
{
    const auto broken = [this] {
        return failure(ErrorCode::BrokenCalendar, u"line %1"_s.arg(m_text.lineNumber()));
    };
    while (const auto line = m_text.next()) {
        const bool isRead = line->is("BEGIN") ? begin(*line) : line->is("END") ? end(*line) : take(*line);
        if (!isRead)
            return broken();
    }
    if (!m_open.empty())
        return broken();
    return {};
}

std::vector<EventGroup> CalendarWalk::groups() const
{
    std::vector<EventGroup> all = m_nameless;
    for (const auto& [uid, group] : m_groups)
        all.push_back(group);
    return all;
}

bool CalendarWalk::isInside(std::string_view part) const
{
    return !m_open.empty() && isSameWord(std::string_view(m_open.back().constData(),
                                                          static_cast<std::size_t>(m_open.back().size())),
                                         part);
}

bool CalendarWalk::begin(const ContentLine& line)
{
    const bool isCalendar = isSameWord(line.value, "VCALENDAR");
    if (m_open.size() >= deepest || isCalendar != m_open.empty())
        return false;
    m_open.push_back(QByteArray(line.value.data(), static_cast<qsizetype>(line.value.size())).toUpper());
    if (isCalendar)
        m_isCancelled = false;
    if (isInside("VEVENT"))
        m_event = {};
    if (isInside("VTIMEZONE")) {
        m_zoneName.clear();
        m_zoneText.clear();
    }
    takeZoneLine(line);
    return true;
}

bool CalendarWalk::end(const ContentLine& line)
{
    if (!isInside(line.value))
        return false;
    takeZoneLine(line);
    bool isKept = true;
    if (isInside("VEVENT"))
        isKept = keepEvent();
    if (isInside("VTIMEZONE"))
        m_zones.add(m_zoneName, m_zoneText);
    m_open.pop_back();
    return isKept;
}

bool CalendarWalk::take(const ContentLine& line)
{
    if (m_open.empty())
        return true; // what stands between two calendars of one file
    if (isInside("VEVENT"))
        return takeLine(m_event, line);
    if (isInside("VCALENDAR") && line.is("METHOD"))
        m_isCancelled = isSameWord(line.value, "CANCEL");
    takeZoneLine(line);
    return true;
}

/// Only what zones are made of goes on to libical.
void CalendarWalk::takeZoneLine(const ContentLine& line)
{
    static constexpr std::array wanted{"BEGIN",        "END",        "TZID",  "DTSTART",
                                       "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE"};
    constexpr qsizetype longest = 65'536;
    const bool isInZone = std::ranges::find(m_open, "VTIMEZONE") != m_open.end();
    if (!isInZone || m_zoneText.size() > longest ||
        std::ranges::none_of(wanted, [&](const char* name) { return line.is(name); }))
        return;
    if (line.is("TZID"))
        m_zoneName = QByteArray(line.value.data(), static_cast<qsizetype>(line.value.size()));
    for (const std::string_view piece : {line.name, line.parameters, std::string_view(":"), line.value})
        m_zoneText.append(piece.data(), static_cast<qsizetype>(piece.size()));
    m_zoneText.append("\r\n");
}

/// A second one of the same date, as files glued together have, replaces the first if it is no older.
bool CalendarWalk::keepEvent()
{
    if (!m_event.start && !m_event.isFree)
        return false;
    m_event.isFree = m_event.isFree || m_isCancelled;
    if (!m_event.uid) { // each one without a name is one of its own
        m_nameless.emplace_back().event = m_event;
        return true;
    }
    EventGroup& group = m_groups[*m_event.uid];
    if (!m_event.insteadOf) {
        if (!group.event || m_event.sequence >= group.event->sequence)
            group.event = m_event;
        return true;
    }
    group.others.push_back(m_event);
    return true;
}

/// Of several that stand for the same date only the newest counts; the last of the newest ones.
void leaveNewest(std::vector<CalendarEvent>& others, CalendarZones& zones)
{
    const auto key = [&](const CalendarEvent& event) {
        return std::tuple(zones.secondsSinceEpoch(*event.insteadOf), event.insteadOf->isDay, event.sequence);
    };
    std::ranges::stable_sort(others, {}, key);
    std::vector<CalendarEvent> newest;
    for (CalendarEvent& event : others) {
        const bool isSameDate = !newest.empty() && newest.back().insteadOf == event.insteadOf;
        if (isSameDate)
            newest.back() = std::move(event);
        else
            newest.push_back(std::move(event));
    }
    others = std::move(newest);
}

Result<QByteArray> bytesOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound);
    if (!info.isFile())
        return failure(ErrorCode::NotAFile);
    if (info.size() > largestCalendar)
        return failure(ErrorCode::FileTooLarge);
    QFile file(path);
    // Unbuffered: Qt's buffer would be a copy that nobody overwrites.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::NoPermission, file.errorString());
    QByteArray bytes(info.size(), Qt::Uninitialized);
    qint64 size = 0;
    while (size < bytes.size()) {
        const qint64 now = file.read(bytes.data() + size, bytes.size() - size);
        if (now < 0)
            return failure(ErrorCode::DeviceFailed, file.errorString());
        if (now == 0)
            break;
        size += now;
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace

Result<BusyReading> busyFromCalendar(QByteArray&& bytes, const BusyWindow& window)
{
    auto text = CalendarText::of(std::move(bytes));
    if (!text)
        return tl::unexpected(text.error());
    CalendarWalk walk(*std::move(text), window);
    if (const auto walked = walk.walk(); !walked)
        return tl::unexpected(walked.error());

    BusyReading reading;
    CalendarBudget budget;
    for (EventGroup& group : walk.groups()) {
        leaveNewest(group.others, walk.zones());
        const auto busy = busyWith(group, window, walk.zones(), budget);
        if (!busy)
            return tl::unexpected(busy.error());
        reading.intervals.insert(reading.intervals.end(), busy->begin(), busy->end());
    }
    reading.intervals = united(std::move(reading.intervals));
    reading.isZoneGuessed = walk.zones().hasGuessed();
    return reading;
}

Result<BusyReading> busyFromFile(const QString& path, const BusyWindow& window)
{
    auto bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return busyFromCalendar(*std::move(bytes), window);
}
