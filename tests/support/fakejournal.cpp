// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakejournal.h"

#include "domain/proposal.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

template <class T>
const T* contentOf(const Entry& entry)
{
    return std::get_if<T>(&entry.content);
}

std::optional<EntryId> checkInOf(const Entry& entry)
{
    if (const auto* answer = contentOf<Answer>(entry))
        return answer->checkIn;
    if (const auto* offer = contentOf<Offer>(entry))
        return offer->checkIn;
    if (const auto* wish = contentOf<WishMet>(entry))
        return wish->checkIn;
    if (const auto* words = contentOf<Words>(entry))
        return words->checkIn;
    return std::nullopt;
}

template <class Chosen>
std::vector<Entry> only(const std::vector<Entry>& entries, Chosen chosen)
{
    std::vector<Entry> found;
    std::ranges::copy_if(entries, std::back_inserter(found), chosen);
    return found;
}

} // namespace

QString FakeJournalReader::setting(CoupleSetting setting) const
{
    return m_settings.value(setting);
}

std::vector<Entry> FakeJournalReader::checkIns() const
{
    auto found = only(m_entries, [](const Entry& entry) { return contentOf<CheckIn>(entry) != nullptr; });
    std::ranges::stable_sort(found, [](const Entry& a, const Entry& b) {
        return contentOf<CheckIn>(a)->date > contentOf<CheckIn>(b)->date;
    });
    return found;
}

std::vector<Entry> FakeJournalReader::entriesOf(const EntryId& checkIn) const
{
    return only(m_entries, [&](const Entry& entry) { return checkInOf(entry) == checkIn; });
}

PlannedTime FakeJournalReader::planned(const Entry& entry) const
{
    PlannedTime planned{entry.id, *contentOf<SharedTime>(entry)};
    if (const auto freed = m_freed.find(entry.id); freed != m_freed.end())
        planned.freed = freed->second;
    if (const auto ended = m_ended.find(entry.id); ended != m_ended.end())
        planned.endedFrom = ended->second;
    return planned;
}

std::vector<PlannedTime> FakeJournalReader::plannedTimes(QDate from, QDate to) const
{
    auto found = allPlannedTimes();
    std::erase_if(found, [&](const PlannedTime& planned) {
        return planned.time.firstDate > to || lastDate(planned.time) < from;
    });
    return found;
}

std::vector<PlannedTime> FakeJournalReader::allPlannedTimes() const
{
    std::vector<PlannedTime> found;
    for (const Entry& entry : m_entries) {
        if (entry.kind() == EntryKind::SharedTime)
            found.push_back(planned(entry));
    }
    std::ranges::stable_sort(found, {}, [](const PlannedTime& planned) { return planned.time.firstDate; });
    return found;
}

std::vector<Entry> FakeJournalReader::offersFor(const EntryId& sharedTime) const
{
    std::set<EntryId> lineage{sharedTime};
    for (auto current = entry(sharedTime); current;) {
        const auto* time = contentOf<SharedTime>(*current);
        if (time == nullptr || !time->insteadOf || !lineage.insert(time->insteadOf->sharedTime).second)
            break;
        current = entry(time->insteadOf->sharedTime);
    }
    return only(m_entries, [&](const Entry& entry) {
        const auto* offer = contentOf<Offer>(entry);
        return offer != nullptr && offer->sharedTime && lineage.contains(*offer->sharedTime);
    });
}

std::optional<Entry> FakeJournalReader::entry(const EntryId& id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? std::nullopt : std::optional(*found);
}

std::vector<Entry> FakeJournalReader::ownQuestions() const
{
    return only(m_entries, [](const Entry& entry) { return entry.kind() == EntryKind::OwnQuestion; });
}

std::vector<BusyInterval> FakeJournalReader::busy(qint64 from, qint64 to) const
{
    std::vector<BusyInterval> found;
    for (const auto& [source, intervals] : m_busy)
        std::ranges::copy_if(intervals, std::back_inserter(found), [&](const BusyInterval& interval) {
            return interval.start < to && interval.end > from;
        });
    std::ranges::sort(found);
    return found;
}

std::vector<BusySource> FakeJournalReader::busySources() const
{
    std::vector<BusySource> found;
    for (const auto& [source, intervals] : m_busy)
        found.push_back(source);
    return found;
}

std::vector<BusyInterval> FakeJournalReader::busyOf(const BusySource& source) const
{
    const auto found = m_busy.find(source);
    return found == m_busy.end() ? std::vector<BusyInterval>() : found->second;
}

void FakeJournal::hold(std::vector<Entry> entries, CoupleSettings settings)
{
    Proposal proposal(Keeping(m_id, std::move(entries), {}, std::move(settings)));
    proposal.sayYes(Partner::First);
    proposal.sayYes(Partner::Second);
    const auto kept = put(proposal.agreed()->keeping());
    EXPECT_TRUE(kept) << "what a test holds has to be valid";
    m_generation += 1;
}

EntryId FakeJournal::hold(EntryContent content)
{
    const EntryId id = EntryId::create();
    hold(std::vector{Entry{id, std::move(content)}});
    return id;
}

void FakeJournal::answerWaiting()
{
    // What an answer asks for in turn waits for the next call.
    for (auto waiting = std::exchange(m_waiting, {}); const auto& work : waiting)
        work();
}

void FakeJournal::keep(Agreed agreed, Callback<Kept> done)
{
    take([this, keeping = agreed.keeping()] { return put(keeping); }, done);
}

void FakeJournal::letGo(const std::vector<EntryId>& entries, Callback<Kept> done)
{
    take(
        [this, entries]() -> Result<void> {
            for (const EntryId& id : entries) {
                if (std::erase_if(m_reader.m_entries, [&](const Entry& entry) { return entry.id == id; }) ==
                    0)
                    return failure(ErrorCode::AlreadyLetGo);
                m_reader.m_letGo.insert(id);
            }
            return {};
        },
        done);
}

void FakeJournal::notThisTime(const OccasionId& occasion, Callback<Kept> done)
{
    take(
        [this, occasion]() -> Result<void> {
            if (!m_reader.entry(occasion.sharedTime))
                return failure(ErrorCode::AlreadyLetGo);
            m_reader.m_freed[occasion.sharedTime].insert(occasion.date);
            return {};
        },
        done);
}

void FakeJournal::turn(CoupleSwitch which, bool on, Callback<Kept> done)
{
    take(
        [this, which, on]() -> Result<void> {
            if (on)
                m_reader.m_switches.insert(which);
            else
                m_reader.m_switches.erase(which);
            return {};
        },
        done);
}

void FakeJournal::replaceBusy(const BusySource& source, std::vector<BusyInterval> intervals,
                              Callback<Kept> done)
{
    take(
        [this, source, intervals = std::move(intervals)]() -> Result<void> {
            m_reader.m_busy.erase(source);
            if (!intervals.empty())
                m_reader.m_busy[source] = intervals;
            return {};
        },
        done);
}

namespace {

/// Sealed in name only.
class FakeSitting : public SealedSitting
{
public:
    FakeSitting(QByteArray bytes, bool isUnkept) : m_bytes(std::move(bytes)), m_isUnkept(isUnkept) {}

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] bool isOfUnkeptJournal() const override { return m_isUnkept; }

private:
    QByteArray m_bytes;
    bool m_isUnkept;
};

} // namespace

Result<std::unique_ptr<SealedSitting>> FakeJournal::seal(const QByteArray& sitting) const
{
    return std::make_unique<FakeSitting>(sitting, m_generation == 0);
}

Result<QByteArray> FakeJournal::unseal(const SealedSitting& sitting) const
{
    return static_cast<const FakeSitting&>(sitting).bytes();
}

void FakeJournal::lookThrough(Callback<void> done)
{
    answer([this, done = std::move(done)] {
        if (const auto error = takeError())
            done(tl::unexpected(*error));
        else
            done({});
    });
}

void FakeJournal::recognise(Partner partner, Passphrase passphrase, Callback<void> done)
{
    const bool own = m_passphrases && Passphrase((*m_passphrases)[partner]).utf8() == passphrase.utf8();
    answer([this, own, done = std::move(done)] {
        if (const auto error = takeError())
            done(tl::unexpected(*error));
        else if (own)
            done({});
        else
            done(failure(ErrorCode::WrongPassphrase));
    });
}

void FakeJournal::adopt(const QString& copy, std::optional<Passphrase>, Callback<Kept> done)
{
    take(
        [this, copy]() -> Result<void> {
            m_adopted.append(copy);
            return {};
        },
        done);
}

void FakeJournal::removeAdopted(const QString& copy, Callback<void> done)
{
    answer([this, copy, done = std::move(done)] {
        if (const auto error = takeError())
            return done(tl::unexpected(*error));
        if (!m_adopted.contains(copy))
            return done(failure(ErrorCode::WrongUse));
        m_removed.append(copy);
        done({});
    });
}

void FakeJournal::renewBackups(Callback<void> done)
{
    answer([this, done = std::move(done)] {
        if (const auto error = takeError())
            done(tl::unexpected(*error));
        else
            done({});
    });
}

void FakeJournal::changePassphrase(Partner partner, Passphrase present, Passphrase next, Callback<Kept> done)
{
    const bool own = m_passphrases && Passphrase((*m_passphrases)[partner]).utf8() == present.utf8();
    take(
        [this, own, partner, text = QString::fromUtf8(next.utf8())]() -> Result<void> {
            if (!own)
                return failure(ErrorCode::WrongPassphrase);
            (*m_passphrases)[partner] = text;
            return {};
        },
        done);
}

void FakeJournal::givePassphrases(PerPartner<Passphrase> passphrases, Callback<Kept> done)
{
    const PerPartner<QString> texts{QString::fromUtf8(passphrases.first.utf8()),
                                    QString::fromUtf8(passphrases.second.utf8())};
    take(
        [this, texts]() -> Result<void> {
            if (m_passphrases)
                return failure(ErrorCode::WrongUse);
            m_passphrases = texts;
            return {};
        },
        done);
}

void FakeJournal::erase(Callback<Erased> done)
{
    answer([this, done = std::move(done)] {
        if (const auto error = takeError()) {
            done(tl::unexpected(*error));
            return;
        }
        m_reader = {};
        m_isErased = true;
        done(Erased{});
    });
}

void FakeJournal::answer(std::function<void()> work)
{
    if (m_answersLater)
        m_waiting.push_back(std::move(work));
    else
        work();
}

void FakeJournal::take(const std::function<Result<void>()>& work, const Callback<Kept>& done)
{
    answer([this, work, done] {
        const auto error = takeError();
        const FakeJournalReader before = m_reader;
        const Result<void> result = error ? Result<void>(tl::unexpected(*error)) : work();
        if (!result) {
            m_reader = before;
            done(tl::unexpected(result.error()));
            return;
        }
        m_generation += 1;
        Kept kept = std::exchange(m_also, std::nullopt).value_or(Kept{});
        kept.generation = m_generation;
        if (m_watch)
            m_watch(kept);
        done(std::move(kept));
    });
}

Result<void> FakeJournal::put(const Keeping& keeping)
{
    if (keeping.journal() != m_id)
        return failure(ErrorCode::OtherJournal);
    if (keeping.isEmpty())
        return failure(ErrorCode::NothingToKeep);
    if (!std::ranges::all_of(keeping.entries(), [](const Entry& entry) { return isValid(entry); }))
        return failure(ErrorCode::InvalidContent);

    for (const EntryId& id : keeping.replaced()) {
        std::erase_if(m_reader.m_entries, [&](const Entry& entry) { return entry.id == id; });
        m_reader.m_letGo.insert(id);
    }
    for (const Entry& entry : keeping.entries()) {
        m_reader.m_entries.push_back(entry);
        const auto* time = contentOf<SharedTime>(entry);
        if (time == nullptr || !time->insteadOf)
            continue;
        if (time->insteadOf->scope == InsteadOf::Scope::One)
            m_reader.m_freed[time->insteadOf->sharedTime].insert(time->insteadOf->date);
        else
            m_reader.m_ended[time->insteadOf->sharedTime] = time->insteadOf->date;
    }
    for (auto it = keeping.settings().begin(); it != keeping.settings().end(); ++it)
        m_reader.m_settings.insert(it.key(), it.value());
    return {};
}
