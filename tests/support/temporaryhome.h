// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

/// An empty home of its own for a test program: while it lives, HOME and every XDG folder point into it, so
/// no test reads or writes a real one. Child processes inherit it. Made before the application object.
class TemporaryHome
{
public:
    TemporaryHome();

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};
