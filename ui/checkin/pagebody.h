// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// The part of a page between heading and foot, the only one that scrolls. Its cards keep their width and
/// their margins whether there is a scroll bar or not. What has the property “staysTogether” stays in sight
/// as a whole while something in it has the focus.
class PageBody : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageBody(QWidget* parent = nullptr);

    /// The widget inside, with a layout whose margins are looked after here.
    void setContent(QWidget* content);
    [[nodiscard]] int contentWidth() const;  ///< Of the cards, without the margins.
    [[nodiscard]] int contentHeight() const; ///< Of what is seen at once, without the margins.

signals:
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int margin() const; ///< At both sides of the content.
    void applyMargins();
    void keepFocusInSight();
};
