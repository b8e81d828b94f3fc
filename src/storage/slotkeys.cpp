// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/slotkeys.h"

#include <sodium.h>

namespace {

constexpr const char* wrapContext = "whj-wrap";
constexpr const char* boxContext = "whj-box1";
constexpr char openSecret[] = "wholehearted open journal";

static_assert(keySize == crypto_kdf_KEYBYTES && keySize == crypto_box_SEEDBYTES &&
              keySize == crypto_box_SECRETKEYBYTES);
static_assert(sizeof(KeySlot::publicKey) == crypto_box_PUBLICKEYBYTES);
static_assert(sizeof(KeySlot::nonce) == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(sizeof(KeySlot::journalKey) == keySize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(sizeof(KeySlot::dataKey) == keySize + crypto_box_SEALBYTES);
static_assert(sizeof(KeyLocks::salt) == crypto_pwhash_SALTBYTES);

tl::unexpected<Error> noMemory()
{
    return failure(ErrorCode::NotEnoughMemory);
}

} // namespace

Result<RootSecret> RootSecret::fromPassphrase(const Passphrase& passphrase, const KeyLocks& locks)
{
    if (!locks.cost.isBearable())
        return failure(ErrorCode::KeyCostTooHigh);
    SecureBytes bytes(keySize);
    if (bytes.isNull() ||
        crypto_pwhash(bytes.data(), bytes.size(), passphrase.utf8().constData(),
                      static_cast<unsigned long long>(passphrase.utf8().size()), locks.salt.data(),
                      locks.cost.operations, static_cast<std::size_t>(locks.cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return noMemory();
    return RootSecret(std::move(bytes));
}

Result<RootSecret> RootSecret::everyoneKnows()
{
    SecureBytes bytes(keySize);
    if (bytes.isNull())
        return noMemory();
    crypto_generichash(bytes.data(), bytes.size(), reinterpret_cast<const unsigned char*>(openSecret),
                       sizeof openSecret - 1, nullptr, 0);
    return RootSecret(std::move(bytes));
}

Result<SlotKeys> SlotKeys::of(const RootSecret& root, KeySlot::Type type)
{
    SlotKeys keys(type, SecureBytes(keySize), SecureBytes(keySize));
    SecureBytes seed(keySize);
    if (keys.m_wrapKey.isNull() || keys.m_secretKey.isNull() || seed.isNull())
        return noMemory();
    crypto_kdf_derive_from_key(keys.m_wrapKey.data(), keySize, type, wrapContext, root.data());
    crypto_kdf_derive_from_key(seed.data(), keySize, type, boxContext, root.data());
    crypto_box_seed_keypair(keys.m_publicKey.data(), keys.m_secretKey.data(), seed.data());
    return keys;
}

Result<SlotKeys> SlotKeys::ofNobody(KeySlot::Type type)
{
    SlotKeys keys(type, SecureBytes(keySize), SecureBytes(keySize));
    if (keys.m_wrapKey.isNull() || keys.m_secretKey.isNull())
        return noMemory();
    randombytes_buf(keys.m_wrapKey.data(), keySize);
    crypto_box_keypair(keys.m_publicKey.data(), keys.m_secretKey.data());
    return keys;
}

KeySlot SlotKeys::close(const SecureBytes& journalKey, const SecureBytes& dataKey) const
{
    KeySlot slot;
    slot.type = m_type;
    slot.publicKey = m_publicKey;
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.journalKey.data(), nullptr, journalKey.data(),
                                               journalKey.size(), nullptr, 0, nullptr, slot.nonce.data(),
                                               m_wrapKey.data());
    // Fails only for a public key that no key pair has.
    [[maybe_unused]] const int sealed =
        crypto_box_seal(slot.dataKey.data(), dataKey.data(), dataKey.size(), m_publicKey.data());
    Q_ASSERT(sealed == 0);
    return slot;
}

std::optional<SecureBytes> SlotKeys::journalKeyIn(const KeySlot& slot) const
{
    SecureBytes key(keySize);
    if (key.isNull() || crypto_aead_xchacha20poly1305_ietf_decrypt(
                            key.data(), nullptr, nullptr, slot.journalKey.data(), slot.journalKey.size(),
                            nullptr, 0, slot.nonce.data(), m_wrapKey.data()) != 0)
        return std::nullopt;
    return key;
}

std::optional<SecureBytes> SlotKeys::dataKeyIn(const KeySlot& slot) const
{
    SecureBytes key(keySize);
    if (key.isNull() || crypto_box_seal_open(key.data(), slot.dataKey.data(), slot.dataKey.size(),
                                             m_publicKey.data(), m_secretKey.data()) != 0)
        return std::nullopt;
    return key;
}

bool renewDataKey(KeySlot& slot, const SecureBytes& dataKey)
{
    return crypto_box_seal(slot.dataKey.data(), dataKey.data(), dataKey.size(), slot.publicKey.data()) == 0;
}
