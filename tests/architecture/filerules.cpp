// SPDX-License-Identifier: GPL-3.0-or-later
// Files: short enough to be read, and each says under which licence it may be passed on.
#include "architecture/rules.h"

using namespace Qt::StringLiterals;

Findings longFiles(const SourceTree& tree, const QString& rule)
{
    constexpr int longest = 400;
    Findings findings;
    for (const auto& [path, file] : tree.files()) {
        const auto length = static_cast<int>(file.lines().size());
        if (file.isCpp() && length > longest)
            findings.push_back({rule, path, length, u"no file has more than %1 lines"_s.arg(longest)});
    }
    return findings;
}

Findings filesWithoutLicence(const SourceTree& tree, const QString& rule)
{
    constexpr qsizetype behindTheInterpreter = 2;
    const QString licence = u"SPDX-License-Identifier: GPL-3.0-or-later"_s;
    Findings findings;
    for (const auto& [path, file] : tree.files()) {
        const bool isTool = file.room() == u"tools" || file.room() == u".ci";
        if (!file.isCpp() && !isTool)
            continue;
        const QStringList head = file.lines().mid(0, isTool ? behindTheInterpreter : 1);
        if (!head.join(u'\n').contains(licence))
            findings.push_back({rule, path, 1, u"begin with the line “%1”"_s.arg(licence)});
    }
    return findings;
}
