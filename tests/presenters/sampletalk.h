// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/checkintalk.h"
#include "support/fakejournal.h"
#include "support/fixedclock.h"

#include <QFile>

#include <gtest/gtest.h>

/// Robin and Sam at the table with the seven questions as they ship, and a journal in memory.
class SampleTalk
{
public:
    SampleTalk() : talk(journal, clock, readShippedDeck(), {QStringLiteral("Robin"), QStringLiteral("Sam")})
    {
    }

    FakeJournal journal;
    FixedClock clock{QDateTime(QDate(2026, 11, 22), QTime(20, 15), Qt::UTC)};
    CheckInTalk talk;

private:
    static Deck readShippedDeck()
    {
        QFile file(QStringLiteral(SHIPPED_QUESTIONS "/seven-questions-1.en.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const auto deck = readDeck(file.readAll(), file.fileName());
        EXPECT_TRUE(deck.has_value());
        return deck.value_or(Deck());
    }
};
