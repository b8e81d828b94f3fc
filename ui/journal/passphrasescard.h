// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/passphrasespresenter.h"

#include <QFrame>

#include <memory>

class QGridLayout;
class QLineEdit;

namespace Ui {
class PassphrasesCard;
}

/// Who can open the journal, and the fields in which that changes; they are empty again after every use.
class PassphrasesCard : public QFrame
{
    Q_OBJECT

public:
    /// The presenter has to outlive the card.
    explicit PassphrasesCard(PassphrasesPresenter& presenter, QWidget* parent = nullptr);
    ~PassphrasesCard() override;

    void setCanChange(bool can); ///< Not before the journal is on disk.
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override; ///< Nothing typed waits for whoever comes next.

private:
    void applySizes();
    void applyNames();
    void connectAll();
    void openChange(Partner partner);
    void openGift();
    void closeForms();
    void take();
    void showBusy(bool busy);
    void emptyFields();
    void sayStillOpen(const QString& words);
    [[nodiscard]] PassphrasesPresenter::NewOne newOneOf(Partner partner) const;

    PassphrasesPresenter& m_presenter;
    std::unique_ptr<Ui::PassphrasesCard> m_ui;
    Partner m_changing = Partner::First;
    bool m_canChange = true;
};
