// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/journal.h"

void keep(Journal& journal, const Proposal& proposal)
{
    if (auto agreed = proposal.agreed())
        journal.keep(*std::move(agreed), [](const Result<Kept>&) {});
#ifdef MUST_NOT_COMPILE
    journal.keep(proposal, [](const Result<Kept>&) {});
#endif
}
