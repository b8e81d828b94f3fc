// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/unlockpresenter.h"

#include <QPointer>

UnlockPresenter::UnlockPresenter(JournalShelf& shelf, QString path, Opened opened, QObject* parent)
    : QObject(parent), m_shelf(shelf), m_path(std::move(path)), m_opened(std::move(opened))
{
}

void UnlockPresenter::look()
{
    const Result<JournalLook> look = m_shelf.look(m_path);
    m_needsPassphrase = look && *look == JournalLook::NeedsPassphrase;
    emit needsPassphraseChanged(m_needsPassphrase);
    if (!look)
        emit failed(ErrorText::sentences(look.error(), Doing::Opening));
    else if (*look == JournalLook::None)
        emit failed(ErrorText::sentences({ErrorCode::FileNotFound}, Doing::Opening));
    else if (*look == JournalLook::Open)
        openWith(std::nullopt);
}

void UnlockPresenter::open(const QString& passphrase)
{
    if (!m_busy && !passphrase.isEmpty())
        openWith(Passphrase(passphrase));
}

void UnlockPresenter::openWith(std::optional<Passphrase> passphrase)
{
    setBusy(true);
    m_shelf.open(m_path, std::move(passphrase),
                 [self = QPointer(this)](Result<std::unique_ptr<Journal>> journal) {
                     if (!self)
                         return;
                     self->setBusy(false);
                     if (!journal)
                         emit self->failed(ErrorText::sentences(journal.error(), Doing::Opening));
                     else
                         self->m_opened(*std::move(journal));
                 });
}

void UnlockPresenter::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged(busy);
}
