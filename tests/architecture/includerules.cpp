// SPDX-License-Identifier: GPL-3.0-or-later
// Which room may look into which, and which parts of Qt each may know: the table of docs/architecture.md.
#include "architecture/rules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// What a room may include besides itself.
struct Room
{
    QStringList rooms;
    QStringList qtModules;
};

const std::map<QString, Room>& rooms()
{
    static const QStringList screen{u"QtCore"_s, u"QtGui"_s,        u"QtWidgets"_s,
                                    u"QtSvg"_s,  u"QtSvgWidgets"_s, u"QtPrintSupport"_s};
    static const std::map<QString, Room> table{
        {u"domain"_s, {{}, {u"QtCore"_s}}},
        {u"storage"_s, {{u"domain"_s}, {u"QtCore"_s, u"QtSql"_s}}},
        {u"exchange"_s, {{u"domain"_s}, {u"QtCore"_s, u"QtGui"_s}}},
        {u"presenters"_s, {{u"domain"_s}, {u"QtCore"_s}}},
        {u"ui"_s, {{u"domain"_s, u"presenters"_s}, screen}},
        {u"app"_s,
         {{u"domain"_s, u"storage"_s, u"exchange"_s, u"presenters"_s, u"ui"_s},
          screen + QStringList{u"QtDBus"_s}}},
    };
    return table;
}

bool isAllowed(const QString& from, const QString& to)
{
    return from == to || rooms().at(from).rooms.contains(to);
}

/// The room an include leads into; by its first folder too, for a header that does not exist yet.
QString targetRoom(const SourceTree& tree, const SourceFile& from, const Include& include)
{
    if (const auto path = tree.resolve(from, include))
        return tree.files().at(*path).room();
    const QString first = include.path.section(u'/', 0, 0);
    return include.path.contains(u'/') && rooms().contains(first) ? first : QString();
}

std::map<QString, QString> readQtHeaders()
{
    std::map<QString, QString> moduleOf;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    // QtWidgets keeps old names of what has moved to QtGui; the module a class really lives in counts.
    modules.prepend(u"QtGui"_s);
    modules.prepend(u"QtCore"_s);
    for (const QString& module : modules) {
        for (const QString& header : QDir(headers.filePath(module)).entryList(QDir::Files))
            moduleOf.emplace(header, module);
    }
    return moduleOf;
}

QString qtModuleOf(const Include& include)
{
    static const std::map<QString, QString> moduleOf = readQtHeaders();
    static const QRegularExpression withModule(u"^(Qt[A-Z][A-Za-z]+)(/|$)"_s);
    if (const auto found = moduleOf.find(include.path); found != moduleOf.end())
        return found->second;
    return withModule.match(include.path).captured(1);
}

} // namespace

Findings includesAgainstAnArrow(const SourceTree& tree, const QString& rule)
{
    Findings findings;
    for (const auto& [path, file] : tree.files()) {
        if (!rooms().contains(file.room()))
            continue;
        for (const Include& include : file.includes()) {
            const QString target = targetRoom(tree, file, include);
            if (!target.isEmpty() && (!rooms().contains(target) || !isAllowed(file.room(), target)))
                findings.push_back(
                    {rule, path, include.line, file.room() + u" must not include "_s + target});
        }
    }
    return findings;
}

Findings linksAgainstAnArrow(const SourceTree& tree, const QString& rule)
{
    static const QRegularExpression target(u"\\bwholehearted_([a-z]+)\\b"_s);
    Findings findings;
    for (const auto& [path, file] : tree.files()) {
        if (!path.endsWith(u"CMakeLists.txt") || !rooms().contains(file.room()))
            continue;
        for (qsizetype i = 0; i < file.lines().size(); ++i) {
            for (auto it = target.globalMatch(file.lines().at(i).section(u'#', 0, 0)); it.hasNext();) {
                const QString room = it.next().captured(1);
                if (rooms().contains(room) && !isAllowed(file.room(), room))
                    findings.push_back(
                        {rule, path, static_cast<int>(i) + 1, file.room() + u" must not link "_s + room});
            }
        }
    }
    return findings;
}

Findings qtModulesOfOtherRooms(const SourceTree& tree, const QString& rule)
{
    Findings findings;
    for (const auto& [path, file] : tree.files()) {
        const auto room = rooms().find(file.room());
        if (room == rooms().end())
            continue;
        for (const Include& include : file.includes()) {
            const QString module = qtModuleOf(include);
            if (!module.isEmpty() && !room->second.qtModules.contains(module))
                findings.push_back({rule, path, include.line, file.room() + u" must not use "_s + module});
        }
    }
    return findings;
}
