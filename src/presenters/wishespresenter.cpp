// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/wishespresenter.h"

#include "presenters/answertext.h"

#include <algorithm>

namespace {

bool isOwn(const Wish& wish)
{
    return wish.item.isEmpty();
}

} // namespace

WishesPresenter::WishesPresenter(CheckInTalk& talk, const QString& questionId, QObject* parent)
    : QObject(parent)
    , m_talk(talk)
    , m_question(*talk.deck.question(questionId))
    , m_stage(talk.draft.wishes().isRevealed() ? WishStage::Revealed : WishStage::Before)
{
}

Partner WishesPresenter::turn() const
{
    return m_talk.draft.wishes().isReady(Partner::First) ? Partner::Second : Partner::First;
}

void WishesPresenter::handOver()
{
    if (m_stage == WishStage::Before)
        moveTo(WishStage::HandingOver);
}

void WishesPresenter::open()
{
    if (m_stage == WishStage::HandingOver)
        moveTo(WishStage::Writing);
}

void WishesPresenter::cover()
{
    if (m_stage != WishStage::Revealed)
        moveTo(WishStage::Before);
}

void WishesPresenter::ready()
{
    if (!isOpen())
        return;
    m_talk.draft.wishes().setReady(turn());
    moveTo(m_talk.draft.wishes().isRevealed() ? WishStage::Revealed : WishStage::HandingOver);
}

void WishesPresenter::pass()
{
    if (!isOpen())
        return;
    m_talk.draft.wishes().write(turn(), {});
    ready();
}

std::vector<WishLine> WishesPresenter::lines() const
{
    if (!isOpen())
        return {};
    const std::vector<Wish> list = m_talk.draft.wishes().listOf(turn());
    std::vector<WishLine> lines;
    for (const DeckItem& item : m_question.items) {
        const auto found = std::ranges::find(list, item.id, &Wish::item);
        const bool isThere = found != list.end();
        lines.push_back({item.id, item.words, isThere ? std::optional(found->choice) : std::nullopt,
                         isThere && found->bringUp});
    }
    for (const Wish& wish : list) {
        if (isOwn(wish))
            lines.push_back({{}, wish.words, wish.choice, wish.bringUp});
    }
    return lines;
}

void WishesPresenter::choose(int line, WishChoice choice)
{
    change(line, [choice](Wish& wish) {
        wish.choice = choice;
        wish.bringUp = wish.bringUp && choice == WishChoice::Maybe;
    });
    emit linesChanged();
}

void WishesPresenter::bringUp(int line, bool bring)
{
    const auto before = lines();
    for (int other = 0; other < static_cast<int>(before.size()); ++other) {
        if (before[static_cast<std::size_t>(other)].bringUp)
            change(other, [](Wish& wish) { wish.bringUp = false; });
    }
    change(line, [bring](Wish& wish) { wish.bringUp = bring && wish.choice == WishChoice::Maybe; });
    emit linesChanged();
}

void WishesPresenter::change(int line, const std::function<void(Wish&)>& change)
{
    if (!isOpen() || line < 0)
        return;
    std::vector<Wish> list = m_talk.draft.wishes().listOf(turn());
    const auto items = static_cast<int>(m_question.items.size());
    auto found = list.end();
    if (line < items) {
        const QString& item = m_question.items[static_cast<std::size_t>(line)].id;
        found = std::ranges::find(list, item, &Wish::item);
        if (found == list.end())
            found = list.insert(list.end(), {item, {}, WishChoice::NotForMe});
    } else {
        int own = line - items;
        found = std::ranges::find_if(list, [&](const Wish& wish) { return isOwn(wish) && own-- == 0; });
        if (found == list.end())
            return;
    }
    change(*found);
    m_talk.draft.wishes().write(turn(), std::move(list));
}

bool WishesPresenter::addOwnLine(const QString& words)
{
    const QString line = words.simplified();
    if (!isOpen() || line.isEmpty())
        return false;
    const auto known = lines();
    const auto same = std::ranges::find_if(
        known, [&](const WishLine& other) { return other.words.compare(line, Qt::CaseInsensitive) == 0; });
    if (same != known.end()) {
        choose(static_cast<int>(same - known.begin()), WishChoice::Yes);
        emit linesChanged();
        return false;
    }
    std::vector<Wish> list = m_talk.draft.wishes().listOf(turn());
    list.push_back({{}, line, WishChoice::Yes});
    m_talk.draft.wishes().write(turn(), std::move(list));
    emit linesChanged();
    return true;
}

QStringList WishesPresenter::met() const
{
    QStringList words;
    for (const Wish& wish : m_talk.draft.wishes().met())
        words.append(wordsOf(wish));
    return words;
}

QString WishesPresenter::broughtUp(Partner partner) const
{
    const std::optional<Wish>& wish = m_talk.draft.wishes().broughtUp(partner);
    return wish ? wordsOf(*wish) : QString();
}

QString WishesPresenter::wordsOf(const Wish& wish) const
{
    return AnswerText::wish(&m_question, {m_talk.draft.id(), wish.item, wish.words});
}

void WishesPresenter::moveTo(WishStage stage)
{
    if (stage == m_stage && stage != WishStage::HandingOver)
        return;
    m_stage = stage;
    emit stageChanged(stage);
}
