// SPDX-License-Identifier: GPL-3.0-or-later
#include "heardevents.h"

QList<HeardEvent>& heardEvents()
{
    static QList<HeardEvent> heard;
    return heard;
}

// In place of Qt's own for the calls in this program: the offscreen platform has no screen reader, and
// without one Qt drops every event before any handler sees it.
void QAccessible::updateAccessibility(QAccessibleEvent* event)
{
    heardEvents().append({event->type(), event->child()});
}
