// SPDX-License-Identifier: GPL-3.0-or-later
// How GoogleTest prints Qt's values in the message of a red test.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>
#include <ostream>

inline void PrintTo(const QString& text, std::ostream* out)
{
    if (text.isNull())
        *out << "a null string";
    else
        *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(QStringView text, std::ostream* out)
{
    PrintTo(text.toString(), out);
}

/// As text where it is text, as hexadecimal digits where it is bytes.
inline void PrintTo(const QByteArray& bytes, std::ostream* out)
{
    const bool isText =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || (c >= ' ' && c <= '~'); });
    if (isText)
        *out << '"' << bytes.toStdString() << '"';
    else
        *out << bytes.size() << " bytes " << bytes.toHex(' ').toStdString();
}

inline void PrintTo(QDate date, std::ostream* out)
{
    *out << (date.isValid() ? date.toString(Qt::ISODate).toStdString() : "an invalid date");
}

inline void PrintTo(QTime time, std::ostream* out)
{
    *out << (time.isValid() ? time.toString(Qt::ISODateWithMs).toStdString() : "an invalid time");
}

inline void PrintTo(const QDateTime& moment, std::ostream* out)
{
    if (!moment.isValid()) {
        *out << "an invalid moment";
        return;
    }
    *out << moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODateWithMs).toStdString() << ' '
         << moment.timeZoneAbbreviation().toStdString();
}

inline void PrintTo(const QTimeZone& zone, std::ostream* out)
{
    *out << (zone.isValid() ? zone.id().toStdString() : "an invalid time zone");
}

inline void PrintTo(const QUuid& id, std::ostream* out)
{
    *out << id.toString(QUuid::WithoutBraces).toStdString();
}
