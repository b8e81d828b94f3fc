// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/weekviewmaker.h"

#include "domain/walltime.h"
#include "presenters/datepattern.h"

#include <algorithm>

namespace {

constexpr int daysInWeek = 7;
constexpr int minutesInHour = 60;
constexpr int minutesInDay = 24 * minutesInHour;
constexpr int secondsInMinute = 60;
constexpr int middleOfWeek = 3; // Days after the first: in the ISO week most of the days are in.

int minuteOf(const QDateTime& moment)
{
    return moment.time().hour() * minutesInHour + moment.time().minute();
}

struct DayPart
{
    int column;
    int startMinute;
    int endMinute;
};

/// A stretch of time, cut at midnight into the days of the week from `first` on.
std::vector<DayPart> dayParts(const QDateTime& start, const QDateTime& end, QDate first)
{
    std::vector<DayPart> parts;
    for (QDate date = start.date(); date <= end.date(); date = date.addDays(1)) {
        const int from = date == start.date() ? minuteOf(start) : 0;
        int to = date == end.date() ? minuteOf(end) : minutesInDay;
        // In the night when an hour comes twice, the wall clock may show an end before the start.
        if (start.date() == end.date() && to <= from)
            to = std::min<int>(minutesInDay, from + static_cast<int>(start.secsTo(end) / minutesInHour));
        const auto column = static_cast<int>(first.daysTo(date));
        if (column >= 0 && column < daysInWeek && to > from)
            parts.push_back({column, from, to});
    }
    return parts;
}

bool isLastPart(const DayPart& part, const QDateTime& end, QDate first)
{
    const QDate date = first.addDays(part.column);
    return date == end.date() ||
           (part.endMinute == minutesInDay && end == end.date().startOfDay(end.timeZone()));
}

HourBand bandFor(const WeekView& view, bool wholeDay)
{
    if (wholeDay)
        return {0, HourBand::hoursInDay};
    HourBand band;
    for (const WeekBlock& block : view.blocks) {
        band.from = std::min(band.from, block.startMinute / minutesInHour);
        band.to = std::max(band.to, (block.endMinute + minutesInHour - 1) / minutesInHour);
    }
    return band;
}

} // namespace

WeekViewMaker::WeekViewMaker(const JournalReader& reader, PerPartner<QString> names, const QLocale& locale)
    : m_reader(reader), m_names(std::move(names)), m_locale(locale), m_text(locale)
{
}

std::optional<WeekPlace> WeekViewMaker::placeOf(const QDateTime& moment, QDate first)
{
    const qint64 column = first.daysTo(moment.date());
    if (column < 0 || column >= daysInWeek)
        return std::nullopt;
    return WeekPlace{static_cast<int>(column), minuteOf(moment)};
}

WeekView WeekViewMaker::make(QDate first, const QDateTime& now, bool wholeDay,
                             const std::vector<BusyTime>& busy) const
{
    const QDate last = first.addDays(daysInWeek - 1);
    WeekView view;
    view.title = tr("Our week");
    view.range = m_text.dateRange(first, last);
    for (int column = 0; column < daysInWeek; ++column)
        view.days.push_back(day(first.addDays(column), now.date()));
    for (int hour = 0; hour <= HourBand::hoursInDay; ++hour)
        view.hourLabels.push_back(m_text.time(hour * minutesInHour));

    view.number = tr("Week %1").arg(m_locale.toString(first.addDays(middleOfWeek).weekNumber()));
    view.isPaused = m_reader.isOn(CoupleSwitch::Paused);
    view.firstFreeColumn = std::clamp(static_cast<int>(first.daysTo(now.date())), 0, daysInWeek);
    if (!view.isPaused)
        addOccasions(view, first, now);
    addBusy(view, first, now, busy);
    view.hours = bandFor(view, wholeDay);
    view.now = placeOf(now, first);
    return view;
}

void WeekViewMaker::addOccasions(WeekView& view, QDate first, const QDateTime& now) const
{
    const QDate last = first.addDays(daysInWeek - 1);
    // A zone away, an occasion may have another date than here.
    const auto planned = m_reader.plannedTimes(first.addDays(-3), last.addDays(2));
    for (const Occasion& occasion : occasionsIn(planned, first, last, now.timeZone())) {
        if (occasion.end <= now) {
            view.hasGoneBy = true; // It leaves quietly, and nothing asks how it was.
            continue;
        }
        OccasionRow line = row(occasion);
        for (const DayPart& part : dayParts(occasion.start, occasion.end, first)) {
            view.blocks.push_back(
                {occasion.id, part.column, part.startMinute, part.endMinute, line.kind, line.time,
                 m_text.time(minuteOf(occasion.start)), m_text.time(minuteOf(occasion.end)), line.label,
                 line.accessibleText, line.offers,
                 static_cast<int>(occasion.start.secsTo(occasion.end) / secondsInMinute),
                 first.addDays(part.column) == occasion.start.date(), isLastPart(part, occasion.end, first)});
        }
        view.rows.push_back(std::move(line));
    }
    std::ranges::stable_sort(
        view.blocks, {}, [](const WeekBlock& block) { return std::pair(block.column, block.startMinute); });
}

void WeekViewMaker::addBusy(WeekView& view, QDate first, const QDateTime& now,
                            const std::vector<BusyTime>& busy) const
{
    std::vector<std::pair<QDateTime, OccasionRow>> lines;
    for (const OccasionRow& row : view.rows)
        lines.emplace_back(row.start, row);
    for (const BusyTime& stretch : busy) {
        const QDateTime start = stretch.start.toTimeZone(now.timeZone());
        const QDateTime end = stretch.end.toTimeZone(now.timeZone());
        for (const DayPart& part : dayParts(start, end, first)) {
            view.busy.push_back({part.column, part.startMinute, part.endMinute});
            const QDateTime from = wallTime(first.addDays(part.column), part.startMinute, now.timeZone());
            const QDateTime to = from.addSecs(qint64{part.endMinute - part.startMinute} * secondsInMinute);
            if (to > now)
                lines.emplace_back(from, busyRow(from, to));
        }
    }
    std::ranges::stable_sort(lines, {}, &std::pair<QDateTime, OccasionRow>::first);
    for (auto& [start, line] : lines)
        view.agenda.push_back(std::move(line));
    for (std::vector<OccasionRow>* list : {&view.rows, &view.agenda}) {
        for (std::size_t i = 0; i < list->size(); ++i)
            (*list)[i].firstOfDay = i == 0 || (*list)[i].day != (*list)[i - 1].day;
    }
}

WeekDay WeekViewMaker::day(QDate date, QDate today) const
{
    return {date, m_text.shortDayName(date.dayOfWeek()), m_locale.toString(date, QStringLiteral("d")),
            longDay(date), date == today};
}

OccasionRow WeekViewMaker::row(const Occasion& occasion) const
{
    OccasionRow row;
    row.id = occasion.id;
    row.kind = occasion.kind;
    row.kindName = TimeText::kindName(occasion.kind);
    row.label = TimeText::labelOrKind(occasion.label, occasion.kind);
    row.day = m_text.dayAndDate(occasion.start.date());
    row.time = m_text.timeRange(occasion.start, occasion.end);
    row.start = occasion.start;
    row.end = occasion.end;
    row.offers = offersFor(occasion.id.sharedTime);
    row.accessibleText = accessibleText(occasion, row.offers);
    if (const auto entry = m_reader.entry(occasion.id.sharedTime)) {
        const auto* plan = std::get_if<SharedTime>(&entry->content);
        if (plan != nullptr && plan->repeat)
            row.repeats = m_text.repeatText(*plan);
    }
    return row;
}

OccasionRow WeekViewMaker::busyRow(const QDateTime& start, const QDateTime& end) const
{
    OccasionRow row;
    row.isBusy = true;
    row.kindName = tr("Busy");
    row.label = row.kindName;
    row.day = m_text.dayAndDate(start.date());
    row.time = m_text.timeRange(start, end);
    row.start = start;
    row.end = end;
    row.accessibleText = tr("%1, %2, busy", "a day, and hours in a sentence")
                             .arg(longDay(start.date()), sentenceHours(start, end));
    return row;
}

QString WeekViewMaker::sentenceHours(const QDateTime& start, const QDateTime& end) const
{
    return tr("%1 to %2", "start and end time in a sentence")
        .arg(m_text.time(minuteOf(start)), m_text.time(minuteOf(end)));
}

std::vector<OfferLine> WeekViewMaker::offersFor(const EntryId& sharedTime) const
{
    std::vector<OfferLine> lines;
    for (const Entry& entry : m_reader.offersFor(sharedTime)) {
        if (const auto* offer = std::get_if<Offer>(&entry.content)) {
            lines.push_back(
                {offer->author, offer->words, tr("%1 offers: %2").arg(m_names[offer->author], offer->words)});
        }
    }
    std::ranges::stable_sort(lines, {}, &OfferLine::giver);
    return lines;
}

QString WeekViewMaker::accessibleText(const Occasion& occasion, const std::vector<OfferLine>& offers) const
{
    QStringList parts{longDay(occasion.start.date()), sentenceHours(occasion.start, occasion.end)};
    if (!occasion.label.trimmed().isEmpty())
        parts.append(occasion.label);
    parts.append(occasion.kind == SharedTimeKind::CheckInTalk ? tr("check-in talk", "within a sentence")
                                                              : tr("time together", "within a sentence"));
    for (const OfferLine& offer : offers)
        parts.append(offer.sentence);
    return parts.join(tr(", ", "between the parts of what is read aloud"));
}

QString WeekViewMaker::longDay(QDate date) const
{
    return m_locale.toString(date, DatePattern(m_locale).withoutYear().format());
}
