// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focusring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>
#include <QScrollBar>
#include <QWidget>

namespace {

bool wantsRing(const QWidget* widget)
{
    if (!widget || widget->isWindow() || widget->property("ownFocus").toBool())
        return false;
    if (widget->window()->windowType() == Qt::Popup)
        return false;
    // Views show the cell that has the focus, scrolled pages whatever is inside them.
    return !qobject_cast<const QAbstractItemView*>(widget);
}

/// The whole control: the editor inside a spin box or combo box has no frame of its own.
QWidget* controlOf(QWidget* widget)
{
    QWidget* parent = widget ? widget->parentWidget() : nullptr;
    const bool composed = parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox"));
    return composed ? parent : widget;
}

} // namespace

FocusRing::FocusRing(QApplication* application) : QObject(application)
{
    connect(application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    follow(QApplication::focusWidget());
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget* now)
{
    QWidget* control = controlOf(now);
    m_scrolling.reset();
    if (!wantsRing(control)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(control);
    m_frame->setWidget(control);
    m_scrolling = std::make_unique<QObject>();
    for (QWidget* around = control->parentWidget(); around; around = around->parentWidget()) {
        const auto* area = qobject_cast<QAbstractScrollArea*>(around);
        if (!area)
            continue;
        for (const QScrollBar* bar : {area->horizontalScrollBar(), area->verticalScrollBar()})
            connect(bar, &QScrollBar::valueChanged, m_scrolling.get(), [this] { comeIntoSight(); });
    }
}

void FocusRing::comeIntoSight()
{
    QWidget* control = m_frame ? m_frame->widget() : nullptr;
    if (!control || !m_frame->isHidden())
        return;
    m_frame->setWidget(nullptr);
    m_frame->setWidget(control);
}
