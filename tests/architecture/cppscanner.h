// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/sourcefile.h"

/// Tells C++ code from its comments and literals, in one pass over the text. By hand, as the one packaged
/// reader of C++ is a compiler, and these rules have to run in milliseconds with nothing else installed.
class CppScanner
{
public:
    explicit CppScanner(const QString& text);

    [[nodiscard]] const QString& code() const { return m_code; } ///< As long as the text, line for line.
    [[nodiscard]] const std::vector<Literal>& literals() const { return m_literals; }

private:
    void scan();
    void blankUntil(qsizetype end);
    void readLiteral();
    void readRawLiteral();
    void readCharacter();
    void keepLiteral(qsizetype begin, const QString& content, qsizetype end);
    [[nodiscard]] bool startsWith(QLatin1String token) const;
    [[nodiscard]] bool isRawPrefix() const;
    [[nodiscard]] bool isDigitSeparator() const;

    const QString& m_text;
    QString m_code;
    std::vector<Literal> m_literals;
    qsizetype m_at = 0;
    qsizetype m_lastLiteralEnd = -1;
};
