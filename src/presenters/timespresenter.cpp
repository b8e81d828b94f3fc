// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/timespresenter.h"

#include "presenters/commongroundpresenter.h"

#include <algorithm>

namespace {

constexpr int eveningMinute = 20 * 60;

/// "Wednesdays", as a sentence has it.
struct EveryDay
{
    Q_DECLARE_TR_FUNCTIONS(TimesPresenter)

public:
    static QString name(int day)
    {
        const std::array names{tr("Mondays"), tr("Tuesdays"),  tr("Wednesdays"), tr("Thursdays"),
                               tr("Fridays"), tr("Saturdays"), tr("Sundays")};
        return names.at(static_cast<std::size_t>(day - 1));
    }
};

Weekdays onlyDayOf(QDate date)
{
    Weekdays days;
    days.add(date.dayOfWeek());
    return days;
}

} // namespace

TimesPresenter::TimesPresenter(CheckInTalk& talk, QObject* parent)
    : QObject(parent), m_talk(talk), m_text(talk.deck, talk.locale)
{
    refresh();
}

bool TimesPresenter::canSuggest() const
{
    const PerPartner<Availability> painted = weeks();
    return !painted.first.isEmpty() && !painted.second.isEmpty();
}

QString TimesPresenter::suggestionsLead() const
{
    // The same whether one of them left the week empty or both did: nobody is waited for.
    if (!canSuggest())
        return tr("When both of your weeks have hours in them, times turn up here.");
    if (m_suggestions.empty())
        return tr("Nothing more of this length suits both weeks. A shorter time may, or one of your own.");
    return tr("From the hours you both painted, none of them tonight.");
}

void TimesPresenter::lookFor(const LookingFor& wanted)
{
    m_lookingFor = wanted;
    refresh();
}

void TimesPresenter::refresh()
{
    SuggestionRequest request;
    request.today = m_talk.clock.today();
    request.zone = m_talk.clock.zone();
    request.durationMinutes = m_lookingFor.durationMinutes;
    const QDate after = request.today.addDays(request.days + 2);
    const auto taken = planned(request.today, after);
    const auto busy = m_talk.journal.reader().busy(request.today.startOfDay(request.zone).toSecsSinceEpoch(),
                                                   after.startOfDay(request.zone).toSecsSinceEpoch());

    m_suggestions.clear();
    for (const Suggestion& suggestion : suggestTimes(weeks(), taken, busy, request))
        m_suggestions.push_back(inWords(suggestion));
    emit changed();
}

void TimesPresenter::take(std::size_t suggestion)
{
    if (suggestion >= m_suggestions.size())
        return;
    m_talk.draft.times().push_back({EntryId::create(), m_suggestions[suggestion].time});
    refresh();
}

std::vector<FrozenTime> TimesPresenter::onTheTable() const
{
    std::vector<FrozenTime> times;
    for (const DraftTime& draft : m_talk.draft.times()) {
        std::vector<FrozenLine> offers;
        for (const DraftOffer& offer : m_talk.draft.offers()) {
            if (offer.sharedTime == draft.id && m_talk.draft.isOnTheTable(offer))
                offers.push_back({offer.author, offer.words.trimmed()});
        }
        times.push_back(m_text.time(draft.id, draft.time, std::move(offers)));
    }
    return times;
}

std::vector<OfferChoice> TimesPresenter::offers() const
{
    std::vector<OfferChoice> choices;
    for (const DraftOffer& offer : m_talk.draft.offers()) {
        if (m_talk.draft.isOnTheTable(offer))
            choices.push_back({offer.id, offer.author, offer.words.trimmed()});
    }
    return choices;
}

TimeForm TimesPresenter::form(const std::optional<EntryId>& id) const
{
    const auto& times = m_talk.draft.times();
    const auto found = std::ranges::find_if(times, [&](const DraftTime& time) { return time.id == id; });
    if (found == times.end()) {
        TimeForm form;
        form.date = m_talk.clock.today().addDays(1);
        form.startMinute = eveningMinute;
        form.durationMinutes = m_lookingFor.durationMinutes;
        form.weekdays = onlyDayOf(form.date);
        return form;
    }
    TimeForm form = TimeForm::of(found->id, found->time);
    for (const DraftOffer& offer : m_talk.draft.offers()) {
        if (offer.sharedTime == found->id)
            form.offers.insert(offer.id);
    }
    if (form.weekdays.isEmpty())
        form.weekdays = onlyDayOf(form.date);
    return form;
}

std::vector<TimeProblem> TimesPresenter::problems(const TimeForm& form) const
{
    return form.problems(m_talk.clock.today(), zoneId());
}

FrozenTime TimesPresenter::preview(const TimeForm& form) const
{
    return m_text.time({}, form.sharedTime(zoneId()), {});
}

bool TimesPresenter::put(const TimeForm& form)
{
    if (!problems(form).empty())
        return false;
    auto& times = m_talk.draft.times();
    auto found = std::ranges::find_if(times, [&](const DraftTime& time) { return time.id == form.id; });
    if (found == times.end())
        found = times.insert(times.end(), DraftTime{});
    found->time = form.sharedTime(zoneId());
    makeRoom(found->id, form.offers);
    refresh();
    return true;
}

void TimesPresenter::remove(const EntryId& id)
{
    std::erase_if(m_talk.draft.times(), [&](const DraftTime& time) { return time.id == id; });
    makeRoom(id, {});
    refresh();
}

void TimesPresenter::leaveTalksOnly()
{
    std::vector<EntryId> together;
    for (const DraftTime& draft : m_talk.draft.times()) {
        if (draft.time.kind == SharedTimeKind::TimeTogether)
            together.push_back(draft.id);
    }
    for (const EntryId& id : together)
        remove(id);
}

std::vector<Occasion> TimesPresenter::planned(QDate from, QDate to) const
{
    std::vector<PlannedTime> times = m_talk.journal.reader().plannedTimes(from.addDays(-3), to.addDays(3));
    for (const DraftTime& draft : m_talk.draft.times())
        times.push_back({draft.id, draft.time});
    return occasionsIn(times, from, to, m_talk.clock.zone());
}

PerPartner<Availability> TimesPresenter::weeks() const
{
    return CommonGroundPresenter(m_talk).weeks();
}

SuggestedTime TimesPresenter::inWords(const Suggestion& suggestion) const
{
    SharedTime time;
    time.firstDate = suggestion.date;
    time.startMinute = suggestion.startMinute;
    time.durationMinutes = suggestion.durationMinutes;
    time.timeZone = zoneId();
    if (m_lookingFor.everyWeek) {
        const Weekdays day = onlyDayOf(suggestion.date);
        time.repeat = Repeat{1, day, usualEnd(suggestion.date, 1, day)};
    }
    const FrozenTime words = m_text.time({}, time, {});
    return {time, words.when, words.repeat, reason(suggestion)};
}

QString TimesPresenter::reason(const Suggestion& suggestion) const
{
    const auto works = [&](Partner partner) { return suggestion.suits[partner] == Suits::Works; };
    if (works(Partner::First) && works(Partner::Second))
        return tr("Works for both of you on %1 from %2.")
            .arg(EveryDay::name(suggestion.date.dayOfWeek()),
                 TimeText(m_talk.locale).time(suggestion.startMinute));
    if (!works(Partner::First) && !works(Partner::Second))
        return tr("Could work for both of you.");
    const Partner sure = works(Partner::First) ? Partner::First : Partner::Second;
    return tr("Works for %1, could for %2.").arg(m_talk.names[sure], m_talk.names[otherThan(sure)]);
}

void TimesPresenter::makeRoom(const EntryId& time, const QSet<EntryId>& offers)
{
    for (DraftOffer& offer : m_talk.draft.offers()) {
        if (offers.contains(offer.id))
            offer.sharedTime = time;
        else if (offer.sharedTime == time)
            offer.sharedTime.reset();
    }
}
