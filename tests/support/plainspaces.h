// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Words with plain spaces in them. One edition of CLDR has a plain space in “8:30 PM” and the next a narrow
/// one that does not break; in “2026 г.” it went the same way from one that does not break to a narrow one.
[[nodiscard]] inline QString plainSpaces(QString words)
{
    constexpr char16_t narrow = u'\u202f';
    return words.replace(QChar(QChar::Nbsp), u' ').replace(QChar(narrow), u' ');
}
