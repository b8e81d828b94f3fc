// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focusring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>
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
    if (!wantsRing(control)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(control);
    m_frame->setWidget(control);
}
