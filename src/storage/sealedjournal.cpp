// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedjournal.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace {

constexpr std::size_t lengthSize = sizeof(quint64);

static_assert(JournalHeader::tagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

/// Length, image and zeros, in whole blocks.
std::size_t paddedSize(std::size_t image)
{
    constexpr std::size_t block = JournalHeader::bodyBlock;
    return (lengthSize + image + block - 1) / block * block;
}

} // namespace

Result<SealedJournal> SealedJournal::seal(const VerifiedImage& image, const KeyRing& keys, quint64 generation)
{
    const SecureBytes& plain = image.bytes();
    const std::size_t padded = paddedSize(plain.size());
    const SecureBytes key = keys.bodyKey();
    // The plain text is laid down where its ciphertext goes, so that no copy of it is left over.
    SecureBytes file(JournalHeader::size + padded + JournalHeader::tagSize);
    if (file.isNull() || key.isNull())
        return failure(ErrorCode::NotEnoughMemory);

    JournalHeader header;
    header.locks = keys.locks();
    header.generation = generation;
    header.bodySize = padded + JournalHeader::tagSize;
    randombytes_buf(header.bodyNonce.data(), header.bodyNonce.size());
    header.writeTo(file.span());

    unsigned char* body = file.data() + JournalHeader::size;
    qToLittleEndian<quint64>(plain.size(), body);
    unsigned char* end = std::ranges::copy(plain.span(), body + lengthSize).out;
    std::fill(end, body + padded, static_cast<unsigned char>(0));
    crypto_aead_xchacha20poly1305_ietf_encrypt(body, nullptr, body, padded, file.data(),
                                               JournalHeader::authenticatedSize, nullptr,
                                               header.bodyNonce.data(), key.data());
    JournalHeader::writeSums(file.span());
    return SealedJournal(header, std::move(file));
}

QByteArray SealedJournal::head() const
{
    return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), JournalHeader::size);
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

    const auto length = qFromLittleEndian<quint64>(plain.data());
    const bool fits = length <= plain.size() - lengthSize && paddedSize(length) == plain.size();
    const auto padding = fits ? plain.span().subspan(lengthSize + length) : plain.span().first(0);
    if (!fits || std::ranges::any_of(padding, [](unsigned char byte) { return byte != 0; }))
        return failure(ErrorCode::Altered, QStringLiteral("length of the image"));
    SecureBytes image = SecureBytes::copyOf(plain.span().subspan(lengthSize, length));
    if (image.isNull())
        return failure(ErrorCode::NotEnoughMemory);
    return image;
}
