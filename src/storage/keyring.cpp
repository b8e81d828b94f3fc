// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keyring.h"

#include "storage/slotkeys.h"

#include <sodium.h>

namespace {

constexpr char bodyPurpose[] = "wholehearted body";
constexpr char sittingPurpose[] = "wholehearted sitting";

KeySlot::Type typeOf(Partner partner)
{
    return partner == Partner::First ? KeySlot::First : KeySlot::Second;
}

Result<RootSecret> rootFor(const Passphrase* passphrase, const KeyLocks& locks)
{
    return passphrase ? RootSecret::fromPassphrase(*passphrase, locks) : RootSecret::everyoneKnows();
}

} // namespace

KeyRing::KeyRing(KeyLocks locks, SecureBytes journalKey, SecureBytes dataKey)
    : m_locks(std::move(locks)), m_journalKey(std::move(journalKey)), m_dataKey(std::move(dataKey))
{
}

Result<KeyRing> KeyRing::make(const JournalId& journal,
                              const std::optional<PerPartner<Passphrase>>& passphrases, KdfCost cost)
{
    SecureBytes journalKey(keySize);
    SecureBytes dataKey(keySize);
    const SecureBytes nobodysKey(keySize);
    if (journalKey.isNull() || dataKey.isNull() || nobodysKey.isNull())
        return failure(ErrorCode::NotEnoughMemory);
    randombytes_buf(journalKey.data(), keySize);
    randombytes_buf(dataKey.data(), keySize);

    KeyLocks locks;
    locks.journal = journal;
    locks.protection = passphrases ? Protection::Passphrases : Protection::Open;
    locks.cost = cost;
    randombytes_buf(locks.salt.data(), locks.salt.size());
    for (std::size_t i = 0; i < KeyLocks::slotCount; ++i) {
        auto keys = SlotKeys::ofNobody(KeySlot::Spare);
        if (i < bothPartners.size()) {
            const auto root = rootFor(passphrases ? &(*passphrases)[bothPartners[i]] : nullptr, locks);
            if (!root)
                return tl::unexpected(root.error());
            keys = SlotKeys::of(*root, typeOf(bothPartners[i]));
        }
        if (!keys)
            return tl::unexpected(keys.error());
        const bool used = i < bothPartners.size();
        locks.keySlots[i] = keys->close(used ? journalKey : nobodysKey, used ? dataKey : nobodysKey);
    }
    return KeyRing(locks, std::move(journalKey), std::move(dataKey));
}

Result<KeyRing> KeyRing::unlock(const KeyLocks& locks, const std::optional<Passphrase>& passphrase)
{
    const bool open = locks.protection == Protection::Open;
    if (!open && !passphrase)
        return failure(ErrorCode::PassphraseNeeded);
    const auto root = rootFor(open ? nullptr : &*passphrase, locks);
    if (!root)
        return tl::unexpected(root.error());
    for (const Partner partner : bothPartners) {
        const auto keys = SlotKeys::of(*root, typeOf(partner));
        if (!keys)
            return tl::unexpected(keys.error());
        auto journalKey = keys->journalKeyIn(locks.slotOf(partner));
        if (!journalKey)
            continue;
        auto dataKey = keys->dataKeyIn(locks.slotOf(partner));
        if (!dataKey)
            return failure(ErrorCode::Altered, QStringLiteral("key slot"));
        return KeyRing(locks, *std::move(journalKey), *std::move(dataKey));
    }
    return failure(open ? ErrorCode::Altered : ErrorCode::WrongPassphrase);
}

Result<void> KeyRing::recognise(const KeyLocks& locks, Partner partner, const Passphrase& passphrase)
{
    const auto root = RootSecret::fromPassphrase(passphrase, locks);
    if (!root)
        return tl::unexpected(root.error());
    const auto keys = SlotKeys::of(*root, typeOf(partner));
    if (!keys)
        return tl::unexpected(keys.error());
    if (!keys->journalKeyIn(locks.slotOf(partner)))
        return failure(ErrorCode::WrongPassphrase);
    return {};
}

Result<KeyRing> KeyRing::withNewPassphrase(Partner partner, const Passphrase& present,
                                           const Passphrase& next) const
{
    if (next.isEmpty())
        return failure(ErrorCode::PassphraseNeeded);
    if (const auto recognised = recognise(m_locks, partner, present); !recognised)
        return tl::unexpected(recognised.error());
    const auto root = RootSecret::fromPassphrase(next, m_locks);
    if (!root)
        return tl::unexpected(root.error());
    const auto keys = SlotKeys::of(*root, typeOf(partner));
    if (!keys)
        return tl::unexpected(keys.error());
    SecureBytes journalKey = SecureBytes::copyOf(m_journalKey.span());
    SecureBytes dataKey(keySize);
    SecureBytes nobodysKey(keySize);
    if (journalKey.isNull() || dataKey.isNull() || nobodysKey.isNull())
        return failure(ErrorCode::NotEnoughMemory);
    randombytes_buf(dataKey.data(), keySize);
    randombytes_buf(nobodysKey.data(), keySize);

    KeyLocks locks = m_locks;
    for (KeySlot& slot : locks.keySlots) {
        if (slot.type == typeOf(partner))
            slot = keys->close(journalKey, dataKey);
        else if (!renewDataKey(slot, slot.type == KeySlot::Spare ? nobodysKey : dataKey))
            return failure(ErrorCode::Altered, QStringLiteral("public key of a slot"));
    }
    return KeyRing(locks, std::move(journalKey), std::move(dataKey));
}

bool KeyRing::isOfSameJournal(const KeyRing& other) const
{
    return m_locks.journal == other.m_locks.journal && m_journalKey.size() == other.m_journalKey.size() &&
           sodium_memcmp(m_journalKey.data(), other.m_journalKey.data(), m_journalKey.size()) == 0;
}

SecureBytes KeyRing::bodyKey() const
{
    SecureBytes key(keySize);
    if (key.isNull())
        return key;
    crypto_generichash_state state;
    crypto_generichash_init(&state, m_journalKey.data(), m_journalKey.size(), keySize);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bodyPurpose),
                              sizeof bodyPurpose);
    crypto_generichash_update(&state, m_dataKey.data(), m_dataKey.size());
    crypto_generichash_final(&state, key.data(), keySize);
    sodium_memzero(&state, sizeof state);
    return key;
}

SecureBytes KeyRing::sittingKey() const
{
    SecureBytes key(keySize);
    if (!key.isNull())
        crypto_generichash(key.data(), keySize, reinterpret_cast<const unsigned char*>(sittingPurpose),
                           sizeof sittingPurpose, m_journalKey.data(), m_journalKey.size());
    return key;
}
