// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/frozentextcard.h"

#include "ui/checkin/columnbody.h"
#include "ui/checkin/timeheading.h"
#include "ui/checkin/voiceline.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/prose.h"
#include "ui/style/style.h"

#include <QGridLayout>
#include <QLabel>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal barWidth = 6;

QLabel* plainLabel(const QString& words, TextRole role, const QString& tone = {})
{
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role);
    if (!tone.isEmpty())
        setTone(label, tone);
    return label;
}

QFrame* hairline(QFrame::Shape shape)
{
    auto* line = new QFrame;
    line->setFrameShape(shape);
    return line;
}

QLayout* iconRow(const QString& icon, const QString& words)
{
    auto* row = new QHBoxLayout;
    auto* picture = new IconLabel;
    picture->setIcon(icon, Role::TextSecondary);
    row->setSpacing(Theme::px(picture, 12));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(plainLabel(words, TextRole::Body), 1);
    return row;
}

} // namespace

FrozenTextCard::FrozenTextCard(PerPartner<QString> names, QWidget* parent)
    : BarFrame({.fill = Role::Surface,
                .bar = Role::TogetherSolid,
                .barWidth = barWidth,
                .outlined = true,
                .radius = cardRadius},
               parent)
    , m_names(std::move(names))
    , m_body(new ColumnBody(this))
{
    auto* column = new QVBoxLayout(this);
    const int line = static_cast<int>(std::ceil(strokeWidth(this)));
    column->setContentsMargins(Theme::px(this, barWidth), line, line, line);
    column->addWidget(m_body);
    m_body->setObjectName(u"frozenText"_s);
    m_body->setAccessibleName(tr("What would be kept"));
    // Nothing in it can be focused, so it is scrolled by the keys itself.
    m_body->setFocusPolicy(Qt::StrongFocus);
}

void FrozenTextCard::setText(const FrozenText& text)
{
    m_text = text;
    rebuild();
}

void FrozenTextCard::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    rebuild();
}

int FrozenTextCard::heightOfAll(int width) const
{
    const QMargins margins = contentsMargins() + layout()->contentsMargins();
    const int inside = width - margins.left() - margins.right();
    return m_body->widget()->heightForWidth(inside) + margins.top() + margins.bottom();
}

void FrozenTextCard::rebuild()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    const int side = Theme::px(this, 24);
    const int above = Theme::px(this, 16);
    column->setContentsMargins(side, above, side, above);
    column->setSpacing(Theme::px(this, 16));
    for (const FrozenTime& time : m_text.times) {
        column->addWidget(timeBlock(time));
        if (&time != &m_text.times.back() || !m_text.sections.empty())
            column->addWidget(hairline(QFrame::HLine));
    }
    auto* sections = new QGridLayout;
    sections->setHorizontalSpacing(Theme::px(this, 24));
    sections->setVerticalSpacing(Theme::px(this, 8));
    for (const FrozenSection& section : m_text.sections)
        addSection(sections, section);
    column->addLayout(sections);
    column->addStretch(1);

    m_body->setWidget(content);
    content->setAutoFillBackground(false);
    m_body->setScrolls(!m_narrow);
}

QWidget* FrozenTextCard::timeBlock(const FrozenTime& time) const
{
    auto* block = new QWidget;
    auto* row = new QBoxLayout(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, block);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(this, m_narrow ? 16 : 32));

    auto* what = new QVBoxLayout;
    what->setSpacing(Theme::px(this, 8));
    what->addWidget(new TimeHeading(time.kind, time.kindName));
    // Without a name of its own it is known by when it is.
    const bool isNamed = time.label != time.kindName;
    what->addWidget(plainLabel(isNamed ? time.label : time.when, TextRole::Heading));
    if (isNamed)
        what->addLayout(iconRow(u"calendar"_s, time.when));
    if (!time.zone.isEmpty())
        what->addLayout(iconRow(u"clock"_s, time.zone));
    if (!time.repeat.isEmpty())
        what->addLayout(iconRow(u"repeat"_s, time.repeat));
    if (!time.after.isEmpty())
        what->addLayout(iconRow(u"speech"_s, time.after));
    if (!time.insteadOf.isEmpty())
        what->addLayout(iconRow(u"undo"_s, time.insteadOf));
    what->addStretch(1);
    row->addLayout(what, 1);

    if (!time.offers.empty()) {
        if (!m_narrow)
            row->addWidget(hairline(QFrame::VLine));
        row->addLayout(offersColumn(time), 1);
    }
    return block;
}

QLayout* FrozenTextCard::offersColumn(const FrozenTime& time) const
{
    auto* offers = new QVBoxLayout;
    offers->setSpacing(Theme::px(this, 8));
    offers->addWidget(plainLabel(tr("What makes room for it"), TextRole::SmallLabel, u"secondary"_s));
    for (const FrozenLine& offer : time.offers)
        offers->addWidget(line(offer));
    offers->addStretch(1);
    return offers;
}

void FrozenTextCard::addSection(QGridLayout* grid, const FrozenSection& section) const
{
    const int voices = m_narrow ? 0 : 1;
    const int top = grid->rowCount();
    auto* heading = plainLabel(section.heading, TextRole::SmallLabel, u"secondary"_s);
    heading->setWordWrap(m_narrow);
    grid->addWidget(heading, top, 0, Qt::AlignTop);

    // Both columns from the same row on, however many lines each of them has.
    PerPartner<int> next{top + (m_narrow ? 1 : 0), top + (m_narrow ? 1 : 0)};
    for (const FrozenLine& words : section.lines) {
        if (m_narrow || !words.author) {
            const int row = std::max(next.first, next.second);
            grid->addWidget(line(words), row, voices, 1, m_narrow ? 1 : 2, Qt::AlignTop);
            next = {row + 1, row + 1};
        } else {
            const int place = *words.author == Partner::First ? 0 : 1;
            grid->addWidget(line(words), next[*words.author]++, voices + place, Qt::AlignTop);
        }
    }
    grid->setRowMinimumHeight(std::max(next.first, next.second), Theme::px(this, 4));
    grid->setColumnStretch(voices, 1);
    if (!m_narrow)
        grid->setColumnStretch(2, 1);
}

QWidget* FrozenTextCard::line(const FrozenLine& line) const
{
    if (!line.author) {
        auto* words = new QLabel(prose(line.words));
        words->setTextFormat(Qt::RichText);
        words->setWordWrap(true);
        return words;
    }
    auto* voice = new VoiceLine(*line.author, m_names[*line.author], line.words);
    voice->setNameWidth(VoiceLine::nameWidth(m_names));
    return voice;
}
