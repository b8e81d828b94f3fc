// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/calendarsources.h"

#include "presenters/timetext.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace {

constexpr int longestName = 60;

} // namespace

CalendarSources::CalendarSources(Journal& journal, CalendarReader& reader, SharingMemory& memory,
                                 const Clock& clock, PerPartner<QString> names, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_memory(memory)
    , m_clock(clock)
    , m_names(std::move(names))
    , m_import(journal, reader, clock)
{
}

bool CalendarSources::canTakeIn() const
{
    return !m_journal.reader().setting(CoupleSetting::FirstName).isEmpty();
}

QString CalendarSources::about(const BusySource& source) const
{
    const std::vector<BusyInterval> busy = m_journal.reader().busyOf(source);
    if (busy.empty())
        return tr("No busy time in the weeks ahead.");
    const QDate last =
        QDateTime::fromSecsSinceEpoch(std::ranges::max(busy, {}, &BusyInterval::end).end - 1, m_clock.zone())
            .date();
    const QString day = TimeText().date(last);
    return busy.size() == 1 ? tr("One busy time, on %1.").arg(day)
                            : tr("%1 busy times, the last one on %2.").arg(busy.size()).arg(day);
}

CalendarSource CalendarSources::sourceFrom(const BusySource& source) const
{
    return {source, {}, std::nullopt, about(source)};
}

std::vector<CalendarSource> CalendarSources::of(Partner partner) const
{
    std::vector<CalendarSource> found;
    for (const NamedCalendar& calendar : m_memory.choices().calendars) {
        if (calendar.whose == partner)
            found.push_back({calendar.source, calendar.name, partner, about(calendar.source)});
    }
    return found;
}

std::vector<CalendarSource> CalendarSources::fromElsewhere() const
{
    const std::vector<NamedCalendar> named = m_memory.choices().calendars;
    std::vector<CalendarSource> found;
    for (const BusySource& source : m_journal.reader().busySources()) {
        if (std::ranges::find(named, source, &NamedCalendar::source) == named.end())
            found.push_back(sourceFrom(source));
    }
    return found;
}

void CalendarSources::begin()
{
    m_isBusy = true;
    emit changed();
}

void CalendarSources::end(const BusyImportOutcome& outcome)
{
    m_isBusy = false;
    emit changed();
    QStringList words;
    for (const TakenIn& file : outcome.taken)
        words.append(file.words());
    if (!words.isEmpty())
        emit said(words.join(u'\n'));
    if (outcome.problem)
        emit failed(*outcome.problem);
}

void CalendarSources::remember(const SharingChoices& choices)
{
    if (const auto remembered = m_memory.remember(choices); !remembered)
        emit failed(ErrorText::sentences(remembered.error(), Doing::Remembering));
}

void CalendarSources::takeIn(Partner whose, const QStringList& paths)
{
    if (m_isBusy || paths.isEmpty())
        return;
    begin();
    m_import.takeIn(paths, [self = QPointer(this), whose](const BusyImportOutcome& outcome) {
        if (!self)
            return;
        SharingChoices choices = self->m_memory.choices();
        for (const TakenIn& file : outcome.taken) {
            const auto known = std::ranges::find(choices.calendars, file.source, &NamedCalendar::source);
            if (known != choices.calendars.end())
                known->whose = whose; // the same file, on the side where it was put last
            else
                choices.calendars.push_back(
                    {file.source, whose, QFileInfo(file.path).completeBaseName().left(longestName)});
        }
        self->remember(choices);
        self->end(outcome);
    });
}

void CalendarSources::replace(const BusySource& source, const QString& path)
{
    if (m_isBusy)
        return;
    begin();
    m_import.takeInAs(source, path, [self = QPointer(this)](const BusyImportOutcome& outcome) {
        if (self)
            self->end(outcome);
    });
}

void CalendarSources::rename(const BusySource& source, const QString& name)
{
    SharingChoices choices = m_memory.choices();
    const auto known = std::ranges::find(choices.calendars, source, &NamedCalendar::source);
    const QString simple = name.simplified().left(longestName);
    if (known == choices.calendars.end() || known->name == simple)
        return;
    if (!simple.isEmpty()) {
        known->name = simple;
        remember(choices);
    }
    emit changed();
}

void CalendarSources::remove(const BusySource& source)
{
    if (m_isBusy)
        return;
    begin();
    m_journal.replaceBusy(source, {}, [self = QPointer(this), source](const Result<Kept>& kept) {
        if (!self)
            return;
        self->m_isBusy = false;
        if (kept) {
            SharingChoices choices = self->m_memory.choices();
            std::erase_if(choices.calendars,
                          [&](const NamedCalendar& calendar) { return calendar.source == source; });
            self->remember(choices);
            emit self->changed();
            emit self->said(tr("Its busy time is out of your journal."));
            return;
        }
        emit self->changed();
        emit self->failed(ErrorText::sentences(kept.error(), Doing::LettingGo));
    });
}
