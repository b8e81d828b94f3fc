// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repairrun.h"

#include "app/passphraseinput.h"
#include "app/terminaloutput.h"
#include "presenters/timetext.h"

#include <algorithm>

namespace {

/// Passphrases are not copied by accident; here one is wanted a second time.
Passphrase again(const Passphrase& passphrase)
{
    return Passphrase(QString::fromUtf8(passphrase.utf8()));
}

} // namespace

RepairRun::RepairRun(Request request, JournalShelf& shelf, QObject* parent)
    : QObject(parent), m_request(std::move(request)), m_shelf(shelf)
{
}

RepairRun::~RepairRun() = default;

void RepairRun::start()
{
    if (m_request.task == Task::Merge)
        openToMerge();
    else
        restore();
}

void RepairRun::openToMerge()
{
    const auto look = m_shelf.look(m_request.journal);
    if (!look || *look == JournalLook::None)
        return stop(look ? Error{ErrorCode::FileNotFound} : look.error(), Doing::Opening);
    std::optional<Passphrase> secret;
    if (*look == JournalLook::NeedsPassphrase) {
        auto read = readPassphrase(m_request);
        if (!read)
            return stop(read.error(), Doing::Opening);
        secret.emplace(again(*read));
        m_secret.emplace(*std::move(read));
    }
    m_shelf.open(m_request.journal, std::move(secret), [this](Result<std::unique_ptr<Journal>> journal) {
        if (!journal)
            return stop(journal.error(), Doing::Opening);
        m_journal = *std::move(journal);
        bringIn();
    });
}

void RepairRun::bringIn()
{
    m_journal->adopt(m_request.files.value(0), std::nullopt, [this](const Result<Kept>& kept) {
        if (kept)
            return sayMerged(*kept);
        if (kept.error().code != ErrorCode::PassphraseNeeded)
            return stop(kept.error(), Doing::BringingTogether);
        // From before a passphrase was changed: one of then opens it, and that may be the other partner’s.
        if (!m_request.otherPassphraseFile.isEmpty()) {
            auto read = readPassphraseFile(m_request.otherPassphraseFile);
            if (!read)
                return stop(read.error(), Doing::Opening);
            return bringInWith(*std::move(read));
        }
        if (!m_secret)
            return stop(kept.error(), Doing::BringingTogether);
        bringInWith(again(*m_secret));
    });
}

void RepairRun::bringInWith(std::optional<Passphrase> passphrase)
{
    m_journal->adopt(m_request.files.value(0), std::move(passphrase), [this](const Result<Kept>& kept) {
        if (kept)
            sayMerged(*kept);
        else
            stop(kept.error(), Doing::BringingTogether);
    });
}

void RepairRun::sayMerged(const Kept& kept)
{
    const QString words = kept.isUnchanged ? tr("Your journal had all of it already.")
                                           : tr("Your journal has everything of both now.");
    print(stdout, words.toUtf8() + '\n');
    if (kept.backups)
        sayProblem(ErrorText::sentences(*kept.backups, Doing::BackingUp).text());
    emit finished(true);
}

void RepairRun::restore()
{
    const auto generations = m_shelf.generations(m_request.journal);
    if (m_request.lists)
        return list(generations);
    const auto wanted = std::ranges::find_if(generations, [this](const Generation& generation) {
        return !m_request.generation || generation.number == *m_request.generation;
    });
    // Also without one: the shelf says first whether there is anything to go back from.
    restoreTo(wanted == generations.end() ? Generation{} : *wanted);
}

void RepairRun::restoreTo(const Generation& generation)
{
    const auto look = m_shelf.look(m_request.journal);
    std::optional<Passphrase> secret;
    if (generation.needsPassphrase || (look && *look == JournalLook::NeedsPassphrase)) {
        auto read = readPassphrase(m_request);
        if (!read)
            return stop(read.error(), Doing::Restoring);
        secret.emplace(*std::move(read));
    }
    const bool wasThere = !look || *look != JournalLook::None;
    m_shelf.restore(m_request.journal, generation.number, std::move(secret),
                    [this, when = generation.savedAt, wasThere](Result<std::unique_ptr<Journal>> journal) {
                        if (!journal)
                            return stop(journal.error(), Doing::Restoring);
                        m_journal = *std::move(journal);
                        QString words =
                            tr("Your journal is as it was on %1.").arg(TimeText(QLocale()).moment(when));
                        if (wasThere)
                            words += QLatin1Char(' ') + tr("The file as it was is kept beside it.");
                        print(stdout, words.toUtf8() + '\n');
                        emit finished(true);
                    });
}

void RepairRun::list(const std::vector<Generation>& generations)
{
    QString lines;
    for (const Generation& generation : generations)
        lines += QStringLiteral("%1  %2\n")
                     .arg(generation.number)
                     .arg(generation.savedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    print(stdout, lines.toUtf8());
    if (generations.empty())
        sayProblem(tr("There is no backup of this journal on this computer."));
    emit finished(true);
}

void RepairRun::stop(const Error& error, Doing doing)
{
    sayProblem(ErrorText::sentences(error, doing).text());
    emit finished(false);
}
