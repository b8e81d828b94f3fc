// SPDX-License-Identifier: GPL-3.0-or-later
// Space between and around things: one short scale, so that pages are calm beside each other, and none of it
// in a form, where it would not grow with the text.
#include "architecture/rules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> scale{u"0"_s, u"4"_s, u"8"_s, u"12"_s, u"16"_s, u"24"_s, u"32"_s};

/// What has to be another length, and why.
struct OffTheScale
{
    QString path;
    QString length;
    QString why;
};

const std::vector<OffTheScale> exceptions{
    {u"ui/checkin/frozentextcard.cpp"_s, u"6"_s, u"as wide as its bar"_s},
    {u"ui/checkin/privatecard.cpp"_s, u"720"_s, u"half of what is beside its widest"_s},
    {u"ui/lookingback/changestable.cpp"_s, u"148"_s, u"as wide as the column below"_s},
    {u"ui/parts/pagefoot.cpp"_s, u"14"_s, u"so that it is 64 high with a button"_s},
    {u"ui/welcome/welcomepage.cpp"_s, u"64"_s, u"between the halves of a page without cards"_s},
};

bool isException(const QString& path, const QString& length)
{
    return std::ranges::any_of(exceptions, [&](const OffTheScale& exception) {
        return exception.path == path && exception.length == length;
    });
}

/// What stands between the bracket that opens at `open` and the one that closes it.
QString insideBrackets(const QString& code, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < code.size(); ++at) {
        depth += code[at] == u'(' ? 1 : code[at] == u')' ? -1 : 0;
        if (depth == 0)
            return code.sliced(open + 1, at - open - 1);
    }
    return {};
}

QString lastArgument(const QString& arguments)
{
    return arguments.sliced(arguments.lastIndexOf(u',') + 1);
}

QStringList matches(const QString& code, const QRegularExpression& pattern)
{
    QStringList found;
    for (auto it = pattern.globalMatch(code); it.hasNext();)
        found.append(it.next().captured(0));
    return found;
}

/// What a name last stood for before this place; empty where that is not in this file.
QString meaningOf(const QString& name, const QString& codeBefore, const QString& kind = {})
{
    const QRegularExpression set(u"%1\\b%2\\s*=\\s*([^;]*);"_s.arg(kind, name));
    QString meaning;
    for (auto it = set.globalMatch(codeBefore); it.hasNext();)
        meaning = it.next().captured(1);
    return meaning;
}

/// The numbers of the look that a length is made of: in "px(this, slim ? 8 : gap)" 8, and what gap is.
QStringList numbersIn(const QString& length, const QString& codeBefore)
{
    static const auto constant = u"\\bconstexpr\\s+\\w+\\s+"_s;
    static const QRegularExpression number(u"(?<![\\w.])[0-9]+(\\.[0-9]+)?"_s);
    static const QRegularExpression word(u"\\b[a-zA-Z_]\\w*"_s);
    QStringList numbers = matches(length, number);
    for (const QString& name : matches(length, word))
        numbers += matches(meaningOf(name, codeBefore, constant), number);
    return numbers;
}

/// The lengths of the look in the arguments of a call, also by the name they were given before it.
QStringList lengthsIn(const QString& arguments, const QString& codeBefore)
{
    static const QRegularExpression compared(u"[<>]=?\\s*(?:Theme::)?px\\s*\\([^()]*\\)"_s);
    static const QRegularExpression length(u"\\bpx\\s*\\("_s);
    static const QRegularExpression word(u"\\b[a-z]\\w*"_s);
    QStringList lengths;
    const auto add = [&](QString code) {
        code.remove(compared); // That is no space.
        for (auto it = length.globalMatch(code); it.hasNext();)
            lengths += numbersIn(lastArgument(insideBrackets(code, it.next().capturedEnd() - 1)), codeBefore);
    };
    add(arguments);
    for (const QString& name : matches(arguments, word))
        add(meaningOf(name, codeBefore));
    lengths.removeDuplicates();
    return lengths;
}

QString whatIsWrong(const QString& path, const QString& arguments, const QString& codeBefore)
{
    static const QRegularExpression bare(u"(?:^|,)\\s*([1-9][0-9]*)\\s*(?:,|$)"_s);
    if (const auto fixed = bare.match(arguments); fixed.hasMatch())
        return u"%1 alone would not grow with the text: take Theme::px()"_s.arg(fixed.captured(1));
    QStringList off = lengthsIn(arguments, codeBefore);
    off.removeIf([&](const QString& length) { return scale.contains(length) || isException(path, length); });
    return off.isEmpty() ? QString() : u"%1: the scale is 4, 8, 12, 16, 24, 32"_s.arg(off.join(u" and "_s));
}

void lookAt(const SourceFile& file, const QString& rule, Findings& findings)
{
    static const QRegularExpression spacing(
        u"\\b(?:set(?:Horizontal|Vertical)?Spacing|setContentsMargins|(?:add|insert)Spacing)\\s*\\("_s);
    const QString code = file.codeLines().join(u'\n');
    for (auto it = spacing.globalMatch(code); it.hasNext();) {
        const auto call = it.next();
        const QString before = code.first(call.capturedStart());
        const auto line = static_cast<int>(before.count(u'\n')) + 1;
        const QString wrong = whatIsWrong(file.path(), insideBrackets(code, call.capturedEnd() - 1), before);
        if (!wrong.isEmpty())
            findings.push_back({rule, file.path(), line, wrong});
    }
}

void lookAtForm(const SourceFile& file, const QString& rule, Findings& findings)
{
    static const QRegularExpression fixed(
        u"<property name=\"\\w*(?:[sS]pacing|Margin)\">\\s*<number>([1-9][0-9]*)</number>"_s);
    for (auto it = fixed.globalMatch(file.text()); it.hasNext();) {
        const auto match = it.next();
        const int line = file.lineAt(match.capturedStart());
        findings.push_back(
            {rule, file.path(), line,
             u"%1 would not grow with the text: set it in the class"_s.arg(match.captured(1))});
    }
}

} // namespace

Findings spacesOffTheScale(const SourceTree& tree, const QString& rule)
{
    Findings findings;
    for (const auto& [path, file] : tree.files()) {
        if (file.room() == u"ui" && file.isCpp())
            lookAt(file, rule, findings);
        if (path.endsWith(u".ui"))
            lookAtForm(file, rule, findings);
    }
    return findings;
}
