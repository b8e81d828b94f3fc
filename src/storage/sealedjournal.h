// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/gateverdict.h"
#include "storage/journalheader.h"
#include "storage/keyring.h"

/// A whole journal file as ciphertext, with the gate's verdict on what is in it: there is none without. Ready
/// to be written, but no file may bear its bytes under a name before the gate has let them pass.
class SealedJournal
{
public:
    /// Encrypts a copy of the image with a fresh nonce, the header authenticated with the body, while the
    /// gate looks at that same copy. Error: NotEnoughMemory.
    [[nodiscard]] static Result<SealedJournal> seal(std::span<const unsigned char> image, const KeyRing& keys,
                                                    quint64 generation);

    [[nodiscard]] std::span<const unsigned char> bytes() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] const JournalHeader& header() const { return m_header; }
    /// Waits for the gate.
    [[nodiscard]] Result<void> passed() const { return m_verdict.wait(); }
    /// What tells this version of the file from every other.
    [[nodiscard]] QByteArray head() const;

private:
    SealedJournal(const JournalHeader& header, std::unique_ptr<unsigned char[]> bytes, std::size_t size,
                  GateVerdict verdict)
        : m_header(header), m_bytes(std::move(bytes)), m_size(size), m_verdict(std::move(verdict))
    {
    }

    JournalHeader m_header;
    std::unique_ptr<unsigned char[]> m_bytes;
    std::size_t m_size;
    GateVerdict m_verdict;
};

/// The database image in a journal file whose header was read. Errors: Altered, NotEnoughMemory.
[[nodiscard]] Result<SecureBytes> unseal(std::span<const unsigned char> file, const JournalHeader& header,
                                         const KeyRing& keys);
