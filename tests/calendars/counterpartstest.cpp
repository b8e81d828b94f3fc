// SPDX-License-Identifier: GPL-3.0-or-later
// Other programs read our plan, and see the same occasions in it as we do: two years with every change of the
// clocks, in zones that change them each in its own way.
#include "othertools.h"
#include "sampleplan.h"

#include "exchange/plancalendar.h"
#include "exchange/vdirfolder.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class Counterparts : public testing::TestWithParam<const char*>
{
protected:
    void SetUp() override
    {
        plan = samplePlan(GetParam());
        expected = linesOf(plan, QTimeZone(GetParam()));
        ASSERT_GT(expected.size(), 250);
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QString khalConfig(const QString& vdir) const
    {
        return u"[calendars]\n[[ours]]\npath = %1\n[locale]\nlocal_timezone = %2\ndefault_timezone = %2\n"
               "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = "
               "%Y-%m-%d "
               "%H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = %3\n"_s.arg(
                   vdir, QString::fromLatin1(GetParam()), folder.filePath(u"khal.db"_s));
    }

    QTemporaryDir folder;
    std::vector<PlannedTime> plan;
    QStringList expected;
};

class KhalCounterparts : public Counterparts
{
};

} // namespace

TEST_P(Counterparts, PythonListsTheSameOccasions)
{
    const auto python = findPython({u"icalendar"_s, u"dateutil"_s});
    NEEDS_TOOL(python);
    const QString file = write(u"plan.ics"_s, planCalendar(publishedPlan(plan), u"Time together"_s));
    const ToolOutput output =
        runTool(*python, {QStringLiteral(WHOLEHEARTED_OCCASIONS), file, QString::fromLatin1(GetParam()),
                          sampleFrom.toString(Qt::ISODate), sampleTo.toString(Qt::ISODate)});
    EXPECT_EQ(output.code, 0) << output.sentences.toStdString();
    EXPECT_EQ(differences(sortedLines(output.results), expected), QStringList());
}

TEST_P(KhalCounterparts, KhalListsTheSameOccasions)
{
    const auto khal = findTool(u"khal"_s);
    NEEDS_TOOL(khal);
    const QString vdir = folder.filePath(u"vdir"_s);
    ASSERT_TRUE(QDir().mkpath(vdir));
    ASSERT_TRUE(VdirFolder().publish(vdir, {JournalId::create(), publishedPlan(plan), u"Time together"_s}));
    const QString config = write(u"khal.conf"_s, khalConfig(vdir).toUtf8());
    const ToolOutput output =
        runTool(*khal, {u"-c"_s, config, u"list"_s, u"--day-format"_s, u""_s, u"--format"_s,
                        u"{start-date-long} {start-time} {end-date-long} {end-time}"_s,
                        sampleFrom.toString(Qt::ISODate), sampleTo.toString(Qt::ISODate)});
    EXPECT_EQ(output.code, 0) << output.sentences.toStdString();
    EXPECT_EQ(output.sentences, QString());
    QStringList listed = sortedLines(output.results);
    listed.removeDuplicates(); // what lasts past midnight is listed on both days
    expected = wallLinesOf(plan, QTimeZone(GetParam()));
    expected.removeDuplicates();
    EXPECT_EQ(differences(listed, expected), QStringList());
}

INSTANTIATE_TEST_SUITE_P(InZones, Counterparts,
                         testing::Values("Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                                         "America/Santiago", "Africa/Casablanca"));
// Not Casablanca, where the zones of a computer from before tzdata 2026c move the clocks in winter: of two
// hours with one name khal then takes the other.
INSTANTIATE_TEST_SUITE_P(InZones, KhalCounterparts,
                         testing::Values("Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                                         "America/Santiago"));
