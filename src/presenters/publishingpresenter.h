// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/planfolder.h"
#include "presenters/errortext.h"
#include "presenters/sharingchoices.h"

#include <QObject>

/// Keeps a folder of other programs up to date with the plan, from the journal to there and never back: what
/// was changed there is put back, and what was deleted there is only asked about, as long as it is ahead.
class PublishingPresenter : public QObject
{
    Q_OBJECT

public:
    /// All have to outlive it.
    PublishingPresenter(Journal& journal, PlanPublisher& publisher, SharingMemory& memory, const Clock& clock,
                        QObject* parent = nullptr);
    ~PublishingPresenter() override;

    [[nodiscard]] QString folder() const { return m_memory.choices().folder; } ///< Empty: there is none.
    [[nodiscard]] QString word() const;  ///< What every event is called there.
    [[nodiscard]] QString state() const; ///< In a sentence.
    [[nodiscard]] const std::optional<ErrorSentences>& problem() const { return m_problem; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    void bringUpToDate(); ///< After each save, and when somebody changed something there.
    void choose(const QString& folder);
    void stop();   ///< Takes the plan out of the folder again.
    void forget(); ///< For a journal that is gone: takes its plan out, and says nothing about it.
    void writeFile(const QString& path);

    /// Deleted there and still planned here.
    [[nodiscard]] const std::vector<DeletedThere>& deleted() const { return m_deleted; }
    void putBack(const DeletedThere& deleted);

signals:
    void changed();
    void deletedChanged();
    void said(const QString& words);

private:
    void publish(const QString& folder);
    void published(const QString& folder, const Result<std::vector<DeletedThere>>& deleted);
    void take(std::vector<DeletedThere> deleted);
    void say(const std::optional<ErrorSentences>& problem);
    void remember(const QString& folder);
    void watch();
    [[nodiscard]] bool isAhead(const DeletedThere& deleted) const;

    Journal& m_journal;
    PlanPublisher& m_publisher;
    SharingMemory& m_memory;
    const Clock& m_clock;
    std::vector<DeletedThere> m_deleted;
    std::vector<DeletedThere> m_putBack; ///< To be written again the next time.
    std::optional<ErrorSentences> m_problem;
    bool m_isBusy = false;
    bool m_isBehind = false; ///< Something has changed while it was busy.
};
