// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer.h"

#include "domain/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// Writes one kind of answer; "kind" always stands in the object. Keys come sorted.
struct ToJson
{
    CanonicalJson json;

    void operator()(const WordsAnswer& answer) { kindAndNote(u"words"_s, answer.note); }
    void operator()(const ChoiceAnswer& answer)
    {
        json.text("item", answer.item);
        kindAndNote(u"choice"_s, answer.note);
    }
    void operator()(const ChecklistAnswer& answer)
    {
        json.lines("items", answer.items);
        kindAndNote(u"checklist"_s, answer.note);
        json.lines("own", answer.ownLines);
    }
    void operator()(const WeekAnswer& answer)
    {
        kindAndNote(u"week"_s, answer.note);
        std::vector<std::array<int, 4>> rows;
        for (const HalfHours& stretch : answer.week.stretches())
            rows.push_back({stretch.day, stretch.from, stretch.to, static_cast<int>(stretch.suits)});
        json.numbers("week", rows);
    }

private:
    void kindAndNote(const QString& kind, const QString& note)
    {
        json.text("kind", kind);
        json.text("note", note);
    }
};

std::optional<QStringList> linesFrom(const QJsonValue& value)
{
    if (value.isUndefined())
        return QStringList();
    if (!value.isArray())
        return std::nullopt;
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& line : array) {
        if (!line.isString())
            return std::nullopt;
        lines.append(line.toString());
    }
    return lines;
}

std::optional<HalfHours> stretchFrom(const QJsonArray& four)
{
    if (four.size() != 4)
        return std::nullopt;
    const HalfHours stretch{four[0].toInt(-1), four[1].toInt(-1), four[2].toInt(-1),
                            static_cast<Suits>(four[3].toInt(-1))};
    const bool inRange = stretch.day >= 0 && stretch.day < Availability::daysInWeek && stretch.from >= 0 &&
                         stretch.from < stretch.to && stretch.to <= Availability::halfHoursInDay &&
                         (stretch.suits == Suits::Could || stretch.suits == Suits::Works);
    return inRange ? std::optional(stretch) : std::nullopt;
}

std::optional<Availability> weekFrom(const QJsonValue& value)
{
    Availability week;
    if (value.isUndefined())
        return week;
    if (!value.isArray())
        return std::nullopt;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& item : array) {
        const auto stretch = stretchFrom(item.toArray());
        if (!stretch)
            return std::nullopt;
        week.paint(*stretch);
    }
    return week;
}

std::optional<AnswerBody> bodyFrom(const QJsonObject& object)
{
    const QString kind = object.value(QLatin1String("kind")).toString();
    const QString note = object.value(QLatin1String("note")).toString();
    if (kind == QLatin1String("words"))
        return WordsAnswer{note};
    if (kind == QLatin1String("choice"))
        return ChoiceAnswer{object.value(QLatin1String("item")).toString(), note};
    if (kind == QLatin1String("checklist")) {
        const auto items = linesFrom(object.value(QLatin1String("items")));
        const auto own = linesFrom(object.value(QLatin1String("own")));
        return items && own ? std::optional<AnswerBody>(ChecklistAnswer{*items, *own, note}) : std::nullopt;
    }
    if (kind == QLatin1String("week")) {
        const auto week = weekFrom(object.value(QLatin1String("week")));
        return week ? std::optional<AnswerBody>(WeekAnswer{*week, note}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

bool isEmpty(const AnswerBody& body)
{
    struct SaysNothing
    {
        bool operator()(const WordsAnswer&) const { return true; }
        bool operator()(const ChoiceAnswer& answer) const { return answer.item.isEmpty(); }
        bool operator()(const ChecklistAnswer& answer) const
        {
            return answer.items.isEmpty() && answer.ownLines.isEmpty();
        }
        bool operator()(const WeekAnswer& answer) const { return answer.week.isEmpty(); }
    };
    return noteOf(body).trimmed().isEmpty() && std::visit(SaysNothing{}, body);
}

const QString& noteOf(const AnswerBody& body)
{
    return std::visit([](const auto& answer) -> const QString& { return answer.note; }, body);
}

QByteArray toCanonicalJson(const AnswerBody& body)
{
    ToJson written;
    std::visit(written, body);
    return written.json.end();
}

std::optional<AnswerBody> answerIn(const QByteArray& json)
{
    return bodyFrom(QJsonDocument::fromJson(json).object());
}
