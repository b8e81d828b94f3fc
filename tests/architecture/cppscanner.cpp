// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/cppscanner.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

CppScanner::CppScanner(const QString& text) : m_text(text), m_code(text)
{
    scan();
}

void CppScanner::scan()
{
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        if (startsWith("//"_L1)) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            blankUntil(end < 0 ? m_text.size() : end);
        } else if (startsWith("/*"_L1)) {
            const qsizetype end = m_text.indexOf("*/"_L1, m_at + 2);
            blankUntil(end < 0 ? m_text.size() : end + 2);
        } else if (c == u'"' && isRawPrefix()) {
            readRawLiteral();
        } else if (c == u'"') {
            readLiteral();
        } else if (c == u'\'' && !isDigitSeparator()) {
            readCharacter();
        } else {
            ++m_at;
        }
    }
}

void CppScanner::blankUntil(qsizetype end)
{
    for (; m_at < end; ++m_at) {
        if (m_text.at(m_at) != u'\n')
            m_code[m_at] = u' ';
    }
}

void CppScanner::readLiteral()
{
    const qsizetype begin = m_at++;
    const qsizetype contentBegin = m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != u'"' && m_text.at(m_at) != u'\n')
        m_at += m_text.at(m_at) == u'\\' ? 2 : 1;
    const qsizetype contentEnd = std::min(m_at, m_text.size());
    m_at = contentBegin;
    blankUntil(contentEnd);
    m_at = std::min(contentEnd + 1, m_text.size());
    keepLiteral(begin, m_text.mid(contentBegin, contentEnd - contentBegin), m_at);
}

void CppScanner::readRawLiteral()
{
    const qsizetype begin = m_at++;
    const qsizetype bracket = m_text.indexOf(u'(', m_at);
    const QString closing = u')' + m_text.mid(m_at, bracket - m_at) + u'"';
    const qsizetype found = bracket < 0 ? -1 : m_text.indexOf(closing, bracket);
    const qsizetype contentEnd = found < 0 ? m_text.size() : found;
    const qsizetype end = found < 0 ? m_text.size() : found + closing.size();
    blankUntil(end);
    keepLiteral(begin, m_text.mid(bracket + 1, contentEnd - bracket - 1), end);
}

void CppScanner::readCharacter()
{
    ++m_at;
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text.at(m_at) != u'\'' && m_text.at(m_at) != u'\n')
        m_at += m_text.at(m_at) == u'\\' ? 2 : 1;
    const qsizetype end = std::min(m_at, m_text.size());
    m_at = begin;
    blankUntil(end);
    m_at = std::min(end + 1, m_text.size());
}

void CppScanner::keepLiteral(qsizetype begin, const QString& content, qsizetype end)
{
    static const QRegularExpression onlyAPrefix(u"^\\s*(u8|u|U|L)?R?$"_s);
    static const QRegularExpression prefix(u"(u8|u|U|L)?R?$"_s);

    const bool isAdjacent =
        m_lastLiteralEnd >= 0 &&
        onlyAPrefix.match(m_code.mid(m_lastLiteralEnd, begin - m_lastLiteralEnd)).hasMatch();
    m_lastLiteralEnd = end;
    if (isAdjacent) {
        m_literals.back().text += content;
        return;
    }
    constexpr qsizetype enoughToRecogniseACall = 80;
    const qsizetype from = std::max<qsizetype>(0, begin - enoughToRecogniseACall);
    const auto line = static_cast<int>(m_text.left(begin).count(u'\n')) + 1;
    m_literals.push_back({line, content, m_code.mid(from, begin - from).remove(prefix)});
}

bool CppScanner::startsWith(QLatin1String token) const
{
    return QStringView(m_text).mid(m_at).startsWith(token);
}

bool CppScanner::isRawPrefix() const
{
    static const QRegularExpression rawPrefix(u"(^|[^A-Za-z0-9_])(u8|u|U|L)?R$"_s);
    return m_at > 0 &&
           rawPrefix.match(m_text.mid(std::max<qsizetype>(0, m_at - 4), std::min<qsizetype>(4, m_at)))
               .hasMatch();
}

bool CppScanner::isDigitSeparator() const
{
    const auto isHexDigit = [](QChar c) {
        return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    return m_at > 0 && m_at + 1 < m_text.size() && m_text.at(m_at - 1).isDigit() &&
           isHexDigit(m_text.at(m_at + 1));
}
