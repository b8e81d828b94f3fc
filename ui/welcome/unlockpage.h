// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/unlockpresenter.h"

#include <QWidget>

#include <memory>

namespace Ui {
class UnlockPage;
}

/// Asks for a passphrase, or says why the journal cannot be opened and what can be gone back to; shows
/// nothing of what is in it.
class UnlockPage : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockPage(UnlockPresenter& presenter, QWidget* parent = nullptr);
    ~UnlockPage() override;

signals:
    void helpAsked();

private:
    void showState();
    void showWayBack();
    void showBusy(bool busy);
    void showTrouble(const ErrorSentences& sentences);
    void applySizes();
    void ask();
    void goBack();
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString either() const;

    UnlockPresenter& m_presenter;
    std::unique_ptr<Ui::UnlockPage> m_ui;
};
