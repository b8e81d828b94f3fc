// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace {

struct KindName
{
    const char* name;
    AnswerKind kind;
    bool hasItems;
};

constexpr std::array kinds{
    KindName{"words", AnswerKind::Words, false},        KindName{"rhythm", AnswerKind::Rhythm, true},
    KindName{"feeling", AnswerKind::Feeling, true},     KindName{"trying", AnswerKind::Trying, true},
    KindName{"checklist", AnswerKind::Checklist, true}, KindName{"week", AnswerKind::Week, false},
    KindName{"wishes", AnswerKind::Wishes, true},
};

const KindName* kindNamed(const QString& name)
{
    return std::ranges::find_if(kinds,
                                [&](const KindName& known) { return name == QLatin1String(known.name); });
}

/// Reads one JSON object strictly and remembers the first thing that is wrong, with its path.
class StrictReader
{
public:
    StrictReader(const QJsonObject& object, QString path, QString& problem)
        : m_object(object), m_path(std::move(path)), m_problem(problem)
    {
    }

    QString text(const char* key)
    {
        const QJsonValue value = take(key);
        if (!value.isString() || value.toString().trimmed().isEmpty())
            complain(QLatin1String(key), "wants words");
        return value.toString();
    }
    int positiveNumber(const char* key)
    {
        const QJsonValue value = take(key);
        if (value.toInt(0) < 1)
            complain(QLatin1String(key), "wants a whole number from 1");
        return value.toInt(0);
    }
    QJsonArray list(const char* key)
    {
        const QJsonValue value = take(key);
        if (!value.isArray() || value.toArray().isEmpty())
            complain(QLatin1String(key), "wants a list that is not empty");
        return value.toArray();
    }
    void finish()
    {
        const QStringList keys = m_object.keys();
        for (const QString& key : keys) {
            if (!m_known.contains(key))
                complain(key, "is not known");
        }
    }
    [[nodiscard]] QString below(const char* key, qsizetype index) const
    {
        return QStringLiteral("%1%2[%3].").arg(m_path, QLatin1String(key)).arg(index);
    }
    void complain(const QString& key, const char* what)
    {
        if (m_problem.isEmpty())
            m_problem = m_path + key + QLatin1Char(' ') + QLatin1String(what);
    }

private:
    QJsonValue take(const char* key)
    {
        m_known.insert(QLatin1String(key));
        return m_object.value(QLatin1String(key));
    }

    const QJsonObject& m_object;
    QString m_path;
    QString& m_problem;
    QSet<QString> m_known;
};

/// Reads the list under a key, each object by the given function; ids have to differ.
template <class Value, class ReadOne>
std::vector<Value> readList(StrictReader& in, const char* key, QString& problem, ReadOne readOne)
{
    std::vector<Value> values;
    QSet<QString> ids;
    const QJsonArray array = in.list(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array[i].toObject();
        StrictReader reader(object, in.below(key, i), problem);
        values.push_back(readOne(reader));
        reader.finish();
        if (ids.contains(values.back().id))
            reader.complain(QStringLiteral("id"), "stands twice");
        ids.insert(values.back().id);
    }
    return values;
}

Question readQuestion(StrictReader& in, QString& problem)
{
    Question question;
    question.id = in.text("id");
    const QString kindName = in.text("kind");
    const auto* kind = kindNamed(kindName);
    if (kind == kinds.end())
        in.complain(QStringLiteral("kind"), "is not a kind of answer");
    else
        question.kind = kind->kind;
    question.shortName = in.text("shortName");
    question.wording = in.text("wording");
    question.why = in.text("why");
    question.sayAloud = in.text("sayAloud");
    if (kind != kinds.end() && kind->hasItems) {
        question.items = readList<DeckItem>(in, "items", problem, [](StrictReader& item) {
            return DeckItem{item.text("id"), item.text("words")};
        });
    }
    return question;
}

} // namespace

const Question* Deck::question(const QString& questionId) const
{
    const auto found = std::ranges::find(questions, questionId, &Question::id);
    return found == questions.end() ? nullptr : &*found;
}

QString nameOf(AnswerKind kind)
{
    return QLatin1String(std::ranges::find(kinds, kind, &KindName::kind)->name);
}

std::optional<AnswerKind> answerKindFrom(const QString& name)
{
    const auto* kind = kindNamed(name);
    return kind == kinds.end() ? std::nullopt : std::optional(kind->kind);
}

QString wordsOf(const Question& question, const QString& itemId)
{
    const auto found = std::ranges::find(question.items, itemId, &DeckItem::id);
    return found == question.items.end() ? itemId : found->words;
}

Result<Deck> readDeck(const QByteArray& json, const QString& fileName)
{
    QJsonParseError syntax;
    const QJsonObject object = QJsonDocument::fromJson(json, &syntax).object();
    if (syntax.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidDeck, QStringLiteral("%1: %2").arg(fileName, syntax.errorString()));

    QString problem;
    StrictReader in(object, {}, problem);
    Deck deck;
    deck.id = in.text("deck");
    deck.version = in.positiveNumber("version");
    deck.language = in.text("language");
    deck.title = in.text("title");
    deck.questions = readList<Question>(
        in, "questions", problem, [&](StrictReader& question) { return readQuestion(question, problem); });
    in.finish();
    if (!problem.isEmpty())
        return failure(ErrorCode::InvalidDeck, QStringLiteral("%1: %2").arg(fileName, problem));
    return deck;
}
