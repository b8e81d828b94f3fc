// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/securebytes.h"

/// A database image in which everything has both yeses. Only the save gate can make one, and only one of
/// these can be sealed: there is no other road from a database to a journal file.
class VerifiedImage
{
public:
    [[nodiscard]] const JournalId& journal() const { return m_journal; }
    [[nodiscard]] const SecureBytes& bytes() const { return m_bytes; }

private:
    friend class SaveGate;
    VerifiedImage(const JournalId& journal, SecureBytes bytes) : m_journal(journal), m_bytes(std::move(bytes))
    {
    }

    JournalId m_journal;
    SecureBytes m_bytes;
};
