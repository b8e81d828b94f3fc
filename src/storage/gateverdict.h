// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <future>

/// What the save gate says of an image, once it has looked: nothing, or RuleBroken with what was found;
/// Altered, NotEnoughMemory. Only the gate can make one.
class GateVerdict
{
public:
    /// Waits for it; may be asked often and in any thread.
    [[nodiscard]] Result<void> wait() const { return m_result.get(); }

private:
    friend class SaveGate;
    explicit GateVerdict(std::future<Result<void>> result) : m_result(result.share()) {}

    std::shared_future<Result<void>> m_result;
};
