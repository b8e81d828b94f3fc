// SPDX-License-Identifier: GPL-3.0-or-later
// The words people read: in tr(), in forms, in questions, in the example and in translations, in every
// language.
#include "architecture/rules.h"

#include <QMap>
#include <QRegularExpression>

#include <functional>

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
        const int line = file.lineAt(match.capturedStart(1));
        words.push_back({line, match.captured(1)});
    }
}

std::vector<Words> wordsPeopleRead(const SourceFile& file)
{
    static const QRegularExpression inForm(u"<string(?![^>]*notr=\"true\")[^>]*>([^<]*)</string>"_s);
    static const QRegularExpression inJson(u":\\s*\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression inTranslation(u"<(?:translation|numerusform)[^>]*>([^<]*)</"_s);
    static const QRegularExpression inLine(u"(?m)^([^#\n]+)$"_s);
    static const QRegularExpression inJsonList(u"[\\[,]\\s*\"((?:[^\"\\\\]|\\\\.)*)\"(?=\\s*[,\\]])"_s);

    std::vector<Words> words;
    const QString room = file.room();
    if (file.isCpp() && (room == u"presenters" || room == u"ui" || room == u"app"))
        addTranslated(file, words);
    if (file.path().endsWith(u".ui"))
        addMatches(file, inForm, words);
    if (file.path().startsWith(u"resources/questions/") || file.path().startsWith(u"resources/example/")) {
        addMatches(file, inJson, words);
        addMatches(file, inJsonList, words);
    }
    if (file.path().endsWith(u".ts"))
        addMatches(file, inTranslation, words);
    if (file.path().startsWith(u"resources/linux/") && !file.path().endsWith(u".1"))
        addMatches(file, inLine, words);
    return words;
}

/// The language a file speaks: "words.de.json", or what a translation says of itself.
QString languageOf(const SourceFile& file)
{
    static const QRegularExpression inName(u"[._]([a-z]{2})(_[A-Z]{2})?\\.(json|ts)$"_s);
    const auto named = inName.match(file.path());
    return named.hasMatch() ? named.captured(1) : u"en"_s;
}

/// The words product.md keeps out, with their kin, in each language that is spoken here.
const QRegularExpression& wordsKeptOut(const QString& language)
{
    const auto pattern = [](const QString& words) {
        return QRegularExpression(u"\\b(%1)\\b"_s.arg(words),
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QMap<QString, QRegularExpression> known{
        {u"en"_s, pattern(u"missed|missing out|fail(s|ed|ure|ures|ing)?|refus(e|es|ed|al|als|ing)|"
                          "den(y|ies|ied|ial|ying)|reject(s|ed|ion|ions|ing)?|overdue|should(n[’']t)?|ought|"
                          "goals?|targets?|scor(e|es|ed|ing)|streaks?|points earned|achievements?|quotas?|"
                          "obligations?|performance"_s)},
        {u"de"_s,
         pattern(u"verpass(t|te|ten|en)|versäum(t|te|en|nis|nisse)|gescheitert|scheitern|fehlgeschlagen|"
                 "verweiger(t|te|n|ung)|abgelehnt|überfällig|soll(te|test|ten|tet)|ziel(e|en|s)?|"
                 "punkte(stand)?|serie(n)?|pflicht(en)?|leistung(en)?"_s)},
        {u"fr"_s, pattern(u"manqué(e|s|es)?|échou(é|ée|és|ées|er)|échecs?|refus(é|ée|és|er|e|ent)?|en retard|"
                          "devr(iez|ais|ait)|objectifs?|scores?|séries?|obligations?"_s)},
        {u"es"_s, pattern(u"perdid(o|a|os|as)|fallad(o|a|os|as)|fracas(o|os|ado|ar)|rechaz(o|os|ado|ada|ar)|"
                          "negad(o|a)|atrasad(o|a|os|as)|deber(ías|íais|ían|ía)|metas?|objetivos?|puntuación|"
                          "rachas?|obligaci(ón|ones)"_s)},
    };
    static const QRegularExpression none(u"(?!)"_s);
    const auto found = known.find(language);
    return found == known.end() ? none : *found;
}

Findings findingsIn(const SourceTree& tree, const QString& rule,
                    const std::function<QRegularExpression(const SourceFile&)>& patternFor,
                    const QString& reason)
{
    Findings findings;
    for (const auto& [path, file] : tree.files()) {
        const QRegularExpression pattern = patternFor(file);
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
    return findingsIn(
        tree, rule, [](const SourceFile& file) { return wordsKeptOut(languageOf(file)); },
        u"“%1” blames or presses; say it in plain, warm words"_s);
}

Findings typewriterQuotes(const SourceTree& tree, const QString& rule)
{
    static const QRegularExpression pattern(u"'|\\\\?\""_s);
    static const QRegularExpression none(u"(?!)"_s);
    return findingsIn(
        tree, rule,
        [](const SourceFile& file) { return file.path().startsWith(u"resources/linux/") ? none : pattern; },
        u"write ’ “ ” instead of %1"_s);
}

Findings phrasesOutOfPlace(const SourceTree& tree, const QString& rule)
{
    // The article’s own phrase stands once, where it is explained.
    static const QRegularExpression phrase(u"maintenance[ -]sex"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    Findings findings = findingsIn(
        tree, rule, [](const SourceFile&) { return phrase; }, u"“%1” stands once, in About"_s);
    std::erase_if(findings, [before = 0](const Finding& finding) mutable {
        const bool isAbout = finding.path.contains(u"about"_s, Qt::CaseInsensitive);
        return isAbout && !finding.path.endsWith(u".ts"_s) ? ++before == 1 : finding.path.endsWith(u".ts"_s);
    });
    return findings;
}
