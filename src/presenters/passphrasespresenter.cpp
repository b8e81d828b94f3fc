// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/passphrasespresenter.h"

#include <QPointer>

PassphrasesPresenter::PassphrasesPresenter(Journal& journal, PerPartner<QString> names, QObject* parent)
    : QObject(parent), m_journal(journal), m_names(std::move(names))
{
}

QString PassphrasesPresenter::whoCanRead() const
{
    if (hasPassphrases())
        return tr("%1’s passphrase opens it, and so does %2’s; neither needs the other. Whoever has the file "
                  "and no passphrase reads nothing. If both are lost, nobody can open it, we neither.")
            .arg(m_names.first, m_names.second);
    return tr("It has no passphrase. Anyone who has this file can read it.");
}

QString PassphrasesPresenter::stillOpen(const QString& present, const NewOne& fields) const
{
    if (present.isEmpty())
        return tr("Type the passphrase you have now.");
    if (fields.next.isEmpty())
        return tr("Type a new passphrase.");
    if (fields.next == present)
        return tr("That is the one you have now; choose another.");
    if (fields.next != fields.again)
        return tr("The new one was not typed alike both times.");
    return {};
}

QString PassphrasesPresenter::stillOpen(const PerPartner<NewOne>& fields) const
{
    for (const Partner partner : bothPartners) {
        if (fields[partner].next.isEmpty())
            return tr("Each of you types a passphrase.");
        if (fields[partner].next != fields[partner].again)
            return tr("%1’s passphrase was not typed alike both times.").arg(m_names[partner]);
    }
    if (fields.first.next == fields.second.next)
        return tr("Choose two different passphrases: yours also says your own yes.");
    return {};
}

void PassphrasesPresenter::change(Partner partner, const QString& present, const NewOne& fields)
{
    if (m_busy || !stillOpen(present, fields).isEmpty())
        return;
    setBusy(true);
    m_journal.changePassphrase(
        partner, Passphrase(present), Passphrase(fields.next),
        answer(tr("%1’s passphrase is changed. The file and its backups on this computer have new keys; "
                  "copies elsewhere still open with the one before.")
                   .arg(m_names[partner])));
}

void PassphrasesPresenter::give(const PerPartner<NewOne>& fields)
{
    if (m_busy || !stillOpen(fields).isEmpty())
        return;
    setBusy(true);
    m_journal.givePassphrases({Passphrase(fields.first.next), Passphrase(fields.second.next)},
                              answer(tr("Your journal has two passphrases now. Copies elsewhere are from "
                                        "before, and anyone who has one can still read it.")));
}

Callback<Kept> PassphrasesPresenter::answer(const QString& words)
{
    return [self = QPointer(this), words](const Result<Kept>& kept) {
        if (!self)
            return;
        self->setBusy(false);
        if (kept)
            emit self->done(words);
        else
            emit self->failed(ErrorText::sentences(kept.error(), Doing::ChangingKeys));
    };
}

void PassphrasesPresenter::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged(busy);
}
