// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/availabilitylist.h"

#include "ui/checkin/availabilityrow.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr HalfHours usualEvening{0, 40, 44, Suits::Works};

} // namespace

AvailabilityList::AvailabilityList(QWidget* parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_add(new QPushButton(tr("Add a time"), this))
{
    auto* content = new QWidget;
    auto* all = new QVBoxLayout(content);
    const int room = Theme::px(this, 4); // For the focus ring.
    all->setContentsMargins(room, room, room, room);
    all->setSpacing(Theme::px(this, 8));
    m_lines->setSpacing(Theme::px(this, 8));
    all->addLayout(m_lines);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    all->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);

    m_add->setObjectName(u"addTime"_s);
    m_add->setProperty("iconName", u"plus"_s);
    m_add->setProperty("dense", true);
    connect(m_add, &QPushButton::clicked, this, &AvailabilityList::addTime);
    setOwner(Partner::First, {});
}

void AvailabilityList::setOwner(Partner partner, const QString& name)
{
    Q_UNUSED(partner)
    m_name = name;
    setAccessibleName(name.isEmpty() ? tr("The hours of a usual week")
                                     : tr("%1: the hours of a usual week").arg(name));
    m_add->setAccessibleName(name.isEmpty() ? QString() : tr("%1: add a time").arg(name));
    renumber();
}

void AvailabilityList::setAvailability(const Availability& week)
{
    // What is typed here stays as it is typed, though two lines may say what one could.
    if (week == m_week)
        return;
    m_week = week;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const HalfHours& stretch : week.stretches())
        addRow(stretch);
    renumber();
}

AvailabilityRow* AvailabilityList::addRow(const HalfHours& stretch)
{
    auto* row = new AvailabilityRow(stretch, this);
    m_rows.append(row);
    m_lines->addWidget(row);
    connect(row, &AvailabilityRow::changed, this, &AvailabilityList::takeOver);
    connect(row, &AvailabilityRow::removeAsked, this, [this, row] { removeRow(row); });
    return row;
}

void AvailabilityList::removeRow(AvailabilityRow* row)
{
    const auto place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    m_lines->removeWidget(row);
    row->hide();
    row->deleteLater();
    renumber();
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows[std::min(place, m_rows.size() - 1)]->takeFocus();
    takeOver();
}

void AvailabilityList::addTime()
{
    // The evening after the last line, so that adding day by day goes quickly.
    HalfHours next = usualEvening;
    if (!m_rows.isEmpty()) {
        next = m_rows.last()->stretch();
        next.day = (next.day + 1) % Availability::daysInWeek;
    }
    AvailabilityRow* row = addRow(next);
    renumber();
    row->takeFocus();
    takeOver();
}

void AvailabilityList::renumber()
{
    for (int number = 0; number < m_rows.size(); ++number)
        m_rows[number]->setPlace(m_name, number + 1);
}

void AvailabilityList::takeOver()
{
    Availability week;
    for (const AvailabilityRow* row : std::as_const(m_rows))
        week.paint(row->stretch());
    if (week == m_week)
        return;
    m_week = week;
    emit changed(m_week);
}
