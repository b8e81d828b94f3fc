// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secretsitting.h"

#include <sodium.h>

namespace {

unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

SecretSitting::SecretSitting(const KeyLocks& locks, QByteArray header, QByteArray ciphertext, bool isUnkept)
    : m_locks(locks), m_header(std::move(header)), m_ciphertext(std::move(ciphertext)), m_isUnkept(isUnkept)
{
}

Result<std::unique_ptr<SealedSitting>> SecretSitting::seal(const QByteArray& sitting, const KeyRing& keys,
                                                           bool isUnkept)
{
    const SecureBytes key = keys.sittingKey();
    if (key.isNull())
        return failure(ErrorCode::NotEnoughMemory);
    QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    QByteArray ciphertext(sitting.size() + crypto_secretstream_xchacha20poly1305_ABYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytesOf(header), key.data());
    crypto_secretstream_xchacha20poly1305_push(&state, bytesOf(ciphertext), nullptr, bytesOf(sitting),
                                               static_cast<unsigned long long>(sitting.size()), nullptr, 0,
                                               crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    sodium_memzero(&state, sizeof state);
    return std::unique_ptr<SealedSitting>(
        new SecretSitting(keys.locks(), std::move(header), std::move(ciphertext), isUnkept));
}

Result<QByteArray> SecretSitting::open(const KeyRing& keys) const
{
    const SecureBytes key = keys.sittingKey();
    if (key.isNull())
        return failure(ErrorCode::NotEnoughMemory);
    QByteArray sitting(m_ciphertext.size() - crypto_secretstream_xchacha20poly1305_ABYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_state state;
    unsigned char tag = 0;
    const bool isOurs =
        crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(m_header), key.data()) == 0 &&
        crypto_secretstream_xchacha20poly1305_pull(
            &state, bytesOf(sitting), nullptr, &tag, bytesOf(m_ciphertext),
            static_cast<unsigned long long>(m_ciphertext.size()), nullptr, 0) == 0 &&
        tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    sodium_memzero(&state, sizeof state);
    if (!isOurs)
        return failure(ErrorCode::OtherKeys);
    return sitting;
}
