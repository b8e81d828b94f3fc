// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plainbody.h"

#include "storage/journalheader.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <new>

namespace {

constexpr std::size_t lengthSize = sizeof(quint64);

std::size_t paddedSize(std::size_t image)
{
    constexpr std::size_t block = JournalHeader::bodyBlock;
    return (lengthSize + image + block - 1) / block * block;
}

} // namespace

void PlainBody::Wiping::operator()(unsigned char* bytes) const
{
    sodium_memzero(bytes, size);
    delete[] bytes;
}

PlainBody::PlainBody(std::size_t size, std::size_t imageSize)
    : m_bytes(new (std::nothrow) unsigned char[size], Wiping{size}), m_imageSize(imageSize)
{
}

Result<PlainBody> PlainBody::of(std::span<const unsigned char> image)
{
    PlainBody body(paddedSize(image.size()), image.size());
    unsigned char* bytes = body.m_bytes.get();
    if (!bytes)
        return failure(ErrorCode::NotEnoughMemory);
    qToLittleEndian<quint64>(image.size(), bytes);
    unsigned char* end = std::ranges::copy(image, bytes + lengthSize).out;
    std::fill(end, bytes + body.bytes().size(), static_cast<unsigned char>(0));
    return body;
}

Result<SecureBytes> PlainBody::imageIn(SecureBytes bytes)
{
    const auto length = qFromLittleEndian<quint64>(bytes.data());
    const bool fits = length <= bytes.size() - lengthSize && paddedSize(length) == bytes.size();
    const auto padding = fits ? bytes.span().subspan(lengthSize + length) : bytes.span().first(0);
    if (!fits || std::ranges::any_of(padding, [](unsigned char byte) { return byte != 0; }))
        return failure(ErrorCode::Altered, QStringLiteral("length of the image"));
    bytes.keepOnly(lengthSize, length);
    return bytes;
}

std::span<const unsigned char> PlainBody::image() const
{
    return bytes().subspan(lengthSize, m_imageSize);
}
