// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suggestion.h"
#include "presenters/checkintalk.h"
#include "presenters/timetaker.h"

#include <QObject>

/// A time that could suit both, and why.
struct SuggestedTime
{
    SharedTime time; ///< As it would go on the table.
    QString when;
    QString repeat;
    QString reason; ///< One sentence.
};

/// What suggestions are looked for.
struct LookingFor
{
    int durationMinutes = 90;
    bool everyWeek = true; ///< For the usual six weeks; once otherwise.
    friend bool operator==(const LookingFor&, const LookingFor&) = default;
};

/// Looks for times that suit both weeks, and puts times on the table of the draft; nothing of it is kept yet.
class TimesPresenter : public QObject, public TimeTaker
{
    Q_OBJECT

public:
    /// The talk has to outlive the presenter.
    explicit TimesPresenter(CheckInTalk& talk, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<SuggestedTime>& suggestions() const { return m_suggestions; }
    [[nodiscard]] bool canSuggest() const;         ///< Both weeks have hours in them.
    [[nodiscard]] QString suggestionsLead() const; ///< Or why there is nothing to suggest.
    [[nodiscard]] const LookingFor& lookingFor() const { return m_lookingFor; }
    void lookFor(const LookingFor& wanted);
    void refresh(); ///< After the weeks or the offers may have changed.
    void take(std::size_t suggestion);

    [[nodiscard]] std::vector<FrozenTime> onTheTable() const;
    [[nodiscard]] std::vector<OfferChoice> offers() const override;
    [[nodiscard]] TimeForm form(const std::optional<EntryId>& id = {}) const; ///< A new one without an id.
    [[nodiscard]] std::vector<TimeProblem> problems(const TimeForm& form) const override;
    [[nodiscard]] FrozenTime preview(const TimeForm& form) const override;
    [[nodiscard]] bool put(const TimeForm& form) override;
    void remove(const EntryId& id);
    void leaveTalksOnly(); ///< Where they would rather not plan, no time together stays on the table.

signals:
    void changed();

private:
    [[nodiscard]] QByteArray zoneId() const { return m_talk.clock.zone().id(); }
    [[nodiscard]] std::vector<Occasion> planned(QDate from, QDate to) const;
    [[nodiscard]] PerPartner<Availability> weeks() const;
    [[nodiscard]] SuggestedTime inWords(const Suggestion& suggestion) const;
    [[nodiscard]] QString reason(const Suggestion& suggestion) const;
    void makeRoom(const EntryId& time, const QSet<EntryId>& offers);

    CheckInTalk& m_talk;
    KeepingText m_text;
    std::vector<SuggestedTime> m_suggestions;
    LookingFor m_lookingFor;
};
