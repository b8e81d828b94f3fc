// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/verifiedimage.h"

SecureBytes image;
#ifdef MUST_NOT_COMPILE
const VerifiedImage verified(JournalId::create(), std::move(image));
#endif
