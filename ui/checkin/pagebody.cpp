// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/pagebody.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>

namespace {

constexpr qreal side = 24;
constexpr qreal narrowSide = 12;
constexpr qreal narrowPage = 440;
constexpr qreal above = 4; // So much does a focus ring need.
constexpr qreal below = 16;

} // namespace

PageBody::PageBody(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        applyMargins();
        keepFocusInSight();
    });
}

void PageBody::setContent(QWidget* content)
{
    setWidget(content);
    content->setAutoFillBackground(false);
    applyMargins();
}

int PageBody::margin() const
{
    return Theme::px(this, width() < Theme::px(this, narrowPage) ? narrowSide : side);
}

int PageBody::contentWidth() const
{
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    return viewport()->width() + bar - 2 * margin();
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

/// What is being written stays in sight when lines come in above it, with all that belongs to it.
void PageBody::keepFocusInSight()
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused || !widget() || !widget()->isAncestorOf(focused))
        return;
    for (QWidget* around = focused; around != widget(); around = around->parentWidget()) {
        if (around->property("staysTogether").toBool())
            ensureWidgetVisible(around, 0, Theme::px(this, below));
    }
    ensureWidgetVisible(focused, 0, Theme::px(this, below));
}

void PageBody::applyMargins()
{
    if (widget() == nullptr || widget()->layout() == nullptr)
        return;
    // A scroll bar takes its room out of the margin, so that nothing inside is laid out anew.
    const bool hasBar = verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
    const int aside = margin();
    const int atBar = hasBar ? std::max(0, aside - verticalScrollBar()->sizeHint().width()) : aside;
    const bool mirrored = isRightToLeft();
    widget()->layout()->setContentsMargins(mirrored ? atBar : aside, Theme::px(this, above),
                                           mirrored ? aside : atBar, Theme::px(this, below));
}
