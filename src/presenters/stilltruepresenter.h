// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stilltrue.h"
#include "presenters/errortext.h"
#include "presenters/onthetable.h"
#include "presenters/questionpresenter.h"

#include <QSet>

#include <memory>

class QDataStream;

/// What one partner kept to a question, as it is read again.
struct KeptBefore
{
    EntryId id;
    QString when;  ///< "On 28 April 2026"
    QString asked; ///< The words of the question then; empty where it is still asked in them.
    QString words;
};

/// *Is this still true?*: what both kept the last time, question by question. Each can leave theirs as it is,
/// say it in other words, which takes two yeses, or let go of it, which takes one.
class StillTruePresenter : public QObject
{
    Q_OBJECT

public:
    /// The talk is that of today; it and the decks have to outlive it.
    StillTruePresenter(CheckInTalk& talk, const DeckLibrary& decks, QObject* parent = nullptr);
    ~StillTruePresenter() override;

    [[nodiscard]] QStringList names() const; ///< Of the questions something is kept of, in their order.
    [[nodiscard]] QuestionPresenter& voices(int question) const;
    [[nodiscard]] CheckInTalk& talk() const { return m_talk; }

    [[nodiscard]] std::optional<KeptBefore> last(int question, Partner partner) const;
    [[nodiscard]] bool changes(int question, Partner partner) const; ///< Other words, typed or still to come.
    void setChanges(int question, Partner partner,
                    bool changes); ///< What was typed stays, but counts no more.

    /// What letting go takes away, in one line.
    [[nodiscard]] QString whatWouldGo(int question, Partner partner) const;
    void letGo(int question, Partner partner);

    [[nodiscard]] bool hasChanges() const; ///< There is something for both to say yes to.
    [[nodiscard]] OnTheTable onTheTable(); ///< As long as this lives.

    /// Who says what in other words, for the time the window is locked; their words are in the talk.
    void write(QDataStream& out) const;
    [[nodiscard]] bool read(QDataStream& in);

    /// One quiet line when a while has passed; empty before.
    [[nodiscard]] static QString aWhileAgo(const JournalReader& journal, const Clock& clock,
                                           const QLocale& locale);

signals:
    void changed(int question, Partner partner);
    void failed(const ErrorSentences& sentences);

private:
    /// One question and whether each of them says it in other words.
    struct Asked
    {
        std::unique_ptr<QuestionPresenter> voices;
        PerPartner<bool> changes = {};
    };

    [[nodiscard]] const QString& idOf(int question) const;
    [[nodiscard]] Asked& at(int question) { return m_asked.at(static_cast<std::size_t>(question)); }
    [[nodiscard]] const Asked& at(int question) const
    {
        return m_asked.at(static_cast<std::size_t>(question));
    }
    [[nodiscard]] Question asAskedIn(const LastAnswer& answer) const;
    [[nodiscard]] Keeping keeping() const;

    CheckInTalk& m_talk;
    const DeckLibrary& m_decks;
    std::vector<Asked> m_asked;
    QSet<EntryId> m_leaving; ///< On its way out: nothing that is let go of waits for another.
};
