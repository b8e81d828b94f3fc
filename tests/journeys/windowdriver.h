// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>
#include <stdexcept>

/// Says in a sentence what did not come or cannot be reached; GoogleTest ends the running test with it.
class NotInTheWindow : public std::runtime_error
{
public:
    explicit NotInTheWindow(const QString& sentence) : std::runtime_error(sentence.toStdString()) {}
};

/// Drives a real window as a person at the keyboard would: by Tab, keys and typed words. Widgets are known by
/// their object names. What cannot be reached or seen ends the running test.
class WindowDriver
{
public:
    static constexpr std::chrono::seconds usualPatience{60};

    explicit WindowDriver(QWidget& window, std::chrono::milliseconds patience = usualPatience);

    /// The visible widget with this name.
    [[nodiscard]] QWidget* find(const QString& name) const;
    template <class Widget>
    [[nodiscard]] Widget* findA(const QString& name) const
    {
        if (auto* widget = qobject_cast<Widget*>(find(name)))
            return widget;
        throw NotInTheWindow(name + QStringLiteral(" is of another kind."));
    }
    [[nodiscard]] bool isShown(const QString& name) const;

    void tabTo(const QString& name); ///< Presses Tab until it has the focus, once around the window at most.
    void press(const QString& name); ///< Tab there, then Space.
    /// Tab to the group that one of several choices is in, then arrows to the choice, then Space.
    void choose(const QString& name);
    void type(const QString& name,
              const QString& words); ///< Tab there, then the words in place of what stands there.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// @p what is said where it does not come: “the PDF is written”.
    void waitUntil(const QString& what, const std::function<bool()>& condition);
    void waitFor(const QString& name);       ///< Until it is shown.
    void waitUntilGone(const QString& name); ///< Until it is not shown any more.

    [[nodiscard]] QString allText() const; ///< Every word that is visible in the window.

private:
    QWidget& m_window;
    std::chrono::milliseconds m_patience;
};
