// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/bothyespresenter.h"

#include <QFrame>

#include <memory>

namespace Ui {
class AnswerPanel;
}

/// One partner’s half of the last page: the question, their own passphrase where there is one, and a thank
/// you that is the same for either answer.
class AnswerPanel : public QFrame
{
    Q_OBJECT

public:
    AnswerPanel(Partner partner, const QString& name, QWidget* parent = nullptr);
    ~AnswerPanel() override;

    /// After both are in there is nothing to take back any more.
    void showPanel(BothYesPresenter::Panel panel, const QString& note, bool canTakeBack);
    void setRoomy(bool roomy); ///< Low pages leave out the large half and some of the air.

signals:
    void answered(YesOrNotNow answer);
    void confirmed(const QString& passphrase);
    void takenBack();

protected:
    void changeEvent(QEvent* event) override;

private:
    void nameControls();
    void connectControls();
    void applySizes();
    void confirm();

    Partner m_partner;
    QString m_name;
    bool m_roomy = true;
    BothYesPresenter::Panel m_shown = BothYesPresenter::Panel::Asking;
    std::unique_ptr<Ui::AnswerPanel> m_ui;
};
