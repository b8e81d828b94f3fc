// SPDX-License-Identifier: GPL-3.0-or-later
// Images that somebody who knows a passphrase, or a bug, could have sealed with the right keys: whatever
// opens shows nothing but entries both said yes to, word for word; what is missing is found by a check, and
// never saved again.
#include "mutatedjournal.h"

#include "storage/journalcheck.h"
#include "storage/savegate.h"
#include "storage/unsealedfile.h"

#include <QtEndian>

#include <algorithm>

namespace {

class HostileImage : public MutatedJournal
{
protected:
    void SetUp() override
    {
        MutatedJournal::SetUp();
        auto unsealed = unsealFile(path(QStringLiteral("one")), passphrase());
        ASSERT_DONE(unsealed);
        image = QByteArray(reinterpret_cast<const char*>(unsealed->image.data()),
                           static_cast<qsizetype>(unsealed->image.size()));
        keys.emplace(std::move(unsealed->keys));
    }
    /// Sealed with the right keys and opened.
    void seal(const std::string& kind, const QByteArray& hostile)
    {
        if (hostile != image)
            judge("right keys, " + kind, sealByHand(hostile, *keys), hostile);
    }
    void judge(const std::string& kind, const QByteArray& bytes, const QByteArray& hostile)
    {
        using enum ErrorCode;
        const Opening result = opening(bytes);
        const Codes expected{std::nullopt, Altered, RuleBroken, NewerVersion};
        EXPECT_TRUE(expected.contains(result.code)) << kind << ": " << nameOf(result.code);
        EXPECT_EQ(result.look, std::nullopt) << "nothing of this can be told without its keys";
        expectKept(kind, result.entries);
        judgeAtOnce(kind, result);
        const bool isAll = result.entries.size() == kept.size();
        table.count(kind, result.code ? nameOf(result.code) : isAll ? "opens with all" : "opens with fewer");
        if (!result.code && !isAll)
            expectFoundByACheck(kind, hostile);
    }
    void expectKept(const std::string& kind, const std::vector<Entry>& shown) const
    {
        for (const Entry& entry : shown)
            EXPECT_TRUE(std::ranges::find(kept, entry) != kept.end())
                << kind << ": shows what nobody said yes to";
    }
    /// Before all of it was looked at it shows no other words either; and looking says what opening would.
    void judgeAtOnce(const std::string& kind, const Opening& opened) const
    {
        FileShelf shelf(FileShelf::Access::ReadOnly);
        const auto journal = await<std::unique_ptr<Journal>>(
            [&](auto done) { shelf.openAtOnce(path(QStringLiteral("mutated")), passphrase(), done); });
        if (!journal) {
            EXPECT_EQ(codeOf(journal), opened.code) << kind;
            return;
        }
        expectKept(kind + ", at once", entriesOf(**journal));
        const auto looked = await<void>([&](auto done) { (*journal)->lookThrough(done); });
        EXPECT_EQ(codeOf(looked), opened.code) << kind;
    }
    /// Pages out of order can hide an entry until somebody looks at every page; nothing of it is ever saved
    /// again.
    void expectFoundByACheck(const std::string& kind, const QByteArray& hostile) const
    {
        SCOPED_TRACE(kind);
        const auto report = checkJournal(path(QStringLiteral("mutated")), passphrase());
        EXPECT_TRUE(!report || !report->findings.empty());
        EXPECT_FALSE(SaveGate::check(keys->locks().journal, spanOf(hostile)).has_value());
    }
    void changeBytes()
    {
        for (int i = 0; i < 250; ++i)
            seal("a bit flips in the image",
                 withFlippedBit(image, chance(static_cast<std::size_t>(image.size()) * 8)));
        for (int i = 0; i < 150; ++i) {
            QByteArray bytes = image;
            const auto at = static_cast<qsizetype>(chance(static_cast<std::size_t>(image.size() - 8)));
            for (qsizetype j = 0; j < 8; ++j)
                bytes[at + j] = static_cast<char>(chance(256));
            seal("eight bytes of noise in the image", bytes);
        }
        for (int i = 0; i < 100; ++i) { // its own head, and those of its pages
            const auto page = static_cast<qsizetype>(chance(static_cast<std::size_t>(image.size() / 4096)));
            QByteArray bytes = image;
            for (qsizetype j = page * 4096; j < page * 4096 + 100; ++j) {
                if (chance(4) == 0)
                    bytes[j] = static_cast<char>(chance(256));
            }
            seal("noise at the head of a page", bytes);
        }
    }
    void changePages()
    {
        const auto pages = static_cast<std::size_t>(image.size() / 4096);
        for (int i = 0; i < 50; ++i) {
            const auto one = static_cast<qsizetype>(chance(pages)) * 4096;
            const auto two = static_cast<qsizetype>(chance(pages)) * 4096;
            QByteArray bytes = image;
            bytes.replace(one, 4096, image.mid(two, 4096));
            seal("a page in place of another", bytes);
            bytes = image;
            bytes.replace(one, 4096, QByteArray(4096, '\0'));
            seal("a page of zeros", bytes);
        }
        for (int i = 0; i < 60; ++i)
            seal("the image is cut off",
                 image.first(static_cast<qsizetype>(chance(static_cast<std::size_t>(image.size())))));
        seal("the image is twice there", image + image);
        seal("no image", "");
        seal("no database", "not a database, but long enough to look at it twice");
    }
    void changeBySql()
    {
        for (const char* sql :
             {"PRAGMA user_version = 99",
              "PRAGMA user_version = -1",
              "PRAGMA application_id = 1",
              "DROP TABLE answer",
              "DROP TABLE entry",
              "DROP TRIGGER entry_new",
              "DROP TRIGGER answer_fixed",
              "DROP TRIGGER answer_fixed; UPDATE answer SET body = '{}'",
              "CREATE TABLE draft(t TEXT)",
              "CREATE VIEW v AS SELECT 1",
              "CREATE INDEX i ON answer(body)",
              "ALTER TABLE answer RENAME TO kept",
              "ALTER TABLE words ADD COLUMN draft TEXT",
              "CREATE TRIGGER t AFTER INSERT ON entry BEGIN SELECT 1; END",
              ("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE answer(id)' WHERE "
               "name = 'answer'"),
              "PRAGMA writable_schema=ON; DELETE FROM sqlite_schema WHERE type = 'trigger'",
              "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 2",
              "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 100000 WHERE name = 'entry'",
              ("INSERT INTO entry(id,kind,form,digest,first_yes,second_yes) "
               "VALUES(randomblob(16),'words',1,zeroblob(32),zeroblob(32),zeroblob(32))"),
              "PRAGMA foreign_keys=OFF; DROP TRIGGER entry_stays; DELETE FROM entry"})
            seal("changed by SQL", tamperedImage(image, keys->locks().journal, sql));
    }
    /// What stands around the image under the seal: its length and its padding.
    void changeTheFrame()
    {
        const QByteArray sealed = sealByHand(image, *keys);
        const qsizetype padded = sealed.size() - head - 16;
        QByteArray plain(padded, '\0');
        qToLittleEndian<quint64>(static_cast<quint64>(image.size()), plain.data());
        plain.replace(8, image.size(), image);
        for (const quint64 length : {quint64{0}, quint64{1}, static_cast<quint64>(padded), ~quint64{0},
                                     ~quint64{0} - 7, quint64{1} << 63, static_cast<quint64>(padded) - 7}) {
            QByteArray bytes = plain;
            qToLittleEndian<quint64>(length, bytes.data());
            judge("right keys, a length that cannot be", sealPlainByHand(bytes, *keys), image);
        }
        for (const qsizetype at : {image.size() + 8, padded - 1}) {
            QByteArray bytes = plain;
            bytes[at] = 1;
            judge("right keys, words in the padding", sealPlainByHand(bytes, *keys), image);
        }
        judge("right keys, a block too many", sealPlainByHand(plain + QByteArray(block, '\0'), *keys), image);
    }

    QByteArray image;
    std::optional<KeyRing> keys;
};

} // namespace

TEST_P(HostileImage, ShowsNothingThatBothHaveNotSaidYesTo)
{
    changeBytes();
    changePages();
    changeBySql();
    changeTheFrame();
    conclude(650);
}

INSTANTIATE_TEST_SUITE_P(OfAJournal, HostileImage, testing::Bool(), [](const auto& test) {
    return std::string(test.param ? "WithPassphrases" : "WithoutPassphrases");
});
