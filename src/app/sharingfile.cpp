// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sharingfile.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

const auto folderKey = u"folder"_s;
const auto talksKey = u"remindsOfTalks"_s;
const auto timeKey = u"remindsOfTime"_s;
const auto calendarsKey = u"calendars"_s;
const auto sourceKey = u"source"_s;
const auto whoseKey = u"side"_s;
const auto nameKey = u"name"_s;

} // namespace

SharingFile::SharingFile(const JournalId& journal, QString path)
    : m_path(std::move(path))
    , m_group(QUuid::createUuidV5(QUuid::fromRfc4122(journal.bytes()), QByteArray("sharing on this computer"))
                  .toString(QUuid::WithoutBraces))
    , m_choices(read())
{
}

QString SharingFile::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/sharing.ini"_s;
}

SharingChoices SharingFile::read() const
{
    SharingChoices choices;
    QSettings file(m_path, QSettings::IniFormat);
    file.beginGroup(m_group);
    choices.folder = file.value(folderKey).toString();
    choices.remindsOfTalks = file.value(talksKey, false).toBool();
    choices.remindsOfTime = file.value(timeKey, false).toBool();
    const int count = file.beginReadArray(calendarsKey);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        const BusySource source(QUuid::fromString(file.value(sourceKey).toString()));
        const Partner whose = file.value(whoseKey).toInt() == 2 ? Partner::Second : Partner::First;
        if (!source.isNull())
            choices.calendars.push_back({source, whose, file.value(nameKey).toString()});
    }
    return choices;
}

Result<void> SharingFile::remember(const SharingChoices& choices)
{
    m_choices = choices;
    QSettings file(m_path, QSettings::IniFormat);
    file.remove(m_group);
    file.beginGroup(m_group);
    file.setValue(folderKey, choices.folder);
    file.setValue(talksKey, choices.remindsOfTalks);
    file.setValue(timeKey, choices.remindsOfTime);
    file.beginWriteArray(calendarsKey);
    int place = 0;
    for (const NamedCalendar& calendar : choices.calendars) {
        file.setArrayIndex(place++);
        file.setValue(sourceKey, calendar.source.text());
        file.setValue(whoseKey, calendar.whose == Partner::Second ? 2 : 1);
        file.setValue(nameKey, calendar.name);
    }
    file.endArray();
    file.endGroup();
    file.sync();
    if (file.status() != QSettings::NoError ||
        !QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::NoPermission, m_path);
    return {};
}

void SharingFile::forget()
{
    m_choices = {};
    if (!QFile::exists(m_path))
        return;
    bool isLast = false;
    {
        QSettings file(m_path, QSettings::IniFormat);
        file.remove(m_group);
        isLast = file.childGroups().isEmpty();
    }
    if (isLast)
        QFile::remove(m_path);
}
