// SPDX-License-Identifier: GPL-3.0-or-later
// For libFuzzer, which looks for bytes that a reader of calendars does not survive; tools/fuzz runs it.
#include "readcalendar.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    readAsCalendar(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    return 0;
}
