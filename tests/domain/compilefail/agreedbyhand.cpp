// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposal.h"

const Keeping keeping{JournalId::create()};
#ifdef MUST_NOT_COMPILE
const Agreed agreed(keeping);
#endif
