// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

#include <memory>

class QApplication;
class QWidget;

/// Keeps one ring around the widget that has the focus, in whatever window that is.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication* application);
    ~FocusRing() override;

    /// The frame itself, null while nothing that needs one has the focus.
    [[nodiscard]] QFocusFrame* frame() const { return m_frame; }

private:
    void follow(QWidget* now);
    void
    comeIntoSight(); ///< A frame hides around what is out of sight, and stays away when that is scrolled to.

    QPointer<QFocusFrame> m_frame;        ///< Belongs to the window it is shown in, and goes with it.
    std::unique_ptr<QObject> m_scrolling; ///< Listens to whatever can scroll the widget.
};
