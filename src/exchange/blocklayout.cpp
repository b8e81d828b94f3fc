// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/blocklayout.h"

#include "exchange/tablelayout.h"
#include "exchange/weekpicture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
namespace {

constexpr qreal point = Print::point;

PageBlock titleBlock(const SummaryPages& pages, const TextArea& area)
{
    constexpr qreal size = 25.5 * point;
    BlockBuilder builder(area);
    builder.twoHalves({area.width - size, -2 * point, size, size});
    const qreal width = area.width - size - 16 * point;
    qreal y = builder.text(pages.title, {0, -4 * point, width}, PrintStyles::title);
    if (!pages.subtitle.isEmpty())
        y = builder.text(pages.subtitle, {0, y + 2.5 * point, width}, PrintStyles::subtitle);
    y = std::max(y, size) + 11.5 * point;
    builder.rule(y, Print::line, PrintColour::text);
    return builder.block(y + Print::line);
}

/// A quiet page: the sign, the title and whose it is, a third of the way down, and nothing else.
PageBlock titlePage(const SummaryPages& pages, const TextArea& area)
{
    constexpr qreal size = 44 * point;
    constexpr qreal top = 200 * point;
    BlockBuilder builder(area);
    builder.twoHalves({0, top, size, size});
    qreal y = builder.text(pages.title, {0, top + size + 26 * point, area.width}, PrintStyles::bookTitle);
    if (!pages.subtitle.isEmpty())
        y = builder.text(pages.subtitle, {0, y + 6 * point, area.width}, PrintStyles::bookSubtitle);
    y += 22 * point;
    builder.box({0, y, 64 * point, Print::line}, {PrintColour::text});
    return builder.block(y + Print::line);
}

/// Turns each kind of block into pieces.
class BlockLayout
{
public:
    explicit BlockLayout(const TextArea& area) : m_area(area) {}

    void operator()(const SummaryHeading& heading);
    void operator()(const SummaryParagraph& paragraph);
    void operator()(const SummaryWeek& week) { add(weekPicture(week, m_area)); }
    void operator()(const SummaryTable& table);
    void operator()(const SummaryAgreement& agreement);
    void operator()(const SummaryVoices& voices);
    void operator()(const SummaryAnswers& answers);
    void operator()(const SummaryLegend& legend);

    [[nodiscard]] std::vector<PageBlock> take() { return std::move(m_blocks); }

private:
    void add(PageBlock block) { m_blocks.push_back(std::move(block)); }

    TextArea m_area;
    std::vector<PageBlock> m_blocks;
    std::shared_ptr<const PageBlock> m_voices; ///< The names that stand above the answers that follow.
};

void BlockLayout::operator()(const SummaryHeading& heading)
{
    m_voices = nullptr;
    BlockBuilder builder(m_area);
    const qreal bottom = builder.text(heading.words, {0, 0, m_area.width}, PrintStyles::heading);
    add(builder.block(bottom, 20 * point));
    m_blocks.back().keepsWithNext = true;
    m_blocks.back().beginsPage = heading.beginsPage;
}

void BlockLayout::operator()(const SummaryParagraph& paragraph)
{
    BlockBuilder builder(m_area);
    const qreal bottom = builder.text(paragraph.words, {0, 0, m_area.width},
                                      paragraph.quiet ? PrintStyles::quietProse : PrintStyles::prose);
    add(builder.block(bottom, 6 * point));
}

void BlockLayout::operator()(const SummaryTable& table)
{
    for (PageBlock& block : tableBlocks(table, m_area))
        add(std::move(block));
}

void BlockLayout::operator()(const SummaryAgreement& agreement)
{
    constexpr qreal bar = 2 * point;
    constexpr qreal inset = 13 * point;
    BlockBuilder builder(m_area);
    const qreal width = m_area.width - inset;
    auto line = agreement.lines.begin();
    qreal y = 0;
    if (!agreement.title.isEmpty()) {
        QString words = agreement.title;
        if (line != agreement.lines.end() && line->mark == LineMark::None)
            words += u' ' + (line++)->words;
        y = builder.text(words, {inset, y, width, Qt::AlignLeading, agreement.title.size()},
                         PrintStyles::prose);
    }
    for (; line != agreement.lines.end(); ++line)
        y = builder.markedText(*line, {inset, y, width}, PrintStyles::prose);
    builder.box({0, 0, bar, y}, {PrintColour::togetherSolid, {}, 0, 0, true});
    add(builder.block(y, 8 * point));
}

void BlockLayout::operator()(const SummaryVoices& voices)
{
    BlockBuilder builder(m_area);
    const qreal width = Print::voiceWidth * m_area.width;
    const qreal bottom =
        std::max(builder.markedText({LineMark::First, voices.names.first},
                                    {Print::firstVoice * m_area.width, 0, width - 12 * point},
                                    PrintStyles::label),
                 builder.markedText({LineMark::Second, voices.names.second},
                                    {Print::secondVoice * m_area.width, 0, width}, PrintStyles::label)) +
        5.5 * point;
    builder.rule(bottom, Print::line, PrintColour::text);
    add(builder.block(bottom + Print::line, 7 * point));
    m_blocks.back().keepsWithNext = true;
    m_voices = std::make_shared<PageBlock>(m_blocks.back());
}

void BlockLayout::operator()(const SummaryAnswers& answers)
{
    constexpr qreal padding = 7.5 * point;
    BlockBuilder builder(m_area);
    const qreal first = Print::firstVoice * m_area.width;
    const qreal width = Print::voiceWidth * m_area.width;
    const auto voice = [&](Partner partner, qreal x) {
        return builder.text(answers.answers[partner], {x, padding, width}, PrintStyles::body);
    };
    qreal y = builder.text(answers.question, {0, padding, first - 12 * point}, PrintStyles::label);
    y = std::max(y, voice(Partner::First, first));
    y = std::max(y, voice(Partner::Second, Print::secondVoice * m_area.width));
    if (!answers.shared.isEmpty())
        y = builder.markedText({LineMark::Both, answers.shared},
                               {first, y + 4.5 * point, m_area.width - first}, PrintStyles::shared);
    y += padding;
    builder.rule(y, Print::hairline, PrintColour::rule);
    add(builder.block(y + Print::hairline));
    m_blocks.back().head = m_voices;
}

void BlockLayout::operator()(const SummaryLegend& legend)
{
    constexpr qreal between = 17 * point;
    const PrintStyle& style = PrintStyles::small;
    const qreal sign = Print::markSize * style.size / PrintStyles::body.size + Print::markGap;
    BlockBuilder builder(m_area);
    qreal x = 0;
    qreal y = 0;
    qreal bottom = 0;
    for (const MarkedLine& line : legend.signs) {
        const qreal width = std::min(sign + printWidth(line.words, style) + point, m_area.width);
        if (x > 0 && x + width > m_area.width) {
            x = 0;
            y = bottom;
        }
        bottom = std::max(bottom, builder.markedText(line, {x, y, width}, style));
        x += width + between;
    }
    add(builder.block(bottom, 9 * point));
}

} // namespace

std::vector<PageBlock> layOut(const SummaryPages& pages, const TextArea& area)
{
    BlockLayout layout(area);
    for (const SummaryBlock& block : pages.blocks)
        std::visit(layout, block);
    std::vector<PageBlock> blocks = layout.take();
    if (pages.hasTitlePage && !blocks.empty())
        blocks.front().beginsPage = true;
    blocks.insert(blocks.begin(), pages.hasTitlePage ? titlePage(pages, area) : titleBlock(pages, area));
    return blocks;
}
