// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/partner.h"
#include "storage/kdfcost.h"

#include <array>

template <std::size_t size>
using Bytes = std::array<unsigned char, size>;

/// Whether the slots of a journal are closed by the partners' passphrases or by a key that everyone knows.
enum class Protection : unsigned char
{
    Open = 0,
    Passphrases = 1
};

/// One way to the keys of a journal, byte for byte as it stands in the header (docs/formats.md).
struct KeySlot
{
    enum Type : unsigned char
    {
        First = 1,
        Second = 2,
        Spare = 3
    };

    unsigned char type = Spare;
    Bytes<7> reserved{};
    Bytes<32> publicKey{}; ///< X25519; the secret half comes from the passphrase.
    Bytes<24> nonce{};
    Bytes<48> journalKey{}; ///< Wrapped by a key from the passphrase, once, for the life of the passphrase.
    Bytes<80> dataKey{};    ///< Sealed to the public key, so that the other partner can renew it too.

    friend bool operator==(const KeySlot&, const KeySlot&) = default;
};

/// What the header says about keys; public, worth nothing without a passphrase.
struct KeyLocks
{
    static constexpr std::size_t slotCount = 4;

    JournalId journal;
    Protection protection = Protection::Open;
    KdfCost cost;
    Bytes<16> salt{};
    std::array<KeySlot, slotCount> keySlots{};

    [[nodiscard]] const KeySlot& slotOf(Partner partner) const
    {
        return keySlots[partner == Partner::First ? 0 : 1];
    }
    /// Equal locks have equal keys.
    friend bool operator==(const KeyLocks&, const KeyLocks&) = default;
};
