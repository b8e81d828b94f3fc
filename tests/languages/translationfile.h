// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <ostream>
#include <vector>

/// One thing the program says, and how a language says it.
struct Message
{
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString state;     ///< "unfinished", "vanished" or "obsolete"; empty where all is well.
    QStringList forms; ///< One, or one for each plural form.

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

void PrintTo(const Message& message, std::ostream* out);

/// A file of Qt Linguist, as far as its words go.
struct TranslationFile
{
    QString language;
    std::vector<Message> messages;

    /// Without messages where it cannot be read.
    [[nodiscard]] static TranslationFile read(const QString& path);
};
