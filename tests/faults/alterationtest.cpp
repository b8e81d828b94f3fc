// SPDX-License-Identifier: GPL-3.0-or-later
// Files that somebody changed on purpose and wrote the sums anew, as anybody can: never opened, never
// believed, and no key derivation that takes a computer down.
#include "headerfields.h"
#include "mutatedjournal.h"

#include <QtEndian>

#include <limits>

namespace {

class AlteredFile : public MutatedJournal
{
protected:
    void alter(const std::string& kind, QByteArray bytes, const Codes& expected)
    {
        if (bytes == file)
            return;
        mendSums(bytes);
        const Opening result = opening(bytes);
        table.count(kind, nameOf(result.code));
        EXPECT_TRUE(expected.contains(result.code)) << kind << ": " << nameOf(result.code);
    }
    /// What each field can come to. Its keys are opened by its first slot or by nobody's secret.
    [[nodiscard]] Codes codesFor(std::string_view field) const
    {
        using enum ErrorCode;
        const auto key = hasPassphrases() ? WrongPassphrase : Altered;
        if (field == "magic")
            return {NotAJournal};
        if (field == "version" || field == "kdf" || field == "cipher" || field == "slot count" ||
            field == "reserved")
            return {NewerVersion};
        if (field == "header size")
            return {Damaged, NewerVersion};
        if (field == "protection") // a file cannot be opened by saying that it is open
            return {NewerVersion, Altered, PassphraseNeeded};
        if (field == "operations" || field == "memory")
            return {KeyCostTooHigh, key, Altered};
        if (field == "salt")
            return {key};
        if (field == "first slot")
            return {key, Altered, NewerVersion};
        if (field == "body size")
            return {Damaged};
        return field.ends_with("slot") ? Codes{Altered, NewerVersion} : Codes{Altered};
    }
    /// Memory that would be run, and only takes long.
    [[nodiscard]] static bool isDear(const HeaderField& field, std::size_t bit)
    {
        const std::size_t inField = bit - static_cast<std::size_t>(field.offset) * 8;
        return std::string_view(field.name) == "memory" && inField > 22 && inField < 30;
    }
    void flipBits()
    {
        constexpr std::size_t most = 32;
        for (const HeaderField& field : headerFields) {
            if (field.offset >= 960)
                continue; // the sums themselves: they are mended
            for (const std::size_t bit : someBits(field.offset, field.size, most)) {
                if (!isDear(field, bit))
                    alter(std::string("sums mended, a bit flips in the ") + field.name,
                          withFlippedBit(file, bit), codesFor(field.name));
            }
        }
        for (const std::size_t bit : someBits(int(head), int(file.size() - head), 2 * most))
            alter("sums mended, a bit flips in the body", withFlippedBit(file, bit), {ErrorCode::Altered});
    }
    void rearrange()
    {
        const qsizetype blocks = (file.size() - head) / block;
        for (qsizetype i = 0; i < blocks; ++i) {
            for (qsizetype j = 0; j < blocks; ++j) {
                QByteArray bytes = file;
                bytes.replace(head + i * block, block, file.mid(head + j * block, block));
                bytes.replace(head + j * block, block, file.mid(head + i * block, block));
                alter("sums mended, blocks of 64 KiB in each other's place", bytes, {ErrorCode::Altered});
            }
        }
        for (const auto& [name, bytes] :
             {std::pair("the version before", earlier), std::pair("another journal", other)}) {
            for (int i = 0; i < 40; ++i) {
                const auto size = static_cast<std::size_t>(std::min(file.size(), bytes.size()) - head);
                const qsizetype at = i == 0 ? head : head + static_cast<qsizetype>(chance(size));
                alter(std::string("sums mended, ends like ") + name, file.first(at) + bytes.sliced(at),
                      {ErrorCode::Altered, ErrorCode::Damaged});
            }
        }
    }
    void changeTheLength()
    {
        constexpr qsizetype bodySizeField = 864;
        for (const qsizetype more : {-2 * block, -block, block, 2 * block}) {
            QByteArray bytes = more < 0 ? file.chopped(-more) : file + QByteArray(more, '\0');
            qToLittleEndian<quint64>(static_cast<quint64>(bytes.size() - head), bytes.data() + bodySizeField);
            alter("sums mended, whole blocks less or more", bytes, {ErrorCode::Altered});
        }
    }
    /// Slots and salts of another journal with the same passphrases: its keys are others.
    void takeSlotsOfAnother()
    {
        using enum ErrorCode;
        const Codes expected{Altered, hasPassphrases() ? WrongPassphrase : Altered};
        for (const HeaderField& field : headerFields) {
            if (field.offset < 16 || field.offset >= 864)
                continue;
            QByteArray bytes = file;
            bytes.replace(field.offset, field.size, other.mid(field.offset, field.size));
            alter("sums mended, a field of another journal", bytes, expected);
        }
        alter("sums mended, all of another's head", other.first(head) + file.sliced(head),
              {Altered, Damaged});
    }
    void askForTooMuch()
    {
        constexpr quint64 huge = std::numeric_limits<quint64>::max();
        constexpr quint64 enough = 8192;
        for (const auto& [operations, memory] :
             std::initializer_list<std::pair<quint64, quint64>>{{0, 0},
                                                                {0, enough},
                                                                {1, 0},
                                                                {1, 1},
                                                                {1, enough - 1},
                                                                {11, enough},
                                                                {1000, enough},
                                                                {quint64{1} << 32, enough},
                                                                {huge, enough},
                                                                {1, (quint64{1} << 30) + 1},
                                                                {1, quint64{1} << 32},
                                                                {1, quint64{1} << 40},
                                                                {1, huge},
                                                                {huge, huge},
                                                                {3, quint64{1} << 63}}) {
            QByteArray bytes = file;
            qToLittleEndian<quint64>(operations, bytes.data() + 40);
            qToLittleEndian<quint64>(memory, bytes.data() + 48);
            mendSums(bytes);
            const Opening result = opening(bytes);
            table.count("absurd key derivation", nameOf(result.code));
            EXPECT_EQ(result.code, ErrorCode::KeyCostTooHigh) << operations << ", " << memory;
            EXPECT_EQ(result.look, ErrorCode::KeyCostTooHigh) << "before any passphrase is asked for";
        }
    }
};

} // namespace

TEST_P(AlteredFile, IsNeverOpened)
{
    flipBits();
    rearrange();
    changeTheLength();
    takeSlotsOfAnother();
    askForTooMuch();
    conclude(600);
}

INSTANTIATE_TEST_SUITE_P(OfAJournal, AlteredFile, testing::Bool(), [](const auto& test) {
    return std::string(test.param ? "WithPassphrases" : "WithoutPassphrases");
});
