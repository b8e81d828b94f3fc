// SPDX-License-Identifier: GPL-3.0-or-later
// Journals that a published version wrote: they open for ever.
#include "storagehelpers.h"

#include "storage/journalcheck.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class FixtureTest : public StorageTest, public ::testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QFile::copy(QStringLiteral(FIXTURES "/") + QLatin1String(GetParam()), path()));
        ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    }
    [[nodiscard]] static std::optional<Passphrase> passphrase()
    {
        return QByteArrayView(GetParam()).startsWith("open") ? std::nullopt
                                                             : std::optional(Passphrase(u"heron"_s));
    }
};

} // namespace

TEST_P(FixtureTest, OpensAndReadsAsItWasKept)
{
    auto journal = open(path(), passphrase());
    ASSERT_DONE(journal);
    const JournalReader& reader = (*journal)->reader();
    EXPECT_EQ(reader.setting(CoupleSetting::FirstName), u"Noor"_s);
    ASSERT_EQ(reader.checkIns().size(), 1u);
    EXPECT_EQ(std::get<CheckIn>(reader.checkIns()[0].content).date, QDate(2026, 11, 23));
    EXPECT_EQ(reader.entriesOf(reader.checkIns()[0].id).size(), 3u);
    ASSERT_EQ(reader.allPlannedTimes().size(), 1u);
    EXPECT_EQ(reader.allPlannedTimes()[0].freed, std::set<QDate>{QDate(2026, 12, 3)});
    EXPECT_EQ(reader.offersFor(reader.allPlannedTimes()[0].id).size(), 1u);
    EXPECT_EQ(reader.ownQuestions().size(), 1u);
}

TEST_P(FixtureTest, StandsACheckAndCanBeAddedTo)
{
    const auto report = checkJournal(path(), passphrase());
    ASSERT_DONE(report);
    EXPECT_TRUE(report->findings.empty());
    EXPECT_EQ(report->generation, 3u);
    auto journal = open(path(), passphrase());
    ASSERT_DONE(journal);
    EXPECT_DONE(keep(**journal, {aCheckIn()}));
}

INSTANTIATE_TEST_SUITE_P(
    OfVersion, FixtureTest,
    ::testing::Values("open-1.wholehearted", "passphrases-1.wholehearted", "open-2.wholehearted",
                      "passphrases-2.wholehearted", "open-3.wholehearted", "passphrases-3.wholehearted"),
    [](const auto& test) {
        return QString::fromLatin1(test.param).section(u'.', 0, 0).remove(u'-').toStdString();
    });
