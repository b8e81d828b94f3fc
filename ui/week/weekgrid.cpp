// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weekgrid.h"

#include "ui/parts/cellring.h"
#include "ui/style/drawing.h"
#include "ui/week/weekghost.h"
#include "ui/week/weekhead.h"
#include "ui/week/weekpainting.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int daysInWeek = 7;
constexpr int minutesInHour = 60;
constexpr qreal hourHeight = 36;
constexpr qreal headHeight = 52;

/// Where a week begins to say something: at its first occasion, or now.
int firstMinute(const WeekView& view)
{
    int first = view.now ? view.now->minute : HourBand::hoursInDay * minutesInHour;
    for (const WeekBlock& block : view.blocks) {
        // What begins at midnight is most often the rest of an evening.
        if (block.startMinute > 0)
            first = std::min(first, block.startMinute);
    }
    return first;
}

} // namespace

WeekGrid::WeekGrid(QWidget* parent)
    : QAbstractScrollArea(parent), m_head(new WeekHead(this)), m_besideHead(new QWidget(this))
{
    tellScreenReaders();
    setAccessibleName(tr("The week"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // It needs nothing painted behind it.
    addScrollBarWidget(m_besideHead, Qt::AlignTop);
    layOut();
}

WeekGrid::~WeekGrid() = default;

void WeekGrid::setView(const WeekView& view)
{
    const bool otherWeek =
        m_view.days.empty() || view.days.empty() || m_view.days.front().date != view.days.front().date;
    endDrag(false); // What it was dragged from may be gone.
    m_view = view;
    m_lanes = lanesOf(view.blocks);
    m_stops = WeekStops(view);
    layOut();
    takeUpPosition(otherWeek);
}

void WeekGrid::takeUpPosition(bool otherWeek)
{
    if (m_stops.count() == 0)
        return;
    if (otherWeek) {
        const WeekPlace begin = m_view.now.value_or(WeekPlace{0, m_view.hours.from * minutesInHour});
        m_current = m_stops.firstOccasion().value_or(m_stops.nearest(begin.column, begin.minute));
        m_minute = m_stops.at(m_current).startMinute;
        showColumn(m_view.now ? begin.column : m_stops.at(m_current).column);
        verticalScrollBar()->setValue(m_geometry.y(firstMinute(m_view) - WeekStops::minutesInSlot));
    } else {
        m_current = m_stops.nearest(m_stops.at(std::min(m_current, m_stops.count() - 1)).column, m_minute);
    }
    reportFocus(this, m_current);
}

void WeekGrid::setNow(const std::optional<WeekPlace>& now)
{
    if (m_view.now)
        updateContent(nowRect(this, m_geometry, *m_view.now));
    m_view.now = now;
    if (now)
        updateContent(nowRect(this, m_geometry, *now));
}

void WeekGrid::setSelected(const std::optional<OccasionId>& occasion)
{
    if (occasion == m_selected)
        return;
    const auto before = std::exchange(m_selected, occasion);
    for (std::size_t block = 0; block < m_view.blocks.size(); ++block) {
        const OccasionId& id = m_view.blocks[block].id;
        if (before == id || occasion == id)
            viewport()->update(blockRect(block));
    }
}

void WeekGrid::setCanPropose(bool can)
{
    m_canPropose = can;
    if (!can)
        endDrag(false);
}

bool WeekGrid::pageDays(int direction)
{
    const int days = static_cast<int>(m_view.days.size());
    const int first = std::clamp(m_firstColumn + direction * shownDays(), 0, std::max(0, days - shownDays()));
    if (first == m_firstColumn)
        return false;
    showColumn(direction > 0 ? first + shownDays() - 1 : first);
    m_current = m_stops.nearest(m_firstColumn, m_minute);
    reportFocus(this, m_current);
    return true;
}

QSize WeekGrid::cornerSize() const
{
    return {m_geometry.frame().gutter, m_head->height()};
}

QSize WeekGrid::sizeHint() const
{
    return {Theme::px(this, 900), Theme::px(this, headHeight + 15 * hourHeight)};
}

QSize WeekGrid::minimumSizeHint() const
{
    return {Theme::px(this, 240), Theme::px(this, headHeight + 3 * hourHeight)};
}

void WeekGrid::layOut()
{
    const int head = Theme::px(this, headHeight);
    setViewportMargins(0, head, 0, 0);
    m_besideHead->setFixedHeight(head);
    m_head->setGeometry(0, 0, width(), head);
    m_head->raise();
    const int before = scrolled();
    const int heightBefore = std::max(1, m_geometry.frame().height);
    const int daysBefore = shownDays();

    measureAnew();
    WeekFrame frame =
        frameFor(*m_measure, *m_hourNames, viewport()->size(), m_view, m_lanes, layoutDirection());
    m_firstColumn = std::clamp(m_firstColumn, 0, daysInWeek - frame.columns);
    frame.firstColumn = m_firstColumn;
    m_geometry = WeekGeometry(frame);
    m_laidOut.reset();
    placeBlocks();

    verticalScrollBar()->setRange(0, std::max(0, frame.height + 1 - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Theme::px(this, hourHeight));
    if (heightBefore != frame.height)
        verticalScrollBar()->setValue(before * frame.height / heightBefore);
    m_head->show(m_view.days, m_geometry, viewport()->x());
    viewport()->update();
    if (daysBefore != frame.columns)
        emit shownDaysChanged();
}

void WeekGrid::measureAnew()
{
    if (!m_measure || !m_measure->isFor(this))
        m_measure.emplace(this);
    if (!m_hourNames || !m_hourNames->isFor(m_view.hourLabels, this))
        m_hourNames.emplace(m_view.hourLabels, this);
}

int WeekGrid::scrolled() const
{
    return verticalScrollBar()->value();
}

const WeekBlock* WeekGrid::blockAt(int stop) const
{
    if (stop < 0 || stop >= m_stops.count() || !m_stops.at(stop).block)
        return nullptr;
    return &m_view.blocks[*m_stops.at(stop).block];
}

void WeekGrid::placeBlocks()
{
    const int gap = Theme::px(this, gapBesideBlocks);
    m_places.clear();
    for (std::size_t block = 0; block < m_view.blocks.size(); ++block) {
        const WeekBlock& shown = m_view.blocks[block];
        const int width = m_geometry.block(shown, m_lanes[block], gap, 0).width();
        m_places.push_back(
            m_geometry.block(shown, m_lanes[block], gap, m_measure->heightForHours(shown, width)));
    }
}

QRect WeekGrid::blockRect(std::size_t block) const
{
    return m_places[block].translated(0, -scrolled());
}

QRect WeekGrid::stopRect(int stop) const
{
    const WeekStop& place = m_stops.at(stop);
    if (place.block)
        return m_places[*place.block];
    return m_geometry.stretch(place.column, place.startMinute, place.endMinute);
}

QRect WeekGrid::ringRect() const
{
    const int around = qRound(strokeWidth(this, 2) + strokeWidth(this, 1));
    const QRect place = stopRect(m_current);
    return place.isNull()       ? QRect()
           : blockAt(m_current) ? place.adjusted(-around, -around, around, around)
                                : place.adjusted(1, 1, 0, 0);
}

std::optional<std::size_t> WeekGrid::blockUnder(const QPoint& place) const
{
    for (std::size_t block = m_view.blocks.size(); block-- > 0;) {
        if (blockRect(block).contains(place))
            return block;
    }
    return std::nullopt;
}

void WeekGrid::updateContent(const QRect& rect)
{
    if (!rect.isNull())
        viewport()->update(rect.translated(0, -scrolled()));
}

void WeekGrid::showColumn(int column)
{
    const int shown = shownDays();
    if (column < m_firstColumn)
        m_firstColumn = column;
    else if (column >= m_firstColumn + shown)
        m_firstColumn = column - shown + 1;
    else
        return;
    layOut();
}

void WeekGrid::bringIntoView(int stop)
{
    showColumn(m_stops.at(stop).column);
    const QRect place = stopRect(stop);
    const int room = Theme::px(this, 4);
    if (place.top() - room < scrolled())
        verticalScrollBar()->setValue(place.top() - room);
    else if (place.bottom() + room > scrolled() + viewport()->height())
        verticalScrollBar()->setValue(place.bottom() + room - viewport()->height());
}

const LaidOutWeek& WeekGrid::laidOut()
{
    if (!m_laidOut || m_laidOut->ratio() != devicePixelRatioF())
        m_laidOut.emplace(this, m_view, m_places, *m_measure);
    return *m_laidOut;
}

void WeekGrid::paintEvent(QPaintEvent* event)
{
    const LaidOutWeek& week = laidOut();
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // Hours read from left to right everywhere.
    const Theme theme = Theme::of(this);
    const QRect dirty = event->rect().translated(0, scrolled());
    painter.translate(0, -scrolled());
    paintWeekBackground(&painter, m_geometry, m_view, *m_hourNames, theme, dirty);
    for (std::size_t block = 0; block < m_view.blocks.size(); ++block) {
        if (!m_places[block].intersects(dirty))
            continue;
        // The ring says enough where it is.
        const bool ringed = hasFocus() && m_stops.at(m_current).block == block;
        week.blocks()[block].paint(&painter, m_selected == m_view.blocks[block].id && !ringed, theme);
    }
    if (m_view.now)
        paintNow(&painter, m_geometry, *m_view.now, theme);
    if (const QRect ghost = ghostRect(); !ghost.isNull())
        paintGhost(&painter, ghost, ghostText(), theme);
    if (hasFocus() && !m_drag && m_stops.count() > 0 && !ringRect().isNull()) {
        const qreal radius = Theme::px(this, blockAt(m_current) ? blockRadius + 3 : 3);
        paintCellRing(&painter, ringRect(), radius, theme);
    }
}

void WeekGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    if (hasFocus() && m_stops.count() > 0)
        bringIntoView(m_current);
}

void WeekGrid::scrollContentsBy(int, int)
{
    viewport()->update();
}

void WeekGrid::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::LocaleChange:
    case QEvent::LayoutDirectionChange:
        updateGeometry();
        layOut();
        break;
    default:
        break;
    }
}

void WeekGrid::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_stops.count() > 0)
        updateContent(ringRect());
    reportArrival(this);
}

void WeekGrid::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (m_stops.count() > 0)
        updateContent(ringRect());
}
