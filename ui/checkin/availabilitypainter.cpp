// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/availabilitypainter.h"

#include "presenters/timetext.h"
#include "ui/checkin/hourcursor.h"
#include "ui/checkin/hourgridpainting.h"
#include "ui/checkin/paintedweek.h"
#include "ui/checkin/suitspainting.h"
#include "ui/parts/cellring.h"
#include "ui/style/drawing.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInWeek = Availability::daysInWeek;
constexpr int halves = Availability::halfHoursInDay;
constexpr int usualFirst = 16; // The hours before eight are there, a scroll away.
constexpr qreal cellHeight = 12;
constexpr qreal headHeight = 24;

} // namespace

/// The names of the days, which stay while the hours scroll.
class AvailabilityPainter::Head : public QWidget
{
public:
    explicit Head(AvailabilityPainter* painter) : QWidget(painter), m_owner(painter) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintDayNames(&painter, m_owner->m_grid, rect(), locale(), Theme::of(this));
    }

private:
    AvailabilityPainter* m_owner;
};

AvailabilityPainter::AvailabilityPainter(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_head(new Head(this))
    , m_besideHead(new QWidget(this))
    , m_current{0, usualFirst}
    , m_anchor(m_current)
{
    tellScreenReaders();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    addScrollBarWidget(m_besideHead, Qt::AlignTop);
    setOwner(Partner::First, {});
    layOut();
}

AvailabilityPainter::~AvailabilityPainter() = default;

void AvailabilityPainter::setOwner(Partner partner, const QString& name)
{
    m_partner = partner;
    m_name = name;
    setAccessibleName(name.isEmpty() ? tr("The hours of a usual week")
                                     : tr("%1: the hours of a usual week").arg(name));
    viewport()->update();
}

void AvailabilityPainter::setAvailability(const Availability& week)
{
    m_undo.clear();
    m_stroke.reset();
    show(week);
}

QSize AvailabilityPainter::sizeHint() const
{
    const int shown = halves - usualFirst;
    return {Theme::px(this, 420), Theme::px(this, headHeight) + shown * Theme::px(this, cellHeight) + 1};
}

QSize AvailabilityPainter::minimumSizeHint() const
{
    return {Theme::px(this, 260), Theme::px(this, headHeight) + 10 * Theme::px(this, cellHeight)};
}

void AvailabilityPainter::layOut()
{
    const int head = Theme::px(this, headHeight);
    setViewportMargins(0, head, 0, 0);
    const QRect view = viewport()->rect();
    m_besideHead->setFixedHeight(head);
    m_head->setGeometry(viewport()->x(), 0, view.width(), head);

    // A tall page shows the usual hours taller instead of more of the night.
    const int height =
        std::max(Theme::px(this, cellHeight) * halves, (view.height() - 1) * halves / (halves - usualFirst));
    const int before = verticalScrollBar()->value();
    const int oldHeight = std::max(1, m_grid.area().height());
    verticalScrollBar()->setRange(0, std::max(0, height + 1 - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(height / halves * 2);
    if (!m_placed)
        verticalScrollBar()->setValue(height * usualFirst / halves);
    else if (oldHeight != height)
        verticalScrollBar()->setValue(before * height / oldHeight);

    const int gutter = hourNamesWidth(this, locale(), HourNames::Full);
    QRect area(gutter, -verticalScrollBar()->value(), view.width() - gutter - 1, height);
    if (isRightToLeft())
        area.moveLeft(0);
    m_grid = HourGrid(area, 0, halves, layoutDirection(), locale().firstDayOfWeek());
    m_head->update();
    viewport()->update();
}

int AvailabilityPainter::indexOf(const HourCell& cell)
{
    return cell.column * halves + cell.half;
}

HourCell AvailabilityPainter::cellOf(int index)
{
    return {index / halves, index % halves};
}

Suits AvailabilityPainter::at(const HourCell& cell) const
{
    return m_week.at(m_grid.dayOf(cell.column), cell.half);
}

int AvailabilityPainter::cellCount() const
{
    return daysInWeek * halves;
}

QRect AvailabilityPainter::cellRect(int cell) const
{
    return m_grid.cell(cellOf(cell)).translated(viewport()->pos());
}

QString AvailabilityPainter::cellName(int cell) const
{
    const HourCell place = cellOf(cell);
    const TimeText text(locale());
    const QString when =
        tr("%1 %2, %3", "weekday, time, and whether it works")
            .arg(text.dayName(m_grid.dayOf(place.column) + 1),
                 text.time(place.half * Availability::minutesInHalfHour), suitsWord(at(place)));
    return m_name.isEmpty() ? when : tr("%1: %2", "name, and an hour of the week").arg(m_name, when);
}

bool AvailabilityPainter::isCellChecked(int cell) const
{
    return at(cellOf(cell)) != Suits::No;
}

void AvailabilityPainter::goToCell(int cell)
{
    moveTo(cellOf(cell), false);
}

void AvailabilityPainter::pressCell(int cell)
{
    goToCell(cell);
    paintChosen(at(m_current) == m_brush ? Suits::No : m_brush);
}

Availability AvailabilityPainter::painted(const Availability& week, const HourCell& from, const HourCell& to,
                                          Suits suits) const
{
    Availability result = week;
    const auto [firstColumn, lastColumn] = std::minmax(from.column, to.column);
    const auto [firstHalf, lastHalf] = std::minmax(from.half, to.half);
    for (int column = firstColumn; column <= lastColumn; ++column)
        result.paint({m_grid.dayOf(column), firstHalf, lastHalf + 1, suits});
    return result;
}

void AvailabilityPainter::paintChosen(Suits suits)
{
    commit(m_week, painted(m_week, m_anchor, m_current, suits));
}

void AvailabilityPainter::commit(const Availability& before, const Availability& after)
{
    if (before == after)
        return;
    m_undo.push(new PaintedWeek(before, after, [this](const Availability& week) {
        show(week);
        emit changed(m_week);
    }));
}

void AvailabilityPainter::show(const Availability& week)
{
    const Availability before = std::exchange(m_week, week);
    QRegion dirty;
    for (int cell = 0; cell < cellCount(); ++cell) {
        const HourCell place = cellOf(cell);
        if (before.at(m_grid.dayOf(place.column), place.half) == at(place))
            continue;
        dirty += m_grid.cell(place);
        reportChange(this, cell);
    }
    viewport()->update(dirty);
}

QRect AvailabilityPainter::chosenRect() const
{
    return m_grid.cell(m_anchor).united(m_grid.cell(m_current));
}

void AvailabilityPainter::moveTo(const HourCell& cell, bool extend)
{
    const int room = Theme::px(this, 4);
    const QRect before = chosenRect();
    m_current = cell;
    if (!extend)
        m_anchor = cell;
    viewport()->update(before.adjusted(-room, -room, room, room));
    viewport()->update(chosenRect().adjusted(-room, -room, room, room));
    bringIntoView(cell);
    reportFocus(this, indexOf(m_current));
}

void AvailabilityPainter::bringIntoView(const HourCell& cell)
{
    QScrollBar* bar = verticalScrollBar();
    const QRect place = m_grid.cell(cell);
    const int below = place.bottom() + 1 - viewport()->height();
    if (place.top() < 0)
        bar->setValue(bar->value() + place.top());
    else if (below > 0)
        bar->setValue(bar->value() + below);
}

bool AvailabilityPainter::move(QKeyEvent* event)
{
    const auto to = movedBy(event->key(), m_current, layoutDirection());
    if (to)
        moveTo(*to, event->modifiers() & Qt::ShiftModifier);
    return to.has_value();
}

bool AvailabilityPainter::event(QEvent* event)
{
    // Otherwise a shortcut of the window would take these before the hours see them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            event->accept();
    }
    return QAbstractScrollArea::event(event);
}

void AvailabilityPainter::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo))
        return undo();
    if (event->matches(QKeySequence::Redo))
        return redo();
    switch (event->key()) {
    case Qt::Key_1:
        return paintChosen(Suits::Works);
    case Qt::Key_2:
        return paintChosen(Suits::Could);
    case Qt::Key_3:
        return paintChosen(Suits::No);
    case Qt::Key_Space:
        return paintChosen(at(m_current) == m_brush ? Suits::No : m_brush);
    default:
        if (!move(event))
            event->ignore(); // Not to the scroll area, which would scroll by arrows.
    }
}

void AvailabilityPainter::mousePressEvent(QMouseEvent* event)
{
    const auto cell = m_grid.cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !cell)
        return;
    moveTo(*cell, event->modifiers() & Qt::ShiftModifier);
    // A second press on what the brush has painted wipes it away.
    const Suits suits = at(*cell) == m_brush ? Suits::No : m_brush;
    m_stroke = Stroke{m_anchor, suits, m_week};
    show(painted(m_week, m_anchor, *cell, suits));
}

void AvailabilityPainter::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_stroke)
        return;
    const HourCell cell = m_grid.nearestCell(event->position().toPoint());
    if (cell == m_current)
        return;
    moveTo(cell, true);
    show(painted(m_stroke->before, m_stroke->from, cell, m_stroke->suits));
}

void AvailabilityPainter::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_stroke)
        return;
    const Stroke stroke = *std::exchange(m_stroke, std::nullopt);
    m_anchor = m_current;
    viewport()->update();
    commit(stroke.before, m_week);
}

void AvailabilityPainter::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const Theme theme = Theme::of(this);
    painter.fillRect(m_grid.area().intersected(event->rect()), theme.color(Role::Surface));
    paintHalfHourLines(&painter, m_grid, theme);
    QRegion could;
    for (const HalfHours& stretch : m_week.stretches()) {
        const QRect place = m_grid.stretch(m_grid.columnOf(stretch.day), stretch.from, stretch.to);
        if (!place.intersects(event->rect()))
            continue;
        painter.fillRect(place, theme.color(Role::Surface));
        if (stretch.suits == Suits::Could)
            could += place;
        else
            paintSuits(&painter, place, stretch.suits, theme.fill(m_partner));
    }
    paintSuits(&painter, could, Suits::Could, theme.fill(m_partner));
    paintHourLines(&painter, m_grid, theme);
    paintHourNames(&painter, m_grid, locale(), HourNames::Full, theme);
    if (hasFocus()) {
        const qreal room = strokeWidth(this, 2);
        paintCellRing(&painter, QRectF(chosenRect()).adjusted(-room + 1, -room + 1, room, room),
                      Theme::px(this, 3), theme);
    }
}

void AvailabilityPainter::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    m_placed = m_placed || isVisible();
}

void AvailabilityPainter::scrollContentsBy(int, int)
{
    layOut();
}

void AvailabilityPainter::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LocaleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::ApplicationFontChange:
        updateGeometry();
        layOut();
        break;
    default:
        break;
    }
}

void AvailabilityPainter::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    reportArrival(this);
}

void AvailabilityPainter::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_anchor = m_current;
    viewport()->update();
}
