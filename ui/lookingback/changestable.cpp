// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookingback/changestable.h"

#include "ui/parts/partnermark.h"
#include "ui/parts/prose.h"
#include "ui/style/style.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal side = 16;
constexpr qreal gap = 12;
constexpr qreal above = 16;
constexpr qreal nameWidth = 148;
constexpr qreal markExtent = 14;

QLabel* plain(const QString& text, TextRole role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

} // namespace

ChangesTable::ChangesTable(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void ChangesTable::setComparison(CheckInComparison comparison)
{
    m_comparison = std::move(comparison);
    rebuild();
}

void ChangesTable::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) != narrow)
        rebuild();
}

void ChangesTable::rebuild()
{
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(0);
    const int edge = Theme::px(this, side);
    if (m_comparison.changes.empty()) {
        auto* alike = plain(tr("What you kept is the same in both."), TextRole::Body, m_content);
        alike->setContentsMargins(edge, edge, edge, edge);
        column->addWidget(alike);
    } else if (!m_narrow) {
        addDates(column);
    }
    for (const ChangedAnswer& change : m_comparison.changes) {
        auto* line = new QFrame(m_content);
        line->setFrameShape(QFrame::HLine);
        column->addWidget(line);
        addChange(column, change);
    }
    if (!m_comparison.unchanged.isEmpty() && !m_comparison.changes.empty()) {
        const QString names = QLocale().createSeparatedList(m_comparison.unchanged);
        auto* rest = plain(tr("As before: %1.").arg(names), TextRole::Small, m_content);
        rest->setObjectName(u"unchanged"_s);
        setTone(rest, u"secondary"_s);
        rest->setContentsMargins(edge, edge, edge, edge / 2);
        column->addWidget(rest);
    }
    m_column->addWidget(m_content);
}

void ChangesTable::addDates(QVBoxLayout* column)
{
    auto* dates = new QWidget(m_content);
    auto* row = new QHBoxLayout(dates);
    const int edge = Theme::px(this, side);
    row->setContentsMargins(edge, 0, edge, Theme::px(this, 8));
    row->setSpacing(Theme::px(this, gap));
    row->addSpacing(Theme::px(this, nameWidth) + Theme::px(this, gap));
    for (const QString& date : {m_comparison.earlier, m_comparison.later})
        row->addWidget(plain(date, TextRole::SmallLabel, dates), 1);
    column->addWidget(dates);
}

void ChangesTable::addChange(QVBoxLayout* column, const ChangedAnswer& change)
{
    auto* row = new QWidget(m_content);
    auto* grid = new QGridLayout(row);
    const int edge = Theme::px(this, side);
    grid->setContentsMargins(edge, Theme::px(this, above), edge, Theme::px(this, above));
    grid->setHorizontalSpacing(Theme::px(this, gap));
    grid->setVerticalSpacing(Theme::px(this, 4));

    const QString name = m_comparison.names[change.partner];
    auto* whose = new QWidget(row);
    auto* whoseRow = new QHBoxLayout(whose);
    whoseRow->setContentsMargins({});
    whoseRow->setSpacing(Theme::px(this, 8));
    whoseRow->addWidget(new PartnerMark(markOf(change.partner), markExtent, whose), 0, Qt::AlignVCenter);
    auto* nameLabel = plain(name, TextRole::Small, whose);
    setTone(nameLabel, u"secondary"_s);
    whoseRow->addWidget(nameLabel, 1);

    auto* heading = new QVBoxLayout;
    heading->setSpacing(Theme::px(this, 4));
    heading->addWidget(plain(change.question, TextRole::Label, row));
    heading->addWidget(whose);
    heading->addStretch(1);

    const auto cell = [&](const QString& date, const QString& said) {
        return words(said, tr("%1, %2, %3: %4", "date, question, name, and words")
                               .arg(date, change.question, name, said.isEmpty() ? tr("no words") : said));
    };
    QWidget* before = cell(m_comparison.earlier, change.before);
    QWidget* now = cell(m_comparison.later, change.now);
    grid->addLayout(heading, 0, 0);
    if (m_narrow) {
        grid->addWidget(plain(m_comparison.earlier, TextRole::SmallLabel, row), 1, 0);
        grid->addWidget(before, 2, 0);
        grid->addWidget(plain(m_comparison.later, TextRole::SmallLabel, row), 3, 0);
        grid->addWidget(now, 4, 0);
    } else {
        grid->setColumnMinimumWidth(0, Theme::px(this, nameWidth));
        grid->addWidget(before, 0, 1, Qt::AlignTop);
        grid->addWidget(now, 0, 2, Qt::AlignTop);
        grid->setColumnStretch(1, 1);
        grid->setColumnStretch(2, 1);
    }
    column->addWidget(row);
}

QWidget* ChangesTable::words(const QString& said, const QString& spoken)
{
    auto* label = new QLabel(prose(said.isEmpty() ? u"—"_s : said), m_content);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAccessibleName(spoken);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true); // A policy of one's own forgets that words wrap.
    label->setSizePolicy(policy);
    if (said.isEmpty())
        setTone(label, u"secondary"_s);
    return label;
}
