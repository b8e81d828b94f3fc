// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/checkincomparison.h"

#include "domain/ourquestions.h"
#include "presenters/answertext.h"

#include <algorithm>

namespace {

QString sameQuestion(const AskedQuestion& asked)
{
    return WordingId::from(asked.question.id).question;
}

const AskedQuestion* questionIn(const CheckInReading& reading, const QString& id)
{
    const auto found = std::ranges::find(reading.questions, id, sameQuestion);
    return found == reading.questions.end() ? nullptr : &*found;
}

QString wordsOf(const AskedQuestion* asked, Partner partner, const AnswerText& text)
{
    const auto* answer = asked && asked->answers[partner] ? &*asked->answers[partner] : nullptr;
    return answer ? text.answer(asked->question, answer->body) : QString();
}

} // namespace

CheckInComparison compared(const CheckInReading& earlier, const CheckInReading& later,
                           const PerPartner<QString>& names, const QLocale& locale)
{
    const TimeText timeText(locale);
    const AnswerText text(timeText);
    CheckInComparison comparison{
        timeText.date(earlier.checkIn.date), timeText.date(later.checkIn.date), names, {}, {}};
    const auto hold = [&](const QString& name, const AskedQuestion* before, const AskedQuestion* now) {
        bool isAlike = true;
        bool isAnswered = false;
        for (const Partner partner : bothPartners) {
            const ChangedAnswer change{name, partner, wordsOf(before, partner, text),
                                       wordsOf(now, partner, text)};
            isAnswered = isAnswered || !change.before.isEmpty() || !change.now.isEmpty();
            if (change.before == change.now)
                continue;
            isAlike = false;
            comparison.changes.push_back(change);
        }
        if (isAlike && isAnswered)
            comparison.unchanged.append(name);
    };
    for (const AskedQuestion& now : later.questions)
        hold(now.question.shortName, questionIn(earlier, sameQuestion(now)), &now);
    for (const AskedQuestion& before : earlier.questions) {
        if (!questionIn(later, sameQuestion(before)))
            hold(before.question.shortName, &before, nullptr);
    }
    return comparison;
}
