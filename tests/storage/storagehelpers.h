// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "storage/fileshelf.h"
#include "storage/keyring.h"
#include "storage/unsealedfile.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

/// Waits for an asynchronous answer, the way the event loop would bring it.
template <class T>
Result<T> await(const std::function<void(Callback<T>)>& call)
{
    std::optional<Result<T>> answer;
    call([&answer](Result<T> result) { answer.emplace(std::move(result)); });
    while (!answer) {
        QCoreApplication::sendPostedEvents();
        QThread::usleep(50);
    }
    return *std::move(answer);
}

/// What a failed expectation prints about an error.
[[nodiscard]] std::string told(const Error& error);
#define EXPECT_DONE(result) EXPECT_TRUE((result).has_value()) << ((result) ? "" : told((result).error()))
#define ASSERT_DONE(result) ASSERT_TRUE((result).has_value()) << ((result) ? "" : told((result).error()))
template <class T>
[[nodiscard]] std::optional<ErrorCode> codeOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

// ── A couple's content ──

[[nodiscard]] Entry aCheckIn(QDate date = {2026, 11, 23});
[[nodiscard]] Entry anAnswer(const EntryId& checkIn, const QString& note, Partner author = Partner::First);
[[nodiscard]] Entry anOffer(const EntryId& checkIn, const QString& words,
                            std::optional<EntryId> sharedTime = {});
[[nodiscard]] Entry aTime(QDate date = {2026, 11, 26});
[[nodiscard]] Entry aWeeklyTime(QDate date = {2026, 11, 26});
[[nodiscard]] Entry insteadOf(const EntryId& original, QDate date, InsteadOf::Scope scope, QDate newDate);
[[nodiscard]] std::vector<Entry> oneOfEachKind();

[[nodiscard]] Agreed bothSayYesTo(Keeping keeping);

// ── Journals ──

/// Cheap key derivation: what is tested is the journal, not Argon2.
[[nodiscard]] Result<std::unique_ptr<Journal>> begin(const QString& path,
                                                     std::optional<PerPartner<Passphrase>> passphrases = {},
                                                     GenerationStore backups = GenerationStore());
[[nodiscard]] Result<std::unique_ptr<Journal>> open(const QString& path,
                                                    std::optional<Passphrase> passphrase = {},
                                                    GenerationStore backups = GenerationStore());
[[nodiscard]] Result<Kept> keep(Journal& journal, std::vector<Entry> entries,
                                std::vector<EntryId> replaced = {}, CoupleSettings settings = {});
[[nodiscard]] Result<Kept> letGo(Journal& journal, const std::vector<EntryId>& entries);
[[nodiscard]] Result<Kept> notThisTime(Journal& journal, const EntryId& sharedTime, QDate date);
[[nodiscard]] PerPartner<Passphrase> twoPassphrases(); ///< "swallow" and "heron".

// ── Files and images ──

[[nodiscard]] QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);
/// The database image in a file without passphrases.
[[nodiscard]] QByteArray imageOf(const QString& path);
/// Writes both sums of a file anew, as somebody would who changes it on purpose.
void mendSums(QByteArray& file);
/// Seals any image at all, without the gate; written from docs/formats.md alone.
[[nodiscard]] QByteArray sealByHand(const QByteArray& image, const KeyRing& keys, quint64 generation = 1);
/// The same with the length, the image and the padding laid down by the caller.
[[nodiscard]] QByteArray sealPlainByHand(const QByteArray& plain, const KeyRing& keys,
                                         quint64 generation = 1);
/// SQL as one trigger would stop it: out of the way, and afterwards back in its place word for word.
[[nodiscard]] QByteArray without(const char* trigger, const QByteArray& sql);
/// The image after SQL that no guard and no trigger stood in the way of.
[[nodiscard]] QByteArray tamperedImage(const QByteArray& image, const JournalId& journal,
                                       const QByteArray& sql);
/// SQL for it that a trigger would stop: with the trigger out of the way, and back in its place word for
/// word.
[[nodiscard]] QByteArray withoutTrigger(const char* trigger, const QByteArray& sql);

/// A test with a folder of its own and a path in it where no journal is yet.
class StorageTest : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name = QStringLiteral("ours.wholehearted")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QStringList filesInFolder() const;
    /// A place for backups beside the journal's folder, and the files in it.
    [[nodiscard]] GenerationStore store() const { return GenerationStore(path(QStringLiteral("backups"))); }
    [[nodiscard]] QStringList backups() const;

private:
    QTemporaryDir m_folder;
};
