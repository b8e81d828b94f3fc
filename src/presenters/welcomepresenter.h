// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "presenters/errortext.h"

#include <QObject>

/// The first page: two names and how the journal opens. Nothing of it is written; a journal is only begun.
class WelcomePresenter : public QObject
{
    Q_OBJECT

public:
    /// What stands in the fields.
    struct Fields
    {
        PerPartner<QString> names;
        bool withPassphrases = true;
        PerPartner<QString> passphrases;
    };
    using Begun = std::function<void(std::unique_ptr<Journal>, PerPartner<QString> names)>;

    /// The shelf has to outlive the presenter.
    WelcomePresenter(JournalShelf& shelf, QString path, Begun begun, QObject* parent = nullptr);

    /// What is still open in the fields, in words; empty when the couple can begin.
    [[nodiscard]] QString stillOpen(const Fields& fields) const;
    void begin(const Fields& fields);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void busyChanged(bool busy);
    void failed(const ErrorSentences& sentences);
    void exampleAsked();

private:
    void setBusy(bool busy);

    JournalShelf& m_shelf;
    QString m_path;
    Begun m_begun;
    bool m_busy = false;
};
