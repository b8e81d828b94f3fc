// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/checkintalk.h"
#include "presenters/errortext.h"
#include "presenters/keepingtext.h"

#include <QObject>

/// What a partner can say to exactly these words; both are good answers.
enum class YesOrNotNow
{
    Yes,
    NotNow
};

/// Asks both partners about exactly what would be kept, and keeps it once both have said yes to it.
/// Answers open together: until both are in, nothing tells what was chosen; after a *not now*, nothing tells
/// whose it was.
class BothYesPresenter : public QObject
{
    Q_OBJECT

public:
    /// What one partner's panel shows.
    enum class Panel
    {
        Asking,
        Passphrase, ///< Chosen, not given yet: their own passphrase makes it theirs.
        Checking,   ///< The passphrase is being looked at.
        ThankYou
    };

    /// Where the two of them are.
    enum class Stage
    {
        Open,
        Keeping,
        NotSaved, ///< Both yeses stand; the disk did not take it.
        Kept,
        NothingKept ///< At least one *not now*; asks again only about other words.
    };

    /// The talk has to outlive the presenter.
    explicit BothYesPresenter(CheckInTalk& talk, QObject* parent = nullptr);

    /// Looks at the draft again; other words than before take both yeses back.
    void enter();
    void answer(Partner partner, YesOrNotNow answer);
    /// With passphrases: gives the chosen answer, if this is that partner's own one.
    void confirm(Partner partner, Passphrase passphrase);
    /// Until both are in; also out of the passphrase again. Needs no reason and leaves no trace.
    void takeBack(Partner partner);
    void tryAgain();

    [[nodiscard]] FrozenText text() const;
    [[nodiscard]] Panel panel(Partner partner) const { return m_panels[partner]; }
    [[nodiscard]] QString panelNote(Partner partner) const { return m_notes[partner]; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString changedNote() const; ///< Said when other words took answers back.
    [[nodiscard]] ErrorSentences notSaved() const;
    [[nodiscard]] QString kept() const { return m_text.kept(m_proposal.keeping()); }

signals:
    void changed();

private:
    [[nodiscard]] Keeping fromDraft() const;
    [[nodiscard]] bool takesBackIfChanged();
    void recognised(Partner partner, quint64 asked, const Result<void>& result);
    void give(Partner partner);
    void openTogether();
    void keep();
    void askAfresh();

    CheckInTalk& m_talk;
    KeepingText m_text;
    Proposal m_proposal;
    PerPartner<Panel> m_panels;
    PerPartner<std::optional<YesOrNotNow>> m_chosen; ///< Only while the passphrase is asked for.
    PerPartner<QString> m_notes;
    quint64 m_asked = 0; ///< Tells a late answer about a passphrase from the one waited for.
    PerPartner<quint64> m_waitingFor;
    Stage m_stage = Stage::Open;
    bool m_tookBack = false;
    std::optional<Error> m_error;
};
