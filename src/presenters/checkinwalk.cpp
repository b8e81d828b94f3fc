// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/checkinwalk.h"

#include <algorithm>

CheckInWalk::CheckInWalk(const Deck& deck, QObject* parent) : QObject(parent)
{
    m_steps.push_back({StepKind::Arrive, {}, tr("Arrive", "step of a check-in")});
    for (const Question& question : deck.questions)
        m_steps.push_back({StepKind::Question, question.id, question.shortName});
    m_steps.push_back({StepKind::CommonGround, {}, tr("Common ground", "step of a check-in")});
    m_steps.push_back(fork(true));
    m_steps.push_back({StepKind::ThisWeek, {}, tr("This week", "step of a check-in")});
    m_steps.push_back({StepKind::BothYes, {}, tr("Both yes", "step of a check-in")});
}

Step CheckInWalk::fork(bool plans)
{
    return plans ? Step{StepKind::Times, {}, tr("Times", "step of a check-in")}
                 : Step{StepKind::Closeness, {}, tr("Closeness", "step of a check-in")};
}

void CheckInWalk::setPlans(bool plans)
{
    const Step step = fork(plans);
    const auto isFork = [](const Step& other) {
        return other.kind == StepKind::Times || other.kind == StepKind::Closeness;
    };
    const auto found = std::ranges::find_if(m_steps, isFork);
    if (found == m_steps.end() || found->kind == step.kind)
        return;
    *found = step;
    emit stepsChanged();
}

QStringList CheckInWalk::shortNames() const
{
    QStringList names;
    for (const Step& step : m_steps)
        names.append(step.shortName);
    return names;
}

int CheckInWalk::indexOf(StepKind kind) const
{
    const auto found = std::ranges::find(m_steps, kind, &Step::kind);
    Q_ASSERT(found != m_steps.end());
    return static_cast<int>(found - m_steps.begin());
}

QString CheckInWalk::previousName() const
{
    return m_current > 0 ? at(m_current - 1).shortName : QString();
}

QString CheckInWalk::nextName() const
{
    return m_current + 1 < count() ? at(m_current + 1).shortName : QString();
}

void CheckInWalk::back()
{
    if (m_current > 0)
        moveTo(m_current - 1);
}

void CheckInWalk::forth()
{
    if (m_current + 1 >= count())
        return;
    m_visited = std::max(m_visited, m_current + 2);
    moveTo(m_current + 1);
}

void CheckInWalk::goTo(int step)
{
    if (step >= 0 && step < m_visited)
        moveTo(step);
}

void CheckInWalk::comeBack(int step, int visited)
{
    m_visited = std::clamp(visited, m_visited, count());
    goTo(step);
}

void CheckInWalk::moveTo(int step)
{
    if (step == m_current)
        return;
    m_current = step;
    emit currentChanged(step);
}
