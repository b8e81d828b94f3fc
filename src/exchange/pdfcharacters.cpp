// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdfcharacters.h"

#include <QRawFont>

using namespace Qt::StringLiterals;

// By hand because QPdfWriter takes the first character of a glyph, counting from zero, and cannot be told
// better.

namespace {

constexpr CharacterTwins candidates[]{
    {u'\t', u' '},
    {u'\u0269', u'\u03b9'}, // the Latin ɩ, and the Greek iota
    {u'\u02bc', u'\u2019'}, // an apostrophe that is a letter, and the one of “don’t”
    {u'\u02ee', u'\u201d'}, // the same twice, and the quotation mark
};

/// As Qt writes it: <2019>.
QByteArray coded(char16_t character)
{
    return '<' + QByteArray::number(character, 16).rightJustified(4, '0').toUpper() + '>';
}

/// Where a line of a map comes to its characters: "<0001> <0002> [<0020> <2019> ]", or "<0003> <0003>
/// <2019>". A run of them, "<0004> <0006> <0041>", has no place for one that is out of turn.
qsizetype charactersOf(const QByteArray& line)
{
    constexpr qsizetype sizeOfCode = 6;
    const bool isOfOne = line.left(sizeOfCode) == line.mid(sizeOfCode + 1, sizeOfCode);
    return isOfOne ? 2 * (sizeOfCode + 1) : line.indexOf('[');
}

QByteArray renamed(const QByteArray& map, const std::vector<CharacterTwins>& twins)
{
    QList<QByteArray> lines = map.split('\n');
    for (QByteArray& line : lines) {
        const qsizetype at = charactersOf(line);
        if (at < 0 || at >= line.size())
            continue;
        QByteArray characters = line.sliced(at);
        for (const CharacterTwins& pair : twins)
            characters.replace(coded(pair.first), coded(pair.usual));
        line = line.first(at) + characters;
    }
    return lines.join('\n');
}

} // namespace

std::vector<CharacterTwins> twinsIn(const QRawFont& font)
{
    std::vector<CharacterTwins> twins;
    for (const CharacterTwins& pair : candidates) {
        const QList<quint32> glyphs =
            font.glyphIndexesForString(QString(QChar(pair.first)) + QChar(pair.usual));
        if (glyphs.size() == 2 && glyphs[0] != 0 && glyphs[0] == glyphs[1])
            twins.push_back(pair);
    }
    return twins;
}

void nameUsualCharacters(QByteArray& pdf, const std::vector<CharacterTwins>& twins)
{
    const QByteArray begin = "beginbfrange\n"_ba;
    qsizetype from = pdf.indexOf(begin);
    while (from >= 0) {
        from += begin.size();
        const qsizetype end = pdf.indexOf("endbfrange", from);
        if (end < 0)
            return;
        pdf.replace(from, end - from, renamed(pdf.sliced(from, end - from), twins));
        from = pdf.indexOf(begin, end);
    }
}
