// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDateEdit;
class QTimeEdit;

/// Where a page reads from right to left, Qt turns the parts of a date or an hour round, and the line they
/// stand in does so again: 20:00 would read 00:20. So these fields are written forwards, as everywhere; an
/// hour without the seconds that some locales have.
void writeForwards(QDateEdit* field);
void writeForwards(QTimeEdit* field);
