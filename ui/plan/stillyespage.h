// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/stillyes.h"

#include <QWidget>

class AnswerPanel;
class FreeWeek;
class PageBody;
class PageFoot;
class PageHeader;
class PrivateCard;
class QBoxLayout;
class QLabel;
class QPushButton;

/// *Still a yes?* for one occasion: both answer on a page of their own, the answers open together, and
/// nothing of it is kept.
class StillYesPage : public QWidget
{
    Q_OBJECT

public:
    /// The question has to outlive the page.
    explicit StillYesPage(StillYes& question, QWidget* parent = nullptr);

signals:
    void closed();
    void notThisTimeAsked(); ///< One click, as everywhere.

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildFoot();
    [[nodiscard]] QWidget* newOccasionCard();
    void refresh();
    void showHeader();
    void showPrivatePage();
    void showOutcome();

    StillYes& m_question;
    PageHeader* m_header;
    PageBody* m_body;
    QWidget* m_content;
    QWidget* m_occasion = nullptr;
    QWidget* m_panelRow;
    QBoxLayout* m_panelLayout;
    PerPartner<AnswerPanel*> m_panels;
    PrivateCard* m_private = nullptr;
    QWidget* m_outcome;
    FreeWeek* m_words;
    PageFoot* m_foot;
    QPushButton* m_notThisTime;
};
