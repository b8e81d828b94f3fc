// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/summarypresenter.h"

#include "presenters/timetext.h"

#include <algorithm>

namespace {

constexpr int daysInWeek = 7;

} // namespace

SummaryPresenter::SummaryPresenter(const JournalReader& reader, const DeckLibrary& decks, const Clock& clock,
                                   const QLocale& locale, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_locale(locale)
    , m_text(reader, decks, clock, locale)
{
    m_choice.monday = thisWeek();
    m_choice.paper = paperFor(locale);
}

std::vector<SectionLine> SummaryPresenter::sections() const
{
    std::vector<SectionLine> lines{
        {SummarySection::Week, tr("The week"), tr("As a picture and as a table")},
        {SummarySection::Agreed, tr("What we agreed"), tr("Plans and the offers that make room for them")},
        {SummarySection::Answers, tr("What we said"), tr("Answers side by side, and offers")},
        {SummarySection::CommonGround, tr("What we share"), tr("What both chose or wrote alike")},
        {SummarySection::Wishes, tr("What we both wish for"), tr("Wishes that met")},
        {SummarySection::Words, tr("Words for each other"), tr("Glad of, and for this week")},
    };
    for (SectionLine& line : lines)
        line.isTicked = m_choice.sections.contains(line.section);
    return lines;
}

void SummaryPresenter::setTicked(SummarySection section, bool ticked)
{
    if (ticked)
        m_choice.sections.insert(section);
    else
        m_choice.sections.erase(section);
    emit changed();
}

void SummaryPresenter::chooseWeek(QDate anyDayOfIt)
{
    m_choice.checkIn.reset();
    m_choice.lastMonday.reset();
    m_choice.monday = weekStart(anyDayOfIt, Qt::Monday);
    emit changed();
}

void SummaryPresenter::chooseRange(QDate first, QDate last)
{
    m_choice.checkIn.reset();
    m_choice.monday = weekStart(first, Qt::Monday);
    const QDate latest = m_choice.monday.addDays(qint64{daysInWeek} * (longestRangeInWeeks - 1));
    m_choice.lastMonday = std::clamp(weekStart(last, Qt::Monday), m_choice.monday, latest);
    emit changed();
}

void SummaryPresenter::chooseCheckIn(const EntryId& checkIn)
{
    m_choice.lastMonday.reset();
    m_choice.checkIn = checkIn;
    emit changed();
}

QDate SummaryPresenter::thisWeek() const
{
    return weekStart(m_clock.today(), Qt::Monday);
}

QString SummaryPresenter::weekText() const
{
    return TimeText(m_locale).dateRange(m_choice.monday, m_choice.monday.addDays(daysInWeek - 1));
}

std::vector<CheckInLine> SummaryPresenter::checkIns() const
{
    std::vector<CheckInLine> lines;
    for (const Entry& entry : m_reader.checkIns()) {
        const QDate date = std::get<CheckIn>(entry.content).date;
        lines.push_back({entry.id, tr("Check-in of %1").arg(TimeText(m_locale).date(date))});
    }
    return lines;
}

void SummaryPresenter::setPaper(Paper paper)
{
    m_choice.paper = paper;
    emit changed();
}

QString SummaryPresenter::note()
{
    return tr("A PDF is not encrypted: anyone who has the file can read it.");
}

QString SummaryPresenter::writtenText(const QString& path)
{
    return tr("Written to %1. Only your account on this computer may read it.").arg(path);
}
