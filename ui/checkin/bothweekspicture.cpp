// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/bothweekspicture.h"

#include "domain/commonground.h"
#include "presenters/answertext.h"
#include "ui/checkin/hourgridpainting.h"
#include "ui/checkin/suitspainting.h"
#include "ui/style/drawing.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int usualFirst = 16;
constexpr qreal headHeight = 24;
constexpr qreal cellHeight = 12;
constexpr qreal legendGap = 12;
constexpr qreal legendLine = 23;
constexpr qreal swatchWidth = 22;
constexpr qreal swatchHeight = 13;

bool has(const Availability& week, Suits suits)
{
    return std::ranges::any_of(week.stretches(),
                               [&](const HalfHours& stretch) { return stretch.suits == suits; });
}

/// The half of an hour that is a partner's: the first partner's is where a line of text begins.
QRect halfOf(const QRect& cell, Partner partner, Qt::LayoutDirection direction)
{
    QRect half = cell;
    const int middle = cell.left() + cell.width() / 2;
    if ((partner == Partner::First) == (direction == Qt::LeftToRight))
        half.setRight(middle - 1);
    else
        half.setLeft(middle);
    return half;
}

/// The places of hours that suit somebody, painted in one go.
struct Hours
{
    QRegion works;
    QRegion could;

    void add(Suits suits, const QRect& place)
    {
        if (suits != Suits::No)
            (suits == Suits::Works ? works : could) += place;
    }
    void paint(QPainter* painter, const QColor& colour) const
    {
        paintSuits(painter, works, Suits::Works, colour);
        paintSuits(painter, could, Suits::Could, colour);
    }
};

} // namespace

BothWeeksPicture::BothWeeksPicture(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Hours that suit you"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void BothWeeksPicture::setWeeks(const PerPartner<Availability>& weeks, const PerPartner<QString>& names)
{
    m_weeks = weeks;
    m_names = names;
    m_both = hoursForBoth(weeks);
    describe();
    updateGeometry();
    update();
}

QStringList BothWeeksPicture::lines() const
{
    const AnswerText text{TimeText(locale())};
    QStringList lines;
    if (!m_both.isEmpty())
        lines.append(tr("Both of you: %1", "hours of the week").arg(text.week(m_both)));
    for (const Partner partner : bothPartners) {
        if (!m_weeks[partner].isEmpty())
            lines.append(tr("%1: %2", "name, and hours of the week")
                             .arg(m_names[partner], text.week(m_weeks[partner])));
    }
    return lines;
}

void BothWeeksPicture::describe()
{
    const QStringList all = lines();
    setAccessibleDescription(all.isEmpty() ? tr("No hours are painted.") : all.join(QLatin1Char('\n')));
}

std::vector<BothWeeksPicture::LegendLine> BothWeeksPicture::legend() const
{
    std::vector<LegendLine> lines{{{true, true}, Suits::Works, tr("suits both of you")}};
    if (has(m_both, Suits::Could))
        lines.push_back({{true, true}, Suits::Could, tr("could suit both of you")});
    lines.push_back({{true, false}, Suits::Works, tr("suits %1").arg(m_names.first)});
    lines.push_back({{false, true}, Suits::Works, tr("suits %1").arg(m_names.second)});
    return lines;
}

int BothWeeksPicture::legendHeight() const
{
    return Theme::px(this, legendGap) + static_cast<int>(legend().size()) * Theme::px(this, legendLine);
}

int BothWeeksPicture::firstHalf() const
{
    int first = usualFirst;
    for (const Partner partner : bothPartners) {
        for (const HalfHours& stretch : m_weeks[partner].stretches())
            first = std::min(first, stretch.from);
    }
    return first - first % 2;
}

QSize BothWeeksPicture::sizeHint() const
{
    const int rows = Availability::halfHoursInDay - firstHalf();
    return {Theme::px(this, 264),
            Theme::px(this, headHeight) + rows * Theme::px(this, cellHeight) + 1 + legendHeight()};
}

QSize BothWeeksPicture::minimumSizeHint() const
{
    const int rows = Availability::halfHoursInDay - firstHalf();
    return {Theme::px(this, 220),
            Theme::px(this, headHeight) + rows * Theme::px(this, 6) + 1 + legendHeight()};
}

HourGrid BothWeeksPicture::grid() const
{
    const int gutter = hourNamesWidth(this, locale(), HourNames::Short);
    const int head = Theme::px(this, headHeight);
    QRect area(gutter, head, width() - gutter - 1, height() - head - legendHeight() - 1);
    if (isRightToLeft())
        area.moveLeft(0);
    return {area, firstHalf(), Availability::halfHoursInDay, layoutDirection(), locale().firstDayOfWeek()};
}

void BothWeeksPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const HourGrid place = grid();
    painter.fillRect(place.area(), theme.color(Role::Surface));
    paintHours(&painter, place);
    paintHourLines(&painter, place, theme);
    paintDayNames(&painter, place, QRect(0, 0, width(), place.area().top()), locale(), theme);
    paintHourNames(&painter, place, locale(), HourNames::Short, theme);
    paintLegend(&painter);
}

void BothWeeksPicture::paintHours(QPainter* painter, const HourGrid& grid) const
{
    const Theme theme = Theme::of(this);
    Hours both;
    PerPartner<Hours> own;
    for (int column = 0; column < Availability::daysInWeek; ++column) {
        const int day = grid.dayOf(column);
        for (int half = grid.fromHalf(); half < grid.toHalf(); ++half) {
            const QRect cell = grid.cell({column, half});
            both.add(m_both.at(day, half), cell);
            if (m_both.at(day, half) != Suits::No)
                continue;
            for (const Partner partner : bothPartners)
                own[partner].add(m_weeks[partner].at(day, half), halfOf(cell, partner, layoutDirection()));
        }
    }
    for (const Partner partner : bothPartners)
        own[partner].paint(painter, theme.fill(partner));
    both.paint(painter, theme.color(Role::TogetherSolid));
}

void BothWeeksPicture::paintLegend(QPainter* painter) const
{
    const Theme theme = Theme::of(this);
    const int line = Theme::px(this, legendLine);
    const QSize swatch(Theme::px(this, swatchWidth), Theme::px(this, swatchHeight));
    const int gap = Theme::px(this, 10);
    QRect row(0, height() - legendHeight() + Theme::px(this, legendGap), width(), line);
    for (const LegendLine& entry : legend()) {
        const bool both = entry.halves.first && entry.halves.second;
        const QRect box =
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, swatch, row);
        painter->fillRect(box, theme.color(Role::Surface));
        for (const Partner partner : bothPartners) {
            if (entry.halves[partner])
                paintSuits(painter, halfOf(box, partner, layoutDirection()), entry.suits,
                           both ? theme.color(Role::TogetherSolid) : theme.fill(partner));
        }
        paintBox(painter, box, {.outline = theme.color(Role::Hairline), .lineWidth = strokeWidth(this)});
        painter->setFont(
            Theme::font(both && entry.suits == Suits::Works ? TextRole::SmallLabel : TextRole::Small));
        painter->setPen(theme.color(Role::Text));
        const QRect words =
            QStyle::visualRect(layoutDirection(), row, row.adjusted(swatch.width() + gap, 0, 0, 0));
        const QFontMetrics metrics(painter->font(), this);
        painter->drawText(
            words,
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
            metrics.elidedText(entry.words, Qt::ElideRight, words.width()));
        row.translate(0, line);
    }
}

void BothWeeksPicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        describe();
    updateGeometry();
    update();
}
