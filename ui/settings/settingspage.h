// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/settingspresenter.h"

#include <QWidget>

#include <memory>

class ChoiceStrip;

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

signals:
    void ourJournalAsked();
    void keysAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildAppearance();
    void buildLanguage();
    void buildLock();
    void buildJournal();
    void orderTabs();
    void showChosen();
    void applySizes();

    SettingsPresenter& m_presenter;
    std::unique_ptr<Ui::SettingsPage> m_ui;
    ChoiceStrip* m_appearance;
    ChoiceStrip* m_contrast;
};
