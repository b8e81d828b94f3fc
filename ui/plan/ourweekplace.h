// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/proposedtime.h"
#include "presenters/stillyes.h"
#include "presenters/weekpresenter.h"

#include <QStackedWidget>

#include <functional>
#include <memory>

class OurWeekPage;

/// The week, and in front of it what it asks both of them about: another time, or whether it is still a yes.
class OurWeekPlace : public QStackedWidget
{
    Q_OBJECT

public:
    /// What a proposal is made with; none, and said so, where it cannot be made.
    using ProposalPlaces = std::function<std::optional<ProposalPlace>()>;

    /// Presenter and journal have to outlive it.
    OurWeekPlace(WeekPresenter& presenter, Journal& journal, PerPartner<QString> names, ProposalPlaces places,
                 QWidget* parent = nullptr);
    ~OurWeekPlace() override;

    [[nodiscard]] bool isAsking() const;                  ///< A time is asked about, and not kept yet.
    [[nodiscard]] std::optional<AskedTime> asked() const; ///< That time, as far as it is written.
    void propose(const AskedTime& asked);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void askStillYes(const OccasionId& occasion);
    void putInFront(QWidget* page);
    void backToTheWeek();

    WeekPresenter& m_presenter;
    Journal& m_journal;
    PerPartner<QString> m_names;
    ProposalPlaces m_places;
    OurWeekPage* m_week;
    std::unique_ptr<ProposedTime> m_proposal; ///< Goes after its page.
    std::unique_ptr<StillYes> m_stillYes;     ///< Goes after its page.
    QWidget* m_inFront = nullptr;
    bool m_isKept = false;
};
