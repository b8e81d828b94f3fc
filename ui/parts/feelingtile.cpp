// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/feelingtile.h"

#include "ui/style/drawing.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

FeelingTile::FeelingTile(int feeling, QWidget* parent) : QAbstractButton(parent), m_feeling(feeling)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(Theme::px(this, 98));
}

QSize FeelingTile::sizeHint() const
{
    return {Theme::px(this, 98), Theme::px(this, 88)};
}

QSize FeelingTile::minimumSizeHint() const
{
    return {Theme::px(this, 56), Theme::px(this, 88)};
}

QFont FeelingTile::wordFont() const
{
    // The weight of a chosen word decides, so that choosing it never changes its size.
    const int room = width() - Theme::px(this, 12);
    const QFont body = Theme::font(TextRole::Label);
    const bool fits = QFontMetrics(body, this).horizontalAdvance(text()) <= room;
    if (fits)
        return isChecked() ? body : Theme::font(TextRole::Body);
    return Theme::font(isChecked() ? TextRole::SmallLabel : TextRole::Small);
}

void FeelingTile::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    const bool lit = isChecked() || isDown() || underMouse();
    paintBox(&painter, rect(),
             {.fill = theme.color(isEnabled() && lit ? Role::AccentTint : Role::Surface),
              .outline = theme.color(!isEnabled()  ? Role::Hairline
                                     : isChecked() ? Role::Accent
                                                   : Role::Outline),
              .lineWidth = strokeWidth(this, isChecked() ? 2 : 1),
              .radius = qreal(Theme::px(this, controlRadius))});

    const QColor ink = theme.color(isEnabled() ? Role::Text : Role::TextSecondary);
    const qreal extent = Theme::px(this, 38);
    const qreal top = Theme::px(this, 13);
    paintFace(&painter, QRectF((width() - extent) / 2, top, extent, extent), m_feeling, ink);

    painter.setFont(wordFont());
    painter.setPen(ink);
    const QRect place(0, Theme::px(this, 56), width(), Theme::px(this, 24));
    const int room = width() - Theme::px(this, 6);
    painter.drawText(place, Qt::AlignCenter,
                     QFontMetrics(painter.font(), this).elidedText(text(), Qt::ElideRight, room));
}

bool FeelingTile::event(QEvent* event)
{
    if (const auto* help = dynamic_cast<QHelpEvent*>(event); help && help->type() == QEvent::ToolTip) {
        const int room = width() - Theme::px(this, 6);
        const bool cut = QFontMetrics(wordFont(), this).horizontalAdvance(text()) > room;
        QToolTip::showText(help->globalPos(), cut ? text() : QString(), this);
        return true;
    }
    return QAbstractButton::event(event);
}
