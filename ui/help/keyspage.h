// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

class PageFoot;
class QGridLayout;

/// Which keys do what, written as this computer writes them.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(QWidget* parent = nullptr);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One line: a thing to do, and the keys that do it.
    struct Line
    {
        QString what;
        QStringList keys;
    };
    struct Group
    {
        QString name;
        QList<Line> lines;
    };

    [[nodiscard]] static QList<Group> groups();
    [[nodiscard]] QWidget* makeCard(const Group& group);
    void placeCards(int columns);

    QList<QWidget*> m_cards;
    QGridLayout* m_grid;
    PageFoot* m_foot;
};
