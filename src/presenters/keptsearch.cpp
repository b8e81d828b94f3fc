// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/keptsearch.h"

#include "presenters/answertext.h"
#include "presenters/checkinreading.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype around = 32; ///< Characters shown before a match, and twice as many after it.

/// From the last whole word on that begins within reach.
QString wordsBefore(const QString& text, qsizetype at)
{
    qsizetype from = std::max<qsizetype>(0, at - around);
    while (from > 0 && from < at && !text.at(from - 1).isSpace())
        ++from;
    return (from > 0 ? u"…"_s : QString()) + text.sliced(from, at - from);
}

QString wordsAfter(const QString& text, qsizetype at)
{
    qsizetype to = std::min(text.size(), at + 2 * around);
    while (to < text.size() && to > at && !text.at(to).isSpace())
        --to;
    return text.sliced(at, to - at) + (to < text.size() ? u"…"_s : QString());
}

} // namespace

KeptSearch::KeptSearch(const JournalReader& reader, const DeckLibrary& decks, const QLocale& locale)
    : m_reader(reader), m_decks(decks), m_locale(locale)
{
}

std::vector<SearchHit> KeptSearch::find(const QString& words) const
{
    std::vector<SearchHit> hits;
    const QString wanted = words.simplified().normalized(QString::NormalizationForm_C);
    if (wanted.isEmpty())
        return hits;
    if (!m_texts)
        m_texts = everything();
    for (const Text& text : *m_texts) {
        const qsizetype at = text.words.indexOf(wanted, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        hits.push_back({text.id, text.checkIn, text.where, wordsBefore(text.words, at),
                        text.words.sliced(at, wanted.size()), wordsAfter(text.words, at + wanted.size())});
        if (hits.size() == most)
            break;
    }
    return hits;
}

std::vector<KeptSearch::Text> KeptSearch::everything() const
{
    std::vector<Text> texts;
    for (const Entry& checkIn : m_reader.checkIns())
        addCheckIn(texts, checkIn);
    addPlans(texts);
    for (Text& text : texts)
        text.words = text.words.simplified();
    return texts;
}

/// A check-in whose deck cannot be read has no words to find; Looking back says so where it is opened.
void KeptSearch::addCheckIn(std::vector<Text>& texts, const Entry& checkIn) const
{
    const auto reading = CheckInReading::of(m_reader, m_decks, checkIn);
    if (!reading)
        return;
    const TimeText timeText(m_locale);
    const AnswerText answerText(timeText);
    const QString date = timeText.date(reading->checkIn.date);
    const PerPartner<QString> names{m_reader.setting(CoupleSetting::FirstName),
                                    m_reader.setting(CoupleSetting::SecondName)};
    const auto add = [&](const EntryId& id, const QString& whose, const QString& what, const QString& words) {
        texts.push_back({id, checkIn.id,
                         whose.isEmpty()
                             ? tr("%1 · %2", "date, and what it is").arg(date, what)
                             : tr("%1 · %2 · %3", "date, name, and what it is").arg(date, whose, what),
                         words});
    };
    for (const AskedQuestion& asked : reading->questions) {
        for (const Partner partner : bothPartners) {
            if (const auto& answer = asked.answers[partner])
                add(answer->id, names[partner], asked.question.shortName,
                    answerText.answer(asked.question, answer->body));
        }
    }
    for (const auto& [id, offer] : reading->offers)
        add(id, names[offer.author], tr("Offer"), offer.words);
    const Question* wishes = reading->wishesQuestion ? &*reading->wishesQuestion : nullptr;
    for (const auto& [id, wish] : reading->wishes)
        add(id, {}, tr("A wish of both of you"), AnswerText::wish(wishes, wish));
    for (const auto& [id, words] : reading->words)
        add(id, names[words.author],
            words.purpose == WordsPurpose::Appreciation ? tr("Glad of") : tr("For this week"), words.words);
}

void KeptSearch::addPlans(std::vector<Text>& texts) const
{
    const TimeText timeText(m_locale);
    std::vector<PlannedTime> plans = m_reader.allPlannedTimes();
    std::ranges::reverse(plans);
    for (const PlannedTime& plan : plans) {
        if (!plan.time.label.isEmpty())
            texts.push_back({plan.id,
                             {},
                             tr("%1 · %2", "date, and what it is")
                                 .arg(timeText.date(plan.time.firstDate), TimeText::kindName(plan.time.kind)),
                             plan.time.label});
    }
}
