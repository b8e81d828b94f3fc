// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Whether there is a session bus to ask; looked at first because libdbus would start one of its own.
[[nodiscard]] bool hasSessionBus();
/// Whether there is a system bus, without connecting to it.
[[nodiscard]] bool hasSystemBus();
