// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/availabilityrow.h"

#include "presenters/timetext.h"
#include "ui/checkin/suitspainting.h"
#include "ui/parts/spokenroles.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString timeOf(int half, const QLocale& locale)
{
    return TimeText(locale).time(half * Availability::minutesInHalfHour);
}

void choose(QComboBox* box, int data)
{
    box->setCurrentIndex(box->findData(data));
}

} // namespace

AvailabilityRow::AvailabilityRow(const HalfHours& stretch, QWidget* parent)
    : QWidget(parent)
    , m_day(new QComboBox(this))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_suits(new QComboBox(this))
    , m_remove(new QToolButton(this))
{
    const TimeText text(locale());
    const int firstDay = static_cast<int>(locale().firstDayOfWeek()) - 1;
    for (int offset = 0; offset < Availability::daysInWeek; ++offset) {
        const int day = (firstDay + offset) % Availability::daysInWeek;
        m_day->addItem(text.shortDayName(day + 1), day);
    }
    for (int half = 0; half < Availability::halfHoursInDay; ++half)
        m_from->addItem(timeOf(half, locale()), half);
    for (const Suits suits : {Suits::Works, Suits::Could})
        m_suits->addItem(suitsName(suits), static_cast<int>(suits));
    choose(m_day, stretch.day);
    choose(m_from, stretch.from);
    fillEnds(stretch.from, stretch.to);
    choose(m_suits, static_cast<int>(stretch.suits));
    m_remove->setProperty("iconName", u"close"_s);

    for (QComboBox* box : {m_day, m_from, m_to, m_suits})
        box->setProperty("dense", true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::px(this, 8));
    arrange(false);

    connect(m_from, &QComboBox::activated, this,
            [this] { fillEnds(this->stretch().from, this->stretch().to); });
    for (QComboBox* box : {m_day, m_from, m_to, m_suits})
        connect(box, &QComboBox::activated, this, &AvailabilityRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &AvailabilityRow::removeAsked);
}

HalfHours AvailabilityRow::stretch() const
{
    return {m_day->currentData().toInt(), m_from->currentData().toInt(), m_to->currentData().toInt(),
            static_cast<Suits>(m_suits->currentData().toInt())};
}

void AvailabilityRow::setPlace(const QString& name, int number)
{
    const auto call = [&](QWidget* widget, const QString& what, const QString& objectName) {
        const QString line = tr("line %1, %2", "of a list").arg(number).arg(what);
        const QString spoken = name.isEmpty() ? line : tr("%1: %2", "name, and a field").arg(name, line);
        if (auto* box = qobject_cast<QComboBox*>(widget))
            sayWhatFor(box, spoken);
        widget->setAccessibleName(spoken);
        widget->setObjectName(objectName + QString::number(number));
    };
    call(m_day, tr("day"), u"day"_s);
    call(m_from, tr("from"), u"from"_s);
    call(m_to, tr("to"), u"to"_s);
    call(m_suits, tr("how it suits"), u"suits"_s);
    call(m_remove, tr("remove"), u"remove"_s);
    m_remove->setToolTip(tr("Remove this line"));
}

int AvailabilityRow::widthInOneLine() const
{
    int width = m_remove->sizeHint().width();
    for (const QComboBox* box : {m_day, m_from, m_to, m_suits})
        width += box->sizeHint().width() + layout()->spacing();
    return width;
}

void AvailabilityRow::arrange(bool twoLines)
{
    auto* grid = qobject_cast<QGridLayout*>(layout());
    m_twoLines = twoLines;
    grid->addWidget(m_day, 0, 0);
    grid->addWidget(m_from, 0, 1);
    grid->addWidget(m_to, 0, 2);
    grid->addWidget(m_suits, twoLines ? 1 : 0, twoLines ? 0 : 3, 1, twoLines ? 3 : 1);
    grid->addWidget(m_remove, 0, 4);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, twoLines && column == 3 ? 0 : 1);
}

QSize AvailabilityRow::minimumSizeHint() const
{
    const QSize size = QWidget::minimumSizeHint();
    const int three = widthInOneLine() - m_suits->sizeHint().width() - layout()->spacing();
    return {std::min(three, size.width()), size.height()};
}

void AvailabilityRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool twoLines = width() < widthInOneLine();
    if (twoLines != m_twoLines)
        arrange(twoLines);
}

void AvailabilityRow::takeFocus()
{
    m_day->setFocus(Qt::OtherFocusReason);
}

void AvailabilityRow::fillEnds(int from, int to)
{
    m_to->clear();
    for (int half = from + 1; half <= Availability::halfHoursInDay; ++half)
        m_to->addItem(timeOf(half, locale()), half);
    choose(m_to, std::max(to, from + 1));
}
