// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/bothyespresenter.h"
#include "ui/checkin/steppage.h"

#include <QTimer>

#include <memory>

class AnswerPanel;
class FrozenTextCard;
class QLabel;
class QPushButton;

namespace Ui {
class BothYesPage;
}

/// The last step: the frozen text of everything that would be kept, and both partners’ answers to it.
class BothYesPage : public StepPage
{
    Q_OBJECT

public:
    /// The talk has to outlive the page.
    explicit BothYesPage(CheckInTalk& talk, QWidget* parent = nullptr);
    ~BothYesPage() override;

    void enter() override;
    /// No next step and no button for one: this step draws a foot of its own.
    [[nodiscard]] StepFoot foot() const override;

private:
    void buildBody();
    void buildPanels(const PerPartner<QString>& names);
    void buildFoot();
    void refresh();
    void showHeader();
    void showLines();
    void showPanels();
    void showOutcome();
    void showFoot();
    void arrange();
    [[nodiscard]] int roomForText(int inside) const; ///< What the rest of the page leaves of its height.
    [[nodiscard]] int leastText() const;

    BothYesPresenter m_presenter;
    std::unique_ptr<Ui::BothYesPage> m_ui;
    FrozenTextCard* m_frozen;
    PerPartner<AnswerPanel*> m_panels;
    QPushButton* m_change;
    QPushButton* m_drop;
    QWidget* m_info = nullptr;
    QLabel* m_infoWords = nullptr;
    bool m_narrow = false;
    QTimer m_slow; ///< Runs while a save takes longer than one notices.
};
