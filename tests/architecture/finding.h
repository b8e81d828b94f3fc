// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <ostream>
#include <vector>

/// One place where the house is not as it was drawn.
struct Finding
{
    QString rule;
    QString path;
    int line = 0;
    QString reason;
};

using Findings = std::vector<Finding>;

inline void PrintTo(const Finding& finding, std::ostream* out)
{
    *out << '\n'
         << finding.path.toStdString() << ':' << finding.line << ": " << finding.reason.toStdString() << " ["
         << finding.rule.toStdString() << ']';
}
