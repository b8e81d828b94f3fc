// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/railitem.h"

#include "ui/icons.h"
#include "ui/parts/laidouttext.h"
#include "ui/style/drawing.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

constexpr qreal beforeWords = 44;

} // namespace

RailItem::RailItem(const QString& name, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setText(name);
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailItem::setSlim(bool slim)
{
    m_slim = slim;
    setToolTip(slim ? text() : QString());
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const
{
    const int height = Theme::px(this, 40);
    if (m_slim)
        return {height, height};
    // Chosen it is heavier, and wider.
    const int words = QFontMetrics(Theme::font(TextRole::Label), this).horizontalAdvance(text());
    return {std::max(Theme::px(this, 168), words + Theme::px(this, beforeWords) + Theme::px(this, 8)),
            height};
}

void RailItem::paintEvent(QPaintEvent*)
{
    const Theme theme = Theme::of(this);
    QPainter painter(this);
    const qreal radius = Theme::px(this, controlRadius);
    if (isChecked()) {
        paintBox(&painter, rect(),
                 {.fill = theme.color(Role::Surface),
                  .outline = theme.color(Role::Hairline),
                  .lineWidth = strokeWidth(this),
                  .radius = radius});
        const int tall = Theme::px(this, 20);
        QRect bar(0, (height() - tall) / 2, qRound(strokeWidth(this, 3)), tall);
        bar = QStyle::visualRect(layoutDirection(), rect(), bar);
        paintBox(&painter, bar, {.fill = theme.color(Role::Accent), .radius = bar.width() / 2.0});
    } else if (underMouse() || isDown()) {
        paintBox(&painter, rect(), {.fill = theme.mixed(Role::Surface, Role::Rail, 0.55), .radius = radius});
    }

    const int extent = Theme::px(this, 20);
    const int inset = m_slim ? (width() - extent) / 2 : Theme::px(this, 12);
    const QRect icon(inset, (height() - extent) / 2, extent, extent);
    Icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_icon,
                 theme.color(isChecked() ? Role::Accent : Role::TextSecondary), layoutDirection());
    if (m_slim)
        return;
    const QRect words = rect().adjusted(Theme::px(this, beforeWords), 0, -Theme::px(this, 8), 0);
    const LaidOutText name(text(), Theme::font(isChecked() ? TextRole::Label : TextRole::Medium),
                           QStyle::visualRect(layoutDirection(), rect(), words), layoutDirection(), this);
    name.paint(&painter, theme.color(isChecked() ? Role::Text : Role::TextSecondary));
}

void RailItem::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        emit moved(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
