// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <optional>
#include <string_view>

/// One line of a calendar file: NAME;PARAMETER=…:value. Looks into the text it comes from.
struct ContentLine
{
    std::string_view name;
    std::string_view parameters;
    std::string_view value;

    [[nodiscard]] bool is(std::string_view wanted) const; ///< Whether that is its name, in any case.
    /// The value of a parameter without its quotes; empty where it has none.
    [[nodiscard]] std::string_view parameter(std::string_view wanted) const;
};

/// Whether two words are the same but for their case; ASCII only, as all names in a calendar file are.
[[nodiscard]] bool isSameWord(std::string_view a, std::string_view b);

/// The text of a calendar file while it is read, line by line; its bytes are overwritten when it goes.
/// By hand because libical copies every summary and address into memory that is never overwritten.
class CalendarText
{
public:
    /// NotACalendar for what does not begin like one, BrokenCalendar for what holds zeros.
    [[nodiscard]] static Result<CalendarText> of(QByteArray&& bytes);
    ~CalendarText();
    CalendarText(CalendarText&& other) noexcept;
    CalendarText& operator=(CalendarText&&) = delete;
    CalendarText(const CalendarText&) = delete;
    CalendarText& operator=(const CalendarText&) = delete;

    /// The next line that has a name and a value, unfolded; what is no such line is passed over.
    [[nodiscard]] std::optional<ContentLine> next();
    [[nodiscard]] int lineNumber() const { return m_lineNumber; } ///< Where the last line ended, from 1.

private:
    explicit CalendarText(QByteArray&& bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] std::string_view nextUnfolded();

    QByteArray m_bytes;
    qsizetype m_place = 0;
    int m_lineNumber = 0;
};
