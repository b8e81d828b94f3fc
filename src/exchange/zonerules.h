// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalparts.h"

#include <QTimeZone>

/// A VTIMEZONE with every change of its clocks between two days, and the year before and after them.
/// Ours, because libical's own ones are refused by khal and python-icalendar; each change by its date,
/// because no rule says when the clocks of Casablanca change.
[[nodiscard]] IcalComponent zoneRules(const QTimeZone& zone, QDate from, QDate to);
