// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/errortext.h"
#include "presenters/notice.h"
#include "presenters/publishingpresenter.h"

/// Asks about what was deleted in another calendar, one after the other. An answer is the ordinary letting go
/// of either of them, or puts it back there.
class DeletedThereNotice : public NoticePresenter
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    DeletedThereNotice(Journal& journal, PublishingPresenter& publishing, QObject* parent = nullptr);

    void act(const QString& passphrase = {}) override; ///< Lets go of it here as well.
    void dismiss() override;                           ///< Puts it back there.

private:
    void refresh();
    void ask(const SharedTime& time);
    void answered(const Result<Kept>& kept);

    Journal& m_journal;
    PublishingPresenter& m_publishing;
    std::optional<DeletedThere> m_asked;
    bool m_isBusy = false;
};
