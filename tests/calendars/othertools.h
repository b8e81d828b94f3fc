// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

/// Where a program of others is. Where it is missing the calling test is skipped, saying so; in CI that is a
/// failure.
[[nodiscard]] std::optional<QString> findTool(const QString& name);
/// A Python that has the modules of Debian's packages.
[[nodiscard]] std::optional<QString> findPython(const QStringList& modules);

struct ToolOutput
{
    int code = -1;
    QString results;
    QString sentences;
};

/// Runs a program to its end; input goes to its standard input.
[[nodiscard]] ToolOutput
runTool(const QString& program, const QStringList& arguments,
        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment(),
        const QByteArray& input = {});
[[nodiscard]] QStringList sortedLines(const QString& text); ///< Without empty ones.
/// What two sorted lists do not share: a diff, and empty where they are the same.
[[nodiscard]] QStringList differences(const QStringList& theirs, const QStringList& ours);
[[nodiscard]] bool isInCi();

// Skips the rest of a test when a tool is missing.
#define NEEDS_TOOL(tool)                                                                                     \
    if (!(tool)) {                                                                                           \
        if (isInCi())                                                                                        \
            FAIL() << #tool " is missing";                                                                   \
        GTEST_SKIP() << #tool " is missing; tools/test installs it";                                         \
    }
