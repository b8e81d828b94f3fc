// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/columnbody.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>

ColumnBody::ColumnBody(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!widget() || !now || !widget()->isAncestorOf(now))
            return;
        // Once what has just been opened has its place.
        QMetaObject::invokeMethod(
            now, [this, now] { ensureWidgetVisible(now, 0, Theme::px(this, 16)); }, Qt::QueuedConnection);
    });
}

void ColumnBody::setContent(QWidget* content)
{
    setWidget(content);
    content->setAutoFillBackground(false); // The card shows through.
    viewport()->setAutoFillBackground(false);
}

void ColumnBody::setScrolls(bool scrolls)
{
    m_scrolls = scrolls;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

int ColumnBody::contentHeight() const
{
    const QWidget* content = widget();
    if (!content)
        return 0;
    return content->hasHeightForWidth() ? content->heightForWidth(viewport()->width())
                                        : content->sizeHint().height();
}

QSize ColumnBody::sizeHint() const
{
    const int width = widget() ? widget()->sizeHint().width() : 0;
    return {width, contentHeight()};
}

QSize ColumnBody::minimumSizeHint() const
{
    const int width = widget() ? widget()->minimumSizeHint().width() : 0;
    return {width, m_scrolls ? Theme::px(this, 96) : contentHeight()};
}

bool ColumnBody::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void ColumnBody::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (!m_scrolls)
        updateGeometry();
}
