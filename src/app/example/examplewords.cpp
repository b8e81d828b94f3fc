// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/examplewords.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace {

QJsonObject wordsFromResource(const QString& language)
{
    const QString translated = u":/example/words.%1.json"_s.arg(language);
    QFile file(QFile::exists(translated) ? translated : u":/example/words.en.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

constexpr std::array seasons{"winter", "spring", "summer", "autumn"};

int seasonOf(QDate date)
{
    return date.month() % 12 / 3;
}

} // namespace

ExampleWords::ExampleWords(ExampleDice& dice, const QString& language)
    : m_dice(dice), m_words(wordsFromResource(language))
{
}

PerPartner<QString> ExampleWords::names() const
{
    const QStringList both = pool(u"names"_s);
    return {both.value(0), both.value(1)};
}

QString ExampleWords::note(const QString& question, const QString& item, QDate date)
{
    const QString base = u"notes/%1/"_s.arg(question);
    const QString ofItem = base + u"openingsFor/"_s + item;
    QString note = drawFilled(pool(ofItem).isEmpty() ? base + u"openings"_s : ofItem, date);
    const auto add = [&](const QString& path) {
        const QString sentence = drawFilled(path, date);
        if (note.size() + 1 + sentence.size() <= longestNote)
            note += u' ' + sentence;
    };
    if (m_dice.oneIn(4))
        add(u"seasons/"_s + QLatin1String(seasons[static_cast<std::size_t>(seasonOf(date))]));
    const int wanted = shortestNote + m_dice.below(260);
    while (note.size() < wanted)
        add(base + u"middles"_s);
    add(base + u"endings"_s);
    return note;
}

QString ExampleWords::appreciation(QDate date)
{
    const QString thanks =
        u"%1 %2."_s.arg(draw(u"appreciations/openings"_s), drawFilled(u"appreciations/things"_s, date));
    return m_dice.oneIn(2) ? thanks + u' ' + draw(u"appreciations/endings"_s) : thanks;
}

QString ExampleWords::thisWeek(QDate date)
{
    return drawFilled(u"thisWeek"_s, date);
}

QString ExampleWords::offer(const QString& item, std::optional<int> weekday)
{
    const QString day = weekday ? pool(u"words/day"_s).value(*weekday - 1) : draw(u"words/day"_s);
    return draw(u"offers/"_s + item).replace(u"{day}"_s, day);
}

QString ExampleWords::ownLine(const QString& question)
{
    return draw(u"ownLines/"_s + question);
}

QString ExampleWords::ownWish()
{
    return draw(u"ownWishes"_s);
}

QString ExampleWords::eveningLabel()
{
    return draw(u"labels"_s);
}

QString ExampleWords::morningLabel() const
{
    return m_words.value(u"morningLabel"_s).toString();
}

QStringList ExampleWords::pool(const QString& path) const
{
    QJsonValue value = m_words;
    for (const QString& step : path.split(u'/'))
        value = value.toObject().value(step);
    QStringList sentences;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& sentence : array)
        sentences.append(sentence.toString());
    return sentences;
}

QString ExampleWords::draw(const QString& path)
{
    QStringList& queue = m_queues[path];
    if (queue.isEmpty())
        queue = pool(path);
    if (queue.isEmpty())
        return {};
    // One of the half that has waited longest, so that none comes again before half of the others did.
    const QString sentence = queue.takeAt(m_dice.below(static_cast<int>(queue.size() + 1) / 2));
    queue.append(sentence);
    return sentence;
}

QString ExampleWords::drawFilled(const QString& path, QDate date)
{
    QString sentence = draw(path);
    for (const QString& slot : {u"day"_s, u"place"_s, u"meal"_s}) {
        if (sentence.contains(u'{' + slot + u'}'))
            sentence.replace(u'{' + slot + u'}', draw(u"words/"_s + slot));
    }
    sentence.replace(u"{month}"_s, pool(u"monthNames"_s).value(date.month() % 12)); // the one after this
    return sentence.replace(u"{season}"_s, pool(u"words/season"_s).value(seasonOf(date)));
}
