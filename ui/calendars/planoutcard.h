// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/calendarword.h"
#include "presenters/publishingpresenter.h"

#include <QFrame>

#include <memory>

class SyncCard;

namespace Ui {
class PlanOutCard;
}

/// The plan out: the word other calendars show, one file, and a folder that is kept up to date.
class PlanOutCard : public QFrame
{
    Q_OBJECT

public:
    /// The presenters have to outlive it.
    PlanOutCard(PublishingPresenter& publishing, CalendarWordPresenter& word,
                const PerPartner<QString>& names, QWidget* parent = nullptr);
    ~PlanOutCard() override;

    void refresh();
    void closeWord(); ///< Nothing typed waits for whoever comes next.
    void forgetWords();

signals:
    void bothAsked(); ///< About another word.

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void applySizes();
    void connectAll();
    void openWord();
    void chooseFolder();
    void chooseFile();
    void say(const QString& words);

    PublishingPresenter& m_publishing;
    CalendarWordPresenter& m_word;
    std::unique_ptr<Ui::PlanOutCard> m_ui;
    SyncCard* m_sync;
};
