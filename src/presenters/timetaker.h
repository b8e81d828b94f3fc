// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/keepingtext.h"
#include "presenters/timeform.h"

/// An offer that could make room for a time on the table.
struct OfferChoice
{
    EntryId id;
    Partner author = Partner::First;
    QString words;
};

/// Says what is to be said about a form that is being filled, and takes it once it is.
class TimeTaker
{
public:
    virtual ~TimeTaker() = default;

    [[nodiscard]] virtual std::vector<OfferChoice> offers() const = 0;
    [[nodiscard]] virtual std::vector<TimeProblem> problems(const TimeForm& form) const = 0;
    [[nodiscard]] virtual FrozenTime preview(const TimeForm& form) const = 0;
    /// False, and nothing done, where something does not fit.
    [[nodiscard]] virtual bool put(const TimeForm& form) = 0;
    /// Why a form in which everything fits is not taken all the same; empty where it is.
    [[nodiscard]] virtual QString whyNot(const TimeForm&) const { return {}; }

protected:
    TimeTaker() = default;
    TimeTaker(const TimeTaker&) = default;
    TimeTaker& operator=(const TimeTaker&) = default;
};
