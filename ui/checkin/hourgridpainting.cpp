// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/hourgridpainting.h"

#include "presenters/timetext.h"
#include "ui/style/drawing.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInWeek = 7;
constexpr int minutesInHalfHour = 30;
constexpr int nameEvery = 4; // Half hours.
constexpr qreal gapBesideNames = 8;

QString hourName(int half, const QLocale& locale, HourNames names)
{
    const int minute = half * minutesInHalfHour;
    if (names == HourNames::Full)
        return TimeText(locale).time(minute);
    const bool halvesOfDay = locale.timeFormat(QLocale::ShortFormat).contains(u"AP", Qt::CaseInsensitive);
    return locale.toString(QTime(minute / 60 % 24, 0), halvesOfDay ? u"h AP"_s : u"HH"_s);
}

} // namespace

void paintHourLines(QPainter* painter, const HourGrid& grid, const Theme& theme, int everyHalf)
{
    const PainterKeeper keeper(painter, false);
    const QColor colour = theme.color(Role::Hairline);
    const qreal line = strokeWidth(painter->device());
    const QRectF area = grid.area();
    for (int half = grid.fromHalf(); half <= grid.toHalf(); ++half) {
        if (half % everyHalf == 0)
            painter->fillRect(QRectF(area.left(), grid.y(half), area.width() + line, line), colour);
    }
    for (int column = 0; column < daysInWeek; ++column) {
        const QRectF day = grid.stretch(column, grid.fromHalf(), grid.toHalf());
        painter->fillRect(QRectF(day.left(), area.top(), line, area.height()), colour);
    }
    painter->fillRect(QRectF(area.right(), area.top(), line, area.height() + line), colour);
}

void paintHalfHourLines(QPainter* painter, const HourGrid& grid, const Theme& theme)
{
    const PainterKeeper keeper(painter, false);
    const qreal line = strokeWidth(painter->device());
    const int inset = Theme::px(painter->device(), 4);
    QPen pen(theme.color(Role::Hairline), line);
    pen.setDashPattern({1, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter->setPen(pen);
    for (int column = 0; column < daysInWeek; ++column) {
        for (int half = grid.fromHalf() + 1 - grid.fromHalf() % 2; half < grid.toHalf(); half += 2) {
            const QRect cell = grid.cell({column, half});
            const qreal y = cell.top() + line / 2;
            painter->drawLine(QPointF(cell.left() + inset, y), QPointF(cell.right() - inset, y));
        }
    }
}

void paintDayNames(QPainter* painter, const HourGrid& grid, const QRect& strip, const QLocale& locale,
                   const Theme& theme)
{
    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(theme.color(Role::Text));
    const QFontMetrics metrics(painter->font(), painter->device());
    const TimeText text(locale);
    for (int column = 0; column < daysInWeek; ++column) {
        const QRect day = grid.stretch(column, grid.fromHalf(), grid.toHalf());
        const QRect place(day.left(), strip.top(), day.width(), strip.height());
        const QString name = text.shortDayName(grid.dayOf(column) + 1);
        painter->drawText(place, Qt::AlignCenter, metrics.elidedText(name, Qt::ElideRight, place.width()));
    }
}

int hourNamesWidth(const QPaintDevice* device, const QLocale& locale, HourNames names)
{
    const QFontMetrics metrics(Theme::font(TextRole::Small), device);
    int width = 0;
    for (int half = 0; half < 2 * 24; half += nameEvery)
        width = std::max(width, metrics.horizontalAdvance(hourName(half, locale, names)));
    return width + Theme::px(device, gapBesideNames);
}

void paintHourNames(QPainter* painter, const HourGrid& grid, const QLocale& locale, HourNames names,
                    const Theme& theme)
{
    painter->setFont(Theme::font(TextRole::Small));
    painter->setPen(theme.color(Role::TextSecondary));
    const QFontMetrics metrics(painter->font(), painter->device());
    const int gap = Theme::px(painter->device(), gapBesideNames);
    const int width = hourNamesWidth(painter->device(), locale, names) - gap;
    const bool mirrored = grid.direction() == Qt::RightToLeft;
    const int left = mirrored ? grid.area().right() + 1 + gap : grid.area().left() - gap - width;
    const auto alignment = QStyle::visualAlignment(grid.direction(), Qt::AlignRight);
    for (int half = grid.fromHalf(); half < grid.toHalf(); ++half) {
        if (half % nameEvery != 0)
            continue;
        const int line = grid.y(half);
        const bool cut = line < metrics.height() / 2 && line > -metrics.height() / 2;
        const int top = cut ? 0 : line - metrics.height() / 2;
        painter->drawText(QRect(left, top, width, metrics.height()), static_cast<int>(alignment),
                          hourName(half, locale, names));
    }
}
