// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/sourcefile.h"

#include <map>
#include <optional>

/// Every file of a project that a rule of the house speaks about, by its path from the root.
class SourceTree
{
public:
    [[nodiscard]] static SourceTree read(const QString& root);

    void add(SourceFile file);

    [[nodiscard]] const std::map<QString, SourceFile>& files() const { return m_files; }

    /// The file of this project that an include leads to, if it leads to one.
    [[nodiscard]] std::optional<QString> resolve(const SourceFile& from, const Include& include) const;

private:
    std::map<QString, SourceFile> m_files;
};
