// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutatedjournal.h"

#include <iostream>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

/// Some blocks of words, so that there is something to swap.
std::vector<Entry> aYear()
{
    constexpr int many = 60;
    std::vector<Entry> entries = oneOfEachKind();
    for (int i = 0; i < many; ++i)
        entries.push_back(anAnswer(entries[0].id, u"More walks, \u201clike in May\u201d. "_s.repeated(12)));
    return entries;
}

} // namespace

void MutatedJournal::SetUp()
{
    for (const QString& name : {u"one"_s, u"other"_s}) {
        auto journal = begin(path(name), hasPassphrases() ? std::optional(twoPassphrases()) : std::nullopt);
        ASSERT_DONE(journal);
        ASSERT_DONE(keep(**journal, aYear(), {}, {{CoupleSetting::FirstName, u"Noor"_s}}));
        (name == u"one" ? earlier : other) = bytesOf(path(name));
        if (name == u"one") {
            ASSERT_DONE(keep(**journal, {aTime()}));
            file = bytesOf(path(name));
            kept = entriesOf(**journal);
        }
    }
    ASSERT_EQ(file.size(), earlier.size());
    ASSERT_GT(file.size(), head + 2 * block);
    ASSERT_GT(kept.size(), 60U);
    const Opening sound = opening(file);
    ASSERT_EQ(sound.code, std::nullopt) << "control: the file opens as long as nobody touches it";
    ASSERT_EQ(sound.entries, kept);
}

std::optional<Passphrase> MutatedJournal::passphrase() const
{
    return hasPassphrases() ? std::optional(twoPassphrases().first) : std::nullopt;
}

Opening MutatedJournal::opening(const QByteArray& bytes) const
{
    const QString mutated = path(u"mutated"_s);
    writeBytes(mutated, bytes);
    FileShelf shelf(FileShelf::Access::ReadOnly);
    Opening result;
    result.look = codeOf(shelf.lookThrough(mutated));
    const auto journal =
        await<std::unique_ptr<Journal>>([&](auto done) { shelf.open(mutated, passphrase(), done); });
    result.code = codeOf(journal);
    if (journal)
        result.entries = entriesOf(**journal);
    return result;
}

std::size_t MutatedJournal::chance(std::size_t below)
{
    return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_chance);
}

QByteArray MutatedJournal::withFlippedBit(QByteArray bytes, std::size_t bit) const
{
    const auto index = static_cast<qsizetype>(bit / 8);
    bytes[index] = static_cast<char>(bytes.at(index) ^ (1 << (bit % 8)));
    return bytes;
}

std::vector<std::size_t> MutatedJournal::someBits(int offset, int size, std::size_t most)
{
    std::vector<std::size_t> bits(static_cast<std::size_t>(size) * 8);
    std::iota(bits.begin(), bits.end(), static_cast<std::size_t>(offset) * 8);
    std::shuffle(bits.begin(), bits.end(), m_chance);
    bits.resize(std::min(bits.size(), most));
    return bits;
}

void MutatedJournal::conclude(int least) const
{
    std::cout << "mutations: -- " << (hasPassphrases() ? "with two passphrases" : "without passphrases")
              << '\n';
    table.print();
    std::cout << "mutations: = " << table.tried() << '\n';
    EXPECT_GE(table.tried(), least) << "too little was tried to show anything";
}
