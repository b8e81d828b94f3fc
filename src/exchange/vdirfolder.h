// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planfolder.h"

/// Publishes the plan as a vdir: UID.ics for each event, written as .tmp and renamed, and a hidden list of
/// what was published, by which a deletion there can be told from something that was never there.
class VdirFolder : public PlanFolder
{
public:
    [[nodiscard]] Result<std::vector<DeletedThere>> publish(const QString& folder,
                                                            const PlanToPublish& plan) override;
    [[nodiscard]] Result<void> withdraw(const QString& folder, const JournalId& journal) override;
};
