// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passphrase.h"
#include "domain/result.h"
#include "storage/keylocks.h"
#include "storage/securebytes.h"

#include <optional>

/// The keys of one open journal. The journal key stays for its life and proves that a file comes from
/// somebody who could open it; the data key can be renewed by either partner alone; together they give the
/// body's key.
class KeyRing
{
public:
    /// New keys behind two passphrases, or behind the key everyone knows. Runs Argon2id once for each
    /// passphrase.
    [[nodiscard]] static Result<KeyRing>
    make(const JournalId& journal, const std::optional<PerPartner<Passphrase>>& passphrases, KdfCost cost);
    /// Opens either partner's slot. Runs Argon2id once. Errors: PassphraseNeeded, WrongPassphrase, Altered,
    /// KeyCostTooHigh, NotEnoughMemory.
    [[nodiscard]] static Result<KeyRing> unlock(const KeyLocks& locks,
                                                const std::optional<Passphrase>& passphrase);
    /// Whether this is that partner's own passphrase. Runs Argon2id once.
    [[nodiscard]] static Result<void> recognise(const KeyLocks& locks, Partner partner,
                                                const Passphrase& passphrase);

    /// A new data key for both, behind the partner's next passphrase and the other's present one. Runs
    /// Argon2id twice. Errors: WrongPassphrase where the present one is not theirs, PassphraseNeeded for an
    /// empty next one.
    [[nodiscard]] Result<KeyRing> withNewPassphrase(Partner partner, const Passphrase& present,
                                                    const Passphrase& next) const;
    /// Whether the other keys come from somebody who could open this journal: both have the same journal key.
    [[nodiscard]] bool isOfSameJournal(const KeyRing& other) const;

    [[nodiscard]] const KeyLocks& locks() const { return m_locks; }
    [[nodiscard]] SecureBytes bodyKey() const; ///< Null where the system gave no memory.
    /// For what is sealed in memory. Of the journal key alone: it is the same after a passphrase was changed
    /// on another computer, so nothing that was said is lost by that. Null where the system gave no memory.
    [[nodiscard]] SecureBytes sittingKey() const;

private:
    KeyRing(KeyLocks locks, SecureBytes journalKey, SecureBytes dataKey);

    KeyLocks m_locks;
    SecureBytes m_journalKey;
    SecureBytes m_dataKey;
};
