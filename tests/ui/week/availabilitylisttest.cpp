// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/availabilitylist.h"

#include "ui/lookfixture.h"

#include <QComboBox>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

class AvailabilityListTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        list.setOwner(Partner::Second, u"Sam"_s);
        list.resize(440, 400);
        QObject::connect(&list, &AvailabilityList::changed, [this](const Availability& week) {
            ++changes;
            said = week;
        });
        open(&list);
    }

    [[nodiscard]] QComboBox* box(const QString& name)
    {
        auto* found = list.findChild<QComboBox*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    /// By the keyboard, as setCurrentIndex() is silent.
    void choose(const QString& name, int data)
    {
        QComboBox* found = box(name);
        found->setFocus();
        const int target = found->findData(data);
        ASSERT_GE(target, 0);
        for (int steps = target - found->currentIndex(); steps > 0; --steps)
            QTest::keyClick(found, Qt::Key_Down);
        for (int steps = found->currentIndex() - target; steps > 0; --steps)
            QTest::keyClick(found, Qt::Key_Up);
    }

    AvailabilityList list;
    Availability said;
    int changes = 0;
};

} // namespace

TEST_F(AvailabilityListTest, AddingATimeAndChangingItSaysTheSameAsPaintingIt)
{
    list.findChild<QPushButton*>(u"addTime"_s)->click();
    EXPECT_EQ(list.rowCount(), 1);
    choose(u"day1"_s, 3);
    choose(u"from1"_s, 38);
    choose(u"to1"_s, 42);
    choose(u"suits1"_s, static_cast<int>(Suits::Could));
    Availability expected;
    expected.paint({3, 38, 42, Suits::Could});
    EXPECT_EQ(said, expected);
}

TEST_F(AvailabilityListTest, ShowsAPaintedWeekLineByLineWithoutAWord)
{
    Availability week;
    week.paint({0, 40, 44, Suits::Works});
    week.paint({2, 40, 42, Suits::Could});
    list.setAvailability(week);
    EXPECT_EQ(list.rowCount(), 2);
    EXPECT_EQ(changes, 0);
    EXPECT_EQ(box(u"day2"_s)->currentData().toInt(), 2);
    EXPECT_EQ(box(u"suits2"_s)->currentData().toInt(), static_cast<int>(Suits::Could));
}

TEST_F(AvailabilityListTest, ALineThatIsRemovedIsGoneAndTheFocusGoesOn)
{
    Availability week;
    week.paint({0, 40, 44, Suits::Works});
    week.paint({2, 40, 42, Suits::Could});
    list.setAvailability(week);
    list.findChild<QToolButton*>(u"remove1"_s)->click();
    settle();
    Availability expected;
    expected.paint({2, 40, 42, Suits::Could});
    EXPECT_EQ(said, expected);
    EXPECT_TRUE(box(u"day1"_s)->hasFocus());
    list.findChild<QToolButton*>(u"remove1"_s)->click();
    EXPECT_TRUE(said.isEmpty());
    EXPECT_TRUE(list.findChild<QPushButton*>(u"addTime"_s)->hasFocus());
}

TEST_F(AvailabilityListTest, AnEndNeverComesBeforeItsStart)
{
    Availability week;
    week.paint({0, 40, 44, Suits::Works});
    list.setAvailability(week);
    choose(u"from1"_s, 46);
    EXPECT_EQ(box(u"to1"_s)->currentData().toInt(), 47);
    EXPECT_EQ(said.at(0, 46), Suits::Works);
    EXPECT_EQ(said.at(0, 40), Suits::No);
}

TEST_F(AvailabilityListTest, EveryFieldSaysWhoseItIs)
{
    list.findChild<QPushButton*>(u"addTime"_s)->click();
    EXPECT_EQ(box(u"from1"_s)->accessibleName(), u"Sam: line 1, from");
    EXPECT_EQ(list.findChild<QToolButton*>(u"remove1"_s)->accessibleName(), u"Sam: line 1, remove");
    EXPECT_TRUE(box(u"day1"_s)->hasFocus());
}

TEST_F(AvailabilityListTest, ANarrowColumnUsesTwoLinesAndCutsNothing)
{
    list.findChild<QPushButton*>(u"addTime"_s)->click();
    list.resize(300, 400);
    const auto hasRoom = [&](const QString& name) {
        return box(name)->width() + 1 >= box(name)->minimumSizeHint().width();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasRoom(u"suits1"_s); })) << "once it is laid out anew";
    for (const QString& name : {u"day1"_s, u"from1"_s, u"to1"_s, u"suits1"_s}) {
        EXPECT_TRUE(hasRoom(name)) << name.toStdString();
        EXPECT_LE(box(name)->mapTo(&list, QPoint(box(name)->width(), 0)).x(), list.width());
    }
}
