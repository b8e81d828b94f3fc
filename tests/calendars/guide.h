// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "othertools.h"

#include <vector>

/// One block of a guide: a file to write or commands to type, and on whose computer.
struct GuideBlock
{
    bool isFile = false;
    QString where; ///< The first line: a path and perhaps a name, or whose computer.
    QString text;
};

/// The blocks of docs/sharing.md, in their order.
[[nodiscard]] std::vector<GuideBlock> guideBlocks();

/// A computer of somebody: a home of its own, and the program that is being tested.
class SomebodysComputer
{
public:
    explicit SomebodysComputer(const QString& home);

    void write(const QString& path, const QString& text) const; ///< A path below ~.
    ToolOutput run(const QString& command) const;               ///< A command that fails fails the test.
    [[nodiscard]] QString home() const { return m_home; }
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }
    [[nodiscard]] QStringList events() const; ///< Files of ~/Calendars/plan.

private:
    QString m_home;
    QProcessEnvironment m_environment;
};
