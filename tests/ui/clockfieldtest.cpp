// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/clockfield.h"

#include "lookfixture.h"

#include "ui/parts/forwards.h"

using namespace Qt::StringLiterals;

namespace {

class Clock : public Look
{
protected:
    Clock() { speak(QLocale(QLocale::German)); }

    void speak(const QLocale& locale)
    {
        field.setLocale(locale);
        writeForwards(&field);
    }
    void standOn(QDateTimeEdit::Section section, QTime time)
    {
        field.setTime(time);
        open(&field);
        field.setFocus();
        field.setSelectedSection(section);
    }
    void press(Qt::Key key, int times = 1)
    {
        for (int time = 0; time < times; ++time)
            QTest::keyClick(&field, key);
    }

    ClockField field;
};

} // namespace

TEST_F(Clock, MinutesGoByFiveAndHoursByOne)
{
    standOn(QDateTimeEdit::MinuteSection, QTime(20, 30));
    press(Qt::Key_Up);
    EXPECT_EQ(field.time(), QTime(20, 35));
    press(Qt::Key_Down, 2);
    EXPECT_EQ(field.time(), QTime(20, 25));
    field.setSelectedSection(QDateTimeEdit::HourSection);
    press(Qt::Key_Up);
    EXPECT_EQ(field.time(), QTime(21, 25));
    press(Qt::Key_Down, 2);
    EXPECT_EQ(field.time(), QTime(19, 25));
}

TEST_F(Clock, MinutesGoOnIntoTheNextHourAndBack)
{
    standOn(QDateTimeEdit::MinuteSection, QTime(20, 50));
    press(Qt::Key_Up, 2);
    EXPECT_EQ(field.time(), QTime(21, 0));
    press(Qt::Key_Down);
    EXPECT_EQ(field.time(), QTime(20, 55));
    EXPECT_EQ(field.currentSection(), QDateTimeEdit::MinuteSection) << "the next key goes on there";
    press(Qt::Key_PageUp);
    EXPECT_EQ(field.time(), QTime(21, 55));
}

TEST_F(Clock, TheDayHasAnEndOnBothSides)
{
    standOn(QDateTimeEdit::MinuteSection, QTime(23, 50));
    press(Qt::Key_Up, 3);
    EXPECT_EQ(field.time(), QTime(23, 55));
    field.setTime(QTime(0, 3));
    press(Qt::Key_Down, 2);
    EXPECT_EQ(field.time(), QTime(0, 0));
    field.setTime(QTime(23, 58));
    press(Qt::Key_Up);
    EXPECT_EQ(field.time(), QTime(23, 58));
}

TEST_F(Clock, AnyMinuteCanBeTypedAndTheNextStepIsRoundAgain)
{
    standOn(QDateTimeEdit::MinuteSection, QTime(20, 30));
    QTest::keyClicks(&field, u"47"_s);
    EXPECT_EQ(field.time(), QTime(20, 47));
    field.setSelectedSection(QDateTimeEdit::MinuteSection);
    press(Qt::Key_Up);
    EXPECT_EQ(field.time(), QTime(20, 50));
    field.setTime(QTime(20, 47));
    press(Qt::Key_Down);
    EXPECT_EQ(field.time(), QTime(20, 45));
}

TEST_F(Clock, GoesTheSameWayFromRightToLeftAndThroughNoon)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    speak(QLocale(QLocale::English, QLocale::UnitedStates));
    standOn(QDateTimeEdit::MinuteSection, QTime(11, 55));
    press(Qt::Key_Up);
    EXPECT_EQ(field.time(), QTime(12, 0));
    EXPECT_TRUE(field.text().contains(u"PM"_s)) << field.text().toStdString();
    press(Qt::Key_Down);
    EXPECT_EQ(field.time(), QTime(11, 55));
    field.setSelectedSection(QDateTimeEdit::AmPmSection);
    press(Qt::Key_Up);
    EXPECT_EQ(field.time(), QTime(23, 55));
    field.setSelectedSection(QDateTimeEdit::HourSection);
    press(Qt::Key_Down);
    EXPECT_EQ(field.time(), QTime(22, 55));
}
