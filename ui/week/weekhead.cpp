// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekhead.h"

#include "ui/style/drawing.h"

#include <QFontMetrics>
#include <QPainter>

namespace {

/// Elided where there is less room than it wants.
ShapedText fitted(const QString& words, const QFont& font, int room, const QPaintDevice* device)
{
    ShapedText text(words, font, device);
    return text.width() <= room
               ? text
               : ShapedText(QFontMetrics(font, device).elidedText(words, Qt::ElideRight, room), font, device);
}

} // namespace

void WeekHead::show(const std::vector<WeekDay>& days, const WeekGeometry& geometry, int start)
{
    m_days = days;
    m_geometry = geometry;
    m_start = start;
    m_names.clear();
    update();
}

WeekHead::Name WeekHead::laidOut(const WeekDay& day, const QRect& place) const
{
    const QFont nameFont = Theme::font(day.isToday ? TextRole::Label : TextRole::Body);
    const QFont numberFont = Theme::font(TextRole::Heading);
    const QFontMetrics numberMetrics(numberFont, this);
    const int gap = Theme::px(this, 7);
    const ShapedText number(day.number, numberFont, this);
    const int numberWidth = qRound(number.width());
    const ShapedText name = fitted(day.shortName, nameFont, place.width() - gap - numberWidth, this);
    const int nameWidth = qRound(name.width());
    const int start = place.left() + (place.width() - nameWidth - gap - numberWidth) / 2;
    const int baseline = (place.height() + numberMetrics.ascent() - numberMetrics.descent()) / 2;
    const bool mirrored = isRightToLeft();
    const int nameStart = mirrored ? start + numberWidth + gap : start;
    const int numberStart = mirrored ? start : start + nameWidth + gap;
    return {.day = place,
            .isToday = day.isToday,
            .name = name,
            .nameStart = QPointF(nameStart, baseline - name.ascent()),
            .number = number,
            .numberStart = QPointF(numberStart, baseline - number.ascent())};
}

void WeekHead::layOut()
{
    for (int column = 0; column < static_cast<int>(m_days.size()); ++column) {
        const QRect place = m_geometry.column(column);
        if (!place.isNull())
            m_names.push_back(laidOut(m_days[static_cast<std::size_t>(column)],
                                      QRect(place.left() + m_start, 0, place.width(), height())));
    }
}

void WeekHead::paint(QPainter* painter, const Name& name, const Theme& theme) const
{
    painter->setPen(theme.color(name.isToday ? Role::Accent : Role::TextSecondary));
    name.name.paint(painter, name.nameStart);
    painter->setPen(theme.color(name.isToday ? Role::Accent : Role::Text));
    name.number.paint(painter, name.numberStart);
    if (name.isToday) {
        const qreal thick = strokeWidth(this, 3);
        painter->fillRect(QRectF(name.day.left(), height() - thick, name.day.width(), thick),
                          theme.color(Role::Accent));
    }
}

void WeekHead::paintEvent(QPaintEvent*)
{
    if (m_names.empty())
        layOut();
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    const qreal line = strokeWidth(this);
    painter.fillRect(QRectF(0, height() - line, width(), line), theme.color(Role::Outline));
    for (const Name& name : m_names)
        paint(&painter, name, theme);
}
