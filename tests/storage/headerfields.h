// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// Where each field of a journal file's header stands, by docs/formats.md.
struct HeaderField
{
    const char* name;
    int offset;
    int size;
};

inline constexpr std::array headerFields{
    HeaderField{"magic", 0, 8},          HeaderField{"version", 8, 2},
    HeaderField{"header size", 10, 2},   HeaderField{"protection", 12, 1},
    HeaderField{"kdf", 13, 1},           HeaderField{"cipher", 14, 1},
    HeaderField{"slot count", 15, 1},    HeaderField{"journal id", 16, 16},
    HeaderField{"generation", 32, 8},    HeaderField{"operations", 40, 8},
    HeaderField{"memory", 48, 8},        HeaderField{"salt", 56, 16},
    HeaderField{"first slot", 72, 192},  HeaderField{"second slot", 264, 192},
    HeaderField{"third slot", 456, 192}, HeaderField{"fourth slot", 648, 192},
    HeaderField{"body nonce", 840, 24},  HeaderField{"body size", 864, 8},
    HeaderField{"reserved", 872, 88},    HeaderField{"body sum", 960, 32},
    HeaderField{"header sum", 992, 32}};
