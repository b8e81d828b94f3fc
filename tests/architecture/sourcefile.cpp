// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcefile.h"

#include "architecture/cppscanner.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

SourceFile::SourceFile(QString path, QString text)
    : m_path(std::move(path)), m_text(std::move(text)), m_lines(m_text.split(u'\n')), m_codeLines(m_lines)
{
    if (!m_lines.isEmpty() && m_lines.last().isEmpty())
        m_lines.removeLast();
    if (!isCpp())
        return;
    const CppScanner scanner(m_text);
    m_codeLines = scanner.code().split(u'\n');
    m_literals = scanner.literals();
    findIncludes();
}

QString SourceFile::room() const
{
    const QStringList parts = m_path.split(u'/');
    if (parts.size() > 2 && parts.at(0) == u"src")
        return parts.at(1);
    return parts.size() > 1 && parts.at(0) != u"src" ? parts.at(0) : QString();
}

QString SourceFile::folder() const
{
    return m_path.section(u'/', 0, -2);
}

bool SourceFile::isCpp() const
{
    return m_path.endsWith(u".h") || m_path.endsWith(u".cpp");
}

void SourceFile::findIncludes()
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s);
    static const QRegularExpression directive(u"^\\s*#\\s*include"_s);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto match = include.match(m_lines.at(i));
        if (!match.hasMatch() || !directive.match(m_codeLines.at(i)).hasMatch())
            continue;
        m_includes.push_back({static_cast<int>(i) + 1, match.captured(2), match.captured(1) == u"\""});
        m_codeLines[i].clear();
    }
}
