// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/cover.h"

#include "ui/theme.h"

#include <QApplication>
#include <QChildEvent>
#include <QFocusFrame>
#include <QLinearGradient>
#include <QPainter>

Cover::Cover(QWidget* over) : QWidget(over)
{
    hide();
    over->installEventFilter(this);
}

Cover::~Cover()
{
    // Later: what it hid may be going with it, and a window that goes shows nothing again.
    if (m_covering && parentWidget()->isWindow() && parentWidget()->isVisible()) {
        QMetaObject::invokeMethod(
            parentWidget(),
            [hidden = m_hidden] {
                for (const QPointer<QWidget>& content : hidden) {
                    if (content)
                        content->show();
                }
            },
            Qt::QueuedConnection);
    }
}

void Cover::cover()
{
    if (m_covering)
        return;
    m_covering = true;
    QWidget* over = parentWidget();
    QWidget* focus = QApplication::focusWidget();
    m_focus = focus && over->isAncestorOf(focus) ? focus : nullptr;
    setGeometry(over->rect());
    show(); // First, so that the focus never leaves the window on its way.
    raise();
    const auto contents = over->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* content : contents)
        conceal(content);
    if (m_focus || over->isWindow())
        setFocus(Qt::OtherFocusReason);
}

void Cover::lift()
{
    if (!m_covering)
        return;
    m_covering = false;
    const auto contents = parentWidget()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* content : contents)
        content->removeEventFilter(this);
    for (const QPointer<QWidget>& content : std::as_const(m_hidden)) {
        if (content)
            content->show();
    }
    m_hidden.clear();
    hide();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void Cover::conceal(QWidget* content)
{
    if (content == this || content->isWindow() || qobject_cast<QFocusFrame*>(content) ||
        content->property(staysAbove).toBool())
        return;
    content->installEventFilter(this);
    if (!content->isHidden())
        putAway(content);
}

void Cover::putAway(QWidget* content)
{
    if (!m_hidden.contains(content))
        m_hidden.append(content);
    content->hide();
}

bool Cover::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (!m_covering || !widget)
        return QWidget::eventFilter(watched, event);
    if (watched == parentWidget() && event->type() == QEvent::ChildPolished) {
        // Something new was put in while the cover is down.
        const auto* added = dynamic_cast<QChildEvent*>(event);
        if (auto* late = added ? qobject_cast<QWidget*>(added->child()) : nullptr)
            conceal(late);
    }
    if (watched != parentWidget() && event->type() == QEvent::Show)
        putAway(widget);
    return QWidget::eventFilter(watched, event);
}

void Cover::paintFolds(QPainter* painter, const QRectF& place) const
{
    const Theme theme = Theme::of(this);
    const QColor cloth = theme.color(Role::Curtain);
    painter->fillRect(place, cloth);
    QLinearGradient folds(place.left(), 0, place.left() + Theme::px(this, 50), 0);
    folds.setSpread(QGradient::ReflectSpread);
    folds.setColorAt(0, QColor(255, 255, 255, qRound(255 * 0.045)));
    folds.setColorAt(1, QColor(255, 255, 255, 0));
    painter->fillRect(place, folds);
}
