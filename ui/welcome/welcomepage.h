// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/welcomepresenter.h"

#include <QWidget>

#include <memory>

class QBoxLayout;

namespace Ui {
class WelcomeForm;
class WelcomeIntro;
} // namespace Ui

/// The first page: what this is, whom it is for, two names and how the journal opens.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(WelcomePresenter& presenter, QWidget* parent = nullptr);
    ~WelcomePage() override;

signals:
    void helpAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildForms();
    void connectForm();
    void applySizes();
    void showNames();
    void begin();
    [[nodiscard]] WelcomePresenter::Fields fields() const;

    WelcomePresenter& m_presenter;
    std::unique_ptr<Ui::WelcomeIntro> m_intro;
    std::unique_ptr<Ui::WelcomeForm> m_form;
    QWidget* m_introSide;
    QWidget* m_formSide;
    QBoxLayout* m_halves;
};
