// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wishtable.h"

#include <algorithm>

namespace {

/// What makes two own lines the same wish, however they were typed.
QString folded(const QString& words)
{
    return words.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

bool isSameWish(const Wish& a, const Wish& b)
{
    return a.item == b.item && (!a.item.isEmpty() || folded(a.words) == folded(b.words));
}

bool isYes(const Wish& wish)
{
    return wish.choice == WishChoice::Yes && !(wish.item.isEmpty() && wish.words.trimmed().isEmpty());
}

bool isBroughtUp(const Wish& wish)
{
    return wish.choice == WishChoice::Maybe && wish.bringUp;
}

/// Overwrites the words before letting them go. Best effort: Qt may have shared copies elsewhere.
void destroy(std::vector<Wish>& wishes)
{
    for (Wish& wish : wishes) {
        wish.words.fill(QChar(0));
        wish.item.clear();
        wish.choice = WishChoice::NotForMe;
        wish.bringUp = false;
    }
    wishes.clear();
    wishes.shrink_to_fit();
}

} // namespace

void WishTable::write(Partner partner, std::vector<Wish> wishes)
{
    if (!m_ready[partner])
        m_lists[partner] = std::move(wishes);
}

std::vector<Wish> WishTable::listOf(Partner partner) const
{
    return m_ready[partner] ? std::vector<Wish>() : m_lists[partner];
}

void WishTable::setReady(Partner partner)
{
    if (m_ready[partner])
        return;
    m_ready[partner] = true;
    if (isRevealed())
        reveal();
}

void WishTable::reveal()
{
    for (const Wish& wish : m_lists.first) {
        const bool bothYes = isYes(wish) && std::ranges::any_of(m_lists.second, [&](const Wish& other) {
                                 return isYes(other) && isSameWish(wish, other);
                             });
        const bool isKnown =
            std::ranges::any_of(m_met, [&](const Wish& met) { return isSameWish(met, wish); });
        if (bothYes && !isKnown)
            m_met.push_back({wish.item, wish.words, WishChoice::Yes});
    }
    for (const Partner partner : bothPartners) {
        const auto brought = std::ranges::find_if(m_lists[partner], isBroughtUp);
        if (brought != m_lists[partner].end())
            m_broughtUp[partner] = *brought;
        destroy(m_lists[partner]);
    }
}
