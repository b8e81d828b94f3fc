// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/securebytes.h"

/// What is encrypted: the length of a database image, the image, and zeros up to whole blocks, so that the
/// size of a file says little about what is in it.
class PlainBody
{
public:
    /// A copy, which nobody can change any more. Error: NotEnoughMemory.
    [[nodiscard]] static Result<PlainBody> of(std::span<const unsigned char> image);
    /// The image in bytes that were just decrypted. Error: Altered.
    [[nodiscard]] static Result<SecureBytes> imageIn(SecureBytes bytes);

    [[nodiscard]] std::span<const unsigned char> bytes() const { return m_bytes.span(); }
    [[nodiscard]] std::span<const unsigned char> image() const;

private:
    PlainBody(SecureBytes bytes, std::size_t imageSize) : m_bytes(std::move(bytes)), m_imageSize(imageSize) {}

    SecureBytes m_bytes;
    std::size_t m_imageSize;
};
