// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Takes back what one partner copied or selected on their side before the other one gets the keyboard. A
/// clipboard manager that has it already is out of reach.
class CopyWatch : public QObject
{
    Q_OBJECT

public:
    explicit CopyWatch(QObject* parent = nullptr);

    void start();     ///< A side opens to its owner alone.
    void takeBack();  ///< It closes.
    void keepItAll(); ///< It opens to both: there is nothing left to hide.

private:
    bool m_isWatching = false;
    bool m_copied = false;
    bool m_selected = false;
};
