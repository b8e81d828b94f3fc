// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.object();
}

EntryId idOf(int number)
{
    return EntryId(QUuid::fromString(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'))));
}

ExportedSharedTime weeklyEvening()
{
    ExportedSharedTime shared;
    shared.id = idOf(7);
    shared.time = {.kind = SharedTimeKind::TimeTogether,
                   .label = u"Our “evening”"_s,
                   .firstDate = QDate(2026, 11, 19),
                   .startMinute = 20 * 60 + 30,
                   .durationMinutes = 90,
                   .timeZone = "Europe/Berlin",
                   .repeat = Repeat{2, Weekdays(0b0001001), QDate(2026, 12, 31)}};
    shared.freed = {QDate(2026, 11, 30)};
    shared.moved = {{QDate(2026, 12, 3), idOf(8)}};
    return shared;
}

} // namespace

TEST(JsonExport, HoldsTheFormatThePartnersAndEveryAnswer)
{
    ExportDocument document;
    document.partners = {u"Robin"_s, u"Sám"_s};
    document.checkIns = {{u"id-1"_s,
                          QDate(2026, 11, 18),
                          u"seven-questions"_s,
                          {{u"rhythm"_s, u"Robin"_s, false, u"Now and then"_s, u"How often?"_s},
                           {u"rhythm"_s, u"Sám"_s, true, {}, u"How often?"_s}},
                          {{u"id-2"_s, u"offer"_s, u"Robin"_s, u"I do bedtime"_s, u"id-3"_s},
                           {u"id-4"_s, u"wish_met"_s, {}, u"A night away"_s, {}}}}};
    const QJsonObject json = parsed(exportJson(document));
    EXPECT_EQ(json[u"format"_s].toString(), u"wholehearted-export"_s);
    EXPECT_EQ(json[u"version"_s].toInt(), 1);
    EXPECT_EQ(json[u"partners"_s].toArray(), (QJsonArray{u"Robin"_s, u"Sám"_s}));
    EXPECT_TRUE(json[u"shared_times"_s].toArray().isEmpty());

    const QJsonObject checkIn = json[u"checkins"_s].toArray().at(0).toObject();
    EXPECT_EQ(checkIn[u"date"_s].toString(), u"2026-11-18"_s);
    EXPECT_EQ(checkIn[u"deck"_s].toString(), u"seven-questions"_s);
    EXPECT_EQ(checkIn[u"answers"_s].toArray(), (QJsonArray{QJsonObject{{u"question"_s, u"rhythm"_s},
                                                                       {u"partner"_s, u"Robin"_s},
                                                                       {u"passed"_s, false},
                                                                       {u"text"_s, u"Now and then"_s},
                                                                       {u"asked"_s, u"How often?"_s}},
                                                           QJsonObject{{u"question"_s, u"rhythm"_s},
                                                                       {u"partner"_s, u"Sám"_s},
                                                                       {u"passed"_s, true},
                                                                       {u"text"_s, QString(u""_s)},
                                                                       {u"asked"_s, u"How often?"_s}}}));
    EXPECT_EQ(checkIn[u"lines"_s].toArray().at(0).toObject()[u"shared_time"_s].toString(), u"id-3"_s);
    EXPECT_TRUE(checkIn[u"lines"_s].toArray().at(1).toObject()[u"partner"_s].isNull());
}

TEST(JsonExport, GivesASharedTimeWithItsRepeatAndWhatWasLetGo)
{
    ExportDocument document;
    document.sharedTimes = {weeklyEvening()};
    const QJsonObject time = parsed(exportJson(document))[u"shared_times"_s].toArray().at(0).toObject();
    EXPECT_EQ(time[u"id"_s].toString(), idOf(7).text());
    EXPECT_EQ(time[u"kind"_s].toString(), u"time_together"_s);
    EXPECT_EQ(time[u"label"_s].toString(), u"Our “evening”"_s);
    EXPECT_EQ(time[u"first_start"_s].toString(), u"2026-11-19T20:30:00+01:00"_s);
    EXPECT_EQ(time[u"end"_s].toString(), u"2026-11-19T22:00:00+01:00"_s);
    EXPECT_EQ(time[u"timezone"_s].toString(), u"Europe/Berlin"_s);
    EXPECT_EQ(time[u"repeat"_s].toObject(),
              (QJsonObject{
                  {u"every_weeks"_s, 2}, {u"weekdays"_s, QJsonArray{1, 4}}, {u"until"_s, u"2026-12-31"_s}}));
    EXPECT_EQ(time[u"freed"_s].toArray(), QJsonArray{u"2026-11-30"_s});
    EXPECT_TRUE(time[u"ended_from"_s].isNull());
    EXPECT_EQ(time[u"moved"_s].toArray(),
              (QJsonArray{QJsonObject{{u"date"_s, u"2026-12-03"_s}, {u"to"_s, idOf(8).text()}}}));
}

TEST(JsonExport, HasNoRepeatForWhatHappensOnce)
{
    ExportDocument document;
    document.sharedTimes = {weeklyEvening()};
    document.sharedTimes[0].time.repeat.reset();
    document.sharedTimes[0].endedFrom = QDate(2026, 11, 19);
    const QJsonObject time = parsed(exportJson(document))[u"shared_times"_s].toArray().at(0).toObject();
    EXPECT_TRUE(time[u"repeat"_s].isNull());
    EXPECT_EQ(time[u"ended_from"_s].toString(), u"2026-11-19"_s);
}

TEST(JsonExport, GivesThePlanOfAWeekWithOffsets)
{
    const QTimeZone zone("America/New_York");
    const Occasion talk{{idOf(1), QDate(2026, 11, 25)},
                        SharedTimeKind::CheckInTalk,
                        u"Sunday talk"_s,
                        QDateTime(QDate(2026, 11, 25), QTime(19, 0), zone),
                        QDateTime(QDate(2026, 11, 25), QTime(20, 30), zone)};
    const QJsonObject json = parsed(planJson(u"2026-W48"_s, {talk}));
    EXPECT_EQ(json[u"week"_s].toString(), u"2026-W48"_s);
    EXPECT_EQ(json[u"occasions"_s].toArray().at(0).toObject(),
              (QJsonObject{{u"id"_s, idOf(1).text()},
                           {u"date"_s, u"2026-11-25"_s},
                           {u"start"_s, u"2026-11-25T19:00:00-05:00"_s},
                           {u"end"_s, u"2026-11-25T20:30:00-05:00"_s},
                           {u"timezone"_s, u"America/New_York"_s},
                           {u"kind"_s, u"checkin_talk"_s},
                           {u"label"_s, u"Sunday talk"_s}}));
}

TEST(JsonExport, WritesTheOffsetInFiguresInUtcToo)
{
    const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), QTimeZone("UTC"));
    const QJsonObject json = parsed(planJson(u"2026-W01"_s, {{{}, {}, {}, noon, noon}}));
    EXPECT_EQ(json[u"occasions"_s].toArray().at(0).toObject()[u"start"_s].toString(),
              u"2026-01-01T12:00:00+00:00"_s);
}
