// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>

/// What a screen reader would have been told.
struct HeardEvent
{
    QAccessible::Event type;
    int child; ///< -1 where it is about the whole widget.
    friend bool operator==(const HeardEvent&, const HeardEvent&) = default;
};

/// Everything our widgets have told since the list was cleared.
[[nodiscard]] QList<HeardEvent>& heardEvents();
