// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/calendarspage.h"

#include "ui/calendars/busycard.h"
#include "ui/calendars/planoutcard.h"
#include "ui/calendars/reminderscard.h"
#include "ui/checkin/bothyespage.h"
#include "ui/theme.h"
#include "ui_calendarspage.h"

namespace {

constexpr qreal widest = 1000;

} // namespace

CalendarsPage::CalendarsPage(const Presenters& presenters, QWidget* parent)
    : QWidget(parent)
    , m_with(presenters)
    , m_ui(std::make_unique<Ui::CalendarsPage>())
    , m_busy(new BusyCard(presenters.sources))
    , m_planOut(new PlanOutCard(presenters.publishing, presenters.word, presenters.sources.names()))
    , m_reminders(new RemindersCard(presenters.reminders))
{
    m_ui->setupUi(this);
    setAccessibleName(m_ui->header->title());
    const int side = Theme::px(this, 24);
    m_ui->content->setMaximumWidth(Theme::px(this, widest));
    m_ui->column->setContentsMargins(side, 0, side, side);
    m_ui->column->setSpacing(side);
    for (QWidget* card : std::initializer_list<QWidget*>{m_busy, m_planOut, m_reminders})
        m_ui->column->addWidget(card);
    m_ui->column->addStretch(1);
    connect(m_planOut, &PlanOutCard::bothAsked, this, &CalendarsPage::askBoth);
    refresh();
}

CalendarsPage::~CalendarsPage() = default;

void CalendarsPage::refresh()
{
    const bool isReady = m_with.sources.canTakeIn();
    m_ui->notYet->setVisible(!isReady);
    for (QWidget* card : std::initializer_list<QWidget*>{m_busy, m_planOut, m_reminders})
        card->setVisible(isReady);
    m_busy->refresh();
    m_planOut->refresh();
    m_reminders->refresh();
}

void CalendarsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_busy->forgetWords();
    m_planOut->forgetWords();
    refresh();
}

void CalendarsPage::askBoth()
{
    if (!m_bothYes) {
        m_bothYes = new BothYesPage(m_with.word.onTheTable(), tr("To calendars"), m_ui->stages);
        m_bothYes->setProperty("ownFocus", true);
        m_ui->stages->addWidget(m_bothYes);
        connect(m_bothYes, &StepPage::changeWordsAsked, this,
                [this] { m_ui->stages->setCurrentWidget(m_ui->cardsPage); });
        connect(m_bothYes, &StepPage::dropped, this, &CalendarsPage::leaveBothYes);
        connect(m_bothYes, &StepPage::finished, this, &CalendarsPage::leaveBothYes);
    }
    m_ui->stages->setCurrentWidget(m_bothYes);
    m_bothYes->enter();
    m_bothYes->setFocus(Qt::OtherFocusReason);
}

void CalendarsPage::leaveBothYes()
{
    m_ui->stages->setCurrentWidget(m_ui->cardsPage);
    std::exchange(m_bothYes, nullptr)->deleteLater();
    m_planOut->closeWord();
    refresh();
    findChild<QWidget*>(QStringLiteral("anotherWord"))->setFocus(Qt::OtherFocusReason);
}
