// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

#include <compare>

/// The BLAKE2b-256 fingerprint of some exact content (RFC 7693).
class Digest
{
public:
    static constexpr qsizetype size = 32;

    Digest() = default; ///< Of nothing; equal to no digest of content.
    explicit Digest(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

    friend bool operator==(const Digest&, const Digest&) = default;
    friend bool operator<(const Digest& a, const Digest& b) { return a.m_bytes < b.m_bytes; }

private:
    QByteArray m_bytes;
};

/// Lays fields side by side for a digest so that no two lists of fields share their bytes (docs/formats.md).
/// Each field is a type tag, a little-endian 32-bit length and its bytes; NULL is a field of its own.
class DigestWriter
{
public:
    explicit DigestWriter(const char* domain);

    DigestWriter& blob(QByteArrayView bytes);
    DigestWriter& text(QStringView text);          ///< As NFC UTF-8.
    DigestWriter& utf8(QByteArrayView alreadyNfc); ///< Text that is NFC UTF-8 already.
    DigestWriter& integer(qint64 value);
    DigestWriter& null();
    [[nodiscard]] Digest digest() const;
    /// What the digest is of: one piece, which a hash goes through faster than through many.
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.constData(), m_bytes.size()}; }

private:
    void field(char tag, QByteArrayView bytes);
    void append(QByteArrayView bytes) { m_bytes.append(bytes.data(), bytes.size()); }

    static constexpr qsizetype usual = 1024; ///< Most entries are shorter than this.
    QVarLengthArray<char, usual> m_bytes;
};
