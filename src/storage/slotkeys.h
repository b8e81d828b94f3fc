// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/passphrase.h"
#include "domain/result.h"
#include "storage/keylocks.h"
#include "storage/securebytes.h"

#include <optional>

inline constexpr std::size_t keySize = 32;

/// The secret from which the keys of a slot follow: Argon2id of a passphrase, or of an open journal the
/// constant that docs/formats.md publishes.
class RootSecret
{
public:
    [[nodiscard]] static Result<RootSecret> fromPassphrase(const Passphrase& passphrase,
                                                           const KeyLocks& locks);
    [[nodiscard]] static Result<RootSecret> everyoneKnows();

    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }

private:
    explicit RootSecret(SecureBytes bytes) : m_bytes(std::move(bytes)) {}

    SecureBytes m_bytes;
};

/// What one slot is opened and closed with; follows from a root secret and the type of the slot.
class SlotKeys
{
public:
    [[nodiscard]] static Result<SlotKeys> of(const RootSecret& root, KeySlot::Type type);
    /// Of a secret that nobody has: a spare slot looks like one in use.
    [[nodiscard]] static Result<SlotKeys> ofNobody(KeySlot::Type type);

    [[nodiscard]] KeySlot close(const SecureBytes& journalKey, const SecureBytes& dataKey) const;
    /// The journal key in the slot; nothing where these are not its keys.
    [[nodiscard]] std::optional<SecureBytes> journalKeyIn(const KeySlot& slot) const;
    [[nodiscard]] std::optional<SecureBytes> dataKeyIn(const KeySlot& slot) const;

private:
    SlotKeys(KeySlot::Type type, SecureBytes wrapKey, SecureBytes secretKey)
        : m_type(type), m_wrapKey(std::move(wrapKey)), m_secretKey(std::move(secretKey))
    {
    }

    KeySlot::Type m_type;
    SecureBytes m_wrapKey;
    SecureBytes m_secretKey;
    Bytes<32> m_publicKey{};
};

/// Seals another data key to the public key of a slot, without the passphrase behind it; false for a public
/// key that no key pair has.
[[nodiscard]] bool renewDataKey(KeySlot& slot, const SecureBytes& dataKey);
