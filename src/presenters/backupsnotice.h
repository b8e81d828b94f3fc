// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "presenters/notice.h"

/// Says when the backups on this computer are behind the journal, most of all when one of them may still
/// hold what was let go of.
class BackupsNotice : public NoticePresenter
{
    Q_OBJECT

public:
    /// The journal has to outlive it.
    explicit BackupsNotice(Journal& journal, QObject* parent = nullptr);

    void saw(const Kept& kept);
    void act(const QString& passphrase = {}) override; ///< Tries to renew them.

private:
    void sayBehind(const Error& error);

    Journal& m_journal;
    bool m_mayHoldWhatIsGone = false;
    bool m_isBusy = false;
};
