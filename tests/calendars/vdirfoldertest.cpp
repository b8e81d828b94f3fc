// SPDX-License-Identifier: GPL-3.0-or-later
// A real folder, as vdirsyncer and two phones leave it.
#include "sampleplan.h"

#include "exchange/planmeaning.h"
#include "exchange/vdirfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class Folder : public testing::Test
{
protected:
    Folder() { plan.events = publishedPlan(planned); }

    [[nodiscard]] Result<std::vector<DeletedThere>> publish() { return vdir.publish(folder.path(), plan); }
    [[nodiscard]] std::vector<DeletedThere> deleted()
    {
        return publish().value_or(std::vector<DeletedThere>{{}});
    }
    [[nodiscard]] QString pathOf(int number) const
    {
        return folder.filePath(sampleId(number).text() + u".ics"_s);
    }
    [[nodiscard]] QByteArray read(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& path, const QByteArray& bytes) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Whatever stands there is written by another program.
    void change(int number, const QByteArray& before, const QByteArray& after) const
    {
        QByteArray text = read(pathOf(number));
        ASSERT_TRUE(text.contains(before));
        write(pathOf(number), text.replace(before, after));
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir folder;
    VdirFolder vdir;
    std::vector<PlannedTime> planned = samplePlan("Europe/Berlin");
    std::vector<PublishedEvent> kept; ///< Something to swap the plan with.
    PlanToPublish plan{JournalId::create(), {}, u"Time together"_s};
};

constexpr int evenings = 1;
constexpr int movedTo = 2;
constexpr int single = 12;

} // namespace

TEST_F(Folder, HasOneFileForEachEventThatOnlyItsOwnerReads)
{
    EXPECT_EQ(deleted(), std::vector<DeletedThere>());
    EXPECT_EQ(names().size(), static_cast<qsizetype>(plan.events.size()) + 1);
    for (const PublishedEvent& event : plan.events) {
        const QString path = folder.filePath(event.id.text() + u".ics"_s);
        EXPECT_EQ(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        EXPECT_TRUE(read(path).contains("UID:" + event.id.text().toUtf8() + "\r\n"));
    }
    EXPECT_FALSE(QFile::exists(pathOf(movedTo))) << "what was moved belongs to its series";
}

TEST_F(Folder, WhatIsUpToDateIsNotTouched)
{
    ASSERT_TRUE(publish());
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(0, 0));
    for (const QString& name : names()) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    }
    ASSERT_TRUE(publish());
    for (const QString& name : names())
        EXPECT_EQ(QFileInfo(folder.filePath(name)).lastModified(), longAgo) << name.toStdString();
}

TEST_F(Folder, LettingGoRemovesTheFile)
{
    ASSERT_TRUE(publish());
    std::erase_if(plan.events, [](const PublishedEvent& event) { return event.id == sampleId(single); });
    EXPECT_EQ(deleted(), std::vector<DeletedThere>());
    EXPECT_FALSE(QFile::exists(pathOf(single)));
    EXPECT_TRUE(QFile::exists(pathOf(evenings)));
}

TEST_F(Folder, IsNeverEmptyWhichNoProgramWouldCarryOn)
{
    ASSERT_TRUE(publish());
    std::swap(plan.events, kept); // paused
    EXPECT_EQ(deleted(), std::vector<DeletedThere>());
    ASSERT_EQ(names().size(), 2);
    EXPECT_TRUE(read(folder.filePath(names().last())).contains("DTSTART;TZID=UTC:19700101T000000"));
    ASSERT_TRUE(QFile::remove(folder.filePath(names().last())));
    EXPECT_EQ(deleted(), std::vector<DeletedThere>()) << "nobody is asked about that one";
    EXPECT_EQ(names().size(), 2);
    std::swap(plan.events, kept);
    EXPECT_EQ(deleted(), std::vector<DeletedThere>());
    EXPECT_EQ(names().size(), static_cast<qsizetype>(plan.events.size()) + 1);
}

TEST_F(Folder, WhatWasChangedThereIsWrittenOver)
{
    ASSERT_TRUE(publish());
    const QByteArray ours = read(pathOf(evenings));
    for (const auto& [before, after] : {std::pair<QByteArray, QByteArray>("T203000\r\nDUR", "T213000\r\nDUR"),
                                        {"SUMMARY:Time together", "SUMMARY:Date night!"},
                                        {"CLASS:PRIVATE", "CLASS:PUBLIC"},
                                        {"CLASS:PRIVATE\r\n", "CLASS:PRIVATE\r\nDESCRIPTION:x\r\n"}}) {
        change(evenings, before, after);
        EXPECT_EQ(deleted(), std::vector<DeletedThere>());
        EXPECT_EQ(planMeaning(read(pathOf(evenings))), planMeaning(ours)) << after.constData();
        EXPECT_NE(read(pathOf(evenings)), ours) << "as a newer version, or nobody would carry it";
    }
    change(evenings, "END:VCALENDAR", "END");
    EXPECT_EQ(deleted(), std::vector<DeletedThere>());
    EXPECT_EQ(planMeaning(read(pathOf(evenings))), planMeaning(ours));
}

TEST_F(Folder, AnotherOrderStampsAndRemindersAreLeftAlone)
{
    ASSERT_TRUE(publish());
    change(single, "BEGIN:VEVENT\r\n", "BEGIN:VEVENT\r\nCREATED:20270101T000000Z\r\nX-MOZ-GENERATION:3\r\n");
    change(single, "DTSTAMP:19700101T000000Z\r\n", "DTSTAMP:20270101T000000Z\r\nSTATUS:CONFIRMED\r\n");
    change(single, "CLASS:PRIVATE\r\n", "");
    change(single, "END:VEVENT",
           "CLASS:PRIVATE\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT1H\r\n"
           "DESCRIPTION:soon\r\nEND:VALARM\r\nEND:VEVENT");
    const QByteArray theirs = read(pathOf(single));
    EXPECT_EQ(deleted(), std::vector<DeletedThere>());
    EXPECT_EQ(read(pathOf(single)), theirs);
}

TEST_F(Folder, ADeletionIsToldUntilSomebodyDecides)
{
    ASSERT_TRUE(publish());
    ASSERT_TRUE(QFile::remove(pathOf(single)));
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(deleted(), (std::vector<DeletedThere>{{sampleId(single)}}));
        EXPECT_FALSE(QFile::exists(pathOf(single)));
    }
    plan.putBack = {{sampleId(single)}};
    EXPECT_EQ(deleted(), std::vector<DeletedThere>());
    EXPECT_TRUE(QFile::exists(pathOf(single)));
    plan.putBack.clear();
    EXPECT_EQ(deleted(), std::vector<DeletedThere>());
}

TEST_F(Folder, ACancelledEventCountsAsDeleted)
{
    ASSERT_TRUE(publish());
    change(single, "CLASS:PRIVATE\r\n", "CLASS:PRIVATE\r\nSTATUS:CANCELLED\r\n");
    EXPECT_EQ(deleted(), (std::vector<DeletedThere>{{sampleId(single)}}));
    plan.putBack = {{sampleId(single)}};
    EXPECT_EQ(deleted(), std::vector<DeletedThere>());
    EXPECT_FALSE(read(pathOf(single)).contains("CANCELLED"));
}

TEST_F(Folder, OneDateDeletedThereIsToldAndStaysOutMeanwhile)
{
    ASSERT_TRUE(publish());
    change(evenings, "EXDATE;TZID=Europe/Berlin:20261104T203000",
           "EXDATE;TZID=Europe/Berlin:20261104T203000\r\nEXDATE;TZID=Europe/Berlin:20261118T203000");
    change(evenings, "CLASS:PRIVATE\r\nDTSTART;TZID=Europe/Berlin:20261104",
           "DTSTART;TZID=Europe/Berlin:20261104");
    const DeletedThere date{sampleId(evenings), QDate(2026, 11, 18)};
    EXPECT_EQ(deleted(), std::vector{date});
    EXPECT_EQ(deleted(), std::vector{date});
    EXPECT_TRUE(read(pathOf(evenings)).contains("20261118T203000"));
    EXPECT_TRUE(read(pathOf(evenings)).contains("CLASS:PRIVATE\r\nDTSTART;TZID=Europe/Berlin:20261104"))
        << "what else was changed is written over";
    plan.putBack = {date};
    EXPECT_EQ(deleted(), std::vector<DeletedThere>());
    EXPECT_FALSE(read(pathOf(evenings)).contains("20261118T203000"));
}

TEST_F(Folder, AMovedDateDeletedThereIsTheOneItWasMovedTo)
{
    ASSERT_TRUE(publish());
    change(evenings, "RECURRENCE-ID;TZID=Europe/Berlin:20261111T203000",
           "STATUS:CANCELLED\r\nRECURRENCE-ID;TZID=Europe/Berlin:20261111T203000");
    EXPECT_EQ(deleted(), (std::vector<DeletedThere>{{sampleId(movedTo), QDate(2026, 11, 13)}}));
}

TEST_F(Folder, FilesOfOthersAreLeftAlone)
{
    write(folder.filePath(u"dentist.ics"_s), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    write(folder.filePath(u"color"_s), "#7c2c4a");
    ASSERT_TRUE(publish());
    ASSERT_TRUE(vdir.withdraw(folder.path(), plan.journal));
    EXPECT_EQ(names().size(), 3) << "theirs, and what stands for nothing";
    EXPECT_TRUE(names().contains(u"color"_s));
    EXPECT_TRUE(names().contains(u"dentist.ics"_s));
}

TEST_F(Folder, ThatIsWithdrawnSaysThatNothingIsPlannedSoThatSyncProgramsCarryItOn)
{
    ASSERT_TRUE(publish());
    ASSERT_GT(names().size(), 5);
    ASSERT_TRUE(vdir.withdraw(folder.path(), plan.journal));
    ASSERT_EQ(names().size(), 1);
    EXPECT_TRUE(read(folder.filePath(names().front())).contains("DTSTART;TZID=UTC:19700101T000000"));
    ASSERT_TRUE(publish()) << "and can be published into again";
    EXPECT_EQ(deleted(), std::vector<DeletedThere>());
    EXPECT_TRUE(QFile::exists(pathOf(evenings)));
}

TEST_F(Folder, AnotherJournalsFolderIsNotWrittenTo)
{
    ASSERT_TRUE(publish());
    plan.journal = JournalId::create();
    const auto published = publish();
    ASSERT_FALSE(published);
    EXPECT_EQ(published.error().code, ErrorCode::OtherJournal);
    EXPECT_FALSE(vdir.withdraw(folder.path(), plan.journal));
}

TEST_F(Folder, WithoutItsListAllOfItIsWrittenAnew)
{
    ASSERT_TRUE(publish());
    write(folder.filePath(u".published.json"_s), "{ cut off");
    ASSERT_TRUE(QFile::remove(pathOf(single)));
    EXPECT_EQ(deleted(), std::vector<DeletedThere>());
    EXPECT_TRUE(QFile::exists(pathOf(single)));
}

TEST_F(Folder, LeavesNoHalfFileAndTakesAnOldOneAway)
{
    write(pathOf(single) + u".tmp"_s, "BEGIN:VCAL");
    ASSERT_TRUE(publish());
    EXPECT_TRUE(names().filter(u".tmp"_s).isEmpty());
}

TEST_F(Folder, ThatIsNotThereIsSaid)
{
    const auto nowhere = vdir.publish(folder.filePath(u"nowhere"_s), plan);
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::NotAFolder);
    write(folder.filePath(u"file"_s), {});
    EXPECT_EQ(vdir.publish(folder.filePath(u"file"_s), plan).error().code, ErrorCode::NotAFolder);
}
