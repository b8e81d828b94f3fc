// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/bothyespresenter.h"
#include "ui/checkin/steppage.h"

#include <QTimer>

#include <memory>

class AnswerPanel;
class FrozenTextCard;
class PrivateCard;
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
    /// About anything else that takes two yeses; `whenKept` says where the way leads then.
    BothYesPage(const OnTheTable& table, const QString& whenKept, QWidget* parent = nullptr);
    ~BothYesPage() override;

    void enter() override;
    void leave() override; ///< A private page closes, with nothing said.
    /// No next step and no button for one: this step draws a foot of its own.
    [[nodiscard]] StepFoot foot() const override;
    [[nodiscard]] bool isSettled() const override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build(const PerPartner<QString>& names);
    void buildBody();
    void buildPanels();
    void buildFoot();
    void refresh();
    void showHeader();
    void showLines();
    void showPanels();
    void showPrivatePage();
    void showOutcome();
    void showFoot();
    void arrange();
    [[nodiscard]] int roomForText(int inside) const; ///< What the rest of the page leaves of its height.
    [[nodiscard]] int leastText() const;

    BothYesPresenter m_presenter;
    std::unique_ptr<Ui::BothYesPage> m_ui;
    PerPartner<QString> m_names;
    FrozenTextCard* m_frozen;
    PerPartner<AnswerPanel*> m_panels;
    PrivateCard* m_private = nullptr;
    QPushButton* m_change;
    QPushButton* m_drop;
    QString m_whenKept;
    QWidget* m_info = nullptr;
    QLabel* m_infoWords = nullptr;
    bool m_narrow = false;
    QTimer m_slow; ///< Runs while a save takes longer than one notices.
};
