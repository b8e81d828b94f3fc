// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/lowpagearea.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

LowPageArea::LowPageArea(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(false);
    setFocusPolicy(Qt::NoFocus); // What is in it is reached, and brought into view.
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LowPageArea::fit()
{
    QWidget* page = widget();
    if (!page || !page->layout())
        return;
    // The scroll bar takes width away, which may need height in turn: the width without it decides.
    const QSize room = maximumViewportSize();
    const auto least = [&](int width) {
        QLayout* layout = page->layout();
        return layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width)
                                           : layout->totalMinimumSize().height();
    };
    const bool scrolls = least(room.width()) > room.height();
    const int width = scrolls ? viewport()->width() : room.width();
    page->resize(width, std::max(room.height(), least(width)));
}

bool LowPageArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void LowPageArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void LowPageArea::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    fit();
}
