// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/feelingtile.h"

#include "ui/style/drawing.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

FeelingTile::FeelingTile(int feeling, QWidget* parent) : QAbstractButton(parent), m_feeling(feeling)
{
    setCheckable(true);
    setAutoExclusive(true); // For screen readers: one of several.
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

// The weight of a chosen word decides, so that choosing it never changes its size.
FeelingTile::Words FeelingTile::words() const
{
    const int room = width() - Theme::px(this, 6);
    const auto fits = [&](TextRole role, const QString& line) {
        return QFontMetrics(Theme::font(role), this).horizontalAdvance(line) <= room;
    };
    if (fits(TextRole::Label, text()))
        return {Theme::font(isChecked() ? TextRole::Label : TextRole::Body), {text()}};
    const QFont small = Theme::font(isChecked() ? TextRole::SmallLabel : TextRole::Small);
    const auto space = text().indexOf(u' ');
    if (space > 0 && !fits(TextRole::SmallLabel, text()))
        return {small, {text().left(space), text().mid(space + 1)}};
    return {small, {text()}};
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

    const Words said = words();
    painter.setFont(said.font);
    painter.setPen(ink);
    const QFontMetrics metrics(said.font, this);
    const int room = width() - Theme::px(this, 6);
    const int all = metrics.height() * static_cast<int>(said.lines.size());
    int line = Theme::px(this, 68) - all / 2;
    for (const QString& words : said.lines) {
        painter.drawText(QRect(0, line, width(), metrics.height()), Qt::AlignCenter,
                         metrics.elidedText(words, Qt::ElideRight, room));
        line += metrics.height();
    }
}

bool FeelingTile::isCut() const
{
    const Words said = words();
    const int room = width() - Theme::px(this, 6);
    return std::ranges::any_of(said.lines, [&](const QString& line) {
        return QFontMetrics(said.font, this).horizontalAdvance(line) > room;
    });
}

bool FeelingTile::event(QEvent* event)
{
    if (const auto* help = dynamic_cast<QHelpEvent*>(event); help && help->type() == QEvent::ToolTip) {
        QToolTip::showText(help->globalPos(), isCut() ? text() : QString(), this);
        return true;
    }
    return QAbstractButton::event(event);
}
