// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/timetext.h"

#include "presenters/datepattern.h"
#include "support/plainspaces.h"

#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QDate wednesday(2026, 6, 10);

TimeText in(const char* locale)
{
    return TimeText(QLocale(QString::fromLatin1(locale)));
}

SharedTime weekly(int everyWeeks = 1)
{
    SharedTime time;
    time.firstDate = wednesday;
    time.startMinute = 20 * 60 + 30;
    time.durationMinutes = 90;
    time.timeZone = "Europe/London";
    Weekdays days;
    days.add(3);
    time.repeat = Repeat{everyWeeks, days, QDate(2026, 7, 15)};
    return time;
}

/// What one locale reads like, with plain spaces.
struct Reading
{
    const char* locale;
    QStringList times; ///< One of these: CLDR has changed its mind between 41 and 44.
    QString date;
    QString dayAndDate;
    QString inOneMonth;
    QString overTwoMonths;
    QString overTwoYears;
};

const std::vector<Reading> readings{
    {"en_GB",
     {u"20:30"_s},
     u"10 June 2026"_s,
     u"Wed 10 June"_s,
     u"8 – 14 June 2026"_s,
     u"29 June – 5 July 2026"_s,
     u"28 December 2026 – 3 January 2027"_s},
    {"en_US",
     {u"8:30 PM"_s},
     u"June 10, 2026"_s,
     u"Wed June 10"_s,
     u"June 8 – June 14, 2026"_s,
     u"June 29 – July 5, 2026"_s,
     u"December 28, 2026 – January 3, 2027"_s},
    {"de_DE",
     {u"20:30"_s},
     u"10. Juni 2026"_s,
     u"Mi 10. Juni"_s,
     u"8. – 14. Juni 2026"_s,
     u"29. Juni – 5. Juli 2026"_s,
     u"28. Dezember 2026 – 3. Januar 2027"_s},
    {"ar_EG",
     {u"٨:٣٠ م"_s},
     u"١٠ يونيو ٢٠٢٦"_s,
     u"الأربعاء ١٠ يونيو"_s,
     u"٨ – ١٤ يونيو ٢٠٢٦"_s,
     u"٢٩ يونيو – ٥ يوليو ٢٠٢٦"_s,
     u"٢٨ ديسمبر ٢٠٢٦ – ٣ يناير ٢٠٢٧"_s},
    {"es_ES",
     {u"20:30"_s},
     u"10 de junio de 2026"_s,
     u"mié 10 de junio"_s,
     u"8 – 14 de junio de 2026"_s,
     u"29 de junio – 5 de julio de 2026"_s,
     u"28 de diciembre de 2026 – 3 de enero de 2027"_s},
    {"hu_HU",
     {u"20:30"_s},
     u"2026. június 10."_s,
     u"Sze június 10."_s,
     u"2026. június 8. – június 14."_s,
     u"2026. június 29. – július 5."_s,
     u"2026. december 28. – 2027. január 3."_s},
    {"lt_LT",
     {u"20:30"_s},
     u"2026 m. birželio 10 d."_s,
     u"tr birželio 10 d."_s,
     u"2026 m. birželio 8 d. – birželio 14 d."_s,
     u"2026 m. birželio 29 d. – liepos 5 d."_s,
     u"2026 m. gruodžio 28 d. – 2027 m. sausio 3 d."_s},
    {"bg_BG",
     {u"20:30 ч."_s, u"20:30"_s},
     u"10 юни 2026 г."_s,
     u"ср 10 юни"_s,
     u"8 – 14 юни 2026 г."_s,
     u"29 юни – 5 юли 2026 г."_s,
     u"28 декември 2026 г. – 3 януари 2027 г."_s},
    {"lv_LV",
     {u"20:30"_s},
     u"2026. gada 10. jūnijs"_s,
     u"Trešd. 10. jūnijs"_s,
     u"2026. gada 8. jūnijs – 14. jūnijs"_s,
     u"2026. gada 29. jūnijs – 5. jūlijs"_s,
     u"2026. gada 28. decembris – 2027. gada 3. janvāris"_s},
    {"zh_CN",
     {u"20:30"_s},
     u"2026年6月10日"_s,
     u"周三 6月10日"_s,
     u"2026年6月8日 – 6月14日"_s,
     u"2026年6月29日 – 7月5日"_s,
     u"2026年12月28日 – 2027年1月3日"_s},
};

TEST(TimeText, ReadsAsEachLanguageSaysIt)
{
    for (const Reading& reading : readings) {
        SCOPED_TRACE(reading.locale);
        const TimeText text = in(reading.locale);
        const auto range = [&](QDate from, QDate to) { return plainSpaces(text.dateRange(from, to)); };
        EXPECT_THAT(reading.times, testing::Contains(plainSpaces(text.time(20 * 60 + 30))));
        EXPECT_EQ(plainSpaces(text.date(wednesday)), reading.date);
        EXPECT_EQ(plainSpaces(text.dayAndDate(wednesday)), reading.dayAndDate);
        EXPECT_EQ(range(QDate(2026, 6, 8), QDate(2026, 6, 14)), reading.inOneMonth);
        EXPECT_EQ(range(QDate(2026, 6, 29), QDate(2026, 7, 5)), reading.overTwoMonths);
        EXPECT_EQ(range(QDate(2026, 12, 28), QDate(2027, 1, 3)), reading.overTwoYears);
    }
}

TEST(TimeText, LeavesNothingOfItsPatternInAnyLanguage)
{
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    ASSERT_GT(locales.size(), 100);
    for (const QLocale& locale : locales) {
        SCOPED_TRACE(locale.name().toStdString());
        const TimeText text(locale);
        const QString year = locale.toString(QDate(2026, 1, 1), u"yyyy"_s);
        const QString day = locale.toString(wednesday, u"d"_s);
        const QString dayAndDate = text.dayAndDate(wednesday);
        EXPECT_TRUE(dayAndDate.contains(day)) << dayAndDate.toStdString();
        EXPECT_FALSE(dayAndDate.contains(year)) << dayAndDate.toStdString();
        EXPECT_TRUE(text.date(wednesday).contains(year)) << text.date(wednesday).toStdString();
        EXPECT_FALSE(text.date(wednesday).contains(locale.dayName(3))) << text.date(wednesday).toStdString();
        for (const QString& words : {dayAndDate, text.date(wednesday)}) {
            EXPECT_FALSE(words.contains(u'\'')) << words.toStdString();
            EXPECT_EQ(words, words.trimmed());
            EXPECT_FALSE(QString(u",،-("_s).contains(words.back())) << words.toStdString();
        }
    }
}

TEST(TimeText, LeavesOutSecondsWhereTheLocaleHasThem)
{
    const TimeText text = in("C"); // many a computer has it for its dates
    const QDateTime start(wednesday, QTime(20, 30), QTimeZone::utc());
    EXPECT_EQ(text.time(20 * 60 + 30), u"20:30"_s);
    EXPECT_EQ(text.timeRange(start, start.addSecs(90 * 60)), u"20:30–22:00"_s);
    EXPECT_TRUE(text.moment(start).endsWith(u"20:30"_s)) << text.moment(start).toStdString();
    const auto locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale& locale : locales)
        EXPECT_FALSE(clockFormat(locale).contains(u's')) << clockFormat(locale).toStdString();
}

TEST(TimeText, ReadsTheEndOfADayAsMidnight)
{
    EXPECT_EQ(in("en_GB").time(24 * 60), u"00:00"_s);
    EXPECT_EQ(in("en_GB").timeRange(23 * 60, 60), u"23:00–00:00"_s);
    EXPECT_EQ(plainSpaces(in("en_US").timeRange(23 * 60, 90)), u"11:00 PM–12:30 AM"_s);
}

TEST(TimeText, SaysWhenAPlanIsAndHowOftenItComes)
{
    const TimeText text = in("en_GB");
    EXPECT_EQ(text.whenText(weekly()), u"Wednesday, 20:30 to 22:00"_s);
    EXPECT_EQ(text.repeatText(weekly()), u"Every week, 10 June – 15 July 2026"_s);
    EXPECT_EQ(text.repeatText(weekly(2)), u"Every 2 weeks, 10 June – 15 July 2026"_s);
    SharedTime once = weekly();
    once.repeat.reset();
    EXPECT_EQ(text.whenText(once), u"Wednesday, 10 June 2026, 20:30 to 22:00"_s);
    EXPECT_EQ(text.repeatText(once), u"Once"_s);
}

TEST(TimeText, NamesWeekdaysFromTheFirstDayOfTheLocalesWeek)
{
    SharedTime plan = weekly();
    plan.repeat->weekdays.add(7);
    plan.repeat->weekdays.add(1);
    EXPECT_EQ(in("en_GB").whenText(plan), u"Monday, Wednesday and Sunday, 20:30 to 22:00"_s);
    EXPECT_EQ(plainSpaces(in("en_US").whenText(plan)),
              u"Sunday, Monday, and Wednesday, 8:30 PM to 10:00 PM"_s);
}

TEST(TimeText, SaysHowLongSomethingLastsInWholeWords)
{
    const TimeText text = in("en_GB");
    EXPECT_EQ(text.duration(1), u"1 minute"_s);
    EXPECT_EQ(text.duration(45), u"45 minutes"_s);
    EXPECT_EQ(text.duration(60), u"1 hour"_s);
    EXPECT_EQ(text.duration(90), u"1½ hours"_s);
    EXPECT_EQ(text.duration(105), u"1 hour 45 minutes"_s);
    EXPECT_EQ(text.duration(120), u"2 hours"_s);
    EXPECT_EQ(text.duration(24 * 60), u"24 hours"_s);
}

TEST(TimeText, CallsATimeByItsOwnLabelOrByItsKind)
{
    EXPECT_EQ(TimeText::labelOrKind(u"Sauna"_s, SharedTimeKind::TimeTogether), u"Sauna"_s);
    EXPECT_EQ(TimeText::labelOrKind(u"  "_s, SharedTimeKind::TimeTogether), u"Time together"_s);
    EXPECT_EQ(TimeText::labelOrKind({}, SharedTimeKind::CheckInTalk), u"Check-in talk"_s);
}

TEST(TimeText, ReadsAnOccasionInTheZoneItIsShownIn)
{
    const QDateTime start(wednesday, QTime(20, 30), QTimeZone("Europe/London"));
    EXPECT_EQ(in("en_GB").timeRange(start, start.addSecs(5400)), u"20:30–22:00"_s);
}

} // namespace
