// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QUuid>

/// A 128-bit id of one kind of thing; ids of different kinds do not mix.
template <class Tag>
class Id
{
public:
    Id() = default; ///< No id at all.
    explicit Id(const QUuid& uuid) : m_uuid(uuid) {}

    [[nodiscard]] static Id create() { return Id(QUuid::createUuid()); }
    [[nodiscard]] static Id fromBytes(const QByteArray& rfc4122) { return Id(QUuid::fromRfc4122(rfc4122)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QByteArray bytes() const { return m_uuid.toRfc4122(); } ///< 16 bytes, RFC 4122 order.
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using EntryId = Id<struct EntryTag>;
using JournalId = Id<struct JournalTag>;
