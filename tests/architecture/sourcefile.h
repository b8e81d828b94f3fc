// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// A string literal as the compiler sees it, adjacent ones joined, and the code that stands right before it.
struct Literal
{
    int line = 0;
    QString text;
    QString before;
};

/// What an #include names, without its quotes or brackets.
struct Include
{
    int line = 0;
    QString path;
    bool isQuoted = false;
};

/// One text file of the project, taken apart so that a rule about code never trips over a comment or a
/// string. Only C++ is taken apart; the code of any other file is its text.
class SourceFile
{
public:
    SourceFile(QString path, QString text);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& text() const { return m_text; }
    /// The line a place in the text is on, from 1.
    [[nodiscard]] int lineAt(qsizetype place) const
    {
        return static_cast<int>(QStringView(text()).first(place).count(u'\n')) + 1;
    }
    [[nodiscard]] QString room() const; ///< The folder's name below src/, or "ui", "tests", else empty.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] bool isCpp() const;

    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    [[nodiscard]] const QStringList& codeLines() const
    {
        return m_codeLines;
    } ///< Without comments, strings and includes.
    [[nodiscard]] const std::vector<Literal>& literals() const { return m_literals; }
    [[nodiscard]] const std::vector<Include>& includes() const { return m_includes; }

private:
    void findIncludes();

    QString m_path;
    QString m_text;
    QStringList m_lines;
    QStringList m_codeLines;
    std::vector<Literal> m_literals;
    std::vector<Include> m_includes;
};
