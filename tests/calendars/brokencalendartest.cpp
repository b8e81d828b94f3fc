// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are cut off, that are no calendars, or that ask for too much: an error, soon, and nothing else.
#include "calendarsample.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray whole = calendar("BEGIN:VTIMEZONE\nTZID:Here\nEND:VTIMEZONE\n" +
                                  event("UID:a\nSUMMARY:Fête\nDTSTART:20260401T100000Z\nDURATION:PT1H\n"
                                        "RRULE:FREQ=WEEKLY;COUNT=3\n"));

ErrorCode withRule(const QByteArray& rule)
{
    return codeOf(read(event("UID:a\nDTSTART:19700101T000000Z\nDURATION:PT1M\nRRULE:" + rule + "\n")));
}

class CalendarFile : public testing::Test
{
protected:
    [[nodiscard]] QString write(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(u"calendar.ics"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST(BrokenCalendar, CutOffAnywhereIsRefusedAsAWhole)
{
    ASSERT_EQ(busy(readWhole(whole)).size(), 3);
    for (qsizetype length = 0; length < whole.size() - 2; ++length) {
        const ErrorCode code = codeOf(readWhole(whole.first(length)));
        EXPECT_TRUE(code == ErrorCode::NotACalendar || code == ErrorCode::BrokenCalendar)
            << "the first " << length << " bytes";
    }
}

TEST(BrokenCalendar, OtherFilesAreNoCalendars)
{
    EXPECT_EQ(codeOf(readWhole({})), ErrorCode::NotACalendar);
    EXPECT_EQ(codeOf(readWhole("Dear Sam, BEGIN:VCALENDAR is not how a letter begins.")),
              ErrorCode::NotACalendar);
    EXPECT_EQ(codeOf(readWhole("BEGIN:VCARD\r\nEND:VCARD\r\n")), ErrorCode::NotACalendar);
    EXPECT_EQ(codeOf(readWhole(QByteArray(4096, '\0'))), ErrorCode::NotACalendar);
}

TEST(BrokenCalendar, EncodingsOtherThanUtf8AreToldApart)
{
    QByteArray utf16("\xff\xfe", 2);
    for (const char letter : whole) {
        utf16.append(letter);
        utf16.append('\0');
    }
    EXPECT_EQ(codeOf(readWhole(utf16)), ErrorCode::NotACalendar);
    QByteArray latin1 = whole;
    latin1.replace("Fête", "F\xeate");
    EXPECT_EQ(busy(readWhole(latin1)).size(), 3) << "a summary is not looked at, whatever it is written in";
    QByteArray zeros = whole;
    zeros.replace("Fête", QByteArray(3, '\0'));
    EXPECT_EQ(codeOf(readWhole(zeros)), ErrorCode::BrokenCalendar);
}

TEST(BrokenCalendar, PartsThatDoNotMatchAreRefused)
{
    for (const QByteArray parts : {"BEGIN:VEVENT\nEND:VTODO\n", "END:VEVENT\n",
                                   "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "END:VCALENDAR\nEND:X\n"})
        EXPECT_EQ(codeOf(read(parts)), ErrorCode::BrokenCalendar) << parts.constData();
    QByteArray deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "BEGIN:X\n";
    EXPECT_EQ(codeOf(read(deep)), ErrorCode::BrokenCalendar);
}

TEST(BrokenCalendar, ATimeThatIsNoneIsRefusedAndNamesItsLine)
{
    for (const QByteArray line :
         {"DTSTART:", "DTSTART:20260230T100000Z", "DTSTART:2026-04-01T10:00:00Z", "DTSTART:20260401T250000Z",
          "DTSTART:99999999999999999999", "DTSTART:20260401T1000", "DTSTART:20260401T100000Z\nDTEND:soon",
          "DTSTART:20260401T100000Z\nDURATION:P1Y", "DTSTART:20260401T100000Z\nRDATE:2026",
          "DTSTART:20260401T100000Z\nRDATE:20260401T100000Z/", "DTSTART:20260401T100000Z\nRRULE:FREQ=NEVER",
          "SUMMARY:Without a start"}) {
        const auto reading = read(event("UID:a\n" + line + "\n"));
        EXPECT_EQ(codeOf(reading), ErrorCode::BrokenCalendar) << line.constData();
        EXPECT_TRUE(reading || !reading.error().detail.isEmpty());
    }
}

TEST(BrokenCalendar, RepeatsWithoutEndAreRefusedSoon)
{
    for (const QByteArray rule :
         {"FREQ=SECONDLY", "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY;COUNT=99999999",
          "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=HOURLY;COUNT=99999999",
          "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYMINUTE=0,1,2,3,"
          "4,"
          "5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29;BYSECOND=0,1,2,3,4,5,6,7,8,"
          "9"})
        EXPECT_EQ(withRule(rule), ErrorCode::EndlessCalendar) << rule.constData();
    QByteArray many;
    for (int i = 0; i < 5000; ++i)
        many += event("UID:" + QByteArray::number(i) +
                      "\nDTSTART:19700101T000000Z\nDURATION:PT1M\n"
                      "RRULE:FREQ=DAILY;COUNT=20000\n");
    EXPECT_EQ(codeOf(read(many)), ErrorCode::EndlessCalendar);
}

TEST(BrokenCalendar, RulesThatNameNoDateAtAllAreQuiet)
{
    for (const QByteArray rule : {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                                  "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6"})
        EXPECT_EQ(withRule(rule), ErrorCode::Cancelled) << rule.constData();
}

TEST(BrokenCalendar, TimesFarAwayAreHarmless)
{
    EXPECT_EQ(busy(event("UID:a\nDTSTART:00010101T000000Z\nDTEND:99991231T235959Z\n") +
                   event("UID:b\nDTSTART:99991231T235959Z\nDURATION:P99999999W\n")),
              QStringList{u"1 Mar 00:00-15 May 00:00"_s});
    EXPECT_EQ(busy(event("UID:a\nDTSTART:20260401T100000Z\nDTEND:20260301T100000Z\n") +
                   event("UID:b\nDTSTART:20260401T100000Z\nDURATION:-PT1H\n")),
              QStringList());
}

TEST_F(CalendarFile, IsReadFromTheDisk)
{
    EXPECT_EQ(busy(busyFromFile(write(whole), spring)).size(), 3);
}

TEST_F(CalendarFile, OfFiftyMegabytesIsRefusedUnread)
{
    const QString path = write(whole);
    ASSERT_TRUE(QFile::resize(path, 50 * 1024 * 1024));
    EXPECT_EQ(codeOf(busyFromFile(path, spring)), ErrorCode::FileTooLarge);
}

TEST_F(CalendarFile, ThatIsNoneSaysSo)
{
    EXPECT_EQ(codeOf(busyFromFile(m_folder.filePath(u"nowhere.ics"_s), spring)), ErrorCode::FileNotFound);
    EXPECT_EQ(codeOf(busyFromFile(m_folder.path(), spring)), ErrorCode::NotAFile);
    const QByteArray pipe = QFile::encodeName(m_folder.filePath(u"pipe"_s));
    ASSERT_EQ(::mkfifo(pipe.constData(), 0600), 0);
    EXPECT_EQ(codeOf(busyFromFile(QFile::decodeName(pipe), spring)), ErrorCode::NotAFile);
}
