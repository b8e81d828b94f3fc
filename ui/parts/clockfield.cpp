// SPDX-License-Identifier: GPL-3.0-or-later
// By hand because QDateTimeEdit has no size of a step, and stops at the end of each of its parts.
#include "ui/parts/clockfield.h"

#include <algorithm>

namespace {

constexpr int minutesInStep = 5;
constexpr int minutesInHour = 60;
constexpr int lastStep = 24 * minutesInHour - minutesInStep;
constexpr int msecsInMinute = 60'000;
constexpr int stepsOfPageKeys = 10; // What QAbstractSpinBox makes of Page Up and Page Down.

int next(int minute, int steps)
{
    if (std::abs(steps) == stepsOfPageKeys)
        return minute + (steps > 0 ? minutesInHour : -minutesInHour);
    const int rest = minute % minutesInStep;
    const int lineBehind = steps > 0 || rest == 0 ? minute - rest : minute - rest + minutesInStep;
    return lineBehind + steps * minutesInStep;
}

} // namespace

ClockField::ClockField(QWidget* parent) : QTimeEdit(parent) {}

void ClockField::stepBy(int steps)
{
    if (currentSection() != MinuteSection) {
        QTimeEdit::stepBy(steps);
        return;
    }
    interpretText(); // What was typed so far is where it goes on from.
    setTime(afterSteps(steps));
    setSelectedSection(MinuteSection);
}

QAbstractSpinBox::StepEnabled ClockField::stepEnabled() const
{
    if (currentSection() != MinuteSection || isReadOnly())
        return QTimeEdit::stepEnabled();
    StepEnabled enabled = StepNone;
    enabled.setFlag(StepUpEnabled, afterSteps(1) != time());
    enabled.setFlag(StepDownEnabled, afterSteps(-1) != time());
    return enabled;
}

/// Within the day: past its last step there is nothing to go to.
QTime ClockField::afterSteps(int steps) const
{
    const int now = time().msecsSinceStartOfDay() / msecsInMinute;
    const int minute =
        steps > 0 ? std::max(now, std::min(next(now, steps), lastStep)) : std::max(0, next(now, steps));
    return QTime::fromMSecsSinceStartOfDay(minute * msecsInMinute);
}
