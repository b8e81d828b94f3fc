// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/weekeditor.h"

#include "ui/checkin/availabilitylist.h"
#include "ui/checkin/availabilitypainter.h"
#include "ui/checkin/brushstrip.h"
#include "ui/checkin/columnnames.h"
#include "ui/parts/choicestrip.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WeekEditor::WeekEditor(QuestionPresenter& presenter, Partner partner, QWidget* parent)
    : AnswerEditor(presenter, partner, parent)
    , m_brush(new BrushStrip(this))
    , m_views(new ChoiceStrip(this))
    , m_painter(new AvailabilityPainter(this))
    , m_list(new AvailabilityList(this))
    , m_lastTime(new QPushButton(tr("Start from what we kept last time"), this))
{
    nameParts();
    buildViews();
    buildLastTime();
    auto* above = new QHBoxLayout;
    above->addWidget(m_brush);
    above->addStretch();
    above->addWidget(m_views);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(this, 4));
    column->addLayout(above);
    column->addWidget(m_lastTime, 0, Qt::AlignLeading);
    column->addWidget(m_painter, 1);
    column->addWidget(m_list, 1);

    connect(m_brush, &BrushStrip::brushChosen, m_painter, &AvailabilityPainter::setBrush);
    connect(m_painter, &AvailabilityPainter::changed, this, &WeekEditor::say);
    connect(m_list, &AvailabilityList::changed, this, &WeekEditor::say);
    showAsList(false);
    read();
}

void WeekEditor::nameParts()
{
    const QString name = presenter().name(partner());
    m_brush->setOwner(partner(), name);
    m_painter->setOwner(partner(), name);
    m_list->setOwner(partner(), name);
    m_brush->setObjectName(columnName(u"brush"_s, partner()));
    m_painter->setObjectName(columnName(u"week"_s, partner()));
    m_list->setObjectName(columnName(u"weekList"_s, partner()));
}

void WeekEditor::buildViews()
{
    m_views->setDense(true);
    QToolButton* picture = m_views->addIconChoice(0, tr("As a picture"), u"grid"_s);
    QToolButton* list = m_views->addIconChoice(1, tr("As a list"), u"list"_s);
    picture->setObjectName(columnName(u"asPicture"_s, partner()));
    picture->setAccessibleName(spoken(picture->toolTip()));
    list->setObjectName(columnName(u"asList"_s, partner()));
    list->setAccessibleName(spoken(list->toolTip()));
    connect(m_views, &ChoiceStrip::chose, this, [this](int view) { showAsList(view == 1); });
}

void WeekEditor::buildLastTime()
{
    m_lastTime->setObjectName(columnName(u"lastTime"_s, partner()));
    m_lastTime->setAccessibleName(spoken(tr("start from what we kept last time")));
    m_lastTime->setProperty("kind", u"text"_s);
    m_lastTime->setProperty("iconName", u"history"_s);
    const auto kept = presenter().lastKept(partner());
    const auto* week = kept ? std::get_if<WeekAnswer>(&*kept) : nullptr;
    m_hasLastTime = week && !week->week.isEmpty();
    connect(m_lastTime, &QPushButton::clicked, this, [this] {
        m_views->setFocus(Qt::OtherFocusReason); // It goes away with the empty week.
        presenter().startFromLastKept(partner());
    });
}

void WeekEditor::showAsList(bool asList)
{
    m_views->setChosen(asList ? 1 : 0);
    m_brush->setVisible(!asList); // A list needs no brush.
    m_painter->setVisible(!asList);
    m_list->setVisible(asList);
}

void WeekEditor::say(const Availability& week)
{
    auto answer = said<WeekAnswer>();
    answer.week = week;
    presenter().say(partner(), answer);
}

void WeekEditor::read()
{
    // Only what came from elsewhere, or the painter would forget what can be undone.
    const Availability week = said<WeekAnswer>().week;
    m_lastTime->setVisible(m_hasLastTime && week.isEmpty());
    if (m_painter->availability() != week)
        m_painter->setAvailability(week);
    if (m_list->availability() != week)
        m_list->setAvailability(week);
}
