// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/groundtable.h"

#include "ui/parts/face.h"
#include "ui/parts/partnerhead.h"
#include "ui/parts/partnermark.h"
#include "ui/parts/prose.h"
#include "ui/parts/togetherlines.h"
#include "ui/style/drawing.h"
#include "ui/style/style.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal inset = 12;
constexpr qreal side = 16;
constexpr qreal above = 16;
constexpr qreal faceExtent = 26;
constexpr qreal lineHeight = 20;

/// The head at the end of the table, whose outer corner is the card’s.
class EndHead : public PartnerHead
{
public:
    using PartnerHead::PartnerHead;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const qreal radius = Theme::px(this, cardRadius) - strokeWidth(this);
        // Wider than it is, so that only the outer corner is seen.
        const QRectF wide = isRightToLeft() ? QRectF(rect()).adjusted(0, 0, 2 * radius, 0)
                                            : QRectF(rect()).adjusted(-2 * radius, 0, 0, 0);
        paintHead(&painter, wide, radius, Theme::of(this).tint(Partner::Second));
    }
};

/// The face of a feeling, small beside its word; for the eye only.
class SmallFace : public QWidget
{
public:
    SmallFace(int feeling, QWidget* parent) : QWidget(parent), m_feeling(feeling)
    {
        setFixedSize(Theme::px(this, faceExtent), Theme::px(this, faceExtent));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintFace(&painter, rect(), m_feeling, Theme::of(this).color(Role::Text));
    }

private:
    int m_feeling;
};

QLabel* words(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(prose(text), parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

bool hasFace(const GroundRow& row)
{
    return row.voices.first.face || row.voices.second.face;
}

/// Nothing is left for either of them to have said alone.
bool isAllShared(const GroundRow& row)
{
    return !row.shared.isEmpty() && row.voices.first == GroundVoice() && row.voices.second == GroundVoice();
}

} // namespace

GroundTable::GroundTable(PerPartner<QString> names, QWidget* parent)
    : QFrame(parent), m_names(std::move(names)), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    const int line = static_cast<int>(std::ceil(strokeWidth(this)));
    m_column->setContentsMargins(line, line, line, line);
}

void GroundTable::setRows(std::vector<GroundRow> rows)
{
    m_rows = std::move(rows);
    rebuild();
}

void GroundTable::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    rebuild();
}

void GroundTable::rebuild()
{
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (!m_narrow)
        column->addWidget(head(m_content));
    bool first = m_narrow;
    for (const GroundRow& row : m_rows) {
        if (!std::exchange(first, false)) {
            auto* line = new QFrame(m_content);
            line->setFrameShape(QFrame::HLine);
            column->addWidget(line);
        }
        column->addWidget(rowWidget(row, m_content));
    }
    column->addStretch(1);
    m_column->addWidget(m_content);
}

QWidget* GroundTable::head(QWidget* parent) const
{
    auto* heads = new QWidget(parent);
    auto* row = new QHBoxLayout(heads);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addSpacing(questionWidth());
    for (const Partner partner : bothPartners) {
        auto* head = partner == Partner::First ? new PartnerHead(heads) : new EndHead(heads);
        head->setPartner(partner);
        head->setName(m_names[partner]);
        head->setRound(false);
        head->layout()->setContentsMargins(Theme::px(this, inset), 0, Theme::px(this, side), 0);
        head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(head, 1);
    }
    return heads;
}

QWidget* GroundTable::rowWidget(const GroundRow& row, QWidget* parent) const
{
    auto* widget = new QWidget(parent);
    widget->setAccessibleName(row.question);
    auto* grid = new QGridLayout(widget);
    const int end = Theme::px(this, side);
    const bool hasFace = ::hasFace(row);
    // A face is taller than a line, and the lines are as far from the hairlines with one as without.
    const int taller = hasFace ? (Theme::px(this, faceExtent) - Theme::px(this, lineHeight)) / 2 : 0;
    const int around = Theme::px(this, above) - taller;
    // Up to the edge where the heads go up to it, so that each voice begins below its name.
    const int last = m_narrow ? end : 0;
    grid->setContentsMargins(isRightToLeft() ? last : end, around, isRightToLeft() ? end : last, around);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(Theme::px(this, 8));

    auto* question = new QLabel(row.question, widget);
    question->setTextFormat(Qt::PlainText);
    setTextRole(question, TextRole::Label);
    question->setMinimumHeight(Theme::px(this, hasFace ? faceExtent : lineHeight));
    grid->addWidget(question, 0, 0, Qt::AlignTop);
    const int voices = m_narrow ? 0 : 1;
    if (!m_narrow)
        grid->setColumnMinimumWidth(0, questionWidth() - end);
    const int next = addVoices(grid, row);
    if (!row.shared.isEmpty()) {
        SharedStrip* strip = addShared(grid, row, next);
        if (next == 0) // beside the question, which then stands as low as it
            question->setMinimumHeight(strip->sizeHint().height());
    }
    grid->setColumnStretch(voices, 1);
    if (!m_narrow)
        grid->setColumnStretch(2, 1);
    return widget;
}

int GroundTable::addVoices(QGridLayout* grid, const GroundRow& row) const
{
    QWidget* widget = grid->parentWidget();
    const int voices = m_narrow ? 0 : 1;
    int next = m_narrow ? 1 : 0;
    if (!row.line.isEmpty()) {
        auto* line = words(row.line, widget);
        setTone(line, u"secondary"_s);
        line->setContentsMargins(m_narrow ? 0 : Theme::px(this, inset), 0, 0, 0);
        grid->addWidget(line, next++, voices, 1, m_narrow ? 1 : 2, Qt::AlignTop);
    } else if (!isAllShared(row)) {
        for (const Partner partner : bothPartners) {
            const int place = !m_narrow && partner == Partner::Second ? 1 : 0;
            grid->addWidget(voice(row, partner, widget), m_narrow ? next++ : next, voices + place);
        }
        next += m_narrow ? 0 : 1;
    }
    return next;
}

SharedStrip* GroundTable::addShared(QGridLayout* grid, const GroundRow& row, int place) const
{
    auto* strip = new SharedStrip(grid->parentWidget());
    strip->setWords(row.shared);
    strip->setAccessibleName(tr("Both of you: %1").arg(row.shared));
    const int end = m_narrow ? 0 : Theme::px(this, side); // Wide, the grid itself goes up to the edge.
    auto* beforeTheEdge = new QHBoxLayout;
    beforeTheEdge->setContentsMargins(isRightToLeft() ? end : 0, 0, isRightToLeft() ? 0 : end, 0);
    beforeTheEdge->addWidget(strip);
    grid->addLayout(beforeTheEdge, place, m_narrow ? 0 : 1, 1, m_narrow ? 1 : 2);
    return strip;
}

QWidget* GroundTable::voice(const GroundRow& row, Partner partner, QWidget* parent) const
{
    const GroundVoice& said = row.voices[partner];
    const bool quiet = said == GroundVoice() && row.shared.isEmpty();
    auto* cell = new QWidget(parent);
    cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* line = new QHBoxLayout(cell);
    line->setContentsMargins(m_narrow ? 0 : Theme::px(this, inset), 0, Theme::px(this, side), 0);
    line->setSpacing(Theme::px(this, inset));
    if (m_narrow) {
        auto* mark = new PartnerMark(markOf(partner), 14, cell);
        mark->setFixedHeight(Theme::px(this, lineHeight));
        line->addWidget(mark, 0, said.face ? Qt::AlignVCenter : Qt::AlignTop);
    }
    if (said.face)
        line->addWidget(new SmallFace(*said.face, cell), 0, Qt::AlignVCenter);

    auto* label = words(quiet ? u"—"_s : said.words, cell);
    if (quiet || !said.words.isEmpty()) // All of it may be said below already, for both.
        label->setAccessibleName(tr("%1: %2", "name of a partner, and their words")
                                     .arg(m_names[partner], quiet ? tr("no words") : said.words));
    label->setMinimumHeight(Theme::px(this, lineHeight));
    if (quiet)
        setTone(label, u"secondary"_s);
    line->addWidget(label, 1, said.face ? Qt::AlignVCenter : Qt::AlignTop);
    return cell;
}

int GroundTable::questionWidth() const
{
    const QFontMetrics metrics(Theme::font(TextRole::Label));
    int widest = Theme::px(this, 70);
    for (const GroundRow& row : m_rows)
        widest = std::max(widest, metrics.horizontalAdvance(row.question));
    return widest + 2 * Theme::px(this, side);
}
