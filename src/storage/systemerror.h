// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

/// What an errno means for the couple's file; the one place where the system's numbers become codes.
[[nodiscard]] ErrorCode codeOfErrno(int number);
/// A failed system call, by its name and its errno.
[[nodiscard]] tl::unexpected<Error> systemFailure(const char* call, int number);
