// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/reminderscard.h"

#include "ui/parts/stacking.h"
#include "ui/theme.h"
#include "ui_reminderscard.h"

RemindersCard::RemindersCard(Reminders& reminders, QWidget* parent)
    : QFrame(parent), m_reminders(reminders), m_ui(std::make_unique<Ui::RemindersCard>())
{
    m_ui->setupUi(this);
    const int side = Theme::px(this, 16);
    m_ui->column->setContentsMargins(side, side, side, side);
    m_ui->column->setSpacing(Theme::px(this, 8));
    m_ui->muteRow->setSpacing(side);
    connect(m_ui->remindTalks, &QCheckBox::clicked, this,
            [this](bool on) { m_reminders.setRemindsOf(SharedTimeKind::CheckInTalk, on); });
    connect(m_ui->remindTime, &QCheckBox::clicked, this,
            [this](bool on) { m_reminders.setRemindsOf(SharedTimeKind::TimeTogether, on); });
    connect(m_ui->mute, &QPushButton::clicked, this,
            [this] { m_reminders.setMuted(!m_reminders.isMuted()); });
    connect(&reminders, &Reminders::choicesChanged, this, &RemindersCard::refresh);
    connect(&reminders, &Reminders::failed, this, [this](const ErrorSentences& sentences) {
        m_ui->remindersError->say(sentences.happened, sentences.next);
    });
    refresh();
}

RemindersCard::~RemindersCard() = default;

QWidgetList RemindersCard::stops() const
{
    return {m_ui->remindTalks, m_ui->remindTime, m_ui->mute};
}

void RemindersCard::refresh()
{
    const bool isMuted = m_reminders.isMuted();
    const bool isOn = m_reminders.remindsOf(SharedTimeKind::CheckInTalk);
    m_ui->remindersError->clear();
    m_ui->remindTalks->setChecked(isOn);
    m_ui->remindTime->setChecked(m_reminders.remindsOf(SharedTimeKind::TimeTogether));
    m_ui->remindTime->setEnabled(isOn);
    m_ui->muted->setWords(isMuted
                              ? tr("Reminders are quiet, for both of you and wherever you open your journal.")
                              : tr("Either of you can end reminders for both, on every computer of yours."));
    m_ui->mute->setText(isMuted ? tr("Let them be heard") : tr("Quiet for both of us"));
}

void RemindersCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    stack(m_ui->muteRow, width() < Theme::px(this, narrowCard));
}
