// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/datepattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView commas = u",،、፣⹁";

QChar fieldOf(QStringView letters)
{
    const QChar letter = letters.front();
    return letter == u'd' && letters.size() > 2 ? QChar(u'w') : letter;
}

QString withoutTrailingSigns(QString ending)
{
    while (!ending.isEmpty() &&
           (ending.back().isSpace() || ending.back() == u'-' || commas.contains(ending.back())))
        ending.chop(1);
    return ending;
}

/// What belongs to the field before it, out of the words between that and a day name: "." of "., ".
QString endingBeforeDayName(const QString& words)
{
    const auto comma = std::ranges::find_if(words, [](QChar c) { return commas.contains(c); });
    return withoutTrailingSigns(words.left(comma - words.begin()));
}

/// What belongs to the day itself, out of the words between that and the next field: "." of ". ".
QString endingOfDay(const QString& words)
{
    return withoutTrailingSigns(words.section(u' ', 0, 0));
}

} // namespace

DatePattern::DatePattern(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::LongFormat);
    bool quoted = false;
    for (const QChar c : format) {
        quoted = quoted != (c == u'\'');
        const bool isField = !quoted && (c == u'd' || c == u'M' || c == u'y');
        const QChar field = isField ? c : QChar();
        if (m_parts.empty() || m_parts.back().field != field)
            m_parts.push_back({field, {}});
        m_parts.back().text += c;
    }
    for (Part& part : m_parts) {
        if (!part.field.isNull())
            part.field = fieldOf(part.text);
    }
}

DatePattern DatePattern::dayOnly() const
{
    DatePattern day;
    const auto found = std::ranges::find(m_parts, QChar(u'd'), &Part::field);
    if (found == m_parts.end())
        return day;
    day.m_parts.push_back(*found);
    const auto next = found + 1;
    if (next != m_parts.end() && next->field.isNull())
        day.m_parts.push_back({{}, endingOfDay(next->text)});
    return day;
}

QString DatePattern::format() const
{
    QString format;
    for (const Part& part : m_parts)
        format += part.text;
    return format;
}

DatePattern DatePattern::without(QChar field) const
{
    DatePattern rest = *this;
    std::vector<Part>& parts = rest.m_parts;
    const auto isField = [](const Part& part) { return !part.field.isNull(); };
    const auto found = std::ranges::find(parts, field, &Part::field);
    if (found == parts.end())
        return rest;
    const auto next = std::find_if(found + 1, parts.end(), isField);
    const bool isFirst = std::none_of(parts.begin(), found, isField);
    if (isFirst) {
        parts.erase(parts.begin(), next);
    } else if (next != parts.end()) {
        parts.erase(found, next);
    } else {
        const auto before = found - 1;
        const QString ending =
            field == u'w' && !isField(*before) ? endingBeforeDayName(before->text) : QString();
        parts.erase(isField(*before) ? found : before, parts.end());
        parts.push_back({{}, ending});
    }
    return rest;
}

bool DatePattern::beginsWith(QChar field) const
{
    const auto first = std::ranges::find_if(m_parts, [](const Part& part) { return !part.field.isNull(); });
    return first != m_parts.end() && first->field == field;
}

QString clockFormat(const QLocale& locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    if (!format.contains(u's'))
        return format; // nearly everywhere
    static const QRegularExpression seconds(u"[^\\w]?ss?"_s);
    return format.remove(seconds);
}
