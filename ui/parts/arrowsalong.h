// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QEvent;
class QObject;

/// Qt follows arrows to what lies in their direction. Among choices in one line, the other two arrows lead on
/// and back as well, as they do in a group of choices elsewhere. For the event filter of what holds them.
[[nodiscard]] bool followsArrowAlong(QObject* choice, QEvent* event, Qt::Orientation line);
