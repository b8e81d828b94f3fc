// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/stilltruepresenter.h"

#include <QWidget>

#include <map>

class ErrorLine;
class FreeWeek;
class PageFoot;
class QStackedWidget;
class StepPage;
class StepPath;
class StillTrueStep;

/// *Is this still true?*, one question a page, and *Both yes* over what changed; where nothing did, that is
/// all.
class StillTruePage : public QWidget
{
    Q_OBJECT

public:
    /// The presenter has to outlive the page.
    explicit StillTruePage(StillTruePresenter& presenter, QWidget* parent = nullptr);

signals:
    void closed(); ///< Gone through, kept or dropped.

private:
    void build();
    void showStep(int step);
    void showLast();
    void showFoot();
    [[nodiscard]] int count() const { return static_cast<int>(m_presenter.names().size()); }
    [[nodiscard]] StillTrueStep* stepOf(int step);
    [[nodiscard]] StepPage* bothYes();

    StillTruePresenter& m_presenter;
    StepPath* m_path;
    ErrorLine* m_error;
    QStackedWidget* m_pages;
    PageFoot* m_foot;
    std::map<int, StillTrueStep*> m_steps;
    FreeWeek* m_nothing;
    StepPage* m_bothYes = nullptr;
    int m_now = 0;
    int m_furthest = 0;
};
