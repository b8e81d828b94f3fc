// SPDX-License-Identifier: GPL-3.0-or-later
// What things cost, counted instead of timed: calls to the disk, files opened before the first picture,
// instructions for each year that is kept, bytes on paper.
#include "tracedrun.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(WHOLEHEARTED_PROGRAM);

QStringList capturedIn(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

class Cost : public testing::Test
{
protected:
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder.filePath(name); }
    void keepExample(const QString& path, int years = 1) const
    {
        ASSERT_EQ(QProcess::execute(program, {u"example"_s, path, u"--years"_s, QString::number(years)}), 0);
    }

private:
    QTemporaryDir m_folder;
};

class TracedCost : public Cost
{
protected:
    void SetUp() override
    {
        if (const QString reason = TracedRun::whatPrevents(); !reason.isEmpty())
            GTEST_SKIP() << qUtf8Printable(reason);
    }
};

/// As many as one command executes, counted by callgrind.
qint64 instructionsOf(const QStringList& arguments)
{
    QProcess counted;
    counted.start(u"valgrind"_s,
                  QStringList{u"--tool=callgrind"_s, u"--callgrind-out-file=/dev/null"_s, program} +
                      arguments);
    constexpr int patience = 240'000;
    EXPECT_TRUE(counted.waitForFinished(patience));
    EXPECT_EQ(counted.exitCode(), 0);
    const QString said = QString::fromLocal8Bit(counted.readAllStandardError());
    return capturedIn(said, u"Collected : (\\d+)"_s).value(0).toLongLong();
}

QString outputOf(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished()) << qUtf8Printable(tool);
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

} // namespace

TEST_F(TracedCost, ASaveWaitsForTheDiskTwiceAndItsBackupAsOften)
{
    const QString journal = pathOf(u"ours.wholehearted"_s);
    TracedRun run;
    run.start(u"fsync,fdatasync,sync_file_range,sync,syncfs,msync"_s, QStringLiteral(FAULT_SAVER), {journal},
              "keep 1\nkeep 1\n");
    run.finish();
    QStringList synced = capturedIn(run.calls(), u"\\b\\w*sync\\w*\\(\\d*<?([^>(]*)"_s);
    synced.removeIf([](const QString& path) { return path.endsWith(u".lock"_s); }); // Qt's, when it is opened
    ASSERT_GE(synced.size(), 8) << run.calls().toStdString();
    const QStringList second = synced.last(4); // the first one makes the backups' folders, too
    const QString folder = QFileInfo(journal).path();
    EXPECT_TRUE(second[0].startsWith(folder + u"/#"_s))
        << "a file without a name: " << second[0].toStdString();
    EXPECT_EQ(second[1], folder);
    EXPECT_TRUE(second[2].startsWith(second[3] + u"/#"_s)) << second[2].toStdString();
    EXPECT_NE(second[3], folder) << "a backup stands elsewhere";
    EXPECT_EQ(
        std::ranges::count_if(synced, [&](const QString& path) { return path.startsWith(folder + u"/#"_s); }),
        2)
        << "one for each save";
}

TEST_F(TracedCost, TheFirstPictureOpensNoFileItDoesNotNeed)
{
    const QString journal = pathOf(u"ours.wholehearted"_s);
    keepExample(journal);
    TracedRun run;
    run.start(u"open,openat"_s, program, {journal});
    run.finishWindowOver(journal);
    // A call that another thread's stands in the middle of is told in two lines.
    const QStringList opened =
        capturedIn(run.calls(), u"\\bopen(?:at)?(?:\\(| resumed>).* = \\d+<([^>]*)>"_s);
    EXPECT_TRUE(opened.contains(journal)) << "control";
    EXPECT_EQ(opened.filter(u"ours.wholehearted"_s).size(), 5)
        << "its head, for a look, before it is read ahead and once it is locked; all of it; what lies beside "
           "it";
    // Pictures, printers, calendars and what is sent by them come when they are first asked for.
    static const QRegularExpression plugin(u"/plugins/([a-z]+)/[^/]+\\.so$"_s);
    static const QStringList needed{u"platforms"_s, u"platformthemes"_s, u"sqldrivers"_s};
    for (const QString& path : opened) {
        const auto match = plugin.match(path);
        EXPECT_TRUE(!match.hasMatch() || needed.contains(match.captured(1))) << path.toStdString();
        EXPECT_FALSE(path.endsWith(u".ics"_s) || path.contains(u"/generations"_s)) << path.toStdString();
    }
}

TEST_F(Cost, APlanTakesTheSameWorkForEachYearThatIsKept)
{
    if (QStandardPaths::findExecutable(u"valgrind"_s).isEmpty())
        GTEST_SKIP() << "valgrind is not installed";
    std::array<qint64, 3> instructions{};
    for (int years = 1; years <= 3; ++years) {
        const QString journal = pathOf(QString::number(years));
        keepExample(journal, years);
        instructions[static_cast<std::size_t>(years - 1)] = instructionsOf({u"plan"_s, journal});
    }
    const auto [one, two, three] = instructions;
    const double perYear = static_cast<double>(three - one) / 2;
    std::cout << "  " << one / 1'000'000 << " million instructions for one year, "
              << static_cast<qint64>(perYear / 1'000'000) << " more for each other\n";
    EXPECT_NEAR(static_cast<double>(two - one) / perYear, 1, 0.15) << "in a straight line";
    // Bands wide enough for other compilers and libraries, and for nothing that is done twice. Qt 6.8 reads a
    // list of all zones to name the computer's own, which makes 81 million instructions 143 with its
    // libraries' longer loading.
    EXPECT_GT(perYear, 25e6);
    EXPECT_LT(perYear, 65e6);
    EXPECT_GT(static_cast<double>(one), 50e6);
    EXPECT_LT(static_cast<double>(one), 170e6);
}

TEST_F(Cost, APdfGrowsByItsWordsAndNotByItsFonts)
{
    const QString journal = pathOf(u"ours"_s);
    const QString pdf = pathOf(u"ours.pdf"_s);
    keepExample(journal);
    ASSERT_EQ(QProcess::execute(program, {u"summary"_s, journal, u"--all"_s, u"--sections"_s, u"answers"_s,
                                          u"--output"_s, pdf}),
              0);
    const auto pages = capturedIn(outputOf(u"pdfinfo"_s, {pdf}), u"^Pages: +(\\d+)"_s).value(0).toLongLong();
    const auto fonts = outputOf(u"pdffonts"_s, {pdf}).trimmed().count(u'\n') - 1;
    std::cout << "  " << pages << " pages, " << fonts << " fonts, " << QFileInfo(pdf).size() << " bytes\n";
    ASSERT_GT(pages, 50) << "or its fonts would be most of it";
    EXPECT_GT(QFileInfo(pdf).size() / pages, 2'000);
    EXPECT_LT(QFileInfo(pdf).size() / pages, 9'000);
    EXPECT_LE(fonts, 4);
}
