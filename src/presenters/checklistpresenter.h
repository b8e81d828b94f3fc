// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/questionpresenter.h"

/// One line of a checklist as one partner sees it: an item of the deck, or words of their own.
struct ChecklistLine
{
    QString item; ///< Empty for an own line.
    QString words;
    bool isTicked = false;
    std::optional<QString> offer = {}; ///< The words of the offer made from it, while there is one.
};

/// One partner's checklist: ticks, own lines, and the offers made from them. Only a ticked line can carry an
/// offer.
class ChecklistPresenter : public QObject
{
    Q_OBJECT

public:
    /// The talk and the question have to outlive it.
    ChecklistPresenter(CheckInTalk& talk, QuestionPresenter& question, Partner partner,
                       QObject* parent = nullptr);

    /// First the items of the deck, then own lines in the order they were added. An own line that was
    /// unticked stays in sight, to be ticked again.
    [[nodiscard]] std::vector<ChecklistLine> lines() const;
    [[nodiscard]] QString partnerName() const { return m_question.name(m_partner); }

    void setTicked(const ChecklistLine& line, bool ticked);
    /// False where it says nothing or stands there already; one that stands there is ticked.
    bool addOwnLine(const QString& words);

    void makeOffer(const ChecklistLine& line);
    void wordOffer(const ChecklistLine& line, const QString& words);
    void letGoOfOffer(const ChecklistLine& line);
    void letGoOfBlankOffers(); ///< An offer without words is none.

signals:
    void linesChanged();

private:
    [[nodiscard]] ChecklistAnswer answer() const;
    [[nodiscard]] DraftOffer* offerOf(const ChecklistLine& line) const;
    void gatherOwnLines();

    CheckInTalk& m_talk;
    QuestionPresenter& m_question;
    Partner m_partner;
    QStringList m_ownLines; ///< Also those unticked since.
};
