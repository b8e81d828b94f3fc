// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalheader.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr Bytes<8> magic{0x89, 'W',  'H',  'J',
                         '\r', '\n', 0x1a, '\n'}; // as PNG's: shows what mangled the file
constexpr quint16 thisVersion = 1;
constexpr std::size_t sumSize = 32;
enum : unsigned char
{
    Argon2id13 = 1,
    XChaCha20Poly1305 = 1
};

/// The bytes on disk. Every later version keeps magic, version and header size here and ends with the sums.
struct RawHeader
{
    Bytes<8> magic{};
    quint16_le version{};
    quint16_le headerSize{};
    unsigned char protection = 0;
    unsigned char kdf = 0;
    unsigned char cipher = 0;
    unsigned char slotCount = 0;
    Bytes<16> journal{};
    quint64_le generation{};
    quint64_le operations{};
    quint64_le memory{};
    Bytes<16> salt{};
    std::array<KeySlot, KeyLocks::slotCount> keySlots{};
    Bytes<24> bodyNonce{};
    quint64_le bodySize{};
    Bytes<88> reserved{};
    Bytes<sumSize> bodySum{};
    Bytes<sumSize> headerSum{};
};
static_assert(sizeof(KeySlot) == 192);
static_assert(offsetof(RawHeader, keySlots) == 72 && offsetof(RawHeader, bodySize) == 864);
static_assert(offsetof(RawHeader, bodySum) == JournalHeader::authenticatedSize);
static_assert(sizeof(RawHeader) == JournalHeader::size);

Bytes<sumSize> sumOf(std::span<const unsigned char> bytes)
{
    Bytes<sumSize> sum{};
    crypto_generichash(sum.data(), sum.size(), bytes.data(), bytes.size(), nullptr, 0);
    return sum;
}

bool holds(std::span<const unsigned char> sum, std::span<const unsigned char> bytes)
{
    return std::ranges::equal(sum, sumOf(bytes));
}

tl::unexpected<Error> damaged(const char* what)
{
    return failure(ErrorCode::Damaged, QString::fromLatin1(what));
}

/// The header size a file claims, once its own sum says that the claim can be believed.
Result<std::size_t> believedHeaderSize(std::span<const unsigned char> start)
{
    const std::size_t common = std::min(start.size(), magic.size());
    if (!std::equal(magic.begin(), magic.begin() + static_cast<std::ptrdiff_t>(common), start.begin()))
        return failure(ErrorCode::NotAJournal);
    if (start.size() < JournalHeader::size)
        return damaged("cut off in its header");
    const std::size_t claimed = qFromLittleEndian<quint16>(start.data() + offsetof(RawHeader, headerSize));
    if (claimed < JournalHeader::size || claimed > JournalHeader::largestHead || claimed > start.size())
        return damaged("impossible header size");
    if (!holds(start.subspan(claimed - sumSize, sumSize), start.first(claimed - sumSize)))
        return damaged("header sum");
    return claimed;
}

bool isOfThisVersion(const RawHeader& raw)
{
    const auto isZero = [](unsigned char byte) { return byte == 0; };
    constexpr std::array types{KeySlot::First, KeySlot::Second, KeySlot::Spare, KeySlot::Spare};
    bool known = raw.version == thisVersion && raw.headerSize == JournalHeader::size &&
                 raw.kdf == Argon2id13 && raw.cipher == XChaCha20Poly1305 &&
                 raw.slotCount == KeyLocks::slotCount &&
                 raw.protection <= static_cast<unsigned char>(Protection::Passphrases) &&
                 std::ranges::all_of(raw.reserved, isZero);
    for (std::size_t i = 0; i < types.size(); ++i)
        known = known && raw.keySlots[i].type == types[i] &&
                std::ranges::all_of(raw.keySlots[i].reserved, isZero);
    return known;
}

} // namespace

Result<JournalHeader> JournalHeader::read(std::span<const unsigned char> file)
{
    auto header = readHead(file, file.size());
    if (!header)
        return header;
    if (const auto whole = checkBodySum(file); !whole)
        return tl::unexpected(whole.error());
    return header;
}

Result<void> JournalHeader::checkBodySum(std::span<const unsigned char> file)
{
    if (!holds(file.subspan(offsetof(RawHeader, bodySum), sumSize), file.subspan(size)))
        return damaged("body sum");
    return {};
}

Result<JournalHeader> JournalHeader::readHead(std::span<const unsigned char> start, std::size_t fileSize)
{
    if (const auto claimed = believedHeaderSize(start); !claimed)
        return tl::unexpected(claimed.error());
    RawHeader raw{};
    std::memcpy(&raw, start.data(), sizeof raw);
    if (!isOfThisVersion(raw))
        return failure(ErrorCode::NewerVersion, u"file version %1"_s.arg(quint16(raw.version)));
    if (fileSize > largestFile)
        return failure(ErrorCode::FileTooLarge);

    const std::size_t body = fileSize - size;
    if (raw.bodySize != body || body < bodyBlock + tagSize || (body - tagSize) % bodyBlock != 0)
        return damaged("cut off or longer than it was");

    JournalHeader header;
    header.locks.journal = JournalId::fromBytes(
        QByteArray(reinterpret_cast<const char*>(raw.journal.data()), raw.journal.size()));
    header.locks.protection = static_cast<Protection>(raw.protection);
    header.locks.cost = {raw.operations, raw.memory};
    header.locks.salt = raw.salt;
    header.locks.keySlots = raw.keySlots;
    header.generation = raw.generation;
    header.bodyNonce = raw.bodyNonce;
    header.bodySize = raw.bodySize;
    if (!header.locks.cost.isBearable())
        return failure(ErrorCode::KeyCostTooHigh);
    return header;
}

void JournalHeader::writeTo(std::span<unsigned char> file) const
{
    Q_ASSERT(file.size() >= size);
    RawHeader raw{};
    raw.magic = magic;
    raw.version = thisVersion;
    raw.headerSize = size;
    raw.protection = static_cast<unsigned char>(locks.protection);
    raw.kdf = Argon2id13;
    raw.cipher = XChaCha20Poly1305;
    raw.slotCount = KeyLocks::slotCount;
    std::ranges::copy(locks.journal.bytes(), raw.journal.begin());
    raw.generation = generation;
    raw.operations = locks.cost.operations;
    raw.memory = locks.cost.memory;
    raw.salt = locks.salt;
    raw.keySlots = locks.keySlots;
    raw.bodyNonce = bodyNonce;
    raw.bodySize = bodySize;
    std::memcpy(file.data(), &raw, sizeof raw);
}

void JournalHeader::writeSums(std::span<unsigned char> file)
{
    std::ranges::copy(sumOf(file.subspan(size)), file.data() + offsetof(RawHeader, bodySum));
    std::ranges::copy(sumOf(file.first(size - sumSize)), file.data() + offsetof(RawHeader, headerSum));
}
