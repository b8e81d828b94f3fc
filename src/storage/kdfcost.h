// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What one derivation of a key by Argon2id costs; only tests use less than usual().
struct KdfCost
{
    quint64 operations = 0;
    quint64 memory = 0; ///< In bytes.

    [[nodiscard]] static KdfCost usual();    ///< libsodium's MODERATE: about half a second and 256 MiB.
    [[nodiscard]] static KdfCost smallest(); ///< The least libsodium accepts; protects nothing.
    /// Whether it may be run: a header with absurd numbers must not take a computer down.
    [[nodiscard]] bool isBearable() const;

    friend bool operator==(const KdfCost&, const KdfCost&) = default;
};
