// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporaryhome.h"

#include <QDir>
#include <QFile>

#include <array>
#include <utility>

namespace {

constexpr std::array<std::pair<const char*, const char*>, 6> folders{{
    {"HOME", "home"},
    {"XDG_DATA_HOME", "home/.local/share"},
    {"XDG_CONFIG_HOME", "home/.config"},
    {"XDG_STATE_HOME", "home/.local/state"},
    {"XDG_CACHE_HOME", "home/.cache"},
    {"XDG_RUNTIME_DIR", "runtime"},
}};

} // namespace

// QStandardPaths' own test mode stays off: it ignores the XDG variables, which are part of what is tested.
TemporaryHome::TemporaryHome()
{
    for (const auto& [variable, folder] : folders) {
        const QString path = m_folder.filePath(QString::fromLatin1(folder));
        QDir().mkpath(path);
        qputenv(variable, QFile::encodeName(path));
    }
    QFile::setPermissions(qEnvironmentVariable("XDG_RUNTIME_DIR"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}
