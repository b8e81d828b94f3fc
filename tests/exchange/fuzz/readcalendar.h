// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Reads bytes of anybody as both readers of foreign calendars do, and ends the program where what comes out
/// of them is not what they promise: sorted, apart from each other, and inside of the days asked for.
void readAsCalendar(const QByteArray& bytes);
