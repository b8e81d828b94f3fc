// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/lookingbackpresenter.h"

#include "domain/ourquestions.h"
#include "presenters/summaryplan.h"
#include "presenters/summarytalk.h"

#include <QPointer>

#include <algorithm>

namespace {

QDate dateOf(const Entry& checkIn)
{
    return std::get<CheckIn>(checkIn.content).date;
}

/// What began from one check-in on and before the next; what began before the first stands with the first.
std::vector<PlannedTime> plansAfter(const JournalReader& reader, const EntryId& checkIn)
{
    const std::vector<Entry> all = reader.checkIns(); // Newest first.
    const auto chosen = std::ranges::find(all, checkIn, &Entry::id);
    if (chosen == all.end())
        return {};
    std::vector<PlannedTime> plans = reader.allPlannedTimes();
    std::erase_if(plans, [&](const PlannedTime& plan) {
        return (plan.time.firstDate < dateOf(*chosen) && chosen != std::prev(all.end())) ||
               (chosen != all.begin() && plan.time.firstDate >= dateOf(*std::prev(chosen)));
    });
    return plans;
}

} // namespace

LookingBackPresenter::LookingBackPresenter(Journal& journal, const DeckLibrary& decks, const QLocale& locale,
                                           QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_decks(decks)
    , m_locale(locale)
    , m_search(journal.reader(), decks, locale)
{
}

PerPartner<QString> LookingBackPresenter::names() const
{
    const JournalReader& reader = m_journal.reader();
    return {reader.setting(CoupleSetting::FirstName), reader.setting(CoupleSetting::SecondName)};
}

std::vector<PastCheckIn> LookingBackPresenter::checkIns() const
{
    const TimeText text(m_locale);
    std::vector<PastCheckIn> lines;
    for (const Entry& entry : m_journal.reader().checkIns()) {
        const QDate date = dateOf(entry);
        const QDate first = weekStart(date, m_locale.firstDayOfWeek());
        lines.push_back({entry.id, tr("Week of %1").arg(text.date(first)), text.dayAndDate(date)});
    }
    return lines;
}

std::optional<Entry> LookingBackPresenter::checkInEntry(const EntryId& id) const
{
    auto entry = m_journal.reader().entry(id);
    return entry && entry->kind() == EntryKind::CheckIn ? entry : std::nullopt;
}

Result<PastReading> LookingBackPresenter::reading(const EntryId& checkIn) const
{
    const auto entry = checkInEntry(checkIn);
    if (!entry)
        return failure(ErrorCode::AlreadyLetGo);
    const auto reading = CheckInReading::of(m_journal.reader(), m_decks, *entry);
    if (!reading)
        return tl::unexpected(reading.error());
    return PastReading{TimeText(m_locale).date(reading->checkIn.date), names(), questionsOf(*reading),
                       partsOf(*reading)};
}

std::vector<PastQuestion> LookingBackPresenter::questionsOf(const CheckInReading& reading) const
{
    const SummaryTalk talk(reading, names(), m_locale);
    std::vector<PastQuestion> questions;
    for (const AskedQuestion& asked : reading.questions) {
        if (!asked.isAnswered())
            continue;
        PastQuestion question{
            asked.question.id, asked.question.shortName, asked.question.wording, {}, talk.sharedIn(asked)};
        for (const Partner partner : bothPartners) {
            if (const auto& answer = asked.answers[partner])
                question.voices[partner] = {talk.answerTo(asked, partner), answer->id};
        }
        questions.push_back(std::move(question));
    }
    return questions;
}

std::vector<PastPart> LookingBackPresenter::partsOf(const CheckInReading& reading) const
{
    PastPart offers{tr("Offers"), {}};
    for (const auto& [id, offer] : reading.offers)
        offers.lines.push_back({offer.author, {offer.words, id}});
    PastPart wishes{tr("What you both wish for"), {}};
    const Question* question = reading.wishesQuestion ? &*reading.wishesQuestion : nullptr;
    for (const auto& [id, wish] : reading.wishes)
        wishes.lines.push_back({{}, {AnswerText::wish(question, wish), id}});
    PastPart glad{tr("Glad of"), {}};
    PastPart thisWeek{tr("For this week"), {}};
    for (const auto& [id, words] : reading.words)
        (words.purpose == WordsPurpose::Appreciation ? glad : thisWeek)
            .lines.push_back({words.author, {words.words, id}});

    std::vector<PastPart> parts{glad, offers, wishes, thisWeek, planned(reading)};
    std::erase_if(parts, [](const PastPart& part) { return part.lines.empty(); });
    return parts;
}

PastPart LookingBackPresenter::planned(const CheckInReading& reading) const
{
    const TimeText text(m_locale);
    PastPart part{tr("What you planned then"), {}};
    for (const PlannedTime& plan : plansAfter(m_journal.reader(), reading.id)) {
        const SharedTime time = asItStands(plan);
        const QString label = TimeText::labelOrKind(time.label, time.kind);
        const QString when =
            time.repeat ? tr("%1. %2", "when, and how often").arg(text.whenText(time), text.repeatText(time))
                        : text.whenText(time);
        part.lines.push_back({{}, {tr("%1: %2", "a plan, and when it is").arg(label, when), plan.id}});
    }
    return part;
}

QString LookingBackPresenter::whatWouldGo(const EntryId& id) const
{
    const auto entry = m_journal.reader().entry(id);
    return entry ? wouldGo(*entry) : QString();
}

QString LookingBackPresenter::wouldGo(const Entry& entry) const
{
    if (const auto* checkIn = std::get_if<CheckIn>(&entry.content))
        return tr("Everything kept from the check-in of %1 will be gone: answers, offers, wishes and words. "
                  "What you planned stays in your week.")
            .arg(TimeText(m_locale).date(checkIn->date));
    if (const auto* offer = std::get_if<Offer>(&entry.content))
        return tr("What %1 offered will be gone: “%2”").arg(names()[offer->author], offer->words);
    if (const auto* words = std::get_if<Words>(&entry.content))
        return tr("%1’s words will be gone: “%2”").arg(names()[words->author], words->words);
    if (const auto* plan = std::get_if<SharedTime>(&entry.content))
        return plan->repeat
                   ? tr("The plan “%1” will be gone, with all its dates.")
                         .arg(TimeText::labelOrKind(plan->label, plan->kind))
                   : tr("The plan “%1” will be gone.").arg(TimeText::labelOrKind(plan->label, plan->kind));
    if (std::holds_alternative<WishMet>(entry.content))
        return tr("This wish of both of you will be gone.");
    if (const auto* answer = std::get_if<Answer>(&entry.content))
        return tr("What %1 said to “%2” will be gone.").arg(names()[answer->author], questionName(*answer));
    return {};
}

QString LookingBackPresenter::questionName(const Answer& answer) const
{
    const auto checkIn = checkInEntry(answer.checkIn);
    const auto reading = checkIn ? CheckInReading::of(m_journal.reader(), m_decks, *checkIn)
                                 : Result<CheckInReading>(failure(ErrorCode::AlreadyLetGo));
    if (!reading)
        return answer.question;
    const auto asked = std::ranges::find(reading->questions, answer.question,
                                         [](const AskedQuestion& a) { return a.question.id; });
    return asked == reading->questions.end() ? answer.question : asked->question.shortName;
}

std::vector<EntryId> LookingBackPresenter::earlierWordingsWithout(const std::vector<EntryId>& gone) const
{
    const JournalReader& reader = m_journal.reader();
    QSet<QString> answered;
    for (const Entry& checkIn : reader.checkIns()) {
        for (const Entry& entry : reader.entriesOf(checkIn.id)) {
            const auto* answer = std::get_if<Answer>(&entry.content);
            if (answer != nullptr && std::ranges::find(gone, entry.id) == gone.end())
                answered.insert(answer->question);
        }
    }
    std::vector<EntryId> wordings;
    const std::vector<Entry> kept = reader.ownQuestions();
    for (const Entry& entry : kept) {
        const auto& own = std::get<OwnQuestion>(entry.content);
        const WordingId wording = WordingId::from(own.question);
        const bool isEarlier = std::ranges::any_of(kept, [&](const Entry& other) {
            const WordingId later = WordingId::from(std::get<OwnQuestion>(other.content).question);
            return later.question == wording.question && later.number > wording.number;
        });
        if (isEarlier && !answered.contains(own.question))
            wordings.push_back(entry.id);
    }
    return wordings;
}

Result<CheckInComparison> LookingBackPresenter::compare(const EntryId& one, const EntryId& other) const
{
    auto earlier = checkInEntry(one);
    auto later = checkInEntry(other);
    if (!earlier || !later)
        return failure(ErrorCode::AlreadyLetGo);
    if (dateOf(*earlier) > dateOf(*later))
        std::swap(earlier, later);
    const auto before = CheckInReading::of(m_journal.reader(), m_decks, *earlier);
    const auto now = CheckInReading::of(m_journal.reader(), m_decks, *later);
    if (!before || !now)
        return tl::unexpected(before ? now.error() : before.error());
    return compared(*before, *now, names(), m_locale);
}

std::vector<Entry> LookingBackPresenter::checkInsBefore(QDate day) const
{
    std::vector<Entry> found = m_journal.reader().checkIns();
    std::erase_if(found, [day](const Entry& checkIn) { return dateOf(checkIn) >= day; });
    return found;
}

std::vector<EntryId> LookingBackPresenter::plansOverBefore(QDate day) const
{
    std::vector<EntryId> found;
    for (const PlannedTime& plan : m_journal.reader().allPlannedTimes()) {
        if (lastDate(plan.time) < day)
            found.push_back(plan.id);
    }
    return found;
}

QString LookingBackPresenter::whatWouldGoBefore(QDate day) const
{
    const std::vector<Entry> gone = checkInsBefore(day);
    const bool hasPlans = !plansOverBefore(day).empty();
    const TimeText text(m_locale);
    if (gone.empty())
        return hasPlans ? tr("The plans that were over before %1 will be gone.").arg(text.date(day))
                        : QString();
    const QString from = text.date(dateOf(gone.back()));
    const QString checkIns = gone.size() == 1
                                 ? tr("Everything kept from the check-in of %1 will be gone.").arg(from)
                                 : tr("Everything kept from %n check-in(s), %1 to %2, will be gone.", nullptr,
                                      static_cast<int>(gone.size()))
                                       .arg(from, text.date(dateOf(gone.front())));
    return hasPlans ? tr("%1 So will the plans that were over by then.").arg(checkIns) : checkIns;
}

QDate LookingBackPresenter::usualDayBefore() const
{
    constexpr int halfAYear = 6;
    const std::vector<Entry> checkIns = m_journal.reader().checkIns();
    return checkIns.empty() ? QDate() : dateOf(checkIns.front()).addMonths(-halfAYear);
}

void LookingBackPresenter::letGoBefore(QDate day)
{
    std::vector<EntryId> entries = plansOverBefore(day);
    for (const Entry& checkIn : checkInsBefore(day)) {
        entries.push_back(checkIn.id);
        for (const Entry& entry : m_journal.reader().entriesOf(checkIn.id))
            entries.push_back(entry.id);
    }
    letGoAll(std::move(entries));
}

void LookingBackPresenter::letGo(const EntryId& id)
{
    std::vector<EntryId> entries{id};
    if (checkInEntry(id)) {
        for (const Entry& entry : m_journal.reader().entriesOf(id))
            entries.push_back(entry.id);
    }
    letGoAll(std::move(entries));
}

void LookingBackPresenter::letGoAll(std::vector<EntryId> entries)
{
    std::erase_if(entries, [this](const EntryId& id) { return m_leaving.contains(id); });
    if (entries.empty())
        return;
    const auto wordings = earlierWordingsWithout(entries);
    entries.insert(entries.end(), wordings.begin(), wordings.end());
    m_leaving.insert(entries.begin(), entries.end());
    m_journal.letGo(entries, [self = QPointer(this), entries](const Result<Kept>& kept) {
        if (!self)
            return;
        for (const EntryId& id : entries)
            self->m_leaving.erase(id);
        self->m_search.forget();
        if (kept)
            emit self->letGoDone(tr("It is gone from your journal."));
        else
            emit self->failed(ErrorText::sentences(kept.error(), Doing::LettingGo));
    });
}
