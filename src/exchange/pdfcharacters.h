// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

class QRawFont;

/// Two characters that a font draws with one glyph: Qt would write down the first, people mean the usual one.
struct CharacterTwins
{
    char16_t first;
    char16_t usual;
};

/// Those of such characters that this font has no two glyphs for.
[[nodiscard]] std::vector<CharacterTwins> twinsIn(const QRawFont& font);

/// Puts the usual character in the place of the first wherever a PDF of Qt's says what its glyphs mean, so
/// that searching, copying and reading aloud find “don’t” as it was written. No byte moves.
void nameUsualCharacters(QByteArray& pdf, const std::vector<CharacterTwins>& twins);
