// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deck.h"

#include <QObject>
#include <QStringList>

enum class StepKind
{
    Arrive,
    Question,
    CommonGround,
    Times,
    Closeness, ///< In the place of the times, where one of them would rather not plan.
    ThisWeek,
    BothYes
};

/// One stop on the way through a check-in.
struct Step
{
    StepKind kind = StepKind::Arrive;
    QString question = {}; ///< Only where the kind is Question.
    QString shortName = {};
};

/// The way through one sitting: where the couple is and which steps they have seen. Forth goes one step at a
/// time, back to any step seen before; nothing has to be answered to go on.
class CheckInWalk : public QObject
{
    Q_OBJECT

public:
    explicit CheckInWalk(const Deck& deck, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }
    [[nodiscard]] QStringList shortNames() const;
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] const Step& currentStep() const { return at(m_current); }
    /// How many steps, from the first, were seen.
    [[nodiscard]] int visited() const { return m_visited; }
    [[nodiscard]] int indexOf(StepKind kind) const; ///< The first of that kind.

    [[nodiscard]] QString previousName() const; ///< Empty on the first step.
    [[nodiscard]] QString nextName() const;     ///< Empty on the last step.

    void back();
    void forth();
    void goTo(int step);                  ///< Does nothing for a step not seen yet.
    void comeBack(int step, int visited); ///< To where they were before the window was locked.
    /// The fork of the way: a plan, or other closeness. Whoever would rather not plan meets no page of times.
    void setPlans(bool plans);

signals:
    void stepsChanged();
    void currentChanged(int current);

private:
    [[nodiscard]] const Step& at(int step) const { return m_steps[static_cast<std::size_t>(step)]; }
    [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }
    void moveTo(int step);
    [[nodiscard]] static Step fork(bool plans);

    std::vector<Step> m_steps;
    int m_current = 0;
    int m_visited = 1;
};
