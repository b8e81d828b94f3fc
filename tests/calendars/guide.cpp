// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

std::vector<GuideBlock> guideBlocks()
{
    QFile file(QStringLiteral(WHOLEHEARTED_GUIDE));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<GuideBlock> blocks;
    bool isOpen = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"```"_s)) {
            isOpen = !isOpen;
            if (isOpen)
                blocks.push_back({line == u"```ini"_s, {}, {}});
        } else if (isOpen && blocks.back().where.isEmpty()) {
            blocks.back().where = line.sliced(2);
        } else if (isOpen) {
            blocks.back().text += line + u'\n';
        }
    }
    return blocks;
}

SomebodysComputer::SomebodysComputer(const QString& home)
    : m_home(home), m_environment(QProcessEnvironment::systemEnvironment())
{
    EXPECT_TRUE(QDir().mkpath(home));
    for (const QString& name : m_environment.keys()) {
        if (name.startsWith(u"XDG_"_s))
            m_environment.remove(name);
    }
    m_environment.insert(u"HOME"_s, home);
    m_environment.insert(u"TZ"_s, u"Europe/Berlin"_s);
    const QString programs = QFileInfo(QStringLiteral(WHOLEHEARTED_PROGRAM)).path();
    m_environment.insert(u"PATH"_s, programs + u':' + m_environment.value(u"PATH"_s));
}

void SomebodysComputer::write(const QString& path, const QString& text) const
{
    const QString absolute = m_home + path.sliced(1);
    EXPECT_TRUE(QDir().mkpath(QFileInfo(absolute).path()));
    QFile file(absolute);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << qUtf8Printable(absolute);
    file.write(text.toUtf8());
}

ToolOutput SomebodysComputer::run(const QString& command) const
{
    ToolOutput output = runTool(u"/bin/sh"_s, {u"-c"_s, command}, m_environment);
    EXPECT_EQ(output.code, 0) << qUtf8Printable(command) << '\n'
                              << qUtf8Printable(output.results) << qUtf8Printable(output.sentences);
    return output;
}

QStringList SomebodysComputer::events() const
{
    return QDir(m_home + u"/Calendars/plan"_s).entryList({u"*.ics"_s}, QDir::Files, QDir::Name);
}
