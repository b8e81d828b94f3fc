// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace {

constexpr int mostTabs = 300;
constexpr int mostChoices = 30;
constexpr int patienceMilliseconds = 60'000;

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

WindowDriver::WindowDriver(QWidget& window) : m_window(window)
{
    // One that opens a journal by itself shows itself when there is something to see.
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.isVisible(); }, patienceMilliseconds));
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
}

QWidget* WindowDriver::find(const QString& name) const
{
    for (QWidget* widget : m_window.findChildren<QWidget*>(name)) {
        if (widget->isVisible())
            return widget;
    }
    ADD_FAILURE() << "nothing shown is named " << qUtf8Printable(name);
    return nullptr;
}

bool WindowDriver::isShown(const QString& name) const
{
    const auto widgets = m_window.findChildren<QWidget*>(name);
    return std::any_of(widgets.begin(), widgets.end(),
                       [](const QWidget* widget) { return widget->isVisible(); });
}

bool WindowDriver::tabTo(const QString& name)
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
    const bool reached = isNamed(QApplication::focusWidget(), name);
    EXPECT_TRUE(reached) << qUtf8Printable(name) << " cannot be reached by Tab";
    return reached;
}

void WindowDriver::press(const QString& name)
{
    if (tabTo(name))
        key(Qt::Key_Space);
}

void WindowDriver::choose(const QString& name)
{
    const auto* wanted = qobject_cast<QAbstractButton*>(find(name));
    if (!wanted)
        return;
    const auto isInGroup = [&](QWidget* widget) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        return button && (button == wanted || (button->group() ? button->group() == wanted->group()
                                                               : button->parent() == wanted->parent()));
    };
    for (int i = 0; i < mostTabs && !isInGroup(QApplication::focusWidget()); ++i)
        key(Qt::Key_Tab);
    for (int i = 0; i < mostChoices && QApplication::focusWidget() != wanted; ++i)
        key(arrowTowards(wanted));
    EXPECT_EQ(QApplication::focusWidget(), wanted) << qUtf8Printable(name) << " cannot be chosen by keys";
    key(Qt::Key_Space);
}

void WindowDriver::type(const QString& name, const QString& words)
{
    if (!tabTo(name))
        return;
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), words);
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &m_window, key, modifiers);
    QCoreApplication::sendPostedEvents();
}

bool WindowDriver::waitUntil(const std::function<bool()>& condition)
{
    const bool came = QTest::qWaitFor(condition, patienceMilliseconds);
    EXPECT_TRUE(came) << "what was waited for did not come";
    return came;
}

bool WindowDriver::waitFor(const QString& name)
{
    const bool came = QTest::qWaitFor([&] { return isShown(name); }, patienceMilliseconds);
    EXPECT_TRUE(came) << qUtf8Printable(name) << " did not come";
    return came;
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
