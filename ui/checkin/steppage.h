// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

/// What stands in the foot of a step: the shell draws it, the step only says it.
struct StepFoot
{
    std::optional<QString> next =
        QString();     ///< The primary button; empty for the next step's name, none for no button.
    QString note = {}; ///< A quiet line in the middle.
    bool canGoNext = true;
};

/// One step of a check-in. The shell calls enter() each time it comes into view and leave() before it goes.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void enter() {}
    virtual void leave() {}
    [[nodiscard]] virtual StepFoot foot() const { return {}; }
    /// Whether there is no way back from here any more: what is being kept is as it was asked.
    [[nodiscard]] virtual bool isSettled() const { return false; }
    /// A step may use the next button for something of its own first, such as handing over; true if it did.
    [[nodiscard]] virtual bool takesNext() { return false; }

signals:
    void footChanged();
    void nextAsked();        ///< The page itself wants the step after it.
    void changeWordsAsked(); ///< Back into the walk, to change something.
    void dropped();          ///< The couple lets this check-in go; nothing was kept.
    void planningChanged();  ///< They would rather not plan, or would after all: the fork of the way.
    void finished();         ///< Kept, and read; on to the week.
};
