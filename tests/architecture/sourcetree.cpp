// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

bool isSpokenAbout(const QString& path)
{
    if (path.startsWith(u"tools/"_s) || path.startsWith(u".ci/"_s))
        return true;
    if (path.endsWith(u".ts"_s) || path.startsWith(u"resources/linux/"_s))
        return !path.endsWith(u".svg"_s);
    return path.endsWith(u".h"_s) || path.endsWith(u".cpp"_s) || path.endsWith(u".ui"_s) ||
           path.endsWith(u".json"_s) || path.endsWith(u"CMakeLists.txt"_s);
}

} // namespace

SourceTree SourceTree::read(const QString& root)
{
    SourceTree tree;
    const QDir base(root);
    for (const QString& folder : {u"src"_s, u"ui"_s, u"tests"_s, u"tools"_s, u".ci"_s, u"resources"_s}) {
        QDirIterator it(base.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            const QString path = base.relativeFilePath(file.fileName());
            if (isSpokenAbout(path) && file.open(QFile::ReadOnly))
                tree.add(SourceFile(path, QString::fromUtf8(file.readAll())));
        }
    }
    return tree;
}

void SourceTree::add(SourceFile file)
{
    const QString path = file.path();
    m_files.insert_or_assign(path, std::move(file));
}

std::optional<QString> SourceTree::resolve(const SourceFile& from, const Include& include) const
{
    for (const QString& base : {from.folder(), u"src"_s, u"."_s, u"tests"_s}) {
        const QString candidate = QDir::cleanPath(base + u'/' + include.path);
        if (m_files.contains(candidate))
            return candidate;
    }
    return std::nullopt;
}
