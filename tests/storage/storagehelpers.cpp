// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagehelpers.h"

#include "storage/contentdigest.h"
#include "storage/journalheader.h"
#include "storage/unsealedfile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtEndian>

#include <sodium.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

std::string told(const Error& error)
{
    return "error " + std::to_string(static_cast<int>(error.code)) + ": " + error.detail.toStdString();
}

Entry aCheckIn(QDate date)
{
    return {EntryId::create(), CheckIn{date, u"seven"_s, 1, u"en"_s}};
}

Entry anAnswer(const EntryId& checkIn, const QString& note, Partner author)
{
    return {EntryId::create(), Answer{checkIn, author, u"needs"_s, WordsAnswer{note}}};
}

Entry anOffer(const EntryId& checkIn, const QString& words, std::optional<EntryId> sharedTime)
{
    return {EntryId::create(), Offer{checkIn, Partner::Second, u"room"_s, QString(), words, sharedTime}};
}

Entry aTime(QDate date)
{
    return {EntryId::create(),
            SharedTime{SharedTimeKind::TimeTogether, u"Us"_s, date, 20 * 60, 90, "Europe/Berlin", {}, {}}};
}

Entry aWeeklyTime(QDate date)
{
    Entry entry = aTime(date);
    Weekdays days;
    days.add(date.dayOfWeek());
    std::get<SharedTime>(entry.content).repeat = Repeat{1, days, date.addDays(qint64{5} * 7)};
    return entry;
}

Entry insteadOf(const EntryId& original, QDate date, InsteadOf::Scope scope, QDate newDate)
{
    Entry entry = aTime(newDate);
    std::get<SharedTime>(entry.content).insteadOf = InsteadOf{original, date, scope};
    return entry;
}

std::vector<Entry> oneOfEachKind()
{
    const Entry checkIn = aCheckIn();
    const Entry time = aWeeklyTime();
    return {checkIn,
            anAnswer(checkIn.id, u"More walks, \u201clike in May\u201d \U0001F33F"_s),
            anOffer(checkIn.id, u"I do bedtime on Wednesday"_s, time.id),
            time,
            {EntryId::create(), OwnQuestion{u"own-1"_s, u"What made you laugh?"_s, u"words"_s, 3, false}},
            {EntryId::create(), WishMet{checkIn.id, u"massage"_s, QString()}},
            {EntryId::create(),
             Words{checkIn.id, Partner::Second, WordsPurpose::Appreciation, u"You carried us this week"_s}}};
}

Agreed bothSayYesTo(Keeping keeping)
{
    Proposal proposal(std::move(keeping));
    proposal.sayYes(Partner::First);
    proposal.sayYes(Partner::Second);
    return proposal.agreed().value();
}

PerPartner<Passphrase> twoPassphrases()
{
    return {Passphrase(u"swallow"_s), Passphrase(u"heron"_s)};
}

Result<std::unique_ptr<Journal>> begin(const QString& path, std::optional<PerPartner<Passphrase>> passphrases,
                                       GenerationStore backups)
{
    FileShelf shelf(FileShelf::Access::ReadAndWrite, KdfCost::smallest(), std::move(backups));
    return await<std::unique_ptr<Journal>>(
        [&](auto done) { shelf.begin(path, std::move(passphrases), done); });
}

Result<std::unique_ptr<Journal>> open(const QString& path, std::optional<Passphrase> passphrase,
                                      GenerationStore backups)
{
    FileShelf shelf(FileShelf::Access::ReadAndWrite, KdfCost::smallest(), std::move(backups));
    return await<std::unique_ptr<Journal>>([&](auto done) { shelf.open(path, std::move(passphrase), done); });
}

Result<Kept> keep(Journal& journal, std::vector<Entry> entries, std::vector<EntryId> replaced,
                  CoupleSettings settings)
{
    const Agreed agreed =
        bothSayYesTo(Keeping(journal.id(), std::move(entries), std::move(replaced), std::move(settings)));
    return await<Kept>([&](auto done) { journal.keep(agreed, done); });
}

Result<Kept> letGo(Journal& journal, const std::vector<EntryId>& entries)
{
    return await<Kept>([&](auto done) { journal.letGo(entries, done); });
}

Result<Kept> notThisTime(Journal& journal, const EntryId& sharedTime, QDate date)
{
    return await<Kept>([&](auto done) { journal.notThisTime({sharedTime, date}, done); });
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray imageOf(const QString& path)
{
    const auto file = unsealFile(path, std::nullopt);
    EXPECT_DONE(file);
    return file ? QByteArray(reinterpret_cast<const char*>(file->image.data()),
                             static_cast<qsizetype>(file->image.size()))
                : QByteArray();
}

void mendSums(QByteArray& file)
{
    auto* bytes = reinterpret_cast<unsigned char*>(file.data());
    const auto size = static_cast<std::size_t>(file.size());
    crypto_generichash(bytes + 960, 32, bytes + 1024, size - 1024, nullptr, 0);
    crypto_generichash(bytes + 992, 32, bytes, 992, nullptr, 0);
}

QByteArray sealByHand(const QByteArray& image, const KeyRing& keys, quint64 generation)
{
    const qsizetype padded = (8 + image.size() + 65535) / 65536 * 65536;
    QByteArray plain(padded, '\0');
    qToLittleEndian<quint64>(static_cast<quint64>(image.size()), plain.data());
    plain.replace(8, image.size(), image);
    return sealPlainByHand(plain, keys, generation);
}

QByteArray sealPlainByHand(const QByteArray& plain, const KeyRing& keys, quint64 generation)
{
    JournalHeader header;
    header.locks = keys.locks();
    header.generation = generation;
    header.bodySize = static_cast<quint64>(plain.size()) + 16;
    QByteArray file(1024 + plain.size() + 16, '\0');
    auto* bytes = reinterpret_cast<unsigned char*>(file.data());
    header.writeTo({bytes, 1024});
    const SecureBytes key = keys.bodyKey();
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + 1024, nullptr,
                                               reinterpret_cast<const unsigned char*>(plain.constData()),
                                               static_cast<unsigned long long>(plain.size()), bytes, 960,
                                               nullptr, header.bodyNonce.data(), key.data());
    mendSums(file);
    return file;
}

QByteArray without(const char* trigger, const QByteArray& sql)
{
    return QByteArray("CREATE TEMP TABLE t AS SELECT tbl_name, sql FROM sqlite_schema WHERE name='") +
           trigger + "'; DROP TRIGGER " + trigger + "; " + sql +
           "; PRAGMA writable_schema=ON; INSERT INTO sqlite_schema SELECT 'trigger','" + trigger +
           "',tbl_name,0,sql FROM t; PRAGMA writable_schema=OFF";
}

QByteArray tamperedImage(const QByteArray& image, const JournalId& journal, const QByteArray& sql)
{
    sqlite3* handle = nullptr;
    EXPECT_EQ(sqlite3_open(":memory:", &handle), SQLITE_OK);
    EXPECT_TRUE(addContentDigest(handle, journal));
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(static_cast<sqlite3_uint64>(image.size())));
    std::copy(image.begin(), image.end(), copy);
    EXPECT_EQ(sqlite3_deserialize(handle, "main", copy, image.size(), image.size(),
                                  SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE),
              SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(handle) << " in " << sql.constData();
    sqlite3_int64 size = 0;
    unsigned char* out = sqlite3_serialize(handle, "main", &size, 0);
    const QByteArray tampered(reinterpret_cast<const char*>(out), static_cast<qsizetype>(size));
    sqlite3_free(out);
    sqlite3_close(handle);
    return tampered;
}

QStringList StorageTest::filesInFolder() const
{
    return QDir(folder()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QStringList StorageTest::backups() const
{
    QStringList found;
    QDirIterator files(path(u"backups"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    found.sort();
    return found;
}

QByteArray withoutTrigger(const char* trigger, const QByteArray& sql)
{
    return QByteArray("CREATE TEMP TABLE t AS SELECT sql FROM sqlite_schema WHERE name='") + trigger +
           "'; DROP TRIGGER " + trigger + "; " + sql +
           "; PRAGMA writable_schema=ON; INSERT INTO sqlite_schema SELECT 'trigger','" + trigger +
           "',(SELECT tbl_name FROM sqlite_schema WHERE name='" + QByteArray(trigger).split('_').first() +
           "'),0,sql FROM t; PRAGMA writable_schema=OFF";
}
