// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/kindpainting.h"

#include "ui/icons.h"
#include "ui/parts/marks.h"

using namespace Qt::StringLiterals;

void paintKind(QPainter* painter, const QRect& place, SharedTimeKind kind, const Theme& theme,
               Qt::LayoutDirection direction)
{
    if (kind == SharedTimeKind::CheckInTalk) {
        Icons::paint(painter, place, u"speech"_s, theme.color(Role::TalkSolid), direction);
        return;
    }
    const qreal inset = place.width() / 16.0;
    paintMark(painter, QRectF(place).adjusted(inset, inset, -inset, -inset), Mark::Both,
              theme.color(Role::TogetherSolid), direction);
}
