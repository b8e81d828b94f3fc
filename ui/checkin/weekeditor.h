// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkin/answereditor.h"

class AvailabilityList;
class AvailabilityPainter;
class BrushStrip;
class ChoiceStrip;
class QPushButton;

/// The usual week of one partner: painted with a brush, or the same as a list.
class WeekEditor final : public AnswerEditor
{
    Q_OBJECT

public:
    WeekEditor(QuestionPresenter& presenter, Partner partner, QWidget* parent = nullptr);

protected:
    void read() override;

private:
    void nameParts();
    void buildViews();
    void buildLastTime();
    void showAsList(bool asList);
    void say(const Availability& week);

    BrushStrip* m_brush;
    ChoiceStrip* m_views;
    AvailabilityPainter* m_painter;
    AvailabilityList* m_list;
    QPushButton* m_lastTime; ///< Only while the week is empty and there is one to start from.
    bool m_hasLastTime = false;
};
