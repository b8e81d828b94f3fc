// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalheader.h"
#include "storage/keyring.h"
#include "storage/verifiedimage.h"

/// A whole journal file as ciphertext, ready to be written; made from a verified image and from nothing else.
class SealedJournal
{
public:
    /// Encrypts with a fresh nonce, the header authenticated with the body. Error: NotEnoughMemory.
    [[nodiscard]] static Result<SealedJournal> seal(const VerifiedImage& image, const KeyRing& keys,
                                                    quint64 generation);

    [[nodiscard]] std::span<const unsigned char> bytes() const { return m_bytes.span(); }
    [[nodiscard]] const JournalHeader& header() const { return m_header; }
    /// What tells this version of the file from every other.
    [[nodiscard]] QByteArray head() const;

private:
    SealedJournal(const JournalHeader& header, SecureBytes bytes)
        : m_header(header), m_bytes(std::move(bytes))
    {
    }

    JournalHeader m_header;
    SecureBytes m_bytes;
};

/// The database image in a journal file whose header was read. Errors: Altered, NotEnoughMemory.
[[nodiscard]] Result<SecureBytes> unseal(std::span<const unsigned char> file, const JournalHeader& header,
                                         const KeyRing& keys);
