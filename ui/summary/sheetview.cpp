// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/sheetview.h"

#include "ui/style/drawing.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

SheetView::SheetView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusRadius", 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SheetView::setPreview(SummaryPreview preview)
{
    m_preview = std::move(preview);
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    forgetPicture();
    emit pageChanged();
}

void SheetView::setPage(int page)
{
    page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (page == m_page)
        return;
    m_page = page;
    forgetPicture();
    emit pageChanged();
}

QSize SheetView::sizeHint() const
{
    return {Theme::px(this, 440), Theme::px(this, 600)};
}

QSize SheetView::minimumSizeHint() const
{
    return {Theme::px(this, 200), Theme::px(this, 260)};
}

QRect SheetView::sheet() const
{
    const QSize room = size();
    const QSize paper = m_preview.pageSize.scaled(room, Qt::KeepAspectRatio).toSize();
    return {QPoint((room.width() - paper.width()) / 2, 0), paper};
}

QPixmap SheetView::picture(const QSize& size) const
{
    QPixmap picture(size * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    // Paper is light in a dark window too.
    picture.fill(Theme::light().color(Role::Surface));
    QPainter painter(&picture);
    const qreal scale = size.width() / m_preview.pageSize.width();
    painter.scale(scale, scale);
    m_preview.paint(painter, m_page);
    return picture;
}

void SheetView::paintEvent(QPaintEvent*)
{
    if (pageCount() == 0)
        return;
    const QRect place = sheet();
    if (m_picture.isNull())
        m_picture = picture(place.size());
    QPainter painter(this);
    painter.drawPixmap(place.topLeft(), m_picture);
    paintBox(&painter, place,
             {.outline = Theme::of(this).color(Role::Hairline), .lineWidth = strokeWidth(this)});
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    forgetPicture();
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return setPage(m_page + 1);
    case Qt::Key_PageUp:
        return setPage(m_page - 1);
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(pageCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SheetView::forgetPicture()
{
    m_picture = {};
    update();
}
