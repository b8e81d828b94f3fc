// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <atomic>

/// From now on every Qt warning fails the running test, as a warning is a bug that nobody has noticed yet.
void failTestsOnQtWarnings();

/// While it lives, Qt warnings that match the pattern are expected; the test fails if none came.
class ExpectedWarning
{
public:
    explicit ExpectedWarning(const QString& pattern);
    ~ExpectedWarning();
    Q_DISABLE_COPY_MOVE(ExpectedWarning)

    [[nodiscard]] bool accepts(const QString& message);

private:
    QRegularExpression m_pattern;
    std::atomic<int> m_seen = 0;
};
