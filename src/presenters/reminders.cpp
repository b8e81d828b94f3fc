// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/reminders.h"

#include "presenters/datepattern.h"
#include "presenters/timetext.h"

#include <QPointer>

#include <algorithm>

Reminders::Reminders(Journal& journal, ReminderDisplay& display, SharingMemory& memory, const Clock& clock,
                     QObject* parent)
    : NoticePresenter(parent), m_journal(journal), m_display(display), m_memory(memory), m_clock(clock)
{
    // Not one timer until the next one: timers stand still while a computer sleeps.
    constexpr int minute = 60'000;
    m_minute.setInterval(minute);
    connect(&m_minute, &QTimer::timeout, this, &Reminders::look);
    m_minute.start();
    QTimer::singleShot(0, this, &Reminders::look);
}

Reminders::~Reminders()
{
    takeBack();
}

bool Reminders::remindsOf(SharedTimeKind kind) const
{
    const SharingChoices choices = m_memory.choices();
    return choices.remindsOfTalks && (kind == SharedTimeKind::CheckInTalk || choices.remindsOfTime);
}

void Reminders::setRemindsOf(SharedTimeKind kind, bool on)
{
    SharingChoices choices = m_memory.choices();
    bool& choice = kind == SharedTimeKind::CheckInTalk ? choices.remindsOfTalks : choices.remindsOfTime;
    if (choice == on)
        return;
    choice = on;
    if (const auto remembered = m_memory.remember(choices); !remembered)
        emit failed(ErrorText::sentences(remembered.error(), Doing::Remembering));
    emit choicesChanged();
    look();
}

bool Reminders::isMuted() const
{
    return m_journal.reader().isOn(CoupleSwitch::Muted);
}

void Reminders::setMuted(bool muted)
{
    m_journal.turn(CoupleSwitch::Muted, muted, [self = QPointer(this)](const Result<Kept>& kept) {
        if (!self)
            return;
        if (!kept)
            emit self->failed(ErrorText::sentences(kept.error(), Doing::LettingGo));
        emit self->choicesChanged();
        self->look();
    });
}

void Reminders::setTalking(bool talking)
{
    m_isTalking = talking;
    look();
}

std::vector<Occasion> Reminders::soon() const
{
    const JournalReader& reader = m_journal.reader();
    if (m_isTalking || isMuted() || reader.isOn(CoupleSwitch::Paused))
        return {};
    const QDateTime now = m_clock.now();
    // A day more on both sides: what is planned in another zone has other dates.
    const QDate from = now.date().addDays(-1);
    const QDate to = now.date().addDays(2);
    std::vector<Occasion> found =
        occasionsIn(reader.plannedTimes(from.addDays(-1), to), from, to, m_clock.zone());
    std::erase_if(found, [&](const Occasion& occasion) {
        return !remindsOf(occasion.kind) || occasion.start <= now ||
               now.secsTo(occasion.start) > minutesBefore * 60;
    });
    return found;
}

void Reminders::look()
{
    const std::vector<Occasion> occasions = soon();
    if (m_shown && std::ranges::find(occasions, *m_shown) == occasions.end())
        takeBack(); // It has begun, or is not planned any more, or nobody wants to hear of it.
    for (const Occasion& occasion : occasions) {
        if (std::ranges::find(m_reminded, occasion.id) == m_reminded.end())
            return remindOf(occasion);
    }
}

void Reminders::remindOf(const Occasion& occasion)
{
    m_reminded.push_back(occasion.id);
    m_shown = occasion;
    const QString time = QLocale().toString(occasion.start.time(), clockFormat(QLocale()));
    const Reminder reminder{tr("At %1", "a time of day").arg(time), tr("Something the two of you planned."),
                            static_cast<int>(m_clock.now().secsTo(occasion.start))};
    m_display.show(reminder, [self = QPointer(this), reminder, occasion](bool isShown) {
        if (!isShown && self && self->m_shown == occasion)
            self->say({.happened = reminder.title + u'.', .rest = reminder.words, .dismissal = tr("Close")});
    });
}

void Reminders::takeBack()
{
    if (!m_shown)
        return;
    m_shown.reset();
    m_display.takeBack();
    hide();
}
