// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposal.h"

std::optional<Agreed> none;
#ifdef MUST_NOT_COMPILE
Agreed agreed;
#endif
