// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/bothyespresenter.h"

#include <QFrame>

#include <memory>

namespace Ui {
class AnswerPanel;
}

/// One partner’s half of the last page: the question, and a thank you that is the same for any answer. Both
/// answer buttons open the same private page, so which of them was pressed is nowhere.
class AnswerPanel : public QFrame
{
    Q_OBJECT

public:
    AnswerPanel(Partner partner, const QString& name, QWidget* parent = nullptr);
    ~AnswerPanel() override;

    void setWords(const QString& whatAYesIs);
    /// After both are in there is nothing to take back any more.
    void showPanel(BothYesPresenter::Panel panel, bool canTakeBack);
    /// A low page leaves its height to the words both are asked about: no large half, less air, one sentence.
    void setRoomy(bool roomy);

signals:
    void pressed(); ///< Either of the two.
    void takenBack();

protected:
    void changeEvent(QEvent* event) override;

private:
    void nameControls();
    void applySizes();

    Partner m_partner;
    QString m_name;
    bool m_roomy = true;
    std::unique_ptr<Ui::AnswerPanel> m_ui;
};
