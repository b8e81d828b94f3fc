// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVarLengthArray>

#include <array>
#include <vector>

/// Writes the JSON object that an answer is kept as, part after part, whose keys come sorted. By hand,
/// because both say yes to these very bytes (docs/formats.md): no library may write them another way one day.
class CanonicalJson
{
public:
    // A part that says nothing is left out.
    void text(QByteArrayView key, const QString& text);
    void lines(QByteArrayView key, const QStringList& lines);
    void numbers(QByteArrayView key, const std::vector<std::array<int, 4>>& rows);
    [[nodiscard]] QByteArray end();

private:
    void beginPart(QByteArrayView key);
    void write(const QString& text);
    void writeWithEscapes(QStringView text);
    void writeEscaped(char16_t unit);
    void write(int number);

    void append(QByteArrayView bytes) { m_json.append(bytes.data(), bytes.size()); }

    static constexpr qsizetype usual = 1024; ///< Most answers are shorter than this.
    QVarLengthArray<char, usual> m_json{'{'};
};
