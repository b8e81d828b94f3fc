// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTabs = 300;
constexpr int mostChoices = 30;

bool isNamed(const QWidget* widget, const QString& name)
{
    return widget && widget->objectName() == name;
}

/// The arrow that leads from what has the focus to the wanted one.
Qt::Key arrowTowards(const QWidget* wanted)
{
    const QWidget* focused = QApplication::focusWidget();
    const QPoint way = wanted->mapToGlobal(wanted->rect().center()) -
                       (focused ? focused->mapToGlobal(focused->rect().center()) : QPoint());
    if (qAbs(way.y()) > qAbs(way.x()))
        return way.y() > 0 ? Qt::Key_Down : Qt::Key_Up;
    return way.x() > 0 ? Qt::Key_Right : Qt::Key_Left;
}

} // namespace

WindowDriver::WindowDriver(QWidget& window, std::chrono::milliseconds patience)
    : m_window(window), m_patience(patience)
{
    // One that opens a journal by itself shows itself when there is something to see.
    waitUntil(u"the window is shown"_s, [&] { return window.isVisible(); });
    window.activateWindow();
    waitUntil(u"the window is active"_s, [&] { return window.isActiveWindow(); });
}

QWidget* WindowDriver::find(const QString& name) const
{
    for (QWidget* widget : m_window.findChildren<QWidget*>(name)) {
        if (widget->isVisible())
            return widget;
    }
    throw NotInTheWindow(u"Nothing shown is named %1."_s.arg(name));
}

bool WindowDriver::isShown(const QString& name) const
{
    const auto widgets = m_window.findChildren<QWidget*>(name);
    return std::any_of(widgets.begin(), widgets.end(),
                       [](const QWidget* widget) { return widget->isVisible(); });
}

void WindowDriver::tabTo(const QString& name)
{
    const QWidget* start = QApplication::focusWidget();
    bool hasLeft = false; // A date keeps the focus from its day to its year.
    for (int i = 0; i < mostTabs && !isNamed(QApplication::focusWidget(), name); ++i) {
        key(Qt::Key_Tab);
        if (QApplication::focusWidget() != start)
            hasLeft = true;
        else if (hasLeft && start)
            break; // once around
    }
    if (!isNamed(QApplication::focusWidget(), name))
        throw NotInTheWindow(u"%1 cannot be reached by Tab."_s.arg(name));
}

void WindowDriver::press(const QString& name)
{
    tabTo(name);
    key(Qt::Key_Space);
}

void WindowDriver::choose(const QString& name)
{
    const auto* wanted = findA<QAbstractButton>(name);
    const auto isInGroup = [&](QWidget* widget) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        return button && (button == wanted || (button->group() ? button->group() == wanted->group()
                                                               : button->parent() == wanted->parent()));
    };
    for (int i = 0; i < mostTabs && !isInGroup(QApplication::focusWidget()); ++i)
        key(Qt::Key_Tab);
    for (int i = 0; i < mostChoices && QApplication::focusWidget() != wanted; ++i)
        key(arrowTowards(wanted));
    if (QApplication::focusWidget() != wanted)
        throw NotInTheWindow(u"%1 cannot be chosen by keys."_s.arg(name));
    key(Qt::Key_Space);
}

void WindowDriver::type(const QString& name, const QString& words)
{
    tabTo(name);
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), words);
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &m_window, key, modifiers);
    QCoreApplication::sendPostedEvents();
}

void WindowDriver::waitUntil(const QString& what, const std::function<bool()>& condition)
{
    const auto milliseconds = static_cast<int>(m_patience.count());
    if (!QTest::qWaitFor(condition, milliseconds))
        throw NotInTheWindow(u"Waited %1 s until %2, in vain."_s.arg(milliseconds / 1000.0).arg(what));
}

void WindowDriver::waitFor(const QString& name)
{
    waitUntil(name + u" is shown"_s, [&] { return isShown(name); });
}

void WindowDriver::waitUntilGone(const QString& name)
{
    waitUntil(name + u" is gone"_s, [&] { return !isShown(name); });
}

QString WindowDriver::allText() const
{
    QStringList words;
    for (const QWidget* widget : m_window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words.append(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words.append(button->text());
        else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
            words.append(line->text());
        else if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
            words.append(text->toPlainText());
        words.append(widget->accessibleName());
    }
    return words.join(QLatin1Char('\n'));
}
