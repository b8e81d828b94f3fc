// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/weeklistmodel.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

OccasionRow row(int day)
{
    OccasionRow row;
    row.id = {EntryId::create(), QDate(2026, 6, day)};
    row.label = u"Our evening"_s;
    row.accessibleText = u"Wednesday, 20:30 to 22:00, Our evening"_s;
    return row;
}

TEST(WeekListModel, ReadsAloudWhatTheGridShows)
{
    WeekListModel model;
    model.setRows({row(10)});
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(),
              u"Wednesday, 20:30 to 22:00, Our evening");
    EXPECT_EQ(model.index(0).data().toString(), u"Our evening");
}

TEST(WeekListModel, FindsAnOccasionOrNothing)
{
    WeekListModel model;
    const OccasionRow second = row(11);
    model.setRows({row(10), second});
    EXPECT_EQ(model.indexOf(second.id).row(), 1);
    EXPECT_EQ(model.row(model.index(1)).id, second.id);
    EXPECT_FALSE(model.indexOf(row(11).id).isValid());
}

} // namespace
