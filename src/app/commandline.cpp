// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "domain/weekplan.h"
#include "presenters/summarychoice.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace {

struct CommandName
{
    const char* name;
    Task task;
};

constexpr std::array commands{
    CommandName{"example", Task::Example}, CommandName{"check", Task::Check},
    CommandName{"plan", Task::Plan},       CommandName{"summary", Task::Summary},
    CommandName{"export", Task::Export},   CommandName{"import-busy", Task::ImportBusy},
    CommandName{"merge", Task::Merge},     CommandName{"restore", Task::Restore}};

Request wrongUse(const QString& message)
{
    Request request;
    request.task = Task::WrongUse;
    request.message = message;
    return request;
}

/// The help with the program's name as people type it, not with the path it happens to lie at.
QString helpOf(const QCommandLineParser& parser)
{
    return parser.helpText().replace(QCoreApplication::arguments().constFirst(),
                                     QCoreApplication::applicationName());
}

Request answer(const QString& message)
{
    Request request;
    request.task = Task::Answer;
    request.message = message;
    return request;
}

/// One command's own options; values are read strictly and the first thing wrong is kept.
class CommandParser
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    CommandParser(Task task, const char* name);
    [[nodiscard]] Request parse(const QStringList& arguments);

private:
    void addPassphraseOptions();
    [[nodiscard]] bool wants(const QString& option) const
    {
        return m_known.contains(option) && m_parser.isSet(option);
    }
    void add(const QString& option, const QString& what, const QString& value = {},
             const QString& usual = {});
    QString readNumbers(Request& request) const;
    QString readChoices(Request& request) const;
    QString readFiles(Request& request) const;

    Task m_task;
    QCommandLineParser m_parser;
    QStringList m_known;
};

struct FormatName
{
    const char* name;
    Format format;
};

/// The formats a command knows, the usual one first.
std::span<const FormatName> formatsOf(Task task)
{
    static constexpr std::array plan{FormatName{"text", Format::Text}, FormatName{"json", Format::Json}};
    static constexpr std::array exported{FormatName{"json", Format::Json}, FormatName{"ics", Format::Ics},
                                         FormatName{"vdir", Format::Vdir}};
    static constexpr std::array summary{FormatName{"pdf", Format::Pdf}, FormatName{"html", Format::Html}};
    switch (task) {
    case Task::Plan:
        return plan;
    case Task::Export:
        return exported;
    case Task::Summary:
        return summary;
    default:
        return {};
    }
}

QString namesOf(std::span<const FormatName> formats)
{
    QStringList names;
    for (const FormatName& format : formats)
        names.append(QLatin1String(format.name));
    return names.join(u", "_s);
}

QStringList sectionNames()
{
    QStringList names;
    for (const SummarySection section : allSummarySections)
        names.append(nameOf(section));
    return names;
}

CommandParser::CommandParser(Task task, const char* name) : m_task(task)
{
    m_parser.addPositionalArgument(QLatin1String(name), {}, QLatin1String(name));
    m_parser.addPositionalArgument(u"journal"_s, tr("The journal file."), u"JOURNAL"_s);
    if (task == Task::ImportBusy)
        m_parser.addPositionalArgument(u"calendar"_s, tr("Calendar files to read when you are busy from."),
                                       u"FILE…"_s);
    if (task == Task::Merge)
        m_parser.addPositionalArgument(u"other"_s, tr("Another copy of the same journal."), u"OTHER"_s);
    add(u"help"_s, tr("Says how this command is used."));
    if (task == Task::Merge)
        add(u"other-passphrase-file"_s,
            tr("Read a passphrase that opens OTHER from the first line of a file; for a copy from before a "
               "passphrase was changed."),
            u"FILE"_s);
    if (task == Task::Restore) {
        add(u"list"_s, tr("Name the backups on this computer, the newest first, and change nothing."));
        add(u"generation"_s, tr("Which backup to go back to; the newest if it is left out."), u"N"_s);
    }
    if (task == Task::Example) {
        add(u"years"_s, tr("How many years to make up."), u"N"_s, u"1"_s);
        add(u"seed"_s, tr("Another seed gives another made-up journal."), u"S"_s, u"1"_s);
        return;
    }
    if (task == Task::Plan || task == Task::Summary)
        add(u"week"_s, tr("An ISO week such as 2026-W48; this week if it is left out."), u"WEEK"_s);
    if (const auto formats = formatsOf(task); !formats.empty())
        add(u"format"_s, tr("One of: %1.").arg(namesOf(formats)), u"FORMAT"_s,
            QLatin1String(formats.front().name));
    if (task == Task::Summary) {
        add(u"until"_s, tr("The last week of a range that begins with --week."), u"WEEK"_s);
        add(u"all"_s, tr("From the first thing kept to the last."));
        add(u"sections"_s, tr("Which sections, with commas between: %1.").arg(sectionNames().join(u", "_s)),
            u"LIST"_s, u"week,agreed,answers"_s);
    }
    if (task == Task::Summary || task == Task::Export) {
        add(u"output"_s,
            task == Task::Export ? tr("The file to write; for vdir a folder, which has to be there.")
                                 : tr("The file to write."),
            u"FILE"_s);
        add(u"force"_s,
            task == Task::Export
                ? tr("Replace the file if it is there; in a folder, put back what was deleted there.")
                : tr("Replace the file if it is there."));
    }
    addPassphraseOptions();
}

void CommandParser::addPassphraseOptions()
{
    add(u"passphrase-file"_s, tr("Read a passphrase from the first line of a file."), u"FILE"_s);
    add(u"passphrase-stdin"_s, tr("Read a passphrase from the first line of standard input."));
}

void CommandParser::add(const QString& option, const QString& what, const QString& value,
                        const QString& usual)
{
    m_known.append(option);
    m_parser.addOption(QCommandLineOption(option, what, value, usual));
}

QString CommandParser::readNumbers(Request& request) const
{
    bool isNumber = false;
    if (wants(u"generation"_s)) {
        request.generation = m_parser.value(u"generation"_s).toULongLong(&isNumber);
        return isNumber ? QString() : tr("--generation wants a number that --list names.");
    }
    if (m_task != Task::Example)
        return {};
    request.years = m_parser.value(u"years"_s).toInt(&isNumber);
    if (!isNumber || request.years < 1 || request.years > 100)
        return tr("--years wants a whole number from 1 to 100.");
    request.seed = m_parser.value(u"seed"_s).toUInt(&isNumber);
    return isNumber ? QString() : tr("--seed wants a whole number.");
}

QString CommandParser::readChoices(Request& request) const
{
    for (const auto& [option, week] :
         {std::pair(u"week"_s, &Request::week), std::pair(u"until"_s, &Request::until)}) {
        if (!wants(option))
            continue;
        request.*week = m_parser.value(option);
        if (!mondayOfIsoWeek(request.*week))
            return tr("--%1 wants an ISO week such as 2026-W48.").arg(option);
    }
    request.everything = wants(u"all"_s);
    if (const auto formats = formatsOf(m_task); !formats.empty()) {
        const QString name = m_parser.value(u"format"_s);
        const auto found = std::ranges::find_if(
            formats, [&](const FormatName& format) { return name == QLatin1String(format.name); });
        if (found == formats.end())
            return tr("--format %1 is not known here.").arg(name);
        request.format = found->format;
    }
    if (!m_known.contains(u"sections"_s))
        return {};
    request.sections = m_parser.value(u"sections"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString& section : request.sections) {
        if (!sectionNames().contains(section))
            return tr("There is no section %1; there are %2.").arg(section, sectionNames().join(u", "_s));
    }
    return request.sections.isEmpty() ? tr("--sections wants at least one section.") : QString();
}

QString CommandParser::readFiles(Request& request) const
{
    request.force = wants(u"force"_s);
    request.lists = wants(u"list"_s);
    if (wants(u"other-passphrase-file"_s))
        request.otherPassphraseFile = m_parser.value(u"other-passphrase-file"_s);
    if (wants(u"passphrase-file"_s)) {
        request.passphraseFrom = PassphraseFrom::File;
        request.passphraseFile = m_parser.value(u"passphrase-file"_s);
    } else if (wants(u"passphrase-stdin"_s)) {
        request.passphraseFrom = PassphraseFrom::StandardInput;
    }
    if (!m_known.contains(u"output"_s))
        return {};
    request.output = m_parser.value(u"output"_s);
    return request.output.isEmpty() ? tr("Say where to write with --output FILE.") : QString();
}

Request CommandParser::parse(const QStringList& arguments)
{
    if (!m_parser.parse(arguments))
        return wrongUse(m_parser.errorText());
    if (m_parser.isSet(u"help"_s))
        return answer(helpOf(m_parser));
    Request request;
    request.task = m_task;
    const QStringList positional = m_parser.positionalArguments();
    request.journal = positional.value(1);
    request.files = positional.mid(2);
    if (m_task == Task::ImportBusy && request.files.isEmpty())
        return wrongUse(tr("This command wants a journal file and at least one calendar file."));
    if (m_task == Task::Merge && positional.size() != 3)
        return wrongUse(tr("This command wants a journal file and another copy of it."));
    const bool takesFiles = m_task == Task::ImportBusy || m_task == Task::Merge;
    if (positional.size() < 2 || (!takesFiles && positional.size() > 2))
        return wrongUse(tr("This command wants one journal file."));
    for (const auto read :
         {&CommandParser::readNumbers, &CommandParser::readChoices, &CommandParser::readFiles}) {
        const QString problem = (this->*read)(request);
        if (!problem.isEmpty())
            return wrongUse(problem);
    }
    return request;
}

Request parseWindow(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        CommandLine::tr("Time for each other, when both of you mean it.\n\n"
                        "Commands: example, check, plan, summary, export, import-busy, merge, restore.\n"
                        "Each has a --help of its own.\n"
                        "Without a command the window opens."));
    parser.addPositionalArgument(
        u"journal"_s, CommandLine::tr("The journal file; the usual one if it is left out."), u"[JOURNAL]"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, CommandLine::tr("Says how the program is used."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, CommandLine::tr("Says which version this is."));
    const QCommandLineOption example(u"example"_s,
                                     CommandLine::tr("Look around with a made-up couple, in memory."));
    parser.addOptions({help, version, example});
    if (!parser.parse(arguments))
        return wrongUse(parser.errorText());
    if (parser.isSet(help))
        return answer(helpOf(parser));
    if (parser.isSet(version))
        return answer(
            u"%1 %2\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
    if (parser.positionalArguments().size() > 1)
        return wrongUse(CommandLine::tr("One journal at a time, please."));
    Request request;
    request.journal = parser.positionalArguments().value(0);
    request.exampleInMemory = parser.isSet(example);
    return request;
}

const CommandName* commandOf(const QStringList& arguments)
{
    const auto found = std::ranges::find_if(commands, [&](const CommandName& command) {
        return arguments.value(1) == QLatin1String(command.name);
    });
    return found == commands.end() ? nullptr : &*found;
}

} // namespace

Task CommandLine::taskOf(const QStringList& arguments)
{
    const CommandName* command = commandOf(arguments);
    if (command)
        return command->task;
    const auto asks = [&](const char* option) { return arguments.contains(QLatin1String(option)); };
    if (asks("--help") || asks("-h") || asks("--version") || asks("-v"))
        return Task::Answer; // composing the help wants an application object
    return parseWindow(arguments).task;
}

Request CommandLine::parse(const QStringList& arguments)
{
    if (const CommandName* command = commandOf(arguments))
        return CommandParser(command->task, command->name).parse(arguments);
    return parseWindow(arguments);
}
