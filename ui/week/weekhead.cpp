// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekhead.h"

#include "ui/style/drawing.h"

#include <QPainter>

namespace {

/// "Wed 11", the number larger and both on one baseline.
void paintDay(QPainter* painter, const QRect& place, const WeekDay& day, const Theme& theme,
              Qt::LayoutDirection direction)
{
    const QFont nameFont = Theme::font(day.isToday ? TextRole::Label : TextRole::Body);
    const QFont numberFont = Theme::font(TextRole::Heading);
    const QFontMetrics nameMetrics(nameFont, painter->device());
    const QFontMetrics numberMetrics(numberFont, painter->device());
    const int gap = Theme::px(painter->device(), 7);
    const int numberWidth = numberMetrics.horizontalAdvance(day.number);
    const QString name =
        nameMetrics.elidedText(day.shortName, Qt::ElideRight, place.width() - gap - numberWidth);
    const int nameWidth = nameMetrics.horizontalAdvance(name);
    const int start = place.left() + (place.width() - nameWidth - gap - numberWidth) / 2;
    const int baseline = (place.height() + numberMetrics.ascent() - numberMetrics.descent()) / 2;
    const bool mirrored = direction == Qt::RightToLeft;
    painter->setFont(nameFont);
    painter->setPen(theme.color(day.isToday ? Role::Accent : Role::TextSecondary));
    painter->drawText(mirrored ? start + numberWidth + gap : start, baseline, name);
    painter->setFont(numberFont);
    painter->setPen(theme.color(day.isToday ? Role::Accent : Role::Text));
    painter->drawText(mirrored ? start : start + nameWidth + gap, baseline, day.number);
}

} // namespace

void WeekHead::show(const std::vector<WeekDay>& days, const WeekGeometry& geometry, int start)
{
    m_days = days;
    m_geometry = geometry;
    m_start = start;
    update();
}

void WeekHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    const qreal line = strokeWidth(this);
    painter.fillRect(QRectF(0, height() - line, width(), line), theme.color(Role::Outline));
    for (int column = 0; column < static_cast<int>(m_days.size()); ++column) {
        QRect place = m_geometry.column(column);
        if (place.isNull())
            continue;
        place = QRect(place.left() + m_start, 0, place.width(), height());
        const WeekDay& day = m_days[static_cast<std::size_t>(column)];
        paintDay(&painter, place, day, theme, layoutDirection());
        if (day.isToday) {
            const qreal thick = strokeWidth(this, 3);
            painter.fillRect(QRectF(place.left(), height() - thick, place.width(), thick),
                             theme.color(Role::Accent));
        }
    }
}
