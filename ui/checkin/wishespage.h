// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/wishespresenter.h"
#include "ui/checkin/copywatch.h"
#include "ui/checkin/steppage.h"

#include <QPointer>

#include <memory>

class Curtain;
class WishList;

namespace Ui {
class WishesPage;
}

/// The private wishes: a curtain over the whole window before each turn, one list at a time, and then only
/// what met. A closed list is gone from the window, not hidden in it.
class WishesPage : public StepPage
{
    Q_OBJECT

public:
    WishesPage(CheckInTalk& talk, const QString& questionId, QWidget* parent = nullptr);
    ~WishesPage() override;

    void leave() override;
    [[nodiscard]] StepFoot foot() const override;
    [[nodiscard]] bool takesNext() override;

signals:
    void stopAsked();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void applySizes();
    void showStage();
    void showBefore();
    void showList();
    void showMet();
    void lowerCurtain();
    void liftCurtain();
    void closeList();

    WishesPresenter m_presenter;
    std::unique_ptr<Ui::WishesPage> m_ui;
    QPointer<Curtain> m_curtain; ///< Belongs to the window it hangs in.
    WishList* m_list = nullptr;
    CopyWatch m_copies; ///< What was copied from a list goes with it.
};
