// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/checklisteditor.h"

#include "ui/checkin/checklistrow.h"
#include "ui/checkin/columnnames.h"
#include "ui/checkin/ownlinefield.h"
#include "ui/parts/iconlabel.h"
#include "ui/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChecklistEditor::ChecklistEditor(CheckInTalk& talk, QuestionPresenter& presenter, Partner partner,
                                 QWidget* parent)
    : AnswerEditor(presenter, partner, parent)
    , m_list(talk, presenter, partner)
    , m_rowsColumn(new QVBoxLayout)
    , m_ownLine(new OwnLineField(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_rowsColumn->setSpacing(0);
    column->addLayout(m_rowsColumn);
    column->addLayout(lastRow());
    column->addStretch();
    connect(&m_list, &ChecklistPresenter::linesChanged, this, [this] { read(); });
    read();
}

void ChecklistEditor::leave()
{
    m_list.letGoOfBlankOffers();
}

void ChecklistEditor::read()
{
    const auto lines = m_list.lines();
    while (m_rows.size() > static_cast<qsizetype>(lines.size()))
        delete m_rows.takeLast();
    for (std::size_t place = 0; place < lines.size(); ++place) {
        if (place < static_cast<std::size_t>(m_rows.size()))
            m_rows[static_cast<qsizetype>(place)]->showLine(lines[place]);
        else
            addRow(lines[place]);
    }
    arrangeTabs();
}

void ChecklistEditor::addRow(const ChecklistLine& line)
{
    const auto own = m_rows.size() - static_cast<qsizetype>(question().items.size());
    const QString tag = line.item.isEmpty() ? u"own%1"_s.arg(own + 1) : line.item;
    auto* row = new ChecklistRow(line, partner(), m_list.partnerName(), tag, this);
    connect(row, &ChecklistRow::ticked, this, [this, row](bool on) { m_list.setTicked(row->line(), on); });
    connect(row, &ChecklistRow::offerMade, this, [this, row] { m_list.makeOffer(row->line()); });
    connect(row, &ChecklistRow::offerRemoved, this, [this, row] { m_list.letGoOfOffer(row->line()); });
    connect(row, &ChecklistRow::offerWorded, this,
            [this, row](const QString& words) { m_list.wordOffer(row->line(), words); });
    m_rows.append(row);
    m_rowsColumn->addWidget(row);
}

QLayout* ChecklistEditor::lastRow()
{
    auto* plus = new IconLabel(this);
    plus->setIcon(u"plus"_s, Role::TextSecondary, 18);
    m_ownLine->setObjectName(columnName(u"ownLine"_s, partner()));
    m_ownLine->setAccessibleName(spoken(tr("a line of your own")));
    connect(m_ownLine, &OwnLineField::added, this,
            [this](const QString& words) { m_list.addOwnLine(words); });
    auto* last = new QHBoxLayout;
    last->setContentsMargins({});
    last->setSpacing(Theme::px(this, 12));
    last->addWidget(plus);
    last->addWidget(m_ownLine, 1);
    return last;
}

void ChecklistEditor::arrangeTabs()
{
    // New rows would come last of all; each belongs where it is seen.
    QWidget* before = nullptr;
    for (const ChecklistRow* row : std::as_const(m_rows)) {
        for (QWidget* control : row->inTabOrder()) {
            if (before)
                setTabOrder(before, control);
            before = control;
        }
    }
    setTabOrder(before, m_ownLine);
}
