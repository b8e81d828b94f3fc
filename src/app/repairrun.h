// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "domain/journal.h"
#include "presenters/errortext.h"

#include <QObject>

/// Runs the two commands that mend a journal: merge brings another copy in, restore goes back to a backup.
class RepairRun : public QObject
{
    Q_OBJECT

public:
    /// The shelf has to outlive it.
    RepairRun(Request request, JournalShelf& shelf, QObject* parent = nullptr);
    ~RepairRun() override;

    void start();

signals:
    void finished(bool isDone);

private:
    void openToMerge();
    void bringIn();
    void bringInWith(std::optional<Passphrase> passphrase);
    void sayMerged(const Kept& kept);
    void restore();
    void restoreTo(const Generation& generation);
    void list(const std::vector<Generation>& generations);
    void stop(const Error& error, Doing doing);

    Request m_request;
    JournalShelf& m_shelf;
    std::unique_ptr<Journal> m_journal;
    std::optional<Passphrase> m_secret; ///< Of the journal: its other copy may want it once more.
};
