// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/example/exampledice.h"
#include "domain/partner.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <optional>

/// What the made-up couple says: sentences put together from pools, none again before half of
/// its pool was said.
class ExampleWords
{
public:
    static constexpr int shortestNote = 200;
    static constexpr int longestNote = 600;

    /// The dice stay the caller’s; what is not translated into the language is English.
    ExampleWords(ExampleDice& dice, const QString& language);

    [[nodiscard]] PerPartner<QString> names() const;
    /// A note of shortestNote to longestNote letters; the item is what they chose, where they chose one.
    [[nodiscard]] QString note(const QString& question, const QString& item, QDate date);
    [[nodiscard]] QString appreciation(QDate date);
    [[nodiscard]] QString thisWeek(QDate date);
    /// An offer for a day of the week, or for any; empty where the item has none.
    [[nodiscard]] QString offer(const QString& item, std::optional<int> weekday);
    [[nodiscard]] QString ownLine(const QString& question);
    [[nodiscard]] QString ownWish();
    [[nodiscard]] QString eveningLabel();
    [[nodiscard]] QString morningLabel() const;

private:
    [[nodiscard]] QStringList pool(const QString& path) const;
    [[nodiscard]] QString draw(const QString& path);
    [[nodiscard]] QString drawFilled(const QString& path, QDate date);

    ExampleDice& m_dice;
    QJsonObject m_words;
    QHash<QString, QStringList> m_queues; ///< Each pool; what was said last stands last.
};
