// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "domain/passphrase.h"
#include "domain/result.h"

/// Reads a passphrase for the command line: from a file, standard input, or the terminal without echo.
/// Never from an argument or the environment, which other programs can read.
[[nodiscard]] Result<Passphrase> readPassphrase(const Request& request);
[[nodiscard]] Result<Passphrase> readPassphraseFile(const QString& path);
