// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "presenters/errortext.h"
#include "presenters/notice.h"

#include <QStringList>

/// Notices other versions of the journal beside it and brings them together with it: one after the other,
/// asked once. A version that cannot be read is not offered; one that is not ours stays where it is. What
/// was brought in may be taken away afterwards.
class CopiesPresenter : public NoticePresenter
{
    Q_OBJECT

public:
    /// Journal and shelf have to outlive it.
    CopiesPresenter(Journal& journal, const JournalShelf& shelf, QString path, QObject* parent = nullptr);

    void look();                             ///< For versions that a sync tool left; offers them.
    void lookAgain();                        ///< Also for those that were not wanted before.
    void foundBySaving(const QString& copy); ///< Another program had changed the journal on disk.
    void act(const QString& passphrase = {}) override;
    void dismiss() override;

    [[nodiscard]] QStringList offered() const; ///< Names of those that can be brought in.

private:
    enum class Stage
    {
        Quiet,
        Offering,
        Asking,
        BringingIn,
        Brought,
        Removing,
        Told
    };

    void offer(const QString& happened, const QString& rest);
    void bringNext(const QString& passphrase = {});
    void heardOf(const QString& copy, const Result<Kept>& kept);
    void ask(const QString& happened, Notice::Tone tone);
    void sayWhatCame();
    void removeNext();
    void sayRemoved();

    Journal& m_journal;
    const JournalShelf& m_shelf;
    QString m_path;
    Stage m_stage = Stage::Quiet;
    QStringList m_waiting;  ///< To be brought in.
    QStringList m_brought;  ///< Brought in and still there.
    QStringList m_setAside; ///< Not to be spoken of again while the journal is open.
    QString m_stays;        ///< Why one of them stays out, in a sentence.
    bool m_hadNews = false;
};
