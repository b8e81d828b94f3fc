// SPDX-License-Identifier: GPL-3.0-or-later
// What a check of a whole journal finds in images that somebody with the passphrase could have made.
#include "storagehelpers.h"

#include "storage/journalcheck.h"

using namespace Qt::StringLiterals;

namespace {

class JournalCheckTest : public StorageTest
{
protected:
    void SetUp() override
    {
        auto begun = begin(path());
        ASSERT_DONE(begun);
        ASSERT_DONE(keep(**begun, entries));
        image = imageOf(path());
        auto file = unsealFile(path(), std::nullopt);
        ASSERT_DONE(file);
        keys.emplace(std::move(file->keys));
    }
    [[nodiscard]] std::vector<Error> findingsAfter(const QByteArray& sql) const
    {
        const QByteArray tampered = tamperedImage(image, keys->locks().journal, sql);
        writeBytes(path(u"other"_s), sealByHand(tampered, *keys));
        const auto report = checkJournal(path(u"other"_s), std::nullopt);
        EXPECT_DONE(report);
        return report ? report->findings : std::vector<Error>();
    }
    [[nodiscard]] std::vector<ErrorCode> codesAfter(const QByteArray& sql) const
    {
        std::vector<ErrorCode> codes;
        for (const Error& finding : findingsAfter(sql))
            codes.push_back(finding.code);
        return codes;
    }

    const std::vector<Entry> entries = oneOfEachKind();
    QByteArray image;
    std::optional<KeyRing> keys;
};

using Codes = std::vector<ErrorCode>;
const Codes oneRuleBroken{ErrorCode::RuleBroken};

} // namespace

TEST_F(JournalCheckTest, FindsNothingInWhatBothSaidYesTo)
{
    EXPECT_EQ(codesAfter("SELECT 1"), Codes());
    EXPECT_EQ(codesAfter(withoutTrigger("answer_fixed", "SELECT 1")), Codes())
        << "control of the tests below";
}

TEST_F(JournalCheckTest, NamesTheEntryWhoseWordsWereChanged)
{
    const auto changed = findingsAfter(
        withoutTrigger("answer_fixed", "UPDATE answer SET body = replace(body, 'walks', 'talks')"));
    ASSERT_EQ(changed.size(), 1u);
    EXPECT_EQ(changed[0], (Error{ErrorCode::RuleBroken, entries[1].id.text()}));
    EXPECT_EQ(codesAfter(withoutTrigger("words_fixed", "UPDATE words SET author = 'first'")), oneRuleBroken);
    EXPECT_EQ(codesAfter(withoutTrigger("checkin_fixed", "UPDATE checkin SET date = '2026-11-24'")),
              oneRuleBroken);
}

TEST_F(JournalCheckTest, FindsYesesToSomethingElse)
{
    EXPECT_EQ(codesAfter(withoutTrigger("entry_fixed", "UPDATE entry SET form = 2 WHERE kind = 'answer'")),
              oneRuleBroken)
        << "in another form";
    EXPECT_EQ(
        codesAfter(withoutTrigger("entry_fixed", "UPDATE entry SET kind = 'words' WHERE kind = 'answer'")),
        oneRuleBroken)
        << "of another kind";
    EXPECT_EQ(codesAfter(withoutTrigger("entry_fixed", "UPDATE entry SET digest = zeroblob(32), first_yes = "
                                                       "zeroblob(32), second_yes = zeroblob(32) "
                                                       "WHERE kind = 'answer'")),
              oneRuleBroken);
}

TEST_F(JournalCheckTest, FindsAnEntryWithoutContentAndContentWithoutAnEntry)
{
    EXPECT_EQ(codesAfter(withoutTrigger("answer_stays", "DELETE FROM answer")), oneRuleBroken);
    EXPECT_NE(codesAfter(withoutTrigger("entry_stays", "DELETE FROM entry WHERE kind = 'answer'")), Codes());
}

TEST_F(JournalCheckTest, FindsWhatNobodyCanReadThoughItsDigestHolds)
{
    EXPECT_EQ(
        codesAfter("INSERT INTO entry(id, kind, form, digest, first_yes, second_yes) "
                   "SELECT zeroblob(16), 'answer', 1, d, d, d FROM (SELECT content_digest('answer', 1, "
                   "zeroblob(16), zeroblob(16), 'first', 'needs', 'no JSON') AS d); "
                   "INSERT INTO answer VALUES(zeroblob(16), zeroblob(16), 'first', 'needs', 'no JSON')"),
        Codes{ErrorCode::InvalidContent});
}

TEST_F(JournalCheckTest, ReadsEntriesWhateverTheirIds)
{
    std::vector<Entry> answers;
    for (const char first : {'\x00', '\x7f', '\x80', '\xff'})
        answers.push_back({EntryId::fromBytes(first + QByteArray(15, '\xaa')),
                           anAnswer(entries[0].id, u"a walk"_s).content});
    auto journal = open(path());
    ASSERT_DONE(journal);
    ASSERT_DONE(keep(**journal, answers));
    const auto report = checkJournal(path(), std::nullopt);
    ASSERT_DONE(report);
    EXPECT_TRUE(report->findings.empty());
    EXPECT_EQ(report->countOf(EntryKind::Answer), 5);
}
