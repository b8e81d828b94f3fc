// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences are whole: whoever translates one may put its words in another order, and cannot where code glues
// a part to a part.
#include "architecture/rules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What stands before the words: translate() is told the context first.
const auto translating = u"(?:\\btr\\s*\\(|\\btranslate\\s*\\(\\s*\"\\s*\"\\s*,)\\s*"_s;

bool hasLetters(const QString& text)
{
    static const QRegularExpression placeholder(u"%[0-9n]"_s);
    const QString words = QString(text).remove(placeholder);
    return std::ranges::any_of(words, [](QChar c) { return c.isLetter(); });
}

/// A sentence may stand beside another one.
bool isSentence(const QString& text)
{
    static const QRegularExpression end(u"[.?!…:][”’]?$"_s);
    return end.match(text).hasMatch();
}

bool hasLooseEnds(const QString& text)
{
    return hasLetters(text) && (text.front().isSpace() || text.back().isSpace());
}

void lookAt(const SourceFile& file, const QString& rule, Findings& findings)
{
    static const QRegularExpression call(u"%1$|\\bQT_TR_NOOP\\s*\\(\\s*$"_s.arg(translating));
    static const QRegularExpression gluedBefore(u"\\+=?\\s*(?:\\w+(?:::|\\.|->))?%1$"_s.arg(translating));
    static const QRegularExpression gluedAfter(u"%1[^()]*\\)\\s*\\+"_s.arg(translating));
    for (const Literal& literal : file.literals()) {
        if (literal.text.isEmpty() || !call.match(literal.before).hasMatch())
            continue;
        if (hasLooseEnds(literal.text))
            findings.push_back(
                {rule, file.path(), literal.line,
                 u"“%1” begins or ends with a space: say the whole sentence"_s.arg(literal.text)});
        else if (!isSentence(literal.text) && hasLetters(literal.text) &&
                 (gluedBefore.match(literal.before).hasMatch() ||
                  gluedAfter.match(file.codeLines().value(literal.line - 1)).hasMatch()))
            findings.push_back({rule, file.path(), literal.line,
                                u"“%1” is glued to something: say the whole sentence"_s.arg(literal.text)});
    }
}

void lookAtForm(const SourceFile& file, const QString& rule, Findings& findings)
{
    static const QRegularExpression loose(
        u"<string(?![^>]*notr=\"true\")[^>]*>(\\s[^<]*|[^<]*\\s)</string>"_s);
    for (auto it = loose.globalMatch(file.text()); it.hasNext();) {
        const auto match = it.next();
        const int line = file.lineAt(match.capturedStart(1));
        findings.push_back(
            {rule, file.path(), line,
             u"“%1” begins or ends with a space: say the whole sentence"_s.arg(match.captured(1))});
    }
}

} // namespace

Findings gluedSentences(const SourceTree& tree, const QString& rule)
{
    Findings findings;
    for (const auto& [path, file] : tree.files()) {
        const QString room = file.room();
        if (file.isCpp() && (room == u"presenters" || room == u"ui" || room == u"app"))
            lookAt(file, rule, findings);
        if (path.endsWith(u".ui"))
            lookAtForm(file, rule, findings);
    }
    return findings;
}
