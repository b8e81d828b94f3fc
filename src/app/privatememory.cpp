// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privatememory.h"

#include <malloc.h>
#include <sys/resource.h>

void keepMemoryPrivate()
{
    // A core file would be a copy of everything on the table.
    constexpr rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef M_PERTURB
    constexpr int pattern = 0xa5; // any byte but 0, which switches it off
    ::mallopt(M_PERTURB, pattern);
#endif
}
