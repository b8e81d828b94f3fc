// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/checkintalk.h"
#include "presenters/errortext.h"
#include "presenters/keepingtext.h"
#include "presenters/onthetable.h"
#include "presenters/privatepage.h"

#include <QObject>

/// Asks both partners about exactly what would be kept, and keeps it once both have said yes to it.
/// Each answers on a private page of their own, and the answers open together: until both are in, nothing
/// tells what was chosen; after a *not now*, nothing tells whose it was, or that it was not all there was.
class BothYesPresenter : public QObject
{
    Q_OBJECT

public:
    /// What one partner's panel shows.
    enum class Panel
    {
        Asking,
        ThankYou
    };

    /// Where the two of them are.
    enum class Stage
    {
        Open,
        Keeping,
        NotSaved, ///< Both yeses stand; the disk did not take it.
        Kept,
        NothingKept ///< At least one *not now*; asks again only about content nobody said that to today.
    };

    /// The talk has to outlive the presenter.
    explicit BothYesPresenter(CheckInTalk& talk, QObject* parent = nullptr);
    /// About anything else that takes two yeses.
    explicit BothYesPresenter(OnTheTable table, QObject* parent = nullptr);

    /// Looks at the draft again; other words than before take both yeses back.
    void enter();
    /// Either answer button opens the same page, for that partner alone; one at a time.
    void openPrivatePage(Partner partner);
    void closePrivatePage(); ///< Nothing is said by that.
    /// While it is open; then it is gone with all that was on it.
    [[nodiscard]] PrivatePage* privatePage() const { return m_page; }
    /// Until both are in. Needs no reason and leaves no trace.
    void takeBack(Partner partner);
    void tryAgain();

    /// As it was when they were asked: what it replaces is said in words that are gone once it is kept.
    [[nodiscard]] const FrozenText& text() const { return m_frozen; }
    [[nodiscard]] Panel panel(Partner partner) const { return m_panels[partner]; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString whatAYesIs() const;   ///< To a plan, or to words alone.
    [[nodiscard]] QString changedNote() const;  ///< Said when other words took answers back.
    [[nodiscard]] QString stillCovered() const; ///< Says what is not part of it, and when it would be.
    [[nodiscard]] ErrorSentences notSaved() const;
    [[nodiscard]] QString kept() const { return m_text.kept(m_proposal.keeping()); }

signals:
    void changed();

private:
    [[nodiscard]] bool takesBackIfChanged();
    void give(Partner partner, YesOrNotNow answer);
    void openTogether();
    void keep();
    void askAfresh();
    void dropPrivatePage();
    [[nodiscard]] bool hadNotNow(const Keeping& keeping) const;

    OnTheTable m_table;
    KeepingText m_text;
    Proposal m_proposal;
    FrozenText m_frozen;
    PerPartner<Panel> m_panels;
    PrivatePage* m_page = nullptr;
    std::vector<Digest> m_hadNotNow; ///< What was on the table then; whose it was is nowhere.
    Stage m_stage = Stage::Open;
    bool m_tookBack = false;
    std::optional<Error> m_error;
};
