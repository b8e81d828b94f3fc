// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/stepbutton.h"

#include "ui/style/drawing.h"

#include <QKeyEvent>
#include <QPainter>

StepButton::StepButton(const QString& label, QWidget* parent) : QAbstractButton(parent)
{
    setText(label);
    setToolTip(label);
    setAttribute(Qt::WA_Hover);
    setState(State::Future);
}

void StepButton::setState(State state)
{
    m_state = state;
    setEnabled(state != State::Future);
    // One tab stop for the whole path; the arrows do the rest.
    setFocusPolicy(state == State::Now ? Qt::StrongFocus : Qt::ClickFocus);
    switch (state) {
    case State::Past:
        setAccessibleDescription(tr("You have been here"));
        break;
    case State::Now:
        setAccessibleDescription(tr("You are here"));
        break;
    case State::Future:
        setAccessibleDescription(tr("Still to come"));
        break;
    }
    update();
}

void StepButton::setNamed(bool named)
{
    m_named = named;
    update();
}

int StepButton::labelWidth() const
{
    // The heaviest weight it can take, so that going on does not move the others.
    return QFontMetrics(Theme::font(TextRole::SmallLabel), this).horizontalAdvance(text()) +
           Theme::px(this, 2);
}

int StepButton::dotExtent(const QWidget* widget)
{
    return Theme::px(widget, 14);
}

int StepButton::dotCentre(const QWidget* widget)
{
    return Theme::px(widget, 19);
}

void StepButton::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    const int extent = dotExtent(this);
    const qreal left = snapped((width() - extent) / 2.0, this);
    const qreal top = snapped(dotCentre(this) - y() - extent / 2.0, this);
    paintDot(&painter, QRectF(left, top, extent, extent));
    if (!m_named)
        return;
    const bool now = m_state == State::Now;
    painter.setFont(Theme::font(now ? TextRole::SmallLabel : TextRole::Small));
    painter.setPen(theme.color(now || (isEnabled() && underMouse()) ? Role::Text : Role::TextSecondary));
    const QRect place(0, Theme::px(this, 30) - y(), width(), Theme::px(this, 20));
    painter.drawText(place, Qt::AlignCenter,
                     QFontMetrics(painter.font(), this).elidedText(text(), Qt::ElideRight, width()));
}

void StepButton::paintDot(QPainter* painter, const QRectF& place) const
{
    const Theme theme = Theme::of(this);
    const qreal radius = place.width() / 2;
    if (m_state == State::Future) {
        return paintBox(
            painter, place,
            {.outline = theme.color(Role::Outline), .lineWidth = strokeWidth(this), .radius = radius});
    }
    if (m_state == State::Now) {
        return paintBox(painter, place,
                        {.fill = theme.color(Role::Surface),
                         .outline = theme.color(Role::Accent),
                         .lineWidth = place.width() * 4 / 14,
                         .radius = radius});
    }
    paintBox(painter, place,
             {.fill = theme.color(underMouse() ? Role::TextSecondary : Role::Outline), .radius = radius});
    const PainterKeeper keeper(painter);
    const qreal unit = place.width() / 14;
    painter->translate(place.topLeft());
    painter->setPen(QPen(theme.color(Role::Window), 1.7 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{QPointF(4.2, 7.2) * unit, QPointF(6.2, 9.2) * unit, QPointF(9.9, 5.1) * unit});
}

void StepButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        emit moved(event->key());
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}
