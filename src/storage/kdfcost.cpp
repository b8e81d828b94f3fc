// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/kdfcost.h"

#include <sodium.h>

namespace {

constexpr quint64 mostOperations = 10;
constexpr quint64 mostMemory = quint64{1} << 30;

} // namespace

KdfCost KdfCost::usual()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

KdfCost KdfCost::smallest()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

bool KdfCost::isBearable() const
{
    return operations >= crypto_pwhash_OPSLIMIT_MIN && operations <= mostOperations &&
           memory >= crypto_pwhash_MEMLIMIT_MIN && memory <= mostMemory;
}
