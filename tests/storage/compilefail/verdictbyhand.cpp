// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/savegate.h"

GateVerdict verdictOn(std::shared_ptr<const PlainBody> body)
{
#ifdef MUST_NOT_COMPILE
    std::promise<Result<void>> yes;
    yes.set_value({});
    return GateVerdict(yes.get_future());
#else
    return SaveGate::admit(JournalId::create(), std::move(body));
#endif
}
