// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/commongroundpage.h"

#include "ui/checkin/groundtable.h"
#include "ui/style/style.h"
#include "ui_commongroundpage.h"

#include <QResizeEvent>

namespace {

constexpr qreal stackBelow = 760;
constexpr qreal hoursWidth = 300;

} // namespace

CommonGroundPage::CommonGroundPage(CheckInTalk& talk, QWidget* parent)
    : StepPage(parent)
    , m_talk(talk)
    , m_presenter(talk)
    , m_ui(std::make_unique<Ui::CommonGroundPage>())
    , m_table(new GroundTable(talk.names, this))
{
    m_ui->setupUi(this);
    m_ui->header->setTitle(tr("Your common ground"));
    m_ui->header->setLead(CommonGroundPresenter::lead());
    setAccessibleName(m_ui->header->title());
    setAccessibleDescription(m_ui->header->lead());
    buildBody();
}

CommonGroundPage::~CommonGroundPage() = default;

void CommonGroundPage::enter()
{
    auto rows = m_presenter.rows();
    const bool isEmpty = rows.empty();
    const PerPartner<Availability> weeks = m_presenter.weeks();
    m_table->setRows(std::move(rows));
    m_table->setVisible(!isEmpty);
    m_ui->nothing->setVisible(isEmpty);
    m_ui->picture->setLocale(m_talk.locale);
    m_ui->picture->setWeeks(weeks, m_talk.names);
    m_ui->hours->setVisible(!weeks.first.isEmpty() || !weeks.second.isEmpty());
    m_ui->arrivalWords->setText(m_presenter.arrival());
    m_ui->arrival->setVisible(m_presenter.prefersNoPlan());
    emit footChanged();
}

StepFoot CommonGroundPage::foot() const
{
    return {.next = m_presenter.nextText(), .note = CommonGroundPresenter::note()};
}

void CommonGroundPage::buildBody()
{
    const int gap = Theme::px(this, 16);
    m_ui->groundBody->setContent(m_ui->content);
    m_ui->column->setSpacing(gap);
    m_ui->cards->setSpacing(gap);
    m_ui->cards->insertWidget(0, m_table, 1);
    m_ui->hoursColumn->setContentsMargins(gap, gap, gap, gap);
    m_ui->hoursColumn->setSpacing(Theme::px(this, 8));
    m_ui->nothingColumn->setContentsMargins(gap, gap, gap, gap);
    m_ui->nothingWords->setWords(tr("Nothing to put side by side today"), tr("And nothing has to be."), {});
    m_ui->arrival->setLook({.fill = Role::AccentTint});
    m_ui->arrivalRow->setContentsMargins(gap, Theme::px(this, 12), gap, Theme::px(this, 12));
    m_ui->arrivalRow->setSpacing(Theme::px(this, 12));
}

void CommonGroundPage::resizeEvent(QResizeEvent* event)
{
    StepPage::resizeEvent(event);
    const bool narrow = width() < Theme::px(this, stackBelow);
    m_ui->cards->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_table->setNarrow(narrow);
    m_ui->hours->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : Theme::px(this, hoursWidth));
    m_ui->hours->setMinimumWidth(narrow ? 0 : Theme::px(this, hoursWidth));
}
