// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

/// Reads what a FakeJournal holds.
class FakeJournalReader : public JournalReader
{
public:
    [[nodiscard]] QString setting(CoupleSetting setting) const override;
    [[nodiscard]] std::vector<Entry> checkIns() const override;
    [[nodiscard]] std::vector<Entry> entriesOf(const EntryId& checkIn) const override;
    [[nodiscard]] std::vector<PlannedTime> plannedTimes(QDate from, QDate to) const override;
    [[nodiscard]] std::vector<PlannedTime> allPlannedTimes() const override;
    [[nodiscard]] bool hasPlannedTimes() const override { return !allPlannedTimes().empty(); }
    [[nodiscard]] std::vector<Entry> offersFor(const EntryId& sharedTime) const override;
    [[nodiscard]] std::optional<Entry> entry(const EntryId& id) const override;
    [[nodiscard]] std::vector<Entry> ownQuestions() const override;
    [[nodiscard]] std::vector<BusyInterval> busy(qint64 from, qint64 to) const override;
    [[nodiscard]] std::vector<BusySource> busySources() const override;
    [[nodiscard]] std::vector<BusyInterval> busyOf(const BusySource& source) const override;
    [[nodiscard]] bool isOn(CoupleSwitch which) const override { return m_switches.contains(which); }

private:
    friend class FakeJournal;
    [[nodiscard]] PlannedTime planned(const Entry& entry) const;

    std::vector<Entry> m_entries;
    std::map<EntryId, std::set<QDate>> m_freed;
    std::map<EntryId, QDate> m_ended;
    std::set<EntryId> m_letGo;
    CoupleSettings m_settings;
    std::set<CoupleSwitch> m_switches;
    std::map<BusySource, std::vector<BusyInterval>> m_busy;
};

/// A journal in memory for tests: the same rule as the real one (only what both said yes to gets in), no
/// file and no threads. Answers at once, or when the test says so, or with an error.
class FakeJournal : public Journal
{
public:
    explicit FakeJournal(JournalId id = JournalId::create()) : m_id(id) {}

    /// Both say yes to these, and they are kept at once, whatever answerLater() and answerWith() say.
    void hold(std::vector<Entry> entries, CoupleSettings settings = {});
    /// The same for one thing; gives the id it has now.
    EntryId hold(EntryContent content);

    /// From now on answers wait for answerWaiting(), as those of a disk do.
    void answerLater() { m_answersLater = true; }
    void answerWaiting();
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    /// The next thing asked is answered with this error, and changes nothing.
    void answerWith(Error error) { m_error = std::move(error); }
    /// The next thing kept is told with this, besides its generation.
    void answerKeptWith(Kept also) { m_also = std::move(also); }
    void usePassphrases(PerPartner<QString> passphrases) { m_passphrases = std::move(passphrases); }

    [[nodiscard]] const QStringList& adopted() const { return m_adopted; } ///< In their order.
    [[nodiscard]] const QStringList& removed() const { return m_removed; } ///< Copies, in their order.
    [[nodiscard]] bool isErased() const { return m_isErased; }

    /// How many times something reached the "disk".
    [[nodiscard]] quint64 generation() const { return m_generation; }

    [[nodiscard]] JournalId id() const override { return m_id; }
    [[nodiscard]] const JournalReader& reader() const override { return m_reader; }
    [[nodiscard]] bool hasPassphrases() const override { return m_passphrases.has_value(); }
    void lookThrough(Callback<void> done) override;
    void watch(std::function<void(const Kept&)> told) override { m_watch = std::move(told); }
    void keep(Agreed agreed, Callback<Kept> done) override;
    void letGo(const std::vector<EntryId>& entries, Callback<Kept> done) override;
    void notThisTime(const OccasionId& occasion, Callback<Kept> done) override;
    void turn(CoupleSwitch which, bool on, Callback<Kept> done) override;
    void replaceBusy(const BusySource& source, std::vector<BusyInterval> intervals,
                     Callback<Kept> done) override;
    [[nodiscard]] Result<std::unique_ptr<SealedSitting>> seal(const QByteArray& sitting) const override;
    [[nodiscard]] Result<QByteArray> unseal(const SealedSitting& sitting) const override;
    void recognise(Partner partner, Passphrase passphrase, Callback<void> done) override;
    /// Whatever the copy has is taken for brought in.
    void adopt(const QString& copy, std::optional<Passphrase> passphrase, Callback<Kept> done) override;
    void removeAdopted(const QString& copy, Callback<void> done) override;
    void renewBackups(Callback<void> done) override;
    void changePassphrase(Partner partner, Passphrase present, Passphrase next, Callback<Kept> done) override;
    void givePassphrases(PerPartner<Passphrase> passphrases, Callback<Kept> done) override;
    void erase(Callback<Erased> done) override;

private:
    void answer(std::function<void()> work);
    void take(const std::function<Result<void>()>& work, const Callback<Kept>& done);
    [[nodiscard]] std::optional<Error> takeError() { return std::exchange(m_error, std::nullopt); }
    Result<void> put(const Keeping& keeping);

    JournalId m_id;
    FakeJournalReader m_reader;
    std::optional<PerPartner<QString>> m_passphrases;
    std::optional<Error> m_error;
    std::optional<Kept> m_also;
    std::function<void(const Kept&)> m_watch;
    QStringList m_adopted;
    QStringList m_removed;
    bool m_isErased = false;
    std::deque<std::function<void()>> m_waiting;
    bool m_answersLater = false;
    quint64 m_generation = 0;
};
