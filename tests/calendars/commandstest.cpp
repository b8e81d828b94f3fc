// SPDX-License-Identifier: GPL-3.0-or-later
// import-busy and export as a shell runs them.
#include "calendarsample.h"
#include "othertools.h"

#include "domain/weekplan.h"
#include "storage/unsealedfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class CalendarCommands : public testing::Test
{
protected:
    void SetUp() override { ASSERT_EQ(run({u"example"_s, journal}).code, 0); }

    [[nodiscard]] static ToolOutput run(const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TZ"_s, u"Europe/Berlin"_s);
        return runTool(QStringLiteral(WHOLEHEARTED_PROGRAM), arguments, environment);
    }
    [[nodiscard]] QString pathOf(const QString& name) const { return folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(pathOf(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QByteArray image() const
    {
        const auto unsealed = unsealFile(journal, std::nullopt);
        EXPECT_TRUE(unsealed);
        return unsealed ? QByteArray(reinterpret_cast<const char*>(unsealed->image.data()),
                                     static_cast<qsizetype>(unsealed->image.size()))
                        : QByteArray();
    }
    /// Every word of it a canary but for its times, which are next week.
    [[nodiscard]] static QByteArray canaryCalendar()
    {
        const QByteArray day = QDate::currentDate().addDays(7).toString(u"yyyyMMdd"_s).toLatin1();
        return calendar(
            "X-WR-CALNAME:Canary-name\n" +
            event("UID:Canary-uid\nSUMMARY:Canary-summary\nDESCRIPTION:Canary-text\nLOCATION:Canary-place\n"
                  "ORGANIZER;CN=Canary-boss:mailto:Canary-boss@x\nATTENDEE;CN=Canary-guest:mailto:x@x\n"
                  "DTSTART:" +
                  day + "T100000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3\n"));
    }

    QTemporaryDir folder;
    QString journal = pathOf(u"journal.wholehearted"_s);
};

} // namespace

TEST_F(CalendarCommands, BusyTimeIsTakenInAndNothingElse)
{
    const ToolOutput output = run({u"import-busy"_s, journal, write(u"work.ics"_s, canaryCalendar())});
    EXPECT_EQ(output.code, 0) << output.sentences.toStdString();
    EXPECT_EQ(output.results, u"work.ics: 3 busy times.\n"_s);
    EXPECT_EQ(run({u"check"_s, journal}).code, 0);
    EXPECT_FALSE(image().contains("Canary"));
    EXPECT_FALSE(image().contains("work.ics"));
    EXPECT_FALSE(image().contains(folder.path().toUtf8()));
}

TEST_F(CalendarCommands, OneBrokenFileAndNoneOfThemIsTakenIn)
{
    const QByteArray before = image();
    const QString whole = write(u"whole.ics"_s, canaryCalendar());
    const QString broken = write(u"broken.ics"_s, canaryCalendar().chopped(20));
    const ToolOutput output = run({u"import-busy"_s, journal, whole, broken});
    EXPECT_EQ(output.code, 1);
    EXPECT_EQ(output.results, QString());
    EXPECT_TRUE(output.sentences.startsWith(u"broken.ics: This calendar ends too early"_s))
        << output.sentences.toStdString();
    EXPECT_EQ(image(), before);
}

TEST_F(CalendarCommands, ImportWantsFiles)
{
    EXPECT_EQ(run({u"import-busy"_s, journal}).code, 2);
    EXPECT_EQ(run({u"import-busy"_s, journal, pathOf(u"nowhere.ics"_s)}).code, 1);
    EXPECT_TRUE(run({u"import-busy"_s, u"--help"_s}).results.contains(u"FILE…"_s));
}

TEST_F(CalendarCommands, TheExportListsWhatThePlanLists)
{
    const auto python = findPython({u"icalendar"_s, u"dateutil"_s});
    NEEDS_TOOL(python);
    const QString ics = pathOf(u"plan.ics"_s);
    ASSERT_EQ(run({u"export"_s, journal, u"--format"_s, u"ics"_s, u"--output"_s, ics}).code, 0);
    EXPECT_EQ(QFile(ics).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    const QDate first = weekStart(QDate::currentDate(), Qt::Monday).addDays(-5 * 7);
    const QDate last = first.addDays(8 * 7 - 1);
    QStringList planned;
    for (QDate monday = first; monday <= last; monday = monday.addDays(7)) {
        const ToolOutput plan =
            run({u"plan"_s, journal, u"--week"_s, isoWeekOf(monday), u"--format"_s, u"json"_s});
        for (const QJsonValue& value :
             QJsonDocument::fromJson(plan.results.toUtf8())[u"occasions"_s].toArray()) {
            const auto at = [&](const QString& key) {
                return value[key].toString().first(16).replace(u'T', u' ');
            };
            planned.append(at(u"start"_s) + u' ' + at(u"end"_s));
        }
    }
    planned.sort();
    const ToolOutput listed =
        runTool(*python, {QStringLiteral(WHOLEHEARTED_OCCASIONS), ics, u"Europe/Berlin"_s,
                          first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
    EXPECT_EQ(listed.code, 0) << listed.sentences.toStdString();
    EXPECT_GT(planned.size(), 8);
    EXPECT_EQ(differences(sortedLines(listed.results), planned), QStringList());
}

TEST_F(CalendarCommands, AFolderKeepsWhatWasDeletedInItUnlessForced)
{
    const QStringList command{u"export"_s, journal,       u"--format"_s,
                              u"vdir"_s,   u"--output"_s, pathOf(u"vdir"_s)};
    EXPECT_EQ(run(command).code, 1) << "a folder that is not there is not made";
    QDir vdir(folder.path());
    ASSERT_TRUE(vdir.mkdir(u"vdir"_s) && vdir.cd(u"vdir"_s));
    ASSERT_EQ(run(command).results, QString());
    const QStringList events = vdir.entryList({u"*.ics"_s});
    ASSERT_GT(events.size(), 3);
    ASSERT_TRUE(vdir.remove(events.first()));
    EXPECT_TRUE(run(command).results.contains(u"deleted in that folder"_s));
    EXPECT_FALSE(vdir.exists(events.first()));
    EXPECT_EQ(run(command + QStringList{u"--force"_s}).results, QString());
    EXPECT_TRUE(vdir.exists(events.first()));
}
