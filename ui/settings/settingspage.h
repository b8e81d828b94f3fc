// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/settingspresenter.h"

#include <QWidget>

#include <functional>
#include <memory>

class ChoiceStrip;
class PublishingPresenter;
class Reminders;
class RemindersCard;

namespace Ui {
class SettingsPage;
}

/// How this computer shows and guards the journal; what is chosen holds at once, there is nothing to confirm.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(SettingsPresenter& presenter, QWidget* parent = nullptr);
    ~SettingsPage() override;

    /// What this computer does with the plan: reminders, and the folder it is published in. Both have to
    /// outlive the page; without anything kept there is nothing to remind of.
    void addSharing(Reminders& reminders, const PublishingPresenter& publishing,
                    std::function<bool()> isKept);

signals:
    void calendarsAsked();
    void ourJournalAsked();
    void keysAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildAppearance();
    void buildLanguage();
    void buildLock();
    void buildWays();
    void orderTabs();
    void showChosen();
    void showSharing();
    void applySizes();

    SettingsPresenter& m_presenter;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    ChoiceStrip* m_appearance;
    ChoiceStrip* m_contrast;
    RemindersCard* m_reminders = nullptr;
    const PublishingPresenter* m_publishing = nullptr;
    std::function<bool()> m_isKept;
};
