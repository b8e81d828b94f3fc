// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTimeZone>

#include <gtest/gtest.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

TEST(Printers, ShowQtValuesAsPeopleReadThem)
{
    using testing::PrintToString;
    EXPECT_EQ(PrintToString(u"käse"_s), "\"käse\"");
    EXPECT_EQ(PrintToString(QString()), "a null string");
    EXPECT_EQ(PrintToString(std::optional(u"yes"_s)), "(\"yes\")");
    EXPECT_EQ(PrintToString(QByteArray("text")), "\"text\"");
    EXPECT_EQ(PrintToString(QByteArray("\x01\xff", 2)), "2 bytes 01 ff");
    EXPECT_EQ(PrintToString(QDate(2026, 11, 26)), "2026-11-26");
    EXPECT_EQ(PrintToString(QDate()), "an invalid date");
    EXPECT_EQ(PrintToString(QDateTime(QDate(2026, 7, 1), QTime(20, 0), QTimeZone("Europe/Berlin"))),
              "2026-07-01T20:00:00.000+02:00 CEST");
}

} // namespace
