// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, hours, the first day of the week, paper and digits come from the place people live in, whatever
// language the words are in.
#include "presenters/summarychoice.h"
#include "presenters/timetext.h"
#include "presenters/weekpresenter.h"
#include "support/fakejournal.h"
#include "support/fixedclock.h"
#include "support/plainspaces.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// What one place reads like, on Wednesday 10 June 2026 at half past eight in the evening.
struct Reading
{
    const char* locale;
    QStringList times; ///< One of these, with plain spaces: CLDR has changed its mind between 41 and 44.
    QString date;
    Qt::DayOfWeek firstDay;
    QString firstDayName;
    QString firstDayNumber;
    Paper paper;
};

void PrintTo(const Reading& reading, std::ostream* out)
{
    *out << reading.locale;
}

const std::vector<Reading> readings{
    {"de_DE", {u"20:30"_s}, u"10. Juni 2026"_s, Qt::Monday, u"Mo"_s, u"8"_s, Paper::A4},
    {"es_MX",
     {u"20:30"_s, u"8:30 p.m."_s},
     u"10 de junio de 2026"_s,
     Qt::Sunday,
     u"dom"_s,
     u"7"_s,
     Paper::Letter},
    {"es_ES", {u"20:30"_s}, u"10 de junio de 2026"_s, Qt::Monday, u"lun"_s, u"8"_s, Paper::A4},
    {"en_US", {u"8:30 PM"_s}, u"June 10, 2026"_s, Qt::Sunday, u"Sun"_s, u"7"_s, Paper::Letter},
    {"ar_EG", {u"٨:٣٠ م"_s}, u"١٠ يونيو ٢٠٢٦"_s, Qt::Saturday, u"السبت"_s, u"٦"_s, Paper::A4},
};

class Place : public testing::TestWithParam<Reading>
{
protected:
    const QLocale m_locale{QString::fromLatin1(GetParam().locale)};
};

TEST_P(Place, ReadsHoursAndDatesItsOwnWay)
{
    const TimeText text(m_locale);
    EXPECT_THAT(GetParam().times, testing::Contains(plainSpaces(text.time(20 * 60 + 30))));
    EXPECT_EQ(plainSpaces(text.date(QDate(2026, 6, 10))), GetParam().date);
}

TEST_P(Place, BeginsTheWeekOnItsOwnDayWithItsOwnDigits)
{
    FakeJournal journal;
    const FixedClock clock{QDateTime(QDate(2026, 6, 10), QTime(14, 45), QTimeZone("Europe/Berlin"))};
    const WeekPresenter week(journal, clock, {u"Robin"_s, u"Sam"_s}, m_locale);
    EXPECT_EQ(week.firstDay().dayOfWeek(), GetParam().firstDay);
    ASSERT_FALSE(week.view().days.empty());
    EXPECT_EQ(week.view().days.front().shortName, GetParam().firstDayName);
    EXPECT_EQ(week.view().days.front().number, GetParam().firstDayNumber);
}

TEST_P(Place, PrintsOnItsOwnPaper)
{
    EXPECT_EQ(paperFor(m_locale), GetParam().paper);
}

INSTANTIATE_TEST_SUITE_P(Locale, Place, testing::ValuesIn(readings),
                         [](const auto& reading) { return std::string(reading.param.locale); });

} // namespace
