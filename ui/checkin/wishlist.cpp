// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/wishlist.h"

#include "ui/checkin/columnnames.h"
#include "ui/checkin/ownlinefield.h"
#include "ui/checkin/wishrow.h"
#include "ui/parts/iconlabel.h"
#include "ui/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WishList::WishList(WishesPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_rowsColumn(new QVBoxLayout)
    , m_ownLine(new OwnLineField(this))
{
    auto* plus = new IconLabel(this);
    plus->setIcon(u"plus"_s, Role::TextSecondary, 18);
    m_ownLine->setObjectName(columnName(u"ownLine"_s, presenter.turn()));
    m_ownLine->setAccessibleName(tr("%1: a wish of your own").arg(presenter.name(presenter.turn())));
    auto* last = new QHBoxLayout;
    last->setSpacing(Theme::px(this, 12));
    last->addWidget(plus);
    last->addWidget(m_ownLine, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(this, 16), Theme::px(this, 8), Theme::px(this, 16),
                               Theme::px(this, 8));
    column->setSpacing(0);
    m_rowsColumn->setSpacing(0);
    column->addLayout(m_rowsColumn);
    column->addLayout(last);
    column->addStretch();
    connect(m_ownLine, &OwnLineField::added, this,
            [this](const QString& words) { m_presenter.addOwnLine(words); });
    connect(&presenter, &WishesPresenter::linesChanged, this, &WishList::read);
    read();
}

void WishList::read()
{
    const auto lines = m_presenter.lines();
    for (int place = 0; place < static_cast<int>(lines.size()); ++place) {
        const WishLine& line = lines[static_cast<std::size_t>(place)];
        if (place >= m_rows.size())
            addRow(line, place);
        else
            m_rows[place]->showLine(line);
    }
    arrangeTabs();
}

void WishList::addRow(const WishLine& line, int place)
{
    const int own = place - static_cast<int>(m_presenter.question().items.size());
    auto* row = new WishRow(line, line.item.isEmpty() ? u"own_%1"_s.arg(own + 1) : line.item, this);
    connect(row, &WishRow::chose, this,
            [this, place](WishChoice choice) { m_presenter.choose(place, choice); });
    connect(row, &WishRow::broughtUp, this, [this, place](bool bring) { m_presenter.bringUp(place, bring); });
    m_rows.append(row);
    m_rowsColumn->addWidget(row);
}

void WishList::arrangeTabs()
{
    QWidget* before = nullptr;
    for (const WishRow* row : std::as_const(m_rows)) {
        for (QWidget* control : row->inTabOrder()) {
            if (before)
                setTabOrder(before, control);
            before = control;
        }
    }
    setTabOrder(before, m_ownLine);
}
