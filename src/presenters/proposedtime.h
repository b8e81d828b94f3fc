// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "presenters/onthetable.h"
#include "presenters/timetaker.h"
#include "presenters/weekview.h"

#include <QObject>

/// What is asked for from the week: a time of its own, another one in the place of an occasion, or a plan
/// that ran out anew.
struct AskedTime
{
    std::optional<OccasionId> insteadOf = {}; ///< None for a time of its own.
    std::optional<DrawnTime> drawn = {};      ///< Where the mouse or the keyboard put it, if it did.
    InsteadOf::Scope scope = InsteadOf::Scope::One;
    std::optional<TimeForm> written = {}; ///< What stood in the fields when the window was locked.
};

/// Where a proposed time could be kept, and how it is said; everything by reference has to outlive it.
struct ProposalPlace
{
    Journal& journal;
    const Clock& clock;
    Deck deck;
    PerPartner<QString> names;
    CoupleSettings settings = {}; ///< What the first keep has to bring along.
    QLocale locale = {};
};

/// A time on its way from the week to both yeses. Until both are in nothing changes: what it would take the
/// place of stands as it is.
class ProposedTime : public QObject, public TimeTaker
{
    Q_OBJECT

public:
    ProposedTime(ProposalPlace place, const AskedTime& asked, QObject* parent = nullptr);

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString lead() const; ///< What stands until then, and whose hours these are.

    [[nodiscard]] bool takesAPlace() const { return m_asked.insteadOf.has_value(); } ///< Of one that stands.
    /// One occasion or all from it on: a choice where there is more than one to come.
    [[nodiscard]] bool hasChoice() const;
    [[nodiscard]] QString choice(InsteadOf::Scope scope) const;
    [[nodiscard]] InsteadOf::Scope scope() const { return m_scope; }
    void setScope(InsteadOf::Scope scope);

    [[nodiscard]] TimeForm form() const; ///< As it is opened.
    [[nodiscard]] const std::optional<TimeForm>& written() const { return m_asked.written; }
    [[nodiscard]] AskedTime askedWith(const TimeForm& form) const; ///< To go on from another day.
    [[nodiscard]] bool canRepeat() const;
    [[nodiscard]] std::vector<OfferChoice> offers() const override { return {}; }
    [[nodiscard]] std::vector<TimeProblem> problems(const TimeForm& form) const override;
    [[nodiscard]] FrozenTime preview(const TimeForm& form) const override;
    [[nodiscard]] QString whyNot(const TimeForm& form) const override;
    [[nodiscard]] bool put(const TimeForm& form) override;

    [[nodiscard]] OnTheTable onTheTable();                ///< As long as this lives.
    [[nodiscard]] std::optional<QDate> firstDate() const; ///< Of what was put; none before.

private:
    [[nodiscard]] const QByteArray& zoneId() const { return m_zone; }
    [[nodiscard]] bool runsOut() const; ///< It goes on from a plan that has no date left.
    [[nodiscard]] SharedTime shared(const TimeForm& form) const;
    [[nodiscard]] TimeForm formOfOld() const;
    void take(const DrawnTime& drawn, TimeForm& form) const;

    ProposalPlace m_place;
    AskedTime m_asked;
    KeepingText m_text;
    std::optional<SharedTime> m_old; ///< What it takes the place of, as it is kept.
    QByteArray m_zone;
    InsteadOf::Scope m_scope = InsteadOf::Scope::One;
    EntryId m_id = EntryId::create(); ///< The same one all along: a *not now* to it stands.
    std::optional<SharedTime> m_put;
};
