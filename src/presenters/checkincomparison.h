// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/checkinreading.h"

#include <QLocale>
#include <QStringList>

/// What one partner kept to one question at two times, where it is not the same.
struct ChangedAnswer
{
    QString question;
    Partner partner = Partner::First;
    QString before; ///< Empty where nothing was kept.
    QString now;
};

/// Two check-ins held against each other, in their own words and without any judgement of them.
struct CheckInComparison
{
    QString earlier; ///< Its date in words.
    QString later;
    PerPartner<QString> names;
    std::vector<ChangedAnswer> changes; ///< In the order of the later one.
    QStringList unchanged;              ///< Questions somebody answered both times, all of it alike.
};

/// Question by question; a question in other words is still the same one.
[[nodiscard]] CheckInComparison compared(const CheckInReading& earlier, const CheckInReading& later,
                                         const PerPartner<QString>& names, const QLocale& locale);
