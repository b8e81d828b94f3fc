// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planfolder.h"
#include "presenters/sharingchoices.h"
#include "support/fakejournal.h"

#include <gtest/gtest.h>

#include <deque>
#include <map>

/// Calendar files that are what a test says of them; answers at once or when told.
class FakeReader : public CalendarReader
{
public:
    void put(const QString& path, Result<BusyReading> reading) { m_files.insert_or_assign(path, reading); }
    void answerLater() { m_isLate = true; }
    void answer()
    {
        m_isLate = false;
        for (const auto& waiting : std::exchange(m_waiting, {}))
            waiting();
    }
    void read(const QString& path, const BusyWindow&, Callback<BusyReading> done) override
    {
        const auto found = m_files.find(path);
        Result<BusyReading> reading =
            found == m_files.end() ? failure(ErrorCode::FileNotFound) : found->second;
        m_waiting.push_back([reading, done] { done(reading); });
        if (!m_isLate)
            answer();
    }

private:
    std::map<QString, Result<BusyReading>> m_files;
    std::deque<std::function<void()>> m_waiting;
    bool m_isLate = false;
};

/// Folders in which nothing is written; remembers what would have been, and answers when told.
class FakePublisher : public PlanPublisher
{
public:
    struct Asked
    {
        QString folder;
        PlanToPublish plan;
        Callback<std::vector<DeletedThere>> done;
    };

    void publish(const QString& folder, const PlanToPublish& plan,
                 Callback<std::vector<DeletedThere>> done) override
    {
        asked.push_back({folder, plan, std::move(done)});
    }
    void withdraw(const QString& folder, const JournalId&, Callback<void> done) override
    {
        withdrawn.append(folder);
        done(withdrawing);
    }
    void write(const QString& path, const PlanToPublish& plan, Callback<void> done) override
    {
        written[path] = plan;
        done(writing);
    }
    void watch(const QString& folder, std::function<void()> told) override
    {
        watched = folder;
        changed = std::move(told);
    }
    /// Answers what was asked first.
    void answer(Result<std::vector<DeletedThere>> deleted = std::vector<DeletedThere>())
    {
        ASSERT_FALSE(asked.empty()) << "nothing is asked";
        const Asked first = asked.front();
        asked.pop_front();
        first.done(std::move(deleted));
    }

    std::deque<Asked> asked;
    QStringList withdrawn;
    std::map<QString, PlanToPublish> written;
    QString watched;
    std::function<void()> changed;
    Result<void> withdrawing;
    Result<void> writing;
};

/// A computer that cannot write its own settings.
class Forgetful : public SharingMemory
{
public:
    [[nodiscard]] SharingChoices choices() const override { return m_choices; }
    [[nodiscard]] Result<void> remember(const SharingChoices& choices) override
    {
        m_choices = choices;
        return failure(ErrorCode::NoPermission);
    }

private:
    SharingChoices m_choices;
};

inline SharedTime evening(QDate date = QDate(2026, 11, 25))
{
    return {
        SharedTimeKind::TimeTogether, QStringLiteral("Our evening"), date, 20 * 60 + 30, 90, "Europe/Berlin"};
}

inline SharedTime talk(QDate date = QDate(2026, 11, 26))
{
    return {SharedTimeKind::CheckInTalk, {}, date, 19 * 60, 60, "Europe/Berlin"};
}

inline SharedTime everyWednesday()
{
    SharedTime time = evening();
    Weekdays days;
    days.add(3);
    time.repeat = Repeat{1, days, QDate(2026, 12, 30)};
    return time;
}
