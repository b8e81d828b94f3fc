// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ourquestionsdraft.h"
#include "presenters/errortext.h"
#include "presenters/onthetable.h"

#include <QObject>
#include <QSet>

class QDataStream;

/// One question in the list of what the two of them ask each other.
struct OurQuestionLine
{
    QString wording;
    QString about; ///< "From the seven questions · five faces"
    AnswerKind kind = AnswerKind::Words;
    bool resting = false;
    bool canChooseKind = false;
    bool canLetGo = false; ///< Kept words of their own, or a new question that can go as it came.
};

/// What *Our questions* shows and allows. Changes are only on the table until both have said yes to them;
/// letting go of words needs one.
class OurQuestionsPresenter : public QObject
{
    Q_OBJECT

public:
    /// The journal has to outlive it; the settings are those a first keep has to bring along.
    OurQuestionsPresenter(Journal& journal, Deck deck, PerPartner<QString> names,
                          CoupleSettings newSettings = {}, const QLocale& locale = QLocale(),
                          QObject* parent = nullptr);

    void refresh(); ///< Reads the journal again; what is on the table stays there.
    void dropChanges();

    [[nodiscard]] std::vector<OurQuestionLine> lines() const;
    [[nodiscard]] bool isChanged() const { return m_draft.isChanged(); }
    [[nodiscard]] static std::vector<std::pair<AnswerKind, QString>>
    kinds(); ///< For a question of their own.

    bool add(const QString& wording, AnswerKind kind); ///< False where it says nothing.
    bool reword(int line, const QString& wording, AnswerKind kind);
    void setResting(int line, bool resting);
    void move(int line, int by);

    /// What letting go of the words of a line takes away, in one line; empty where nothing of it is kept.
    [[nodiscard]] QString whatWouldGo(int line) const;
    void letGo(int line);

    [[nodiscard]] OnTheTable onTheTable(); ///< As long as this lives.

    void write(QDataStream& out) const; ///< What is on the table, for the time the window is locked.
    [[nodiscard]] bool read(QDataStream& in);

signals:
    void changed();
    void letGoDone(const QString& said);
    void failed(const ErrorSentences& sentences);

private:
    [[nodiscard]] OurQuestionsDraft fromJournal() const;
    [[nodiscard]] const OurQuestion& at(int line) const;
    [[nodiscard]] std::vector<EntryId> keptWordsOf(const OurQuestion& question) const;

    Journal& m_journal;
    Deck m_deck;
    PerPartner<QString> m_names;
    CoupleSettings m_settings;
    QLocale m_locale;
    OurQuestionsDraft m_draft;
    QSet<QString> m_leaving; ///< Ids of questions on their way out: no letting go waits for another.
};
