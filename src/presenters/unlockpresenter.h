// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "presenters/errortext.h"

#include <QObject>

/// Opens the journal that is there: with a passphrase of either partner, or at once where it has none.
class UnlockPresenter : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::unique_ptr<Journal>)>;

    /// The shelf has to outlive the presenter.
    UnlockPresenter(JournalShelf& shelf, QString path, Opened opened, QObject* parent = nullptr);

    [[nodiscard]] bool needsPassphrase() const { return m_needsPassphrase; }
    void look(); ///< Looks at the file; opens it when it needs no passphrase.
    void open(const QString& passphrase);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void needsPassphraseChanged(bool needs);
    void busyChanged(bool busy);
    void failed(const ErrorSentences& sentences);

private:
    void openWith(std::optional<Passphrase> passphrase);
    void setBusy(bool busy);

    JournalShelf& m_shelf;
    QString m_path;
    Opened m_opened;
    bool m_needsPassphrase = false;
    bool m_busy = false;
};
