// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

/// Whether a journal that is answered with this is beyond reading, so that only a backup helps. Anything
/// else may pass: it is closed, newer, or out of reach just now.
[[nodiscard]] constexpr bool isBeyondReading(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileTooLarge:
    case ErrorCode::NotAJournal:
    case ErrorCode::Damaged:
    case ErrorCode::Altered:
    case ErrorCode::RuleBroken:
    case ErrorCode::KeyCostTooHigh:
        return true;
    default:
        return false;
    }
}
