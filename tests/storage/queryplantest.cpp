// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked again and again is found by an index, so that a week costs the same after a hundred years.
// How SQLite goes about each question is told by SQLite itself.
#include "storagehelpers.h"

#include "storage/journalchanges.h"
#include "storage/memorydatabase.h"
#include "storage/sqlreader.h"

#include <QSqlDriver>

#include <sqlite3.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

QStringList stepsOf(sqlite3* handle, const QString& statement)
{
    constexpr int words = 3;
    QStringList steps;
    sqlite3_stmt* plan = nullptr; // not by Qt, which wants a value for each of its placeholders
    const QByteArray question = "EXPLAIN QUERY PLAN " + statement.toUtf8();
    EXPECT_EQ(sqlite3_prepare_v2(handle, question.constData(), -1, &plan, nullptr), SQLITE_OK)
        << question.constData();
    while (sqlite3_step(plan) == SQLITE_ROW)
        steps.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(plan, words))));
    sqlite3_finalize(plan);
    return steps;
}

class QueryPlan : public testing::Test
{
protected:
    void SetUp() override
    {
        auto made = MemoryDatabase::makeNew(JournalId::create());
        ASSERT_DONE(made);
        database = *std::move(made);
        reader.readFrom(*database);
        const Keeping keeping(database->journal(),
                              {checkIn, time, anOffer(checkIn.id, u"I cook"_s, time.id)});
        ASSERT_DONE(keepIn(*database, bothSayYesTo(keeping)));
    }
    /// How SQLite answers every statement that this asks.
    QStringList plansOf(const std::function<void()>& asking)
    {
        const QVariant driver = database->connection().driver()->handle();
        auto* handle = *static_cast<sqlite3* const*>(driver.constData());
        QStringList statements;
        sqlite3_trace_v2(
            handle, SQLITE_TRACE_STMT,
            [](unsigned, void* context, void*, void* sql) {
                static_cast<QStringList*>(context)->append(QString::fromUtf8(static_cast<const char*>(sql)));
                return 0;
            },
            &statements);
        asking();
        sqlite3_trace_v2(handle, 0, nullptr, nullptr);
        EXPECT_FALSE(statements.isEmpty()) << "control";
        QStringList steps;
        for (const QString& statement : statements)
            steps += stepsOf(handle, statement);
        return steps;
    }
    /// Nothing is read from its beginning to its end but what a question itself has gathered.
    void expectNoScan(const std::function<void()>& asking)
    {
        for (const QString& step : plansOf(asking))
            EXPECT_FALSE(step.startsWith(u"SCAN "_s) && step != u"SCAN line"_s &&
                         !step.endsWith(u" CONSTANT ROW"_s))
                << step.toStdString();
    }

    const Entry checkIn = aCheckIn();
    const Entry time = aWeeklyTime({2026, 6, 11});
    std::unique_ptr<MemoryDatabase> database;
    SqlReader reader;
};

} // namespace

TEST_F(QueryPlan, AWeekIsFoundByTheFirstDateOfItsPlans)
{
    const auto ask = [this] { EXPECT_EQ(reader.plannedTimes({2026, 6, 8}, {2026, 6, 14}).size(), 1u); };
    EXPECT_TRUE(plansOf(ask).contains(
        u"SEARCH c USING INDEX shared_time_by_first_date (first_date>? AND first_date<?)"_s))
        << plansOf(ask).join(u'\n').toStdString();
    expectNoScan(ask);
}

TEST_F(QueryPlan, WhatIsShownBesideATimeIsFoundByAnIndex)
{
    expectNoScan([this] { EXPECT_EQ(reader.offersFor(time.id).size(), 1u); });
    expectNoScan([this] { EXPECT_TRUE(reader.entry(time.id)); });
}

TEST_F(QueryPlan, ACheckInIsFoundByAnIndex)
{
    expectNoScan([this] { EXPECT_EQ(reader.entriesOf(checkIn.id).size(), 1u); });
}

TEST_F(QueryPlan, AQuestionAboutAllOfThemReadsAllOfThem)
{
    const QStringList steps = plansOf([this] { EXPECT_EQ(reader.allPlannedTimes().size(), 1u); });
    EXPECT_TRUE(steps.contains(u"SCAN c USING INDEX shared_time_by_first_date"_s)) << "control";
}
