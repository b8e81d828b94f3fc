// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealedjournal.h"

Result<SealedJournal> seal(const VerifiedImage& verified, const SecureBytes& image, const KeyRing& keys)
{
#ifdef MUST_NOT_COMPILE
    return SealedJournal::seal(image, keys, 1);
#else
    static_cast<void>(image);
    return SealedJournal::seal(verified, keys, 1);
#endif
}
