// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

enum class Appearance
{
    System,
    Light,
    Dark
};

enum class ContrastWish
{
    System,
    Usual,
    High
};

/// The one colour that leads the eye; each is made readable where it is used.
enum class AccentColour
{
    Wine,
    Blue,
    Green,
    Plum,
    Clay,
    System
};

/// How this computer shows and guards the journal. Nothing here is about what the couple says or plans.
struct Preferences
{
    static constexpr int usualIdleMinutes = 10;
    static constexpr int longestIdleMinutes = 24 * 60;

    Appearance appearance = Appearance::System;
    ContrastWish contrast = ContrastWish::System;
    AccentColour accent = AccentColour::Wine;
    QString language = {};                   ///< BCP 47; empty: as the computer speaks.
    int lockAfterMinutes = usualIdleMinutes; ///< 0: not by itself.
    bool locksWithComputer = true;           ///< When it sleeps, and when its own screen locks.

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Where this computer remembers how it shows the journal; one file of this account, apart from the journal.
class Settings
{
public:
    virtual ~Settings() = default;

    [[nodiscard]] virtual Preferences preferences() const = 0; ///< What is unreadable is as at first.
    /// At once; false where it could not be written, and then it holds until the program ends.
    virtual bool setPreferences(const Preferences& preferences) = 0;
    [[nodiscard]] virtual QByteArray windowPlace() const = 0; ///< Empty: none yet.
    virtual void setWindowPlace(const QByteArray& place) = 0;

protected:
    Settings() = default;
    Settings(const Settings&) = default;
    Settings& operator=(const Settings&) = default;
};
