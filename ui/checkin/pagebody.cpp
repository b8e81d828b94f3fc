// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/pagebody.h"

#include "ui/theme.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace {

constexpr qreal side = 24;
constexpr qreal above = 2; // So much does a focus ring need.
constexpr qreal below = 16;

} // namespace

PageBody::PageBody(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PageBody::applyMargins);
}

void PageBody::setContent(QWidget* content)
{
    setWidget(content);
    content->setAutoFillBackground(false);
    applyMargins();
}

int PageBody::contentWidth() const
{
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    return viewport()->width() + bar - 2 * Theme::px(this, side);
}

int PageBody::contentHeight() const
{
    return viewport()->height() - Theme::px(this, above) - Theme::px(this, below);
}

void PageBody::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    applyMargins();
    emit resized();
}

void PageBody::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        applyMargins();
}

void PageBody::applyMargins()
{
    if (widget() == nullptr || widget()->layout() == nullptr)
        return;
    // A scroll bar takes its room out of the margin, so that nothing inside is laid out anew.
    const bool hasBar = verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
    const int margin = Theme::px(this, side);
    const int atBar = hasBar ? std::max(0, margin - verticalScrollBar()->sizeHint().width()) : margin;
    const bool mirrored = isRightToLeft();
    widget()->layout()->setContentsMargins(mirrored ? atBar : margin, Theme::px(this, above),
                                           mirrored ? margin : atBar, Theme::px(this, below));
}
