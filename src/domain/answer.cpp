// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString nfc(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C);
}

void put(QJsonObject& object, QLatin1String key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, nfc(text));
}

void put(QJsonObject& object, QLatin1String key, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    QJsonArray array;
    for (const QString& line : lines)
        array.append(nfc(line));
    object.insert(key, array);
}

QJsonArray weekToJson(const Availability& week)
{
    QJsonArray array;
    for (const HalfHours& stretch : week.stretches())
        array.append(QJsonArray{stretch.day, stretch.from, stretch.to, static_cast<int>(stretch.suits)});
    return array;
}

/// Writes one kind of answer; "kind" always stands in the object.
struct ToJson
{
    QJsonObject operator()(const WordsAnswer& answer) const { return with("words", answer.note); }
    QJsonObject operator()(const ChoiceAnswer& answer) const
    {
        QJsonObject object = with("choice", answer.note);
        put(object, QLatin1String("item"), answer.item);
        return object;
    }
    QJsonObject operator()(const ChecklistAnswer& answer) const
    {
        QJsonObject object = with("checklist", answer.note);
        put(object, QLatin1String("items"), answer.items);
        put(object, QLatin1String("own"), answer.ownLines);
        return object;
    }
    QJsonObject operator()(const WeekAnswer& answer) const
    {
        QJsonObject object = with("week", answer.note);
        if (!answer.week.isEmpty())
            object.insert(QLatin1String("week"), weekToJson(answer.week));
        return object;
    }

private:
    static QJsonObject with(const char* kind, const QString& note)
    {
        QJsonObject object{{QLatin1String("kind"), QLatin1String(kind)}};
        put(object, QLatin1String("note"), note);
        return object;
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
    return QJsonDocument(std::visit(ToJson{}, body)).toJson(QJsonDocument::Compact);
}

Result<AnswerBody> answerFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    auto body = bodyFrom(document.object());
    // The bytes are what both said yes to: anything that does not come out the same was not written by us.
    if (!body || toCanonicalJson(*body) != json)
        return failure(ErrorCode::InvalidContent, QStringLiteral("answer is not canonical"));
    return *std::move(body);
}
