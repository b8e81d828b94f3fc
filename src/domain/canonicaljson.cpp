// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/canonicaljson.h"

#include <charconv>
#include <string_view>
#include <utility>

namespace {

/// Whether a unit may not stand for itself: JSON escapes some, and half a pair has no bytes in UTF-8.
constexpr char16_t mayWantEscape(char16_t unit)
{
    return static_cast<char16_t>(unit < u' ') | static_cast<char16_t>(unit == u'"') |
           static_cast<char16_t>(unit == u'\\') | static_cast<char16_t>((unit & 0xf800) == 0xd800);
}

/// Asked of all units without a stop in between, which a processor does for many of them at once.
bool isPlain(const QString& text)
{
    char16_t found = 0;
    for (const QChar unit : text)
        found |= mayWantEscape(unit.unicode());
    return found == 0;
}

bool isPair(const char16_t* unit, const char16_t* end)
{
    return QChar::isHighSurrogate(*unit) && unit + 1 != end && QChar::isLowSurrogate(unit[1]);
}

} // namespace

void CanonicalJson::text(QByteArrayView key, const QString& text)
{
    if (text.isEmpty())
        return;
    beginPart(key);
    write(text);
}

void CanonicalJson::lines(QByteArrayView key, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    beginPart(key);
    char before = '[';
    for (const QString& line : lines) {
        m_json.append(std::exchange(before, ','));
        write(line);
    }
    m_json.append(']');
}

void CanonicalJson::numbers(QByteArrayView key, const std::vector<std::array<int, 4>>& rows)
{
    if (rows.empty())
        return;
    beginPart(key);
    char beforeRow = '[';
    for (const auto& row : rows) {
        m_json.append(std::exchange(beforeRow, ','));
        char before = '[';
        for (const int number : row) {
            m_json.append(std::exchange(before, ','));
            write(number);
        }
        m_json.append(']');
    }
    m_json.append(']');
}

QByteArray CanonicalJson::end()
{
    m_json.append('}');
    return {m_json.constData(), m_json.size()};
}

void CanonicalJson::beginPart(QByteArrayView key)
{
    if (m_json.size() > 1)
        m_json.append(',');
    m_json.append('"');
    append(key);
    append("\":");
}

void CanonicalJson::write(const QString& text)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    m_json.append('"');
    if (isPlain(composed))
        append(composed.toUtf8());
    else
        writeWithEscapes(composed);
    m_json.append('"');
}

void CanonicalJson::writeWithEscapes(QStringView text)
{
    const char16_t* unit = text.utf16();
    const char16_t* end = unit + text.size();
    while (unit != end) {
        const char16_t* plain = unit;
        while (unit != end && (mayWantEscape(*unit) == 0 || isPair(unit, end)))
            unit += isPair(unit, end) ? 2 : 1;
        append(QStringView(plain, unit).toUtf8());
        if (unit != end)
            writeEscaped(*unit++);
    }
}

void CanonicalJson::writeEscaped(char16_t unit)
{
    constexpr std::u16string_view units = u"\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    m_json.append('\\');
    if (const auto known = units.find(unit); known != std::u16string_view::npos)
        m_json.append(letters[known]);
    else
        append('u' + QByteArray::number(unit, 16).rightJustified(4, '0'));
}

void CanonicalJson::write(int number)
{
    std::array<char, 12> digits{};
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    append(QByteArrayView(digits.data(), end));
}
