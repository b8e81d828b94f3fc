// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privatememory.h"

#include <QSettings>

#include <malloc.h>
#include <sys/resource.h>

void keepMemoryPrivate()
{
    // A core file would be a copy of everything on the table.
    constexpr rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef M_MMAP_THRESHOLD
    // A whole journal goes back to the system the moment it is let go of: left alone, the C library would
    // keep such large pieces from the second one on.
    constexpr int large = 256 * 1024;
    ::mallopt(M_MMAP_THRESHOLD, large);
#endif
#ifdef M_PERTURB
    constexpr int pattern = 0xa5; // any byte but 0, which switches it off
    ::mallopt(M_PERTURB, pattern);
#endif
}

void giveMemoryBack()
{
#ifdef M_PERTURB // the C library that has the one has the other
    ::malloc_trim(0);
#endif
}

void keepFoldersPrivate()
{
    // They use settings of Qt itself, in its native format; ours name their file. Nothing can be made below
    // this.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
}
