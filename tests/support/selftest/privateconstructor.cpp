// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

class Guarded
{
public:
    static Guarded make() { return Guarded(); }

private:
    Guarded() = default;
};

const Guarded made = Guarded::make();
#ifdef MUST_NOT_COMPILE
const Guarded byHand;
#endif
