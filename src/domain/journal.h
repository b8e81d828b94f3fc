// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passphrase.h"
#include "domain/proposal.h"

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <memory>
#include <set>

/// One date of a shared time, by the local date it was planned for.
struct OccasionId
{
    EntryId sharedTime;
    QDate date;
    friend bool operator==(const OccasionId&, const OccasionId&) = default;
};

/// What is on disk now, after a save was acknowledged.
struct Kept
{
    quint64 generation = 0;                   ///< Counts saves of this journal.
    std::optional<QString> conflictCopy = {}; ///< Another version was found on disk and kept under this path.
    std::optional<Error> backups = {};        ///< Why the backups are behind; the journal itself is on disk.
    bool isUnchanged = false;                 ///< All of it was so already: nothing had to be written.
    bool hasRemoved = false; ///< Something had to leave the journal, and so every backup of it.
};

/// What erasing everything could not reach: files that are still there.
struct Erased
{
    QStringList remaining;
};

/// An earlier or the present state of a journal, sealed like it, kept on this computer.
struct Generation
{
    quint64 number = 0; ///< As in Kept.
    QDateTime savedAt;
    bool needsPassphrase = false;
};

template <class T>
using Callback = std::function<void(Result<T>)>;

/// A shared time with what was let go of since: single occasions, or all from a date on.
struct PlannedTime
{
    EntryId id;
    SharedTime time;
    std::set<QDate> freed = {};
    std::optional<QDate> endedFrom = {};
};

/// Where busy time was read from; the id tells nobody which calendar it is.
using BusySource = Id<struct BusySourceTag>;

/// A stretch in which someone is busy, in seconds of UTC; nothing else is known of it.
struct BusyInterval
{
    qint64 start = 0;
    qint64 end = 0; ///< After start.
    friend auto operator<=>(const BusyInterval&, const BusyInterval&) = default;
};

/// What either partner alone switches on and off; who did is nowhere.
enum class CoupleSwitch
{
    Paused, ///< Every week is free until it is off again.
    Muted   ///< No reminders.
};

/// Reads what the couple keeps; on the window's thread, from memory. Everything in it has both yeses.
class JournalReader
{
public:
    virtual ~JournalReader() = default;

    [[nodiscard]] virtual QString setting(CoupleSetting setting) const = 0; ///< Empty where none is kept.
    [[nodiscard]] virtual std::vector<Entry> checkIns() const = 0;          ///< Newest first.
    /// Answers, offers, wishes that met and words of one check-in.
    [[nodiscard]] virtual std::vector<Entry> entriesOf(const EntryId& checkIn) const = 0;
    /// Shared times that may have an occasion in [from, to], local dates of their own zone.
    [[nodiscard]] virtual std::vector<PlannedTime> plannedTimes(QDate from, QDate to) const = 0;
    [[nodiscard]] virtual std::vector<PlannedTime> allPlannedTimes() const = 0; ///< By first date.
    [[nodiscard]] virtual bool hasPlannedTimes() const = 0;
    /// Offers that make room for a shared time, also those made for the one it took the place of.
    [[nodiscard]] virtual std::vector<Entry> offersFor(const EntryId& sharedTime) const = 0;
    [[nodiscard]] virtual std::optional<Entry> entry(const EntryId& id) const = 0;
    [[nodiscard]] virtual std::vector<Entry> ownQuestions() const = 0;
    /// Busy time of every source that touches [from, to), by start.
    [[nodiscard]] virtual std::vector<BusyInterval> busy(qint64 from, qint64 to) const = 0;
    [[nodiscard]] virtual std::vector<BusySource> busySources() const = 0;
    [[nodiscard]] virtual std::vector<BusyInterval> busyOf(const BusySource& source) const = 0; ///< By start.
    [[nodiscard]] virtual bool isOn(CoupleSwitch which) const = 0;

protected:
    JournalReader() = default;
    JournalReader(const JournalReader&) = default;
    JournalReader& operator=(const JournalReader&) = default;
};

/// What was on the table when a window was locked, sealed by the keys of its journal. Lives in memory only,
/// and nobody reads it without one of the passphrases.
class SealedSitting
{
public:
    virtual ~SealedSitting() = default;

    /// There was no file yet: its keys are locked in here, and with the sitting they would be lost.
    [[nodiscard]] virtual bool isOfUnkeptJournal() const = 0;

protected:
    SealedSitting() = default;
    SealedSitting(const SealedSitting&) = default;
    SealedSitting& operator=(const SealedSitting&) = default;
};

/// The couple's one file. Words and plans get in by Agreed and by nothing else; a no needs one partner.
/// Lives on the window's thread; seals and writes in a worker, one save at a time, later ones wait their
/// turn. A callback comes once, on the window's thread, only after the disk has acknowledged; on an error
/// nothing has changed, in memory or on disk.
class Journal
{
public:
    virtual ~Journal() = default;

    [[nodiscard]] virtual JournalId id() const = 0;
    [[nodiscard]] virtual const JournalReader& reader() const = 0;
    [[nodiscard]] virtual bool hasPassphrases() const = 0;

    /// Looks at everything in it, every rule and every page, for a journal that was opened at once; a save
    /// waits for that. Errors: RuleBroken, Altered, NotEnoughMemory.
    virtual void lookThrough(Callback<void> done) = 0;
    /// Tells of every save, whoever asked for it and before that one hears of it.
    virtual void watch(std::function<void(const Kept&)> told) = 0;

    virtual void keep(Agreed agreed, Callback<Kept> done) = 0;
    virtual void letGo(const std::vector<EntryId>& entries, Callback<Kept> done) = 0;
    virtual void notThisTime(const OccasionId& occasion, Callback<Kept> done) = 0;
    virtual void turn(CoupleSwitch which, bool on, Callback<Kept> done) = 0;
    /// All busy time of one source at once; none at all forgets the source. InvalidContent where an interval
    /// does not end after its start.
    virtual void replaceBusy(const BusySource& source, std::vector<BusyInterval> intervals,
                             Callback<Kept> done) = 0;
    /// Seals what was said and not kept, for as long as the window is locked.
    [[nodiscard]] virtual Result<std::unique_ptr<SealedSitting>> seal(const QByteArray& sitting) const = 0;
    /// What was sealed by this journal before it was locked; OtherKeys for anything else.
    [[nodiscard]] virtual Result<QByteArray> unseal(const SealedSitting& sitting) const = 0;

    /// Whether this is that partner's own passphrase; answers WrongPassphrase if not. Takes as long as
    /// opening.
    virtual void recognise(Partner partner, Passphrase passphrase, Callback<void> done) = 0;

    /// Brings in everything that another copy of this journal has; what either let go of stays gone. The copy
    /// is left as it is. It is opened with the keys of this journal, or else with a passphrase of its own
    /// time. Errors besides those of opening: OtherJournal, and OtherKeys for a copy that was not closed with
    /// this journal's keys.
    virtual void adopt(const QString& copy, std::optional<Passphrase> passphrase, Callback<Kept> done) = 0;
    /// Takes a copy that was brought in off this computer. WrongUse for any other file; ChangedOnDisk where
    /// another version stands there by now.
    virtual void removeAdopted(const QString& copy, Callback<void> done) = 0;
    /// Takes every backup away and keeps one of the version on disk: for when Kept said that they are behind.
    virtual void renewBackups(Callback<void> done) = 0;
    /// A partner's own passphrase; the other's stays as it is. WrongPassphrase where the present one is not
    /// theirs.
    virtual void changePassphrase(Partner partner, Passphrase present, Passphrase next,
                                  Callback<Kept> done) = 0;
    /// For a journal that has none: both get one.
    virtual void givePassphrases(PerPartner<Passphrase> passphrases, Callback<Kept> done) = 0;
    /// Takes the journal, its backups and the copies beside it off this computer, at once and for ever.
    /// Afterwards it keeps nothing more.
    virtual void erase(Callback<Erased> done) = 0;
};

/// What can be told about a file without any passphrase.
enum class JournalLook
{
    None,
    NeedsPassphrase,
    Open
};

/// Opens journals, and begins new ones that reach the disk with their first keep.
class JournalShelf
{
public:
    virtual ~JournalShelf() = default;

    /// None where no file is; an error where its beginning says that it cannot be opened (newer, not ours…).
    [[nodiscard]] virtual Result<JournalLook> look(const QString& path) const = 0;
    /// Reads all of it, for every error that can be told without a passphrase (damaged in the middle…).
    [[nodiscard]] virtual Result<void> lookThrough(const QString& path) const = 0;
    /// Looks at everything in it before anybody gets it.
    virtual void open(const QString& path, std::optional<Passphrase> passphrase,
                      Callback<std::unique_ptr<Journal>> done) = 0;
    /// For somebody who waits for the first picture: what is read is held against both yeses as it is read,
    /// and the rest is looked at by Journal::lookThrough().
    virtual void openAtOnce(const QString& path, std::optional<Passphrase> passphrase,
                            Callback<std::unique_ptr<Journal>> done) = 0;
    /// Writes nothing; both partners have a passphrase or neither has.
    virtual void begin(const QString& path, std::optional<PerPartner<Passphrase>> passphrases,
                       Callback<std::unique_ptr<Journal>> done) = 0;

    /// Opens the journal a sitting was sealed by; one that had no file yet is as it was begun.
    virtual void reopen(const QString& path, const SealedSitting& sitting, Passphrase passphrase,
                        Callback<std::unique_ptr<Journal>> done) = 0;

    /// Other versions of a journal that stand beside it, as sync tools leave them.
    [[nodiscard]] virtual QStringList copiesBeside(const QString& path) const = 0;
    /// Whole backups of the journal at this place, newest first; also where the file itself is damaged.
    [[nodiscard]] virtual std::vector<Generation> generations(const QString& path) const = 0;
    /// Opens a backup and puts it in the place of a journal that cannot be read; what stood there is kept
    /// beside it. StillWhole where the journal can be read, so that a restoring never takes anything back.
    virtual void restore(const QString& path, quint64 generation, std::optional<Passphrase> passphrase,
                         Callback<std::unique_ptr<Journal>> done) = 0;
};
