// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sitting.h"

#include <QDataStream>
#include <QIODevice>

QByteArray Sitting::bytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << names.first << names.second << place << talks;
    return bytes;
}

std::optional<Sitting> Sitting::from(const QByteArray& bytes)
{
    Sitting sitting;
    QDataStream in(bytes);
    in >> sitting.names.first >> sitting.names.second >> sitting.place >> sitting.talks;
    if (in.status() != QDataStream::Ok)
        return std::nullopt;
    return sitting;
}

void wipe(QByteArray& bytes)
{
    bytes.fill('\0');
    bytes.clear();
}
