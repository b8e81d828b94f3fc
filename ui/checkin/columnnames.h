// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"

#include <QString>

/// The stable object name of something that is there once for each partner: "keepFirst", "itemSecond_rest".
[[nodiscard]] inline QString columnName(const QString& what, Partner partner, const QString& item = {})
{
    const QString name =
        what + (partner == Partner::First ? QLatin1String("First") : QLatin1String("Second"));
    return item.isEmpty() ? name : name + QLatin1Char('_') + item;
}
