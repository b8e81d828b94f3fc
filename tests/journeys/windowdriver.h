// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

/// Drives a real window as a person at the keyboard would: by Tab, keys and typed words. Widgets are known by
/// their object names. What cannot be reached or seen fails the running test.
class WindowDriver
{
public:
    explicit WindowDriver(QWidget& window);

    /// A visible widget with this name; fails the test and gives null where there is none.
    [[nodiscard]] QWidget* find(const QString& name) const;
    template <class Widget>
    [[nodiscard]] Widget* findA(const QString& name) const
    {
        return qobject_cast<Widget*>(find(name));
    }
    [[nodiscard]] bool isShown(const QString& name) const;

    bool
    tabTo(const QString& name); ///< Presses Tab until it has the focus, once around the window at the most.
    void press(const QString& name); ///< Tab there, then Space.
    /// Tab to the group that one of several choices is in, then arrows to the choice, then Space.
    void choose(const QString& name);
    void type(const QString& name,
              const QString& words); ///< Tab there, then the words in place of what stands there.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool waitUntil(const std::function<bool()>& condition); ///< Fails the test after some seconds.
    bool waitFor(const QString& name);                      ///< Until it is shown.

    [[nodiscard]] QString allText() const; ///< Every word that is visible in the window.

private:
    QWidget& m_window;
};
