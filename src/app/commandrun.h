// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "domain/busytime.h"
#include "domain/clock.h"
#include "domain/deck.h"
#include "domain/journal.h"

#include <QObject>

class BusyImport;
class RepairRun;

/// Exit codes of the command line.
enum class ExitCode
{
    Done = 0,
    CouldNot = 1,
    WrongUse = 2
};

/// What commands are given; everything in it has to outlive the run.
struct CommandSurroundings
{
    JournalShelf& shelf;
    const DeckLibrary& decks;
    const Clock& clock;
    CalendarReader& calendars;
};

/// Runs one command against one journal, without a window: results to standard output, sentences to standard
/// error.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    CommandRun(Request request, CommandSurroundings surroundings, QObject* parent = nullptr);
    ~CommandRun() override;

    void start();

signals:
    void finished(ExitCode code);

private:
    void openJournal();
    void check();
    void makeExample();
    void runOn(std::unique_ptr<Journal> journal);
    void importBusy();
    void repair();
    void stop(const Error& error);
    [[nodiscard]] Result<std::optional<Passphrase>> passphrase() const;

    Request m_request;
    CommandSurroundings m_with;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<BusyImport> m_import;
    std::unique_ptr<RepairRun> m_repair;
};
