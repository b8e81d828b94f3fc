// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <vector>

/// A heading of the help page and what stands under it.
struct HelpSection
{
    QString heading;
    QStringList paragraphs;
};

/// The words of the help page: what this cannot do, when it is not the tool, and where help is.
class HelpText
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)

public:
    [[nodiscard]] static QString title();
    [[nodiscard]] static QString firstLine();
    [[nodiscard]] static std::vector<HelpSection> sections();
};
