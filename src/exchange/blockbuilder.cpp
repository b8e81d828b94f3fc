// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/blockbuilder.h"

qreal BlockBuilder::text(const QString& words, const TextPlace& place, const PrintStyle& style)
{
    const PrintText text(words, {style, place.width, place.alignment, m_area.rightToLeft, place.boldLead});
    // The distance of lines may differ from the font's own height: the surplus goes above and below alike.
    const qreal lead = text.lineCount() > 0 ? (text.lineHeight() - text.layout()->lineAt(0).height()) / 2 : 0;
    for (int i = 0; i < text.lineCount(); ++i) {
        const QRectF line(place.x, place.y + i * text.lineHeight() + lead, place.width,
                          text.lineHeight() - lead);
        m_pieces.push_back({mirrored(line), TextPiece{text.layout(), i, style.colour}});
    }
    return place.y + text.height();
}

qreal BlockBuilder::markedText(const MarkedLine& line, const TextPlace& place, const PrintStyle& style)
{
    if (line.mark == LineMark::None)
        return text(line.words, place, style);
    const qreal size = Print::markSize * style.size / PrintStyles::body.size;
    const qreal lineHeight = style.size * style.leading * Print::point;
    mark(line.mark, {place.x, place.y + (lineHeight - size) / 2, size, size});
    TextPlace beside = place;
    beside.x += size + Print::markGap;
    beside.width -= size + Print::markGap;
    return text(line.words, beside, style);
}

void BlockBuilder::mark(LineMark mark, const QRectF& place)
{
    m_pieces.push_back({mirrored(place), mark});
}

void BlockBuilder::twoHalves(const QRectF& place)
{
    m_pieces.push_back({mirrored(place), TwoHalves()});
}

void BlockBuilder::box(const QRectF& place, const BoxPiece& box)
{
    m_pieces.push_back({mirrored(place), box});
}

void BlockBuilder::rule(qreal y, qreal thickness, const QColor& colour)
{
    box({0, y, m_area.width, thickness}, {colour});
}

PageBlock BlockBuilder::block(qreal height, qreal spaceBefore)
{
    return {std::exchange(m_pieces, {}), height, spaceBefore};
}

QRectF BlockBuilder::mirrored(const QRectF& place) const
{
    if (!m_area.rightToLeft)
        return place;
    QRectF other = place;
    other.moveLeft(m_area.width - place.right());
    return other;
}
