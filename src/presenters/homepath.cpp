// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/homepath.h"

#include <QDir>

using namespace Qt::StringLiterals;

QString fromHome(const QString& path)
{
    const QString home = QDir::homePath() + u'/';
    return QDir::toNativeSeparators(path.startsWith(home) ? u"~/"_s + path.sliced(home.size()) : path);
}
