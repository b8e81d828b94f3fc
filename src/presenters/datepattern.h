// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <vector>

/// A locale's own long date, taken apart so that some of it can be left out with the words that belong to it.
/// By hand because QLocale knows no "day and month" (CLDR's skeletons), and a date put together from pieces
/// reads wrong in most languages.
class DatePattern
{
public:
    explicit DatePattern(const QLocale& locale);

    [[nodiscard]] DatePattern withoutDayName() const { return without(u'w'); }
    [[nodiscard]] DatePattern withoutYear() const { return without(u'y'); }
    [[nodiscard]] DatePattern dayOnly() const; ///< With the dot or ending that some languages give it.
    [[nodiscard]] bool beginsWithDay() const { return beginsWith(u'd'); }
    [[nodiscard]] bool beginsWithYear() const { return beginsWith(u'y'); }
    [[nodiscard]] QString format() const; ///< As QLocale::toString() takes it.

private:
    /// The day name, day, month or year (w, d, M, y), or the words between them (no field).
    struct Part
    {
        QChar field;
        QString text;
    };

    DatePattern() = default;
    [[nodiscard]] DatePattern without(QChar field) const;
    [[nodiscard]] bool beginsWith(QChar field) const;

    std::vector<Part> m_parts;
};

/// A locale's own hours and minutes, as QLocale::toString() takes it. Without the seconds that the C locale
/// adds: many a computer has it for its dates alone.
[[nodiscard]] QString clockFormat(const QLocale& locale);
