// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/summarytalk.h"

using namespace Qt::StringLiterals;

namespace {

/// Adds a row unless both sides are empty.
void addRow(std::vector<SummaryBlock>& blocks, const SummaryAnswers& row)
{
    if (!row.answers.first.isEmpty() || !row.answers.second.isEmpty())
        blocks.push_back(row);
}

} // namespace

SummaryTalk::SummaryTalk(CheckInReading reading, PerPartner<QString> names, const QLocale& locale)
    : m_reading(std::move(reading))
    , m_names(std::move(names))
    , m_timeText(locale)
    , m_answerText(TimeText(locale))
{
}

std::vector<SummaryBlock> SummaryTalk::answers() const
{
    std::vector<SummaryBlock> blocks{
        SummaryHeading{tr("What we said on %1").arg(m_timeText.date(m_reading.checkIn.date))},
        SummaryVoices{m_names}};
    const std::size_t before = blocks.size();
    for (const AskedQuestion& asked : m_reading.questions) {
        const QString shared = sharedIn(asked);
        addRow(blocks, {asked.question.shortName,
                        {answerTo(asked, Partner::First), answerTo(asked, Partner::Second)},
                        shared.isEmpty() ? QString() : tr("Shared: %1").arg(shared)});
    }
    addRow(blocks, {tr("Offers"), {offersOf(Partner::First), offersOf(Partner::Second)}, {}});
    if (blocks.size() == before)
        blocks.back() = SummaryParagraph{tr("No answers are kept from this check-in.")};
    return blocks;
}

std::vector<SummaryBlock> SummaryTalk::commonGround() const
{
    SummaryTable table;
    table.boldColumn = 0;
    for (const AskedQuestion& asked : m_reading.questions) {
        if (const QString shared = sharedIn(asked); !shared.isEmpty())
            table.rows.push_back({{{LineMark::None, asked.question.shortName}}, {{LineMark::Both, shared}}});
    }
    if (table.rows.empty())
        return {};
    return {SummaryHeading{tr("What we share")}, table};
}

std::vector<SummaryBlock> SummaryTalk::wishes() const
{
    const Question* question = m_reading.wishesQuestion ? &*m_reading.wishesQuestion : nullptr;
    SummaryTable table;
    for (const auto& [id, wish] : m_reading.wishes)
        table.rows.push_back({{{LineMark::Both, AnswerText::wish(question, wish)}}});
    if (table.rows.empty())
        return {};
    return {SummaryHeading{tr("What we both wish for")}, table};
}

std::vector<SummaryBlock> SummaryTalk::words() const
{
    if (m_reading.words.empty())
        return {};
    std::vector<SummaryBlock> blocks{SummaryHeading{tr("Words for each other")}, SummaryVoices{m_names}};
    const auto add = [&](const QString& name, WordsPurpose purpose) {
        addRow(blocks, {name, {wordsFor(purpose, Partner::First), wordsFor(purpose, Partner::Second)}, {}});
    };
    add(tr("Glad of"), WordsPurpose::Appreciation);
    add(tr("For this week"), WordsPurpose::ThisWeek);
    return blocks;
}

QString SummaryTalk::sharedIn(const AskedQuestion& asked) const
{
    if (const Availability works = asked.worksForBoth(); !works.isEmpty())
        return hours(works);
    return m_answerText.shared(asked.question, asked.shared());
}

QString SummaryTalk::answerTo(const AskedQuestion& asked, Partner partner) const
{
    const auto& answer = asked.answers[partner];
    return answer ? m_answerText.answer(asked.question, answer->body) : QString();
}

QString SummaryTalk::hours(const Availability& week) const
{
    QStringList list;
    for (const HalfHours& stretch : week.stretches()) {
        constexpr int minutes = Availability::minutesInHalfHour;
        const QString range =
            m_timeText.timeRange(stretch.from * minutes, (stretch.to - stretch.from) * minutes);
        list.append(
            tr("%1 %2", "short day name and its hours").arg(m_timeText.shortDayName(stretch.day + 1), range));
    }
    return list.join(tr(", ", "between hours"));
}

QString SummaryTalk::wordsFor(WordsPurpose purpose, Partner partner) const
{
    QStringList lines;
    for (const auto& [id, words] : m_reading.words) {
        if (words.purpose == purpose && words.author == partner)
            lines.append(words.words);
    }
    return lines.join(u'\n');
}

QString SummaryTalk::offersOf(Partner partner) const
{
    QStringList lines;
    for (const auto& [id, offer] : m_reading.offers) {
        if (offer.author == partner)
            lines.append(offer.words);
    }
    return lines.join(u'\n');
}
