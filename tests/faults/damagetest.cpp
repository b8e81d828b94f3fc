// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that were lost or changed by accident: each time it is said that the file is damaged, and without
// asking for a passphrase. With and without passphrases; under the sanitizers as well.
#include "headerfields.h"
#include "mutatedjournal.h"

namespace {

class DamagedFile : public MutatedJournal
{
protected:
    /// Nothing that is opened, and nothing but these codes; the same without a passphrase.
    void damage(const std::string& kind, const QByteArray& bytes,
                const Codes& expected = {ErrorCode::Damaged})
    {
        if (bytes == file)
            return; // chance changed nothing
        const Opening result = opening(bytes);
        table.count(kind, nameOf(result.code));
        EXPECT_TRUE(expected.contains(result.code)) << kind << ": " << nameOf(result.code);
        EXPECT_EQ(result.look, result.code) << kind << ", told without a passphrase";
    }
    void flipBits()
    {
        constexpr std::size_t most = 48;
        for (const HeaderField& field : headerFields) {
            const Codes expected{field.offset == 0 ? ErrorCode::NotAJournal : ErrorCode::Damaged};
            for (const std::size_t bit : someBits(field.offset, field.size, most))
                damage(std::string("a bit flips in the ") + field.name, withFlippedBit(file, bit), expected);
        }
        for (const std::size_t bit : someBits(int(head), int(file.size() - head), 2 * most))
            damage("a bit flips in the body", withFlippedBit(file, bit));
    }
    void cutOff()
    {
        std::set<qsizetype> lengths{0, 1, 7, 8, 9};
        for (const HeaderField& field : headerFields) {
            for (const int length : {field.offset - 1, field.offset, field.offset + 1})
                lengths.insert(std::max(length, 0));
        }
        for (qsizetype end = head; end <= file.size(); end += block / 4)
            lengths.insert({end - 1, end, end + 1, end + 16, end + 17});
        lengths.insert(file.size() - 1);
        for (int i = 0; i < 30; ++i)
            lengths.insert(static_cast<qsizetype>(chance(static_cast<std::size_t>(file.size()))));
        for (const qsizetype length : lengths) {
            if (length < file.size())
                damage("cut off", file.first(length));
        }
    }
    void append()
    {
        for (const qsizetype size : {1, 2, 15, 16, 17, 512, 1024, 4096, 65535, 65536, 65552, 131072}) {
            damage("zeros behind it", file + QByteArray(size, '\0'));
            damage("ones behind it", file + QByteArray(size, '\xff'));
            damage("another file behind it", file + other.first(std::min(size, other.size())));
        }
        damage("twice in a row", file + file);
    }
    /// What a dying disk or a bad copy does: whole sectors are gone or in each other's place.
    void damageSectors()
    {
        constexpr qsizetype sector = 512;
        const auto someSector = [this] {
            return static_cast<qsizetype>(chance(static_cast<std::size_t>(file.size() / sector))) * sector;
        };
        for (int i = 0; i < 60; ++i) {
            const qsizetype at = someSector();
            const qsizetype size =
                std::min<qsizetype>(sector * (1 + qsizetype(chance(16))), file.size() - at);
            QByteArray bytes = file;
            bytes.replace(at, size, QByteArray(size, i % 2 == 0 ? '\0' : '\xff'));
            damage("sectors are gone", bytes, {at == 0 ? ErrorCode::NotAJournal : ErrorCode::Damaged});
        }
        for (int i = 0; i < 60; ++i)
            damage("sectors in each other's place", swapped(someSector(), someSector(), sector),
                   {ErrorCode::Damaged, ErrorCode::NotAJournal});
        for (int i = 0; i < 20; ++i) {
            const auto blocks = static_cast<std::size_t>((file.size() - head) / block);
            damage("blocks of 64 KiB in each other's place",
                   swapped(head + qsizetype(chance(blocks)) * block, head + qsizetype(chance(blocks)) * block,
                           block));
        }
    }
    [[nodiscard]] QByteArray swapped(qsizetype one, qsizetype two, qsizetype size) const
    {
        size = std::min({size, file.size() - one, file.size() - two});
        QByteArray bytes = file;
        bytes.replace(one, size, file.mid(two, size));
        bytes.replace(two, size, file.mid(one, size));
        return bytes;
    }
    /// What a sync that was broken off leaves: the beginning of one version and the end of another.
    void splice()
    {
        for (const auto& [name, bytes] :
             {std::pair("the version before", earlier), std::pair("another journal", other)}) {
            for (int i = 0; i < 60; ++i) {
                const auto size = static_cast<std::size_t>(std::min(file.size(), bytes.size()));
                const auto at = i < 10 ? head : static_cast<qsizetype>(chance(size));
                damage(std::string("ends like ") + name, file.first(at) + bytes.sliced(at));
                damage(std::string("begins like ") + name, bytes.first(at) + file.sliced(at));
            }
        }
    }
    void fillWithNoise()
    {
        for (int i = 0; i < 60; ++i) {
            QByteArray noise(static_cast<qsizetype>(chance(200'000)), '\0');
            for (char& byte : noise)
                byte = static_cast<char>(chance(256));
            noise[0] = 'x';
            damage("noise", noise.isEmpty() ? QByteArray("x") : noise, {ErrorCode::NotAJournal});
            const auto length = static_cast<qsizetype>(chance(head));
            damage("noise that begins like it", file.first(8 + length) + noise);
        }
    }
};

} // namespace

TEST_P(DamagedFile, IsKnownForWhatItIsWithoutAPassphrase)
{
    flipBits();
    cutOff();
    append();
    damageSectors();
    splice();
    fillWithNoise();
    conclude(1400);
}

INSTANTIATE_TEST_SUITE_P(OfAJournal, DamagedFile, testing::Bool(), [](const auto& test) {
    return std::string(test.param ? "WithPassphrases" : "WithoutPassphrases");
});
