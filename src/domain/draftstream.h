// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkindraft.h"
#include "domain/ourquestionsdraft.h"

#include <QDataStream>

// How the values of a draft go through a QDataStream; both directions stand beside each other.

template <class Tag>
QDataStream& operator<<(QDataStream& out, const Id<Tag>& id)
{
    return out << id.bytes();
}
template <class Tag>
QDataStream& operator>>(QDataStream& in, Id<Tag>& id)
{
    QByteArray bytes;
    in >> bytes;
    id = Id<Tag>::fromBytes(bytes);
    return in;
}

template <class Value>
QDataStream& operator<<(QDataStream& out, const std::optional<Value>& value)
{
    out << value.has_value();
    return value ? out << *value : out;
}
template <class Value>
QDataStream& operator>>(QDataStream& in, std::optional<Value>& value)
{
    bool isThere = false;
    in >> isThere;
    value.reset();
    if (isThere)
        in >> value.emplace();
    return in;
}

template <class Value>
QDataStream& operator<<(QDataStream& out, const PerPartner<Value>& both)
{
    return out << both.first << both.second;
}
template <class Value>
QDataStream& operator>>(QDataStream& in, PerPartner<Value>& both)
{
    return in >> both.first >> both.second;
}

/// Any sequence that grows at its end.
template <class Sequence>
void writeAll(QDataStream& out, const Sequence& values)
{
    out << static_cast<qint32>(values.size());
    for (const auto& value : values)
        out << value;
}
template <class Sequence>
void readAll(QDataStream& in, Sequence& values)
{
    qint32 count = 0;
    in >> count;
    values.clear();
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
        in >> values.emplace_back();
}

QDataStream& operator<<(QDataStream& out, const AnswerBody& body);
QDataStream& operator>>(QDataStream& in, AnswerBody& body);
QDataStream& operator<<(QDataStream& out, const DraftAnswer& answer);
QDataStream& operator>>(QDataStream& in, DraftAnswer& answer);
QDataStream& operator<<(QDataStream& out, const DraftWords& words);
QDataStream& operator>>(QDataStream& in, DraftWords& words);
QDataStream& operator<<(QDataStream& out, const DraftOffer& offer);
QDataStream& operator>>(QDataStream& in, DraftOffer& offer);
QDataStream& operator<<(QDataStream& out, const Repeat& repeat);
QDataStream& operator>>(QDataStream& in, Repeat& repeat);
QDataStream& operator<<(QDataStream& out, const InsteadOf& instead);
QDataStream& operator>>(QDataStream& in, InsteadOf& instead);
QDataStream& operator<<(QDataStream& out, const SharedTime& time);
QDataStream& operator>>(QDataStream& in, SharedTime& time);
QDataStream& operator<<(QDataStream& out, const DraftTime& time);
QDataStream& operator>>(QDataStream& in, DraftTime& time);
QDataStream& operator<<(QDataStream& out, const Wish& wish);
QDataStream& operator>>(QDataStream& in, Wish& wish);
QDataStream& operator<<(QDataStream& out, const OurQuestion& question);
QDataStream& operator>>(QDataStream& in, OurQuestion& question);
