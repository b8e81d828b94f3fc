// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <optional>

enum class Task
{
    Window,
    Example,
    Check,
    Plan,
    Summary,
    Export,
    ImportBusy,
    Merge,
    Restore,
    Answer,
    WrongUse
};
enum class Format
{
    Text,
    Json,
    Pdf,
    Html,
    Ics,
    Vdir
};
enum class PassphraseFrom
{
    Terminal,
    File,
    StandardInput
};

/// What was asked for on the command line.
struct Request
{
    Task task = Task::Window;
    QString journal; ///< Empty: the usual place.
    bool exampleInMemory = false;
    int years = 1;
    quint32 seed = 1;
    QString week;  ///< ISO week; empty for the present one.
    QString until; ///< The last ISO week of a range; empty for one week.
    bool everything = false;
    Format format = Format::Text;
    QString output;
    QStringList files; ///< What comes after the journal: calendars to read, a copy to merge.
    QStringList sections;
    bool force = false;
    PassphraseFrom passphraseFrom = PassphraseFrom::Terminal;
    QString passphraseFile;
    QString otherPassphraseFile; ///< Empty: the copy opens with the passphrase of the journal.
    bool lists = false;          ///< Backups, instead of going back to one.
    std::optional<quint64> generation = {};
    QString message; ///< For Answer (help, version) and WrongUse.
};

/// Reads the command line; knows nothing of what the commands do.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// The command a list of arguments begins with, without needing an application object.
    [[nodiscard]] static Task taskOf(const QStringList& arguments);
    [[nodiscard]] static Request parse(const QStringList& arguments); ///< With the program's name first.
};
