// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/arrivepage.h"

#include "ui/checkin/voicesview.h"
#include "ui/checkin/waystrip.h"
#include "ui/parts/prose.h"
#include "ui/theme.h"
#include "ui_arrivepage.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ArrivePage::ArrivePage(CheckInTalk& talk, QWidget* parent)
    : StepPage(parent)
    , m_talk(talk)
    , m_presenter(talk, WordsPurpose::Appreciation)
    , m_question(std::make_unique<Ui::ArriveQuestion>())
    , m_stack(new QStackedWidget(this))
    , m_way(new WayStrip(WayStrip::Looks::Words, this))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_stack);
    buildQuestion();
    setAccessibleName(m_question->heading->text());
}

ArrivePage::~ArrivePage() = default;

void ArrivePage::enter()
{
    if (m_view)
        m_view->enter();
}

void ArrivePage::leave()
{
    if (m_view)
        m_view->leave();
}

StepFoot ArrivePage::foot() const
{
    return m_view ? m_view->foot() : StepFoot{.next = std::nullopt};
}

bool ArrivePage::takesNext()
{
    return m_view && m_view->takesNext();
}

void ArrivePage::putBelow(QWidget* links)
{
    links->setMaximumWidth(m_question->frame->maximumWidth()); // The card stays in the middle.
    m_question->grid->addWidget(links, 2, 1, Qt::AlignTop);
}

void ArrivePage::buildQuestion()
{
    auto* question = new QWidget;
    m_question->setupUi(question);
    m_question->words->setTextFormat(Qt::RichText);
    m_question->words->setText(
        prose(tr("Sit where you can both see and reach. Take the time it takes; you can stop "
                 "at any point. Nothing is kept before both of you say yes to it.")));
    buildWay();
    const int side = Theme::px(this, 32);
    m_question->column->setContentsMargins(side, side, side, side);
    m_question->column->setSpacing(Theme::px(this, 16));
    m_question->answers->setSpacing(Theme::px(this, 12));
    m_question->answers->setContentsMargins(0, Theme::px(this, 8), 0, 0);
    m_question->frame->setMaximumWidth(Theme::px(this, 560));
    m_question->grid->setContentsMargins(Theme::px(this, 24), 0, Theme::px(this, 24), 0);
    m_question->grid->setColumnStretch(1, 10000); // The card takes what there is, up to its widest.
    connect(m_question->beginNow, &QPushButton::clicked, this, &ArrivePage::begin);
    connect(m_question->anotherDay, &QPushButton::clicked, this, &ArrivePage::anotherDayAsked);
    auto* area = new QScrollArea(m_stack); // Large letters need more than a low window has.
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(question);
    // Made later than what stands below it.
    for (QToolButton* choice : m_way->findChildren<QToolButton*>())
        setTabOrder(choice, m_question->beginNow);
    setTabOrder(m_question->beginNow, m_question->anotherDay);
    m_stack->addWidget(area);
}

void ArrivePage::buildWay()
{
    const auto explain = [this] { m_question->wayWords->setText(WayStrip::explanation(m_talk.takesTurns)); };
    m_way->setTakesTurns(m_talk.takesTurns);
    explain();
    connect(m_way, &WayStrip::choseTurns, this, [this, explain](bool takesTurns) {
        m_talk.takesTurns = takesTurns;
        explain();
    });
    m_question->wayColumn->insertWidget(0, m_way, 0, Qt::AlignHCenter);
    m_question->wayColumn->setSpacing(Theme::px(this, 8));
}

void ArrivePage::begin()
{
    if (m_view)
        return;
    m_view = new VoicesView(m_presenter, PartnerColumn::Note::Alone, {}, m_stack);
    m_view->nameNotes(u"appreciation"_s);
    connect(m_view, &VoicesView::footChanged, this, &StepPage::footChanged);
    connect(m_view, &VoicesView::stopAsked, this, &ArrivePage::stopAsked);
    m_stack->setCurrentIndex(m_stack->addWidget(m_view));
    setAccessibleName(m_presenter.wording());
    setAccessibleDescription(m_presenter.why());
    setFocus(Qt::OtherFocusReason);
    emit footChanged();
}
