// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mutationtable.h"
#include "storagehelpers.h"

#include <random>

/// Real files of real journals to be damaged, with passphrases and without; the same chances each time.
class MutatedJournal : public StorageTest, public testing::WithParamInterface<bool>
{
protected:
    using Codes = std::set<std::optional<ErrorCode>>;

    void SetUp() override;
    [[nodiscard]] bool hasPassphrases() const { return GetParam(); }
    [[nodiscard]] std::optional<Passphrase> passphrase() const;
    /// Written to a file and opened as the program does.
    [[nodiscard]] Opening opening(const QByteArray& bytes) const;
    [[nodiscard]] std::size_t chance(std::size_t below);
    [[nodiscard]] QByteArray withFlippedBit(QByteArray bytes, std::size_t bit) const;
    /// One of several bits of a stretch: each where there are few, or else some of them by chance.
    [[nodiscard]] std::vector<std::size_t> someBits(int offset, int size, std::size_t most);
    /// Ends the test where too little was tried; shows the table.
    void conclude(int least) const;

    static constexpr qsizetype head = 1024;
    static constexpr qsizetype block = 65536;

    QByteArray file;    ///< Whole and sound.
    QByteArray earlier; ///< A version of the same journal before it, of the same size.
    QByteArray other;   ///< Of another couple with the same passphrases.
    std::vector<Entry> kept;
    MutationTable table;

private:
    std::mt19937 m_chance{20261123};
};
