// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/answertext.h"

namespace {

/// A sentence of its own, so that a note can follow.
QString sentence(const QString& words)
{
    if (words.isEmpty() || words.back().isPunct())
        return words;
    return words + QLatin1Char('.');
}

QString withNote(const QString& words, const QString& note)
{
    if (words.isEmpty() || note.isEmpty())
        return words + note;
    return sentence(words) + QLatin1Char(' ') + note;
}

} // namespace

QString AnswerText::answer(const Question& question, const AnswerBody& body) const
{
    const auto said = [&]() -> QString {
        if (const auto* choice = std::get_if<ChoiceAnswer>(&body))
            return choice->item.isEmpty() ? QString() : wordsOf(question, choice->item);
        if (const auto* list = std::get_if<ChecklistAnswer>(&body)) {
            QStringList lines;
            for (const QString& item : list->items)
                lines.append(wordsOf(question, item));
            return (lines + list->ownLines).join(tr("; ", "between lines of a list"));
        }
        if (const auto* answer = std::get_if<WeekAnswer>(&body))
            return week(answer->week);
        return {};
    };
    return withNote(said(), noteOf(body));
}

QString AnswerText::shared(const Question& question, const SharedGround& ground) const
{
    QStringList lines;
    for (const QString& item : ground.items)
        lines.append(wordsOf(question, item));
    return (lines + ground.ownLines).join(tr(" · ", "between things both share"));
}

QString AnswerText::week(const Availability& week) const
{
    QStringList works;
    QStringList could;
    for (const HalfHours& stretch : week.stretches()) {
        constexpr int minutes = Availability::minutesInHalfHour;
        const QString hours =
            m_timeText.timeRange(stretch.from * minutes, (stretch.to - stretch.from) * minutes);
        const QString text =
            tr("%1 %2", "short day name and its hours").arg(m_timeText.shortDayName(stretch.day + 1), hours);
        (stretch.suits == Suits::Works ? works : could).append(text);
    }
    QStringList sentences;
    if (!works.isEmpty())
        sentences.append(tr("Works: %1.").arg(works.join(QStringLiteral(", "))));
    if (!could.isEmpty())
        sentences.append(tr("Could: %1.").arg(could.join(QStringLiteral(", "))));
    return sentences.join(QLatin1Char(' '));
}

QString AnswerText::wish(const Question* question, const WishMet& wish)
{
    if (wish.item.isEmpty())
        return wish.words;
    return question ? wordsOf(*question, wish.item) : wish.item;
}
