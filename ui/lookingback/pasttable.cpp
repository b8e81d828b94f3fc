// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookingback/pasttable.h"

#include "ui/parts/partnerhead.h"
#include "ui/parts/partnermark.h"
#include "ui/parts/prose.h"
#include "ui/parts/togetherlines.h"
#include "ui/style/style.h"

#include <QFontMetrics>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal inset = 12;
constexpr qreal side = 16;
constexpr qreal above = 16;
constexpr qreal markExtent = 14;

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    return line;
}

QLabel* labelled(const QString& text, TextRole role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

QString nameEnd(Partner partner)
{
    return partner == Partner::First ? u"First"_s : u"Second"_s;
}

} // namespace

PastTable::PastTable(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void PastTable::setReading(PastReading reading)
{
    m_reading = std::move(reading);
    rebuild();
}

void PastTable::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) != narrow)
        rebuild();
}

void PastTable::setLettingGo(bool lettingGo)
{
    if (std::exchange(m_lettingGo, lettingGo) != lettingGo)
        rebuild();
}

void PastTable::rebuild()
{
    delete m_content;
    m_places.clear();
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (!m_narrow && !m_reading.questions.empty())
        addHeads(column);
    bool first = true;
    for (const PastQuestion& question : m_reading.questions) {
        if (!std::exchange(first, false))
            column->addWidget(hairline(m_content));
        addQuestion(column, question);
    }
    for (const PastPart& part : m_reading.parts) {
        column->addWidget(hairline(m_content));
        addPart(column, part);
    }
    m_column->addWidget(m_content);
}

void PastTable::addHeads(QVBoxLayout* column)
{
    auto* heads = new QWidget(m_content);
    auto* row = new QHBoxLayout(heads);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addSpacing(questionWidth());
    for (const Partner partner : bothPartners) {
        auto* head = new PartnerHead(heads);
        head->setPartner(partner);
        head->setName(m_reading.names[partner]);
        head->setRound(false);
        head->layout()->setContentsMargins(Theme::px(this, inset), 0, Theme::px(this, side), 0);
        head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(head, 1);
    }
    column->addWidget(heads);
}

void PastTable::addQuestion(QVBoxLayout* column, const PastQuestion& question)
{
    auto* row = new QWidget(m_content);
    auto* grid = new QGridLayout(row);
    const int end = Theme::px(this, side);
    // Up to the edge like the heads above, so that words begin below their marks.
    const bool mirrored = isRightToLeft(); // Qt leaves margins where they are.
    grid->setContentsMargins(mirrored ? 0 : end, Theme::px(this, above), mirrored ? end : 0,
                             Theme::px(this, above));
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(Theme::px(this, 8));
    auto* name = labelled(question.name, TextRole::Label, row);
    name->setToolTip(question.wording);
    name->setAccessibleDescription(question.wording);
    if (!m_narrow)
        fillColumn(name);
    grid->addWidget(name, 0, 0, Qt::AlignTop);
    const int voices = m_narrow ? 0 : 1;
    int next = m_narrow ? 1 : 0;
    if (!m_narrow)
        grid->setColumnMinimumWidth(0, questionWidth() - end);
    for (const Partner partner : bothPartners) {
        const int place = !m_narrow && partner == Partner::Second ? 1 : 0;
        grid->addWidget(voice(question, partner), m_narrow ? next++ : next, voices + place, Qt::AlignTop);
    }
    next += m_narrow ? 0 : 1;
    if (!question.shared.isEmpty())
        addShared(grid, question, next);
    grid->setColumnStretch(voices, 1);
    if (!m_narrow)
        grid->setColumnStretch(2, 1);
    column->addWidget(row);
}

void PastTable::addShared(QGridLayout* grid, const PastQuestion& question, int place) const
{
    auto* strip = new SharedStrip(grid->parentWidget());
    strip->setWords(question.shared);
    strip->setAccessibleName(tr("Both of you: %1").arg(question.shared));
    const int end = Theme::px(this, side);
    auto* beforeTheEdge = new QHBoxLayout;
    beforeTheEdge->setContentsMargins(isRightToLeft() ? end : 0, 0, isRightToLeft() ? 0 : end, 0);
    beforeTheEdge->addWidget(strip);
    grid->addLayout(beforeTheEdge, place, m_narrow ? 0 : 1, 1, m_narrow ? 1 : 2);
}

QWidget* PastTable::voice(const PastQuestion& question, Partner partner)
{
    const PastWords& said = question.voices[partner];
    const QString name = m_reading.names[partner];
    const QString spoken =
        tr("%1: %2", "name of a partner, and their words").arg(name, said.id ? said.words : tr("no words"));
    auto* cell = new QWidget(m_content);
    cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(cell);
    row->setContentsMargins(m_narrow ? 0 : Theme::px(this, inset), 0, Theme::px(this, side), 0);
    row->setSpacing(Theme::px(this, inset));
    if (m_narrow)
        row->addWidget(new PartnerMark(markOf(partner), markExtent, cell), 0, Qt::AlignTop);
    row->addWidget(words(said, spoken, u"letGo_%1%2"_s.arg(question.id, nameEnd(partner))), 1);
    return cell;
}

/// As wide as the column it stands in, which asks for its height at that width; the words keep off its end.
void PastTable::fillColumn(QLabel* name) const
{
    const int end = Theme::px(this, side);
    name->setContentsMargins(isRightToLeft() ? end : 0, 0, isRightToLeft() ? 0 : end, 0);
    name->setFixedWidth(questionWidth() - end);
}

void PastTable::addPart(QVBoxLayout* column, const PastPart& part)
{
    auto* row = new QWidget(m_content);
    auto* grid = new QGridLayout(row);
    const int end = Theme::px(this, side);
    grid->setContentsMargins(end, Theme::px(this, above), end, Theme::px(this, above));
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(Theme::px(this, 8));
    auto* heading = labelled(part.heading, TextRole::Label, row);
    if (!m_narrow)
        fillColumn(heading);
    grid->addWidget(heading, 0, 0, Qt::AlignTop);
    const int lines = m_narrow ? 0 : 1;
    int next = m_narrow ? 1 : 0;
    if (!m_narrow)
        grid->setColumnMinimumWidth(0, questionWidth() - end);
    grid->setColumnStretch(lines, 1);
    int place = 0;
    for (const PastLine& one : part.lines)
        grid->addWidget(line(one, part.heading, place++), next++, lines);
    column->addWidget(row);
}

QWidget* PastTable::line(const PastLine& line, const QString& heading, int place)
{
    auto* cell = new QWidget(m_content);
    auto* row = new QHBoxLayout(cell);
    row->setContentsMargins(m_narrow ? 0 : Theme::px(this, inset), 0, Theme::px(this, side), 0);
    row->setSpacing(Theme::px(this, inset));
    row->addWidget(new PartnerMark(line.author ? markOf(*line.author) : Mark::Both, markExtent, cell), 0,
                   Qt::AlignTop);
    const QString whose = line.author ? m_reading.names[*line.author] : tr("Both of you");
    const QString spoken =
        tr("%1, %2: %3", "heading, whose words, and the words").arg(heading, whose, line.words.words);
    row->addWidget(words(line.words, spoken, u"letGo_line%1"_s.arg(place)), 1);
    return cell;
}

QWidget* PastTable::words(const PastWords& said, const QString& spoken, const QString& button)
{
    auto* cell = new QWidget(m_content);
    auto* row = new QHBoxLayout(cell);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(this, 4));
    const bool quiet = said.words.isEmpty();
    auto* label = new QLabel(prose(quiet ? u"—"_s : said.words), cell);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true); // A policy of one's own forgets that words wrap.
    label->setSizePolicy(policy);
    label->setAccessibleName(spoken);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (quiet)
        setTone(label, u"secondary"_s);
    row->addWidget(label, 1, Qt::AlignTop);
    if (said.id)
        m_places.insert(*said.id, cell);
    if (m_lettingGo && said.id) {
        auto* letGo = new QToolButton(cell);
        letGo->setObjectName(button);
        letGo->setProperty("kind", u"flat"_s);
        letGo->setProperty("iconName", u"close"_s);
        letGo->setToolTip(tr("Let go of this…"));
        letGo->setAccessibleName(tr("Let go of this: %1").arg(spoken));
        connect(letGo, &QToolButton::clicked, this, [this, id = *said.id] { emit letGoAsked(id); });
        row->addWidget(letGo, 0, Qt::AlignTop);
    }
    return cell;
}

int PastTable::questionWidth() const
{
    const QFontMetrics metrics(Theme::font(TextRole::Label));
    int widest = Theme::px(this, 96);
    for (const PastQuestion& question : m_reading.questions)
        widest = std::max(widest, metrics.horizontalAdvance(question.name));
    // A question of their own can be a long sentence; it wraps.
    return std::min(widest, Theme::px(this, 160)) + 2 * Theme::px(this, side);
}
