// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"
#include "ui/window/mainwindow.h"

#include <QByteArray>

#include <optional>

/// What a window shows and what is on its table, as bytes that can be sealed while it is locked.
struct Sitting
{
    PerPartner<QString> names; ///< Those of the welcome page, while the journal has none of its own yet.
    Place place = Place::OurWeek;
    QByteArray talks;

    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] static std::optional<Sitting> from(const QByteArray& bytes);
};

/// Overwrites words that are not needed any more; best effort, as Qt may have shared copies elsewhere.
void wipe(QByteArray& bytes);
