// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weeklist.h"

#include "sampleweek.h"
#include "ui/lookfixture.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

class WeekListTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        first = week.plan(10, eight, 90, u"Our evening"_s);
        second = week.plan(11, eight, 90, {}, SharedTimeKind::CheckInTalk);
        QObject::connect(&list, &WeekList::occasionChosen,
                         [this](const OccasionId& id) { chosen.append(id); });
        QObject::connect(&list, &WeekList::notThisTimeAsked,
                         [this](const OccasionId& id) { freed.append(id); });
        list.setRows(week.presenter.view().agenda);
        list.resize(900, 400);
        open(&list);
        list.setFocus();
    }

    SampleWeek week;
    EntryId first;
    EntryId second;
    WeekList list;
    QList<OccasionId> chosen;
    QList<OccasionId> freed;
};

} // namespace

// Here and not beside the model: from Qt 6.8 on the tester itself asks for pictures, unknown to Qt Core.
TEST_F(WeekListTest, TheModelIsSoundWhileTheWeekChanges)
{
    const QAbstractItemModelTester tester(list.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    list.setRows({});
    list.setRows(week.presenter.view().agenda);
    EXPECT_EQ(list.model()->rowCount(), 2);
    week.plan(12, eight, 90, u"A walk"_s);
    list.setRows(week.presenter.view().agenda);
    EXPECT_EQ(list.model()->rowCount(), 3);
}

TEST_F(WeekListTest, ReadsEachOccasionAloudInFull)
{
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&list);
    ASSERT_NE(tree, nullptr);
    ASSERT_EQ(tree->childCount(), 2);
    EXPECT_EQ(tree->child(1)->text(QAccessible::Name), u"Thursday, 11 June, 20:00 to 21:30, check-in talk");
}

TEST_F(WeekListTest, ArrowsChooseAndDeleteFrees)
{
    list.setSelected(OccasionId{first, QDate(2026, 6, 10)});
    EXPECT_TRUE(chosen.isEmpty());
    QTest::keyClick(&list, Qt::Key_Down);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().sharedTime, second);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(chosen.back().sharedTime, second);
    QTest::keyClick(&list, Qt::Key_Delete);
    ASSERT_EQ(freed.size(), 1);
    EXPECT_EQ(freed.front().sharedTime, second);
}

TEST_F(WeekListTest, AnotherWeekIsShownWithoutChoosingAnything)
{
    list.setRows({});
    list.setRows(week.presenter.view().agenda);
    list.setSelected(std::nullopt);
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_FALSE(list.currentIndex().isValid());
}

TEST_F(WeekListTest, ANarrowListPutsTheHoursUnderTheDay)
{
    const int wide = list.sizeHintForRow(0);
    list.resize(320, 400);
    settle();
    EXPECT_GT(list.sizeHintForRow(0), wide);
}

TEST_F(WeekListTest, PageKeysAskForOtherWeeks)
{
    int weeks = 0;
    QObject::connect(&list, &WeekList::weeksOnAsked, [&](int by) { weeks += 10 * by + 1; });
    QTest::keyClick(&list, Qt::Key_PageDown);
    QTest::keyClick(&list, Qt::Key_PageUp);
    EXPECT_EQ(weeks, 2);
}

TEST_F(WeekListTest, BusyTimeIsReadAndCannotBeFreed)
{
    const auto at = [](int hour) {
        return QDateTime(QDate(2026, 6, 11), QTime(hour, 0), QTimeZone("Europe/Berlin")).toSecsSinceEpoch();
    };
    week.journal.replaceBusy(BusySource::create(), {{at(9), at(12)}}, [](const Result<Kept>&) {});
    week.presenter.refresh();
    list.setRows(week.presenter.view().agenda);
    ASSERT_EQ(list.model()->rowCount(), 3);
    const QModelIndex busy = list.model()->index(1, 0);
    EXPECT_EQ(busy.data(Qt::AccessibleTextRole).toString(), u"Thursday, 11 June, 09:00 to 12:00, busy");
    chosen.clear();
    list.setCurrentIndex(busy);
    QTest::keyClick(&list, Qt::Key_Delete);
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_TRUE(freed.isEmpty());
    list.setSelected(std::nullopt);
    EXPECT_EQ(list.currentIndex().row(), 1) << "who reads along stays there";
}
