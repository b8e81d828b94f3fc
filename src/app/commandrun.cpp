// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandrun.h"

#include "app/commands.h"
#include "app/keepexample.h"
#include "app/passphraseinput.h"
#include "app/repairrun.h"
#include "app/terminaloutput.h"
#include "presenters/busyimport.h"
#include "presenters/errortext.h"

#include <QFile>

namespace {

Doing doingOf(const Request& request)
{
    switch (request.task) {
    case Task::Example:
        return Doing::Keeping;
    case Task::Export:
        return request.format == Format::Vdir ? Doing::Publishing : Doing::Exporting;
    case Task::Summary:
        return Doing::Exporting;
    default:
        return Doing::Opening;
    }
}

} // namespace

CommandRun::CommandRun(Request request, CommandSurroundings surroundings, QObject* parent)
    : QObject(parent), m_request(std::move(request)), m_with(surroundings)
{
}

CommandRun::~CommandRun() = default;

void CommandRun::start()
{
    switch (m_request.task) {
    case Task::Answer:
        print(stdout, m_request.message.toLocal8Bit());
        return emit finished(ExitCode::Done);
    case Task::WrongUse:
        sayProblem(tr("%1 See --help.").arg(m_request.message));
        return emit finished(ExitCode::WrongUse);
    case Task::Example:
        return makeExample();
    case Task::Check:
        return check();
    case Task::Merge:
    case Task::Restore:
        return repair();
    default:
        return openJournal();
    }
}

Result<std::optional<Passphrase>> CommandRun::passphrase() const
{
    const auto look = m_with.shelf.look(m_request.journal);
    if (!look)
        return tl::unexpected(look.error());
    if (*look == JournalLook::None)
        return failure(ErrorCode::FileNotFound);
    if (*look == JournalLook::Open)
        return std::optional<Passphrase>();
    auto read = readPassphrase(m_request);
    if (!read)
        return tl::unexpected(read.error());
    return std::optional(*std::move(read));
}

void CommandRun::openJournal()
{
    auto secret = passphrase();
    if (!secret)
        return stop(secret.error());
    m_with.shelf.open(m_request.journal, *std::move(secret),
                      [this](Result<std::unique_ptr<Journal>> journal) {
                          if (journal)
                              runOn(*std::move(journal));
                          else
                              stop(journal.error());
                      });
}

void CommandRun::check()
{
    const auto secret = passphrase();
    if (!secret)
        return stop(secret.error());
    const auto report = reportOn(m_request.journal, *secret);
    if (!report)
        return stop(report.error());
    print(stdout, report->text.toUtf8());
    emit finished(report->isClean ? ExitCode::Done : ExitCode::CouldNot);
}

void CommandRun::makeExample()
{
    if (QFile::exists(m_request.journal))
        return stop({ErrorCode::FileExists});
    const ExampleRequest example{m_request.years, m_request.seed};
    m_with.shelf.begin(
        m_request.journal, std::nullopt, [this, example](Result<std::unique_ptr<Journal>> journal) {
            if (!journal)
                return stop(journal.error());
            m_journal = *std::move(journal);
            keepExample(*m_journal, m_with.decks, m_with.clock, example, [this](Result<Kept> kept) {
                if (!kept)
                    return stop(kept.error());
                emit finished(ExitCode::Done);
            });
        });
}

void CommandRun::runOn(std::unique_ptr<Journal> journal)
{
    m_journal = std::move(journal);
    if (m_request.task == Task::ImportBusy)
        return importBusy();
    const Result<QByteArray> output = runCommand(m_request, *m_journal, m_with.decks, m_with.clock);
    if (!output)
        return stop(output.error());
    print(stdout, *output);
    emit finished(ExitCode::Done);
}

void CommandRun::importBusy()
{
    m_import = std::make_unique<BusyImport>(*m_journal, m_with.calendars, m_with.clock);
    m_import->takeIn(m_request.files, [this](const BusyImportOutcome& outcome) {
        for (const TakenIn& file : outcome.taken)
            print(stdout, file.words().toUtf8() + '\n');
        if (outcome.problem)
            sayProblem(outcome.problem->text());
        emit finished(outcome.problem ? ExitCode::CouldNot : ExitCode::Done);
    });
}

void CommandRun::repair()
{
    m_repair = std::make_unique<RepairRun>(m_request, m_with.shelf);
    connect(m_repair.get(), &RepairRun::finished, this,
            [this](bool isDone) { emit finished(isDone ? ExitCode::Done : ExitCode::CouldNot); });
    m_repair->start();
}

void CommandRun::stop(const Error& error)
{
    sayProblem(ErrorText::sentences(error, doingOf(m_request)).text());
    emit finished(ExitCode::CouldNot);
}
