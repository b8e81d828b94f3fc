// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/checkintalk.h"

#include <QObject>

#include <functional>

/// Where the private lists are: before a turn, under the curtain, in the hands of one partner, or opened.
enum class WishStage
{
    Before,
    HandingOver,
    Writing,
    Revealed
};

/// One line of the list that is open.
struct WishLine
{
    QString item; ///< Empty for own words.
    QString words;
    std::optional<WishChoice> choice = {}; ///< None until something was chosen.
    bool bringUp = false;
    [[nodiscard]] bool canBringUp() const { return choice == WishChoice::Maybe; }
};

/// The private wishes in turns: the first partner's list, the second's, then what met. Gives out a list only
/// while it is its owner's turn, holds no copy of it, and afterwards only what both said yes to.
class WishesPresenter : public QObject
{
    Q_OBJECT

public:
    /// The talk has to outlive it, and its deck to name the question.
    WishesPresenter(CheckInTalk& talk, const QString& questionId, QObject* parent = nullptr);

    [[nodiscard]] const Question& question() const { return m_question; }
    [[nodiscard]] WishStage stage() const { return m_stage; }
    [[nodiscard]] Partner turn() const; ///< Whose list is next or open; means nothing once revealed.
    [[nodiscard]] QString name(Partner partner) const { return m_talk.names[partner]; }

    void handOver(); ///< The curtain falls before the turn.
    void open();     ///< The one whose turn it is takes over; only from under the curtain.
    void cover();    ///< Closes an open list for a while; its owner finds it again.
    void ready();    ///< Closes the open list for good; the second one is the reveal.
    void pass();     ///< The same with nothing on the list.

    [[nodiscard]] std::vector<WishLine> lines() const; ///< Empty unless a list is open.
    void choose(int line, WishChoice choice);
    void bringUp(int line, bool bring);    ///< A maybe of one's own, into the talk; one at the most.
    bool addOwnLine(const QString& words); ///< As a yes; false where it says nothing or stands there already.

    [[nodiscard]] QStringList met() const; ///< Empty until the reveal.
    /// The maybe that partner chose to bring up; empty without one, and until the reveal.
    [[nodiscard]] QString broughtUp(Partner partner) const;

signals:
    void stageChanged(WishStage stage);
    void linesChanged();

private:
    /// Changes one line of the open list; a line of the deck that says nothing yet is made first.
    void change(int line, const std::function<void(Wish&)>& change);
    [[nodiscard]] QString wordsOf(const Wish& wish) const;
    [[nodiscard]] bool isOpen() const { return m_stage == WishStage::Writing; }
    void moveTo(WishStage stage);

    CheckInTalk& m_talk;
    const Question& m_question;
    WishStage m_stage;
};
