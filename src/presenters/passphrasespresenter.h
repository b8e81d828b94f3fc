// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "presenters/errortext.h"

#include <QObject>

/// Who can open the journal, and how that changes: each partner's own passphrase, or two for a journal that
/// has none. Deriving keys takes a moment; the page stays live meanwhile.
class PassphrasesPresenter : public QObject
{
    Q_OBJECT

public:
    /// What stands in the fields for one partner.
    struct NewOne
    {
        QString next;
        QString again; ///< The same once more: nobody sees what is typed.
    };

    /// The journal has to outlive it.
    PassphrasesPresenter(Journal& journal, PerPartner<QString> names, QObject* parent = nullptr);

    [[nodiscard]] bool hasPassphrases() const { return m_journal.hasPassphrases(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString whoCanRead() const;
    [[nodiscard]] const PerPartner<QString>& names() const { return m_names; }

    /// What is still open in the fields, in words; empty when they can be taken.
    [[nodiscard]] QString stillOpen(const QString& present, const NewOne& fields) const;
    [[nodiscard]] QString stillOpen(const PerPartner<NewOne>& fields) const;
    void change(Partner partner, const QString& present, const NewOne& fields);
    void give(const PerPartner<NewOne>& fields);

signals:
    void busyChanged(bool busy);
    void done(const QString& words);
    void failed(const ErrorSentences& sentences);

private:
    Callback<Kept> answer(const QString& words);
    void setBusy(bool busy);

    Journal& m_journal;
    PerPartner<QString> m_names;
    bool m_busy = false;
};
