// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/notice.h"
#include "ui/parts/barframe.h"

class BusyBar;
class IconLabel;
class PassphraseEdit;
class QBoxLayout;
class QLabel;
class QPushButton;

/// Shows what a presenter has to say above a page, and is not there while that is nothing.
class NoticeLine : public BarFrame
{
    Q_OBJECT

public:
    /// The presenter has to outlive the line, or at least be asked nothing any more.
    explicit NoticeLine(NoticePresenter& presenter, QWidget* parent = nullptr);

    void setQuiet(bool quiet); ///< While something else is in front of the couple.

signals:
    void shownOrHidden();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void refresh();
    void showNotice(const Notice& notice);
    void takeFocus();
    void act();

    NoticePresenter& m_presenter;
    IconLabel* m_icon;
    QLabel* m_words;
    PassphraseEdit* m_passphrase;
    BusyBar* m_progress;
    QPushButton* m_dismiss;
    QPushButton* m_act;
    QBoxLayout* m_row;
    bool m_isQuiet = false;
    bool m_hadFocus = false; ///< Before its buttons were exchanged for others.
};
