// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments. Everything the saver had acknowledged has to be there afterwards; the control,
// which writes in place, has to break.
#include "saverwords.h"
#include "storagehelpers.h"
#include "verdict.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

/// What the kills came to.
struct Tally
{
    int kills = 0;
    int acknowledged = 0;
    int insideASave = 0;
    int withPartFile = 0;       ///< Between the linking of the new version and the removal of the old one.
    int beforeTheyWereSaid = 0; ///< The new version was in place, and nobody knew yet.
    int lost = 0;
    int returned = 0;
    int halfSaves = 0;
    int unreadable = 0;
    int strays = 0;
    int backups = 0; ///< That were there after each of the kills.

    [[nodiscard]] FaultRow row(const QString& what) const
    {
        return {what, kills, acknowledged, lost + returned + halfSaves, unreadable, strays};
    }
};

/// Starts the saver, kills it, looks at what it left, and so on with the same journal.
class KillHarness
{
public:
    enum class Writing
    {
        AsTheProgramDoes,
        InPlace
    };
    KillHarness(const QString& folder, Writing writing) : m_folder(folder), m_writing(writing)
    {
        startAfresh();
    }

    void kill(int times)
    {
        constexpr int killsOfOneJournal = 20; // so that births are killed too, and no journal grows large
        for (int i = 0; i < times && !testing::Test::HasFatalFailure(); ++i) {
            killOnce();
            if (m_tally.kills % killsOfOneJournal == 0)
                startAfresh();
        }
    }
    [[nodiscard]] const Tally& tally() const { return m_tally; }

private:
    [[nodiscard]] QString journalPath() const { return m_folder + u"/kept/ours.wholehearted"_s; }
    [[nodiscard]] QString scratchPath() const { return m_folder + u"/scratch/ours.wholehearted"_s; }

    void startAfresh()
    {
        for (const QString& path : {m_folder + u"/kept"_s, m_folder + u"/scratch"_s, saverBackups()}) {
            QDir(path).removeRecursively();
            QDir().mkpath(path);
        }
        m_expected = {};
    }
    void killOnce()
    {
        const bool inPlace = m_writing == Writing::InPlace;
        SaverProcess saver(inPlace ? scratchPath() : journalPath(), m_expected, SaverProcess::Shim::None,
                           inPlace ? journalPath() : QString());
        ASSERT_EQ(saver.nextLine(), "open");
        saver.tell("run");
        waitForSomeSaves(saver);
        const auto notLongAfter = static_cast<quint64>(m_usualSave) * 3 / 2;
        QThread::usleep(QRandomGenerator::global()->bounded(notLongAfter + 1));
        saver.kill();
        for (QByteArray line = saver.nextLine(); !line.isEmpty(); line = saver.nextLine())
            count(line);
        ++m_tally.kills;
        m_tally.insideASave += m_expected.isUnfinished() ? 1 : 0;
        m_tally.withPartFile += filesBeside(journalPath()).isEmpty() ? 0 : 1;
        judge();
    }
    /// Also learns how long a save takes here.
    void waitForSomeSaves(SaverProcess& saver)
    {
        const int wanted = m_tally.acknowledged + QRandomGenerator::global()->bounded(1, 4);
        QElapsedTimer timer;
        while (m_tally.acknowledged < wanted) {
            const QByteArray line = saver.nextLine();
            ASSERT_FALSE(line.isEmpty()) << "the saver has ended";
            count(line);
            if (line.startsWith("begin"))
                timer.start();
            else
                m_usualSave = (m_usualSave * 7 + timer.nsecsElapsed() / 1000) / 8;
        }
    }
    void count(const QByteArray& line)
    {
        EXPECT_TRUE(line.startsWith("begin ") || line.startsWith("ack ")) << line.constData();
        m_tally.acknowledged += line.startsWith("ack ") ? 1 : 0;
    }
    void judge()
    {
        const Verdict verdict = examine(journalPath(), m_expected);
        m_tally.beforeTheyWereSaid += verdict.tookTheUnfinished ? 1 : 0;
        m_tally.backups += verdict.backups;
        m_tally.lost += verdict.lost;
        m_tally.returned += verdict.returned;
        m_tally.halfSaves += verdict.halfSaves;
        m_tally.unreadable += verdict.isUnreadable ? 1 : 0;
        m_tally.strays += static_cast<int>(verdict.strays.size());
        if (verdict.isUnreadable)
            startAfresh();
    }

    QString m_folder;
    Writing m_writing;
    Expected m_expected;
    qint64 m_usualSave = 5000; ///< In microseconds.
    Tally m_tally;
};

int killsWanted()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("WHOLEHEARTED_KILLS", &isNumber);
    return isNumber ? wanted : 200;
}

using Kills = StorageTest;

} // namespace

TEST_F(Kills, LoseNothingThatWasAcknowledged)
{
    KillHarness harness(folder(), KillHarness::Writing::AsTheProgramDoes);
    harness.kill(killsWanted());
    const Tally& tally = harness.tally();
    print(tally.row(u"kill -9 at random moments"_s));
    std::cout << "  " << tally.insideASave << " inside a save, " << tally.withPartFile
              << " with a part file beside the journal, " << tally.beforeTheyWereSaid
              << " between the disk and the word; " << tally.backups << " backups opened\n";

    EXPECT_EQ(tally.kills, killsWanted()) << "the harness did too little";
    EXPECT_GT(tally.acknowledged, tally.kills) << "the harness did too little";
    EXPECT_GT(tally.insideASave, tally.kills / 2) << "the kills came at idle moments";
    EXPECT_GT(tally.backups, tally.kills) << "no backups were looked into";
    EXPECT_EQ(tally.lost, 0);
    EXPECT_EQ(tally.returned, 0);
    EXPECT_EQ(tally.halfSaves, 0);
    EXPECT_EQ(tally.unreadable, 0);
    EXPECT_EQ(tally.strays, 0);
}

TEST_F(Kills, BreakAProgramThatWritesInPlace)
{
    constexpr int most = 60;
    KillHarness harness(folder(), KillHarness::Writing::InPlace);
    while (harness.tally().unreadable == 0 && harness.tally().kills < most && !HasFatalFailure())
        harness.kill(1);
    print(harness.tally().row(u"control: kill -9 of a program that writes in place"_s));
    EXPECT_GT(harness.tally().unreadable, 0) << "then the harness above could not see anything either";
}
