// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDataStream;
struct AskedTime;
struct CheckInTalk;

/// What was said in a talk and how far it came, for the time the window is locked; no yes is in it, because
/// yeses are given again.
void writeTalk(QDataStream& out, const CheckInTalk& talk);
/// Into a talk of the same journal; false, and it is as it was, where the bytes are no talk.
[[nodiscard]] bool readTalk(QDataStream& in, CheckInTalk& talk);

/// A time asked for from the week, as far as its fields are filled.
QDataStream& operator<<(QDataStream& out, const AskedTime& asked);
QDataStream& operator>>(QDataStream& in, AskedTime& asked);
