// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonexport.h"

#include "domain/walltime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int exportVersion = 1;
constexpr int daysInWeek = 7;

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// ISO 8601 with the offset in figures, also where it is zero.
QString iso(const QDateTime& moment)
{
    const QString text = moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
    return text.endsWith(u'Z') ? text.chopped(1) + u"+00:00"_s : text;
}

QString nameOf(SharedTimeKind kind)
{
    return kind == SharedTimeKind::CheckInTalk ? u"checkin_talk"_s : u"time_together"_s;
}

QJsonArray datesJson(const std::vector<QDate>& dates)
{
    QJsonArray array;
    for (const QDate date : dates)
        array.append(iso(date));
    return array;
}

QJsonValue repeatJson(const std::optional<Repeat>& repeat)
{
    if (!repeat)
        return QJsonValue::Null;
    QJsonArray weekdays;
    for (int day = 1; day <= daysInWeek; ++day) {
        if (repeat->weekdays.has(day))
            weekdays.append(day);
    }
    return QJsonObject{
        {u"every_weeks"_s, repeat->everyWeeks}, {u"weekdays"_s, weekdays}, {u"until"_s, iso(repeat->until)}};
}

QJsonObject checkInJson(const ExportedCheckIn& checkIn)
{
    QJsonArray answers;
    for (const ExportedAnswer& answer : checkIn.answers)
        answers.append(QJsonObject{{u"question"_s, answer.question},
                                   {u"asked"_s, answer.asked},
                                   {u"partner"_s, answer.partner},
                                   {u"passed"_s, answer.passed},
                                   {u"text"_s, answer.text}});
    QJsonArray lines;
    for (const ExportedLine& line : checkIn.lines) {
        QJsonObject object{{u"id"_s, line.id}, {u"kind"_s, line.kind}, {u"text"_s, line.text}};
        object[u"partner"_s] = line.partner.isEmpty() ? QJsonValue::Null : QJsonValue(line.partner);
        if (!line.sharedTime.isEmpty())
            object[u"shared_time"_s] = line.sharedTime;
        lines.append(object);
    }
    return {{u"id"_s, checkIn.id},
            {u"date"_s, iso(checkIn.date)},
            {u"deck"_s, checkIn.deck},
            {u"answers"_s, answers},
            {u"lines"_s, lines}};
}

QJsonObject sharedTimeJson(const ExportedSharedTime& shared)
{
    const SharedTime& time = shared.time;
    const QDateTime start = wallTime(time.firstDate, time.startMinute, QTimeZone(time.timeZone));
    QJsonArray moved;
    for (const auto& [date, to] : shared.moved)
        moved.append(QJsonObject{{u"date"_s, iso(date)}, {u"to"_s, to.text()}});
    return {{u"id"_s, shared.id.text()},
            {u"kind"_s, nameOf(time.kind)},
            {u"label"_s, time.label},
            {u"first_start"_s, iso(start)},
            {u"end"_s, iso(start.addSecs(qint64{time.durationMinutes} * 60))},
            {u"timezone"_s, QString::fromLatin1(time.timeZone)},
            {u"repeat"_s, repeatJson(time.repeat)},
            {u"freed"_s, datesJson(shared.freed)},
            {u"ended_from"_s, shared.endedFrom ? QJsonValue(iso(*shared.endedFrom)) : QJsonValue::Null},
            {u"moved"_s, moved}};
}

} // namespace

QByteArray exportJson(const ExportDocument& document)
{
    QJsonArray checkIns;
    for (const ExportedCheckIn& checkIn : document.checkIns)
        checkIns.append(checkInJson(checkIn));
    QJsonArray sharedTimes;
    for (const ExportedSharedTime& time : document.sharedTimes)
        sharedTimes.append(sharedTimeJson(time));
    return QJsonDocument(
               QJsonObject{{u"format"_s, u"wholehearted-export"_s},
                           {u"version"_s, exportVersion},
                           {u"partners"_s, QJsonArray{document.partners.first, document.partners.second}},
                           {u"checkins"_s, checkIns},
                           {u"shared_times"_s, sharedTimes}})
        .toJson();
}

QByteArray planJson(const QString& isoWeek, const std::vector<Occasion>& occasions)
{
    QJsonArray array;
    for (const Occasion& occasion : occasions)
        array.append(QJsonObject{{u"id"_s, occasion.id.sharedTime.text()},
                                 {u"date"_s, iso(occasion.id.date)},
                                 {u"start"_s, iso(occasion.start)},
                                 {u"end"_s, iso(occasion.end)},
                                 {u"timezone"_s, QString::fromLatin1(occasion.start.timeZone().id())},
                                 {u"kind"_s, nameOf(occasion.kind)},
                                 {u"label"_s, occasion.label}});
    return QJsonDocument(QJsonObject{{u"week"_s, isoWeek}, {u"occasions"_s, array}}).toJson();
}
