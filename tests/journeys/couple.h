// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

#include "domain/partner.h"

#include <optional>

/// Two people at one keyboard: Robin on the first side, Sam on the second. They walk through a check-in the
/// same way each time, and say what they saw on the way to whoever looks on.
class Couple
{
public:
    using Looker = std::function<void(const QString& page)>;

    /// What Robin appreciates ends with the canary: words made up at run time, to look for in files.
    explicit Couple(WindowDriver& driver, Looker looker = {}, QString canary = {});

    /// What one of them does on their private page; the lines are all true unless it is to talk.
    enum class Answer
    {
        Yes,
        NotNow,
        LetsTalk
    };

    void beginTogether(const std::optional<PerPartner<QString>>& passphrases = {});
    void walkTheCheckIn(); ///< From arriving to Both yes, all steps in between.
    void say(Partner partner, Answer answer, const QString& passphrase = {});
    void bothSayYes(); ///< Until it is kept.

    static const QStringList& words();   ///< What they say that is to be kept, for finding it again.
    static const QString& unkeptWords(); ///< What Sam unticked.
    static const QString& privateWish(); ///< What only Robin wished for.

private:
    void arrive();
    void rhythmToTrying();
    void makeRoom();
    void paintWednesdayEvening(const QString& painter);
    void nameNeeds();
    void wishInTurns();
    void planAndClose();
    void look(const char* page);
    void next(const char* page);

    WindowDriver& m_driver;
    Looker m_look;
    QString m_canary;
};
