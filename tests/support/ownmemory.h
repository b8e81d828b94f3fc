// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

/// Whether these bytes, each of which is handed over turned around (~), stand as they really are in memory
/// that this program can write to; with a step of 2 only every other byte is theirs, as with letters in
/// UTF-16. What is looked for is never put together by the search, so it finds nothing of its own.
[[nodiscard]] bool standInMemory(std::span<const char> turned, std::size_t step = 1);
