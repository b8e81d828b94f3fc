// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/welcomepresenter.h"

#include <QPointer>

WelcomePresenter::WelcomePresenter(JournalShelf& shelf, QString path, Begun begun, QObject* parent)
    : QObject(parent), m_shelf(shelf), m_path(std::move(path)), m_begun(std::move(begun))
{
}

QString WelcomePresenter::stillOpen(const Fields& fields) const
{
    const QString first = fields.names.first.trimmed();
    const QString second = fields.names.second.trimmed();
    if (first.isEmpty() || second.isEmpty())
        return tr("Type a name for each of you; any two you like.");
    if (first.compare(second, Qt::CaseInsensitive) == 0)
        return tr("Two different names tell your words apart.");
    if (!fields.withPassphrases)
        return {};
    if (fields.passphrases.first.isEmpty() || fields.passphrases.second.isEmpty())
        return tr("Each of you types a passphrase, or choose to go without.");
    if (fields.passphrases.first == fields.passphrases.second)
        return tr("Choose two different passphrases: yours also says your own yes.");
    return {};
}

void WelcomePresenter::begin(const Fields& fields)
{
    if (m_busy || !stillOpen(fields).isEmpty())
        return;
    setBusy(true);
    std::optional<PerPartner<Passphrase>> passphrases;
    if (fields.withPassphrases) {
        passphrases = PerPartner<Passphrase>{Passphrase(fields.passphrases.first),
                                             Passphrase(fields.passphrases.second)};
    }
    const PerPartner<QString> names{fields.names.first.trimmed(), fields.names.second.trimmed()};
    m_shelf.begin(m_path, std::move(passphrases),
                  [self = QPointer(this), names](Result<std::unique_ptr<Journal>> journal) {
                      if (!self)
                          return;
                      self->setBusy(false);
                      if (!journal)
                          emit self->failed(ErrorText::sentences(journal.error(), Doing::Opening));
                      else
                          self->m_begun(*std::move(journal), names);
                  });
}

void WelcomePresenter::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged(busy);
}
