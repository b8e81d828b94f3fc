// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deck.h"
#include "support/fakejournal.h"
#include "support/fixedclock.h"

#include <QFile>

#include <gtest/gtest.h>

/// The decks as they ship, read from the sources.
class ShippedDecks : public DeckLibrary
{
public:
    [[nodiscard]] Result<Deck> current(const QString& language) const override
    {
        return deck(QStringLiteral("seven-questions"), 1, language);
    }
    [[nodiscard]] Result<Deck> deck(const QString& id, int version, const QString& language) const override
    {
        const QString name = QStringLiteral("%1-%2.%3.json").arg(id).arg(version).arg(language);
        QFile file(QStringLiteral(SHIPPED_QUESTIONS "/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::InvalidDeck, name);
        return readDeck(file.readAll(), name);
    }
};

/// What Robin and Sam kept: two check-ins, one plan of each kind and one that is over.
class KeptYear
{
public:
    KeptYear()
    {
        journal.hold({}, {{CoupleSetting::FirstName, QStringLiteral("Robin")},
                          {CoupleSetting::SecondName, QStringLiteral("Sam")}});
        spring = journal.hold(
            CheckIn{QDate(2026, 3, 4), QStringLiteral("seven-questions"), 1, QStringLiteral("en")});
        answer(spring, Partner::Second, QStringLiteral("rhythm"),
               ChoiceAnswer{QStringLiteral("now_and_then"), QStringLiteral("As it was in spring")});

        autumn = journal.hold(
            CheckIn{QDate(2026, 11, 22), QStringLiteral("seven-questions"), 1, QStringLiteral("en")});
        robinsRhythm = answer(autumn, Partner::First, QStringLiteral("rhythm"),
                              ChoiceAnswer{QStringLiteral("once_a_week"), QStringLiteral("Or as it comes")});
        answer(autumn, Partner::First, QStringLiteral("needs"),
               ChecklistAnswer{{QStringLiteral("rest"), QStringLiteral("privacy")}, {}, {}});
        answer(autumn, Partner::Second, QStringLiteral("needs"),
               ChecklistAnswer{{QStringLiteral("rest")}, {QStringLiteral("A walk first")}, {}});
        holdWeeks();
        journal.hold(WishMet{autumn, QStringLiteral("massage"), {}});
        journal.hold(Words{autumn, Partner::Second, WordsPurpose::Appreciation,
                           QStringLiteral("The soup on Tuesday")});
        holdPlans();
    }

    EntryId answer(const EntryId& checkIn, Partner author, const QString& question, const AnswerBody& body)
    {
        return journal.hold(Answer{checkIn, author, question, body});
    }

    FakeJournal journal;
    FixedClock clock{QDateTime(QDate(2026, 11, 22), QTime(20, 15), QTimeZone("Europe/Berlin"))};
    ShippedDecks decks;
    EntryId spring;
    EntryId autumn;
    EntryId robinsRhythm;
    EntryId evening;
    EntryId talk;
    EntryId past;
    EntryId bedtimeOffer;

private:
    void holdWeeks()
    {
        WeekAnswer robin;
        robin.week.paint({2, 40, 44, Suits::Works});
        WeekAnswer sam = robin;
        sam.week.paint({5, 28, 32, Suits::Could});
        answer(autumn, Partner::First, QStringLiteral("when"), robin);
        answer(autumn, Partner::Second, QStringLiteral("when"), sam);
    }

    void holdPlans()
    {
        past = journal.hold(SharedTime{.label = QStringLiteral("Slow morning"),
                                       .firstDate = QDate(2026, 3, 8),
                                       .startMinute = 9 * 60,
                                       .durationMinutes = 120,
                                       .timeZone = "Europe/Berlin"});
        evening = journal.hold(SharedTime{.label = QStringLiteral("Our evening"),
                                          .firstDate = QDate(2026, 11, 25),
                                          .startMinute = 20 * 60 + 30,
                                          .durationMinutes = 90,
                                          .timeZone = "Europe/Berlin",
                                          .repeat = Repeat{1, Weekdays(0b100), QDate(2026, 12, 30)}});
        talk = journal.hold(SharedTime{.kind = SharedTimeKind::CheckInTalk,
                                       .label = {},
                                       .firstDate = QDate(2026, 11, 26),
                                       .startMinute = 19 * 60,
                                       .durationMinutes = 90,
                                       .timeZone = "Europe/Berlin",
                                       .repeat = Repeat{4, Weekdays(0b1000), QDate(2026, 12, 24)}});
        bedtimeOffer =
            journal.hold(Offer{autumn, Partner::First, QStringLiteral("room"),
                               QStringLiteral("swap_bedtimes"), QStringLiteral("I do bedtime"), evening});
    }
};
