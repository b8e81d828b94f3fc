// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/digest.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

DigestWriter::DigestWriter(const char* domain)
{
    append(QByteArrayView(domain, qstrlen(domain) + 1)); // with its NUL: no domain is another's prefix
}

DigestWriter& DigestWriter::blob(QByteArrayView bytes)
{
    field('B', bytes);
    return *this;
}

DigestWriter& DigestWriter::text(QStringView text)
{
    field('T', text.toString().normalized(QString::NormalizationForm_C).toUtf8());
    return *this;
}

DigestWriter& DigestWriter::utf8(QByteArrayView alreadyNfc)
{
    field('T', alreadyNfc);
    return *this;
}

DigestWriter& DigestWriter::integer(qint64 value)
{
    const qint64 littleEndian = qToLittleEndian(value);
    field('I', QByteArrayView(reinterpret_cast<const char*>(&littleEndian), sizeof littleEndian));
    return *this;
}

DigestWriter& DigestWriter::null()
{
    field('N', {});
    return *this;
}

Digest DigestWriter::digest() const
{
    return Digest(QCryptographicHash::hash(bytes(), QCryptographicHash::Blake2b_256));
}

void DigestWriter::field(char tag, QByteArrayView bytes)
{
    std::array<char, 1 + sizeof(quint32)> head{tag};
    qToLittleEndian(static_cast<quint32>(bytes.size()), head.data() + 1);
    append(QByteArrayView(head.data(), head.size()));
    append(bytes);
}
