// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/unlockpresenter.h"

#include "domain/beyondreading.h"
#include "presenters/timetext.h"

#include <QPointer>

UnlockPresenter::UnlockPresenter(JournalShelf& shelf, QString path, Opened opened, const QLocale& locale,
                                 QObject* parent)
    : QObject(parent), m_shelf(shelf), m_path(std::move(path)), m_opened(std::move(opened)), m_locale(locale)
{
}

std::optional<UnlockPresenter::WayBack> UnlockPresenter::wayBack() const
{
    if (m_generations.empty())
        return std::nullopt;
    const QString when = TimeText(m_locale).moment(m_generations.front().savedAt);
    return WayBack{tr("Go back to how it was on %1").arg(when),
                   m_isMissing ? tr("Nothing else on this computer is changed.")
                               : tr("The file as it is now is kept beside it.")};
}

void UnlockPresenter::look()
{
    if (m_sitting && m_sitting->isOfUnkeptJournal()) { // there is no file yet
        m_needsPassphrase = true;
        emit changed();
        return;
    }
    Result<JournalLook> look = m_shelf.look(m_path);
    if (look == JournalLook::NeedsPassphrase) { // nobody is asked for one that cannot help
        if (const auto whole = m_shelf.lookThrough(m_path); !whole)
            look = tl::unexpected(whole.error());
    }
    m_generations.clear();
    m_isMissing = look && *look == JournalLook::None;
    m_needsPassphrase = look && *look == JournalLook::NeedsPassphrase;
    if (m_isMissing || (!look && isBeyondReading(look.error().code)))
        findWayBack();
    emit changed();
    if (!look)
        fail(ErrorText::sentences(look.error(), Doing::Opening));
    else if (m_isMissing)
        fail({tr("There is no journal where it was kept."),
              tr("Perhaps its folder is not connected, or it was moved. Its backups are here.")});
    else if (*look == JournalLook::Open)
        openWith(std::nullopt);
}

void UnlockPresenter::findWayBack()
{
    m_generations = m_shelf.generations(m_path);
    m_needsPassphrase = !m_generations.empty() && m_generations.front().needsPassphrase;
}

void UnlockPresenter::open(const QString& passphrase)
{
    if (!m_busy && !passphrase.isEmpty())
        openWith(Passphrase(passphrase));
}

void UnlockPresenter::openWith(std::optional<Passphrase> passphrase)
{
    setBusy(true);
    const auto heard = [self = QPointer(this)](Result<std::unique_ptr<Journal>> journal) {
        if (self)
            self->heardOf(std::move(journal), Doing::Opening);
    };
    if (m_sitting && passphrase)
        m_shelf.reopen(m_path, *m_sitting, *std::move(passphrase), heard);
    else
        m_shelf.openAtOnce(m_path, std::move(passphrase), heard);
}

void UnlockPresenter::goBack(const QString& passphrase)
{
    if (m_busy || m_generations.empty() || (m_needsPassphrase && passphrase.isEmpty()))
        return;
    setBusy(true);
    auto secret = m_needsPassphrase ? std::optional(Passphrase(passphrase)) : std::nullopt;
    m_shelf.restore(m_path, m_generations.front().number, std::move(secret),
                    [self = QPointer(this)](Result<std::unique_ptr<Journal>> journal) {
                        if (self)
                            self->heardOf(std::move(journal), Doing::Restoring);
                    });
}

void UnlockPresenter::heardOf(Result<std::unique_ptr<Journal>> journal, Doing doing)
{
    setBusy(false);
    if (journal) {
        QString words;
        if (doing == Doing::Restoring)
            words = tr("Your journal is as it was on %1.")
                        .arg(TimeText(m_locale).moment(m_generations.front().savedAt));
        return m_opened(*std::move(journal), words);
    }
    if (isBeyondReading(journal.error().code)) {
        if (doing == Doing::Opening)
            findWayBack();
        else // this backup cannot be read either: perhaps the one before it can
            m_generations.erase(m_generations.begin());
        emit changed();
    }
    fail(ErrorText::sentences(journal.error(), doing));
}

void UnlockPresenter::foundUnsound(const Error& error)
{
    heardOf(tl::unexpected(error), Doing::Opening);
}

void UnlockPresenter::fail(const ErrorSentences& sentences)
{
    m_trouble = sentences;
    emit failed(sentences);
}

void UnlockPresenter::setBusy(bool busy)
{
    m_busy = busy;
    m_trouble.reset();
    emit busyChanged(busy);
}
