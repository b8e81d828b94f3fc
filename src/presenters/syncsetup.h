// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"

#include <QCoreApplication>

/// What a couple tells about their CalDAV server, to get configurations of vdirsyncer for it. Kept nowhere.
struct SyncSetup
{
    QString folder;  ///< Where the plan is published.
    QString address; ///< Of the server, as its provider says.
    PerPartner<QString> users;

    /// Where the second partner finds the calendar that the first one’s sync made.
    [[nodiscard]] QString calendarAddress() const;
    /// The text of ~/.config/vdirsyncer/config on that partner’s computer.
    [[nodiscard]] QString configFor(Partner partner) const;
};
