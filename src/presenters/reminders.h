// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/weekplan.h"
#include "presenters/errortext.h"
#include "presenters/notice.h"
#include "presenters/sharingchoices.h"

#include <QTimer>

/// A few discreet words that something planned begins soon.
struct Reminder
{
    QString title;
    QString words;
    int seconds = 0; ///< Until it begins; then it is no use any more.
    friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// Shows reminders outside of the window, where a desktop can.
class ReminderDisplay
{
public:
    virtual ~ReminderDisplay() = default;

    /// Answers once, whether anybody shows it; may answer before it returns.
    virtual void show(const Reminder& reminder, std::function<void(bool isShown)> done) = 0;
    virtual void takeBack() = 0; ///< What is shown, if anything is.

protected:
    ReminderDisplay() = default;
    ReminderDisplay(const ReminderDisplay&) = default;
    ReminderDisplay& operator=(const ReminderDisplay&) = default;
};

/// Reminds of what begins within half an hour: of check-in talks, or of all of it, and of nothing at first.
/// Never after something has begun. Where no desktop shows it, it is a notice in the window.
class Reminders : public NoticePresenter
{
    Q_OBJECT

public:
    static constexpr int minutesBefore = 30;

    /// All have to outlive it.
    Reminders(Journal& journal, ReminderDisplay& display, SharingMemory& memory, const Clock& clock,
              QObject* parent = nullptr);
    ~Reminders() override;

    [[nodiscard]] bool remindsOf(SharedTimeKind kind) const;
    void setRemindsOf(SharedTimeKind kind, bool on); ///< On this computer.
    [[nodiscard]] bool isMuted() const;
    void setMuted(bool muted);     ///< For both of them, wherever they open the journal; either can.
    void setTalking(bool talking); ///< Whoever sits together already needs no reminder.

    void look(); ///< At the clock and at the plan; by itself once a minute, and after each save.
    void act(const QString&) override {}

signals:
    void choicesChanged();
    void failed(const ErrorSentences& sentences);

private:
    [[nodiscard]] std::vector<Occasion> soon() const;
    void remindOf(const Occasion& occasion);
    void takeBack();

    Journal& m_journal;
    ReminderDisplay& m_display;
    SharingMemory& m_memory;
    const Clock& m_clock;
    QTimer m_minute;
    std::vector<OccasionId> m_reminded;
    std::optional<Occasion> m_shown;
    bool m_isTalking = false;
};
