// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commonground.h"

#include <algorithm>

namespace {

QString folded(const QString& line)
{
    return line.simplified().toCaseFolded();
}

/// Compares two answers of the same kind; different kinds share nothing.
struct Compare
{
    template <class First, class Second>
    SharedGround operator()(const First&, const Second&) const
    {
        return {};
    }
    SharedGround operator()(const ChoiceAnswer& first, const ChoiceAnswer& second) const
    {
        if (first.item.isEmpty() || first.item != second.item)
            return {};
        return {{first.item}, {}};
    }
    SharedGround operator()(const ChecklistAnswer& first, const ChecklistAnswer& second) const
    {
        SharedGround shared;
        for (const QString& item : first.items) {
            if (second.items.contains(item))
                shared.items.append(item);
        }
        for (const QString& line : first.ownLines) {
            const auto isSame = [&](const QString& other) { return folded(other) == folded(line); };
            if (std::ranges::any_of(second.ownLines, isSame))
                shared.ownLines.append(line);
        }
        return shared;
    }
};

} // namespace

SharedGround sharedGround(const AnswerBody& first, const AnswerBody& second)
{
    return std::visit(Compare{}, first, second);
}

Availability hoursForBoth(const PerPartner<Availability>& weeks)
{
    Availability both;
    for (int day = 0; day < Availability::daysInWeek; ++day) {
        for (int half = 0; half < Availability::halfHoursInDay; ++half)
            both.set(day, half, std::min(weeks.first.at(day, half), weeks.second.at(day, half)));
    }
    return both;
}
