// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/securebytes.h"

#include <memory>

/// What is encrypted: the length of a database image, the image, and zeros up to whole blocks, so that the
/// size of a file says little about what is in it. In ordinary memory, as the database is that it is copied
/// from; overwritten when it goes.
class PlainBody
{
public:
    /// A copy, which nobody can change any more. Error: NotEnoughMemory.
    [[nodiscard]] static Result<PlainBody> of(std::span<const unsigned char> image);
    /// The image in bytes that were just decrypted. Error: Altered.
    [[nodiscard]] static Result<SecureBytes> imageIn(SecureBytes bytes);

    [[nodiscard]] std::span<const unsigned char> bytes() const
    {
        return {m_bytes.get(), m_bytes.get_deleter().size};
    }
    [[nodiscard]] std::span<const unsigned char> image() const;

private:
    struct Wiping
    {
        std::size_t size;
        void operator()(unsigned char* bytes) const;
    };
    PlainBody(std::size_t size, std::size_t imageSize);

    std::unique_ptr<unsigned char[], Wiping> m_bytes;
    std::size_t m_imageSize;
};
