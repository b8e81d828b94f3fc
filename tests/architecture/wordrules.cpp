// SPDX-License-Identifier: GPL-3.0-or-later
// The words people read: in tr(), in forms and in the questions.
#include "architecture/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    int line = 0;
    QString text;
};

void addTranslated(const SourceFile& file, std::vector<Words>& words)
{
    static const QRegularExpression call(
        u"\\btr\\s*\\(\\s*$|\\btranslate\\s*\\(\\s*\"\\s*\"\\s*,\\s*$|\\bQT_TR_NOOP\\s*\\(\\s*$|"
        "\\bQT_TRANSLATE_NOOP\\s*\\(\\s*\"\\s*\"\\s*,\\s*$"_s);
    for (const Literal& literal : file.literals()) {
        if (call.match(literal.before).hasMatch())
            words.push_back({literal.line, literal.text});
    }
}

void addMatches(const SourceFile& file, const QRegularExpression& text, std::vector<Words>& words)
{
    for (auto it = text.globalMatch(file.text()); it.hasNext();) {
        const auto match = it.next();
        const auto line = static_cast<int>(file.text().left(match.capturedStart(1)).count(u'\n')) + 1;
        words.push_back({line, match.captured(1)});
    }
}

std::vector<Words> wordsPeopleRead(const SourceFile& file)
{
    static const QRegularExpression inForm(u"<string(?![^>]*notr=\"true\")[^>]*>([^<]*)</string>"_s);
    static const QRegularExpression inJson(u":\\s*\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression inJsonList(u"[\\[,]\\s*\"((?:[^\"\\\\]|\\\\.)*)\"(?=\\s*[,\\]])"_s);

    std::vector<Words> words;
    const QString room = file.room();
    if (file.isCpp() && (room == u"presenters" || room == u"ui" || room == u"app"))
        addTranslated(file, words);
    if (file.path().endsWith(u".ui"))
        addMatches(file, inForm, words);
    if (file.path().startsWith(u"resources/questions/")) {
        addMatches(file, inJson, words);
        addMatches(file, inJsonList, words);
    }
    return words;
}

Findings findingsIn(const SourceTree& tree, const QString& rule, const QRegularExpression& pattern,
                    const QString& reason)
{
    Findings findings;
    for (const auto& [path, file] : tree.files()) {
        for (const Words& words : wordsPeopleRead(file)) {
            if (const auto match = pattern.match(words.text); match.hasMatch())
                findings.push_back({rule, path, words.line, reason.arg(match.captured(0))});
        }
    }
    return findings;
}

} // namespace

Findings unkindWords(const SourceTree& tree, const QString& rule)
{
    static const QRegularExpression pattern(
        u"\\b(missed|failed|refused|denied|overdue|should|goals?|scores?|streaks?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return findingsIn(tree, rule, pattern, u"“%1” blames or presses; say it in plain, warm words"_s);
}

Findings typewriterQuotes(const SourceTree& tree, const QString& rule)
{
    static const QRegularExpression pattern(u"'|\\\\?\""_s);
    return findingsIn(tree, rule, pattern, u"write ’ “ ” instead of %1"_s);
}
