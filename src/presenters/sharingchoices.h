// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/busytime.h"

/// A calendar that was read on this computer: the journal knows its times, only this computer its name.
struct NamedCalendar
{
    BusySource source;
    Partner whose = Partner::First;
    QString name;
    friend bool operator==(const NamedCalendar&, const NamedCalendar&) = default;
};

/// What a computer remembers of sharing one journal's plan. None of it is anything the two of them said.
struct SharingChoices
{
    QString folder; ///< Where the plan is published; empty: nowhere.
    std::vector<NamedCalendar> calendars;
    bool remindsOfTalks = false;
    bool remindsOfTime = false; ///< Of time together as well.
    friend bool operator==(const SharingChoices&, const SharingChoices&) = default;
};

/// Remembers them from one start to the next.
class SharingMemory
{
public:
    virtual ~SharingMemory() = default;

    [[nodiscard]] virtual SharingChoices choices() const = 0;
    /// Whatever comes of it, choices() says these from now on.
    [[nodiscard]] virtual Result<void> remember(const SharingChoices& choices) = 0;

protected:
    SharingMemory() = default;
    SharingMemory(const SharingMemory&) = default;
    SharingMemory& operator=(const SharingMemory&) = default;
};

/// Remembers until the window closes, as for a made-up couple.
class SharingInMemory : public SharingMemory
{
public:
    [[nodiscard]] SharingChoices choices() const override { return m_choices; }
    [[nodiscard]] Result<void> remember(const SharingChoices& choices) override
    {
        m_choices = choices;
        return {};
    }

private:
    SharingChoices m_choices;
};
