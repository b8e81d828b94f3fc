// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedjournal.h"

#include "storage/plainbody.h"
#include "storage/savegate.h"

#include <sodium.h>

#include <new>

static_assert(JournalHeader::tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

Result<SealedJournal> SealedJournal::seal(std::span<const unsigned char> image, const KeyRing& keys,
                                          quint64 generation)
{
    auto copied = PlainBody::of(image);
    if (!copied)
        return tl::unexpected(copied.error());
    const auto body = std::make_shared<const PlainBody>(*std::move(copied));
    GateVerdict verdict = SaveGate::admit(keys.locks().journal, body);
    const auto plain = body->bytes();
    const SecureBytes key = keys.bodyKey();
    // Ciphertext is no secret: memory of the ordinary kind will do.
    const std::size_t size = JournalHeader::size + plain.size() + JournalHeader::tagSize;
    std::unique_ptr<unsigned char[]> bytes(new (std::nothrow) unsigned char[size]);
    if (!bytes || key.isNull())
        return failure(ErrorCode::NotEnoughMemory);
    const std::span file(bytes.get(), size);

    JournalHeader header;
    header.locks = keys.locks();
    header.generation = generation;
    header.bodySize = plain.size() + JournalHeader::tagSize;
    randombytes_buf(header.bodyNonce.data(), header.bodyNonce.size());
    header.writeTo(file);
    crypto_aead_xchacha20poly1305_ietf_encrypt(file.data() + JournalHeader::size, nullptr, plain.data(),
                                               plain.size(), file.data(), JournalHeader::authenticatedSize,
                                               nullptr, header.bodyNonce.data(), key.data());
    JournalHeader::writeSums(file);
    return SealedJournal(header, std::move(bytes), size, std::move(verdict));
}

QByteArray SealedJournal::head() const
{
    return QByteArray(reinterpret_cast<const char*>(m_bytes.get()), JournalHeader::size);
}

Result<SecureBytes> unseal(std::span<const unsigned char> file, const JournalHeader& header,
                           const KeyRing& keys)
{
    const auto body = file.subspan(JournalHeader::size);
    const SecureBytes key = keys.bodyKey();
    SecureBytes plain(body.size() - JournalHeader::tagSize);
    if (plain.isNull() || key.isNull())
        return failure(ErrorCode::NotEnoughMemory);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, body.data(), body.size(),
                                                   file.data(), JournalHeader::authenticatedSize,
                                                   header.bodyNonce.data(), key.data()) != 0)
        return failure(ErrorCode::Altered, QStringLiteral("seal of the body"));

    return PlainBody::imageIn(std::move(plain));
}
