// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/syncsetup.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

/// As vdirsyncer reads strings: JSON, which what is typed into a line does not break out of.
QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).remove(u'\n');
    return u'"' + text + u'"';
}

QString withSlash(QString address)
{
    address = address.trimmed();
    return address.isEmpty() || address.endsWith(u'/') ? address : address + u'/';
}

QString shortened(const QString& path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.sliced(home.size()) : path;
}

QString config(const QString& pair, const QString& path, const QString& url, const QString& user)
{
    return u"[general]\n"
           "status_path = \"~/.local/share/vdirsyncer/\"\n\n"
           "[pair plan]\na = \"here\"\nb = \"server\"\n%1\n\n"
           "[storage here]\ntype = \"filesystem\"\npath = %2\nfileext = \".ics\"\n\n"
           "[storage server]\ntype = \"caldav\"\nurl = %3\nusername = %4\n"
           "password.fetch = [\"command\", \"cat\", \"~/.config/vdirsyncer/password\"]\n"_s.arg(
               pair, quoted(path), quoted(url), quoted(user));
}

} // namespace

QString SyncSetup::calendarAddress() const
{
    return withSlash(address) + users.first.trimmed() + u"/plan/"_s;
}

QString SyncSetup::configFor(Partner partner) const
{
    const QFileInfo published(folder);
    if (partner == Partner::Second)
        return config(u"collections = null\nconflict_resolution = \"b wins\""_s, u"~/Calendars/plan/"_s,
                      calendarAddress(), users.second.trimmed());
    const QString pair = u"collections = [[\"plan\", %1, \"plan\"]]\nconflict_resolution = \"a wins\""_s.arg(
        quoted(published.fileName()));
    return config(pair, withSlash(shortened(published.path())), withSlash(address), users.first.trimmed());
}
