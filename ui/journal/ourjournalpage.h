// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/copiespresenter.h"
#include "presenters/ourjournalpresenter.h"
#include "presenters/passphrasespresenter.h"

#include <QWidget>

#include <memory>

class NoticeLine;
class PassphrasesCard;

namespace Ui {
class OurJournalPage;
}

/// Where the journal is, who can open it, what is kept of it on this computer, and how to take it away.
class OurJournalPage : public QWidget
{
    Q_OBJECT

public:
    /// The presenters have to outlive the page.
    OurJournalPage(OurJournalPresenter& presenter, PassphrasesPresenter& passphrases, CopiesPresenter& copies,
                   QWidget* parent = nullptr);
    ~OurJournalPage() override;

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applySizes();
    void connectAll();
    void refresh();
    void showCopies();
    void askToErase();
    void keepEverything();

    OurJournalPresenter& m_presenter;
    CopiesPresenter& m_copies;
    std::unique_ptr<Ui::OurJournalPage> m_ui;
    PassphrasesCard* m_passphrases;
    NoticeLine* m_copiesLine;
};
