// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/checklistpresenter.h"

#include <algorithm>

ChecklistPresenter::ChecklistPresenter(CheckInTalk& talk, QuestionPresenter& question, Partner partner,
                                       QObject* parent)
    : QObject(parent), m_talk(talk), m_question(question), m_partner(partner)
{
    gatherOwnLines();
    connect(&question, &QuestionPresenter::answerChanged, this, [this](Partner changed) {
        if (changed != m_partner)
            return;
        gatherOwnLines();
        emit linesChanged();
    });
    connect(&question, &TwoVoices::passedChanged, this, [this](Partner changed) {
        if (changed != m_partner || !m_question.isPassed(m_partner))
            return;
        m_ownLines.clear(); // What was passed leaves nothing in sight.
        emit linesChanged();
    });
}

std::vector<ChecklistLine> ChecklistPresenter::lines() const
{
    const ChecklistAnswer said = answer();
    std::vector<ChecklistLine> lines;
    for (const DeckItem& item : m_question.question().items)
        lines.push_back({item.id, item.words, said.items.contains(item.id)});
    for (const QString& words : m_ownLines)
        lines.push_back({{}, words, said.ownLines.contains(words)});
    for (ChecklistLine& line : lines) {
        if (const DraftOffer* offer = offerOf(line))
            line.offer = offer->words;
    }
    return lines;
}

void ChecklistPresenter::setTicked(const ChecklistLine& line, bool ticked)
{
    ChecklistAnswer said = answer();
    QStringList& list = line.item.isEmpty() ? said.ownLines : said.items;
    const QString& what = line.item.isEmpty() ? line.words : line.item;
    list.removeAll(what);
    if (ticked)
        list.append(what);
    m_question.say(m_partner, said);
}

bool ChecklistPresenter::addOwnLine(const QString& words)
{
    const QString line = words.simplified();
    if (line.isEmpty())
        return false;
    const auto known = lines();
    const auto same = std::ranges::find_if(known, [&](const ChecklistLine& other) {
        return other.words.compare(line, Qt::CaseInsensitive) == 0;
    });
    if (same != known.end()) {
        setTicked(*same, true);
        return false;
    }
    setTicked({{}, line}, true);
    return true;
}

void ChecklistPresenter::makeOffer(const ChecklistLine& line)
{
    if (offerOf(line))
        return;
    const ChecklistAnswer said = answer();
    if (!(line.item.isEmpty() ? said.ownLines.contains(line.words) : said.items.contains(line.item)))
        return;
    DraftOffer offer;
    offer.author = m_partner;
    offer.question = m_question.question().id;
    offer.item = line.item;
    offer.ownLine = line.item.isEmpty() ? line.words : QString();
    m_talk.draft.offers().push_back(offer);
    emit linesChanged();
}

void ChecklistPresenter::wordOffer(const ChecklistLine& line, const QString& words)
{
    if (DraftOffer* offer = offerOf(line))
        offer->words = words.trimmed();
}

void ChecklistPresenter::letGoOfOffer(const ChecklistLine& line)
{
    const DraftOffer* offer = offerOf(line);
    if (!offer)
        return;
    std::erase_if(m_talk.draft.offers(),
                  [id = offer->id](const DraftOffer& other) { return other.id == id; });
    emit linesChanged();
}

void ChecklistPresenter::letGoOfBlankOffers()
{
    const auto isBlank = [this](const DraftOffer& offer) {
        return offer.author == m_partner && offer.question == m_question.question().id &&
               offer.words.isEmpty();
    };
    if (std::erase_if(m_talk.draft.offers(), isBlank) > 0)
        emit linesChanged();
}

ChecklistAnswer ChecklistPresenter::answer() const
{
    const AnswerBody body = m_question.answer(m_partner);
    const auto* list = std::get_if<ChecklistAnswer>(&body);
    return list ? *list : ChecklistAnswer();
}

DraftOffer* ChecklistPresenter::offerOf(const ChecklistLine& line) const
{
    auto& offers = m_talk.draft.offers();
    const auto found = std::ranges::find_if(offers, [&](const DraftOffer& offer) {
        return offer.author == m_partner && offer.question == m_question.question().id &&
               offer.item == line.item && (!line.item.isEmpty() || offer.ownLine == line.words);
    });
    return found == offers.end() ? nullptr : &*found;
}

void ChecklistPresenter::gatherOwnLines()
{
    for (const QString& line : answer().ownLines) {
        if (!m_ownLines.contains(line))
            m_ownLines.append(line);
    }
}
