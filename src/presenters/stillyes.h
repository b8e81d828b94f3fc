// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/privatepage.h"
#include "presenters/weekview.h"

#include <QObject>

/// *Still a yes?*, asked of both on the day or before it: each answers on a private page, and the answers
/// open together. Nothing of it is kept anywhere, and whose *not now* it was is nowhere at all.
class StillYes : public QObject
{
    Q_OBJECT

public:
    enum class Outcome
    {
        Open,
        BothYes,
        NotBoth
    };

    /// The journal knows the passphrases, and has to outlive it.
    StillYes(Journal& journal, PerPartner<QString> names, OccasionRow occasion, QObject* parent = nullptr);

    [[nodiscard]] const OccasionRow& occasion() const { return m_occasion; }
    [[nodiscard]] const PerPartner<QString>& names() const { return m_names; }
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] bool hasAnswered(Partner partner) const { return m_answered[partner]; }

    void openPrivatePage(Partner partner); ///< One at a time.
    void closePrivatePage();               ///< Nothing is said by that.
    [[nodiscard]] PrivatePage* privatePage() const { return m_page; }
    void takeBack(Partner partner); ///< Until both are in.

signals:
    void changed();

private:
    void give(Partner partner, YesOrNotNow answer);
    void dropPrivatePage();

    Journal& m_journal;
    PerPartner<QString> m_names;
    OccasionRow m_occasion;
    PerPartner<bool> m_answered = {};
    PerPartner<bool> m_yes = {};
    PrivatePage* m_page = nullptr;
    Outcome m_outcome = Outcome::Open;
};
