// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "storage/keyring.h"

/// A sitting as ciphertext in memory. It has the locks of its journal with it but no key: whoever wants to
/// read it has to unlock the journal first.
class SecretSitting : public SealedSitting
{
public:
    /// Error: NotEnoughMemory.
    [[nodiscard]] static Result<std::unique_ptr<SealedSitting>> seal(const QByteArray& sitting,
                                                                     const KeyRing& keys, bool isUnkept);
    /// OtherKeys where it was sealed by another journal.
    [[nodiscard]] Result<QByteArray> open(const KeyRing& keys) const;

    [[nodiscard]] const KeyLocks& locks() const { return m_locks; }
    [[nodiscard]] bool isOfUnkeptJournal() const override { return m_isUnkept; }
    [[nodiscard]] const QByteArray& ciphertext() const { return m_ciphertext; }

private:
    SecretSitting(const KeyLocks& locks, QByteArray header, QByteArray ciphertext, bool isUnkept);

    KeyLocks m_locks;
    QByteArray m_header;
    QByteArray m_ciphertext;
    bool m_isUnkept;
};
