// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDataStream;
struct AskedTime;
struct CheckInTalk;
struct OccasionId;
struct TimeForm;

/// What was said in a talk and how far it came, for the time the window is locked; no yes is in it, because
/// yeses are given again.
void writeTalk(QDataStream& out, const CheckInTalk& talk);
/// Into a talk of the same journal; false, and it is as it was, where the bytes are no talk.
[[nodiscard]] bool readTalk(QDataStream& in, CheckInTalk& talk);

QDataStream& operator<<(QDataStream& out, const TimeForm& form);
QDataStream& operator>>(QDataStream& in, TimeForm& form);
QDataStream& operator<<(QDataStream& out, const OccasionId& id);
QDataStream& operator>>(QDataStream& in, OccasionId& id);
/// A time asked for from the week, as far as its fields are filled.
QDataStream& operator<<(QDataStream& out, const AskedTime& asked);
QDataStream& operator>>(QDataStream& in, AskedTime& asked);
