// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/arrivepage.h"

#include "ui/checkin/voicesview.h"
#include "ui/parts/prose.h"
#include "ui/theme.h"
#include "ui_arrivepage.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ArrivePage::ArrivePage(CheckInTalk& talk, QWidget* parent)
    : StepPage(parent)
    , m_presenter(talk, WordsPurpose::Appreciation)
    , m_question(std::make_unique<Ui::ArriveQuestion>())
    , m_stack(new QStackedWidget(this))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->addWidget(m_stack);
    buildQuestion();
    setAccessibleName(m_question->heading->text());
}

ArrivePage::~ArrivePage() = default;

StepFoot ArrivePage::foot() const
{
    if (m_begun)
        return {};
    return {.next = std::nullopt};
}

void ArrivePage::buildQuestion()
{
    auto* question = new QWidget;
    m_question->setupUi(question);
    m_question->words->setTextFormat(Qt::RichText);
    m_question->words->setText(
        prose(tr("Sit where you can both see and reach. Take the time it takes; you can stop "
                 "at any point. Nothing is kept before both of you say yes to it.")));
    const int side = Theme::px(this, 40);
    m_question->column->setContentsMargins(side, side, side, Theme::px(this, 28));
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
    m_stack->addWidget(area);
}

void ArrivePage::begin()
{
    m_begun = true;
    auto* view = new VoicesView(m_presenter, PartnerColumn::Note::Alone, {}, m_stack);
    view->nameNotes(u"appreciation"_s);
    m_stack->setCurrentIndex(m_stack->addWidget(view));
    setAccessibleName(m_presenter.wording());
    setAccessibleDescription(m_presenter.why());
    setFocus(Qt::OtherFocusReason);
    emit footChanged();
}
