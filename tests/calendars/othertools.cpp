// SPDX-License-Identifier: GPL-3.0-or-later
#include "othertools.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

std::optional<QString> findTool(const QString& name)
{
    const QString path = QStandardPaths::findExecutable(name);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> findPython(const QStringList& modules)
{
    // Debian's own first: another python3 before it in the path does not see Debian's modules.
    for (const QString& python : {u"/usr/bin/python3"_s, QStandardPaths::findExecutable(u"python3"_s)}) {
        if (QFile::exists(python) && runTool(python, {u"-c"_s, u"import "_s + modules.join(u',')}).code == 0)
            return python;
    }
    return std::nullopt;
}

ToolOutput runTool(const QString& program, const QStringList& arguments,
                   const QProcessEnvironment& environment, const QByteArray& input)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList sortedLines(const QString& text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

QStringList differences(const QStringList& theirs, const QStringList& ours)
{
    QStringList found;
    std::ranges::set_difference(theirs, ours, std::back_inserter(found));
    const auto onlyTheirs = found.size();
    std::ranges::set_difference(ours, theirs, std::back_inserter(found));
    for (qsizetype i = 0; i < found.size(); ++i)
        found[i].prepend(i < onlyTheirs ? u"they: "_s : u"we: "_s);
    return found;
}

bool isInCi()
{
    return qEnvironmentVariableIsSet("CI");
}
