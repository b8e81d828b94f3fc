// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendartext.h"

#include <algorithm>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Where a character stands outside of quotes; npos if nowhere.
std::size_t findUnquoted(std::string_view text, std::string_view anyOf, std::size_t from = 0)
{
    bool isQuoted = false;
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && anyOf.find(text[i]) != std::string_view::npos)
            return i;
    }
    return std::string_view::npos;
}

std::string_view withoutQuotes(std::string_view value)
{
    return value.size() >= 2 && value.front() == '"' && value.back() == '"'
               ? value.substr(1, value.size() - 2)
               : value;
}

std::optional<ContentLine> lineFrom(std::string_view text)
{
    // A name first: a quote may stand anywhere in a text, and then means nothing.
    const std::size_t nameEnd = text.find_first_of(":;");
    if (nameEnd == std::string_view::npos || nameEnd == 0)
        return std::nullopt;
    const std::size_t colon = text[nameEnd] == ':' ? nameEnd : findUnquoted(text, ":", nameEnd);
    if (colon == std::string_view::npos)
        return std::nullopt;
    ContentLine line{text.substr(0, nameEnd), text.substr(nameEnd, colon - nameEnd), text.substr(colon + 1)};
    while (!line.value.empty() && (line.value.back() == ' ' || line.value.back() == '\t'))
        line.value.remove_suffix(1);
    return line;
}

} // namespace

bool isSameWord(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

bool ContentLine::is(std::string_view wanted) const
{
    return isSameWord(name, wanted);
}

std::string_view ContentLine::parameter(std::string_view wanted) const
{
    std::size_t begin = 0;
    while (begin < parameters.size()) {
        const std::size_t end = std::min(findUnquoted(parameters, ";", begin + 1), parameters.size());
        const std::string_view one = parameters.substr(begin + 1, end - begin - 1);
        const std::size_t equals = one.find('=');
        if (equals != std::string_view::npos && isSameWord(one.substr(0, equals), wanted))
            return withoutQuotes(one.substr(equals + 1));
        begin = end;
    }
    return {};
}

Result<CalendarText> CalendarText::of(QByteArray&& bytes)
{
    constexpr std::string_view beginning = "BEGIN:VCALENDAR";
    CalendarText text(std::move(bytes));
    if (text.m_bytes.startsWith("\xef\xbb\xbf"))
        text.m_place = 3;
    while (text.m_place < text.m_bytes.size() && std::strchr("\r\n\t ", text.m_bytes.at(text.m_place)) &&
           text.m_bytes.at(text.m_place) != '\0')
        ++text.m_place;
    const std::string_view rest(text.m_bytes.constData() + text.m_place,
                                static_cast<std::size_t>(text.m_bytes.size() - text.m_place));
    if (!isSameWord(rest.substr(0, beginning.size()), beginning))
        return failure(ErrorCode::NotACalendar);
    if (text.m_bytes.contains('\0'))
        return failure(ErrorCode::BrokenCalendar, u"zero byte"_s);
    return text;
}

CalendarText::CalendarText(CalendarText&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {})), m_place(other.m_place), m_lineNumber(other.m_lineNumber)
{
}

CalendarText::~CalendarText()
{
    if (!m_bytes.isEmpty())
        ::explicit_bzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
}

std::string_view CalendarText::nextUnfolded()
{
    char* const bytes = m_bytes.data();
    const qsizetype size = m_bytes.size();
    const qsizetype begin = m_place;
    qsizetype end = begin;
    // Folded lines are drawn together where they stand, so that there is one copy to overwrite.
    while (m_place < size) {
        const char letter = bytes[m_place++];
        if (letter != '\r' && letter != '\n') {
            bytes[end++] = letter;
            continue;
        }
        if (letter == '\r' && m_place < size && bytes[m_place] == '\n')
            ++m_place;
        ++m_lineNumber;
        const bool isFolded = m_place < size && (bytes[m_place] == ' ' || bytes[m_place] == '\t');
        if (!isFolded)
            break;
        ++m_place;
    }
    return {bytes + begin, static_cast<std::size_t>(end - begin)};
}

std::optional<ContentLine> CalendarText::next()
{
    while (m_place < m_bytes.size()) {
        if (const auto line = lineFrom(nextUnfolded()))
            return line;
    }
    return std::nullopt;
}
