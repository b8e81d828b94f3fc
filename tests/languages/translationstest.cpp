// SPDX-License-Identifier: GPL-3.0-or-later
// What each language says, read from its file: everything, with all its places, in its own quotes and in the
// way that was chosen to speak to two people. That the words are kind is a rule of the house
// (tests/architecture).
#include "translationfile.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(TRANSLATIONS);

std::vector<std::string> languages()
{
    std::vector<std::string> found;
    for (const QString& name : QDir(folder).entryList({u"wholehearted_*.ts"_s}))
        found.push_back(name.section(u'_', 1).section(u'.', 0, 0).toStdString());
    return found;
}

QString pathOf(const std::string& language)
{
    return folder + u"/wholehearted_%1.ts"_s.arg(QString::fromStdString(language));
}

using Messages = std::vector<Message>;

class Translation : public testing::TestWithParam<std::string>
{
protected:
    [[nodiscard]] QString language() const { return QString::fromStdString(GetParam()); }
    [[nodiscard]] bool isEnglish() const { return GetParam() == "en"; }

    [[nodiscard]] Messages where(const std::function<bool(const Message&)>& isOdd) const
    {
        Messages odd;
        std::ranges::copy_if(m_file.messages, std::back_inserter(odd), isOdd);
        return odd;
    }
    /// Those with a form that does not suit.
    [[nodiscard]] Messages whereAForm(const std::function<bool(const QString&)>& isOdd) const
    {
        return where([&](const Message& message) { return std::ranges::any_of(message.forms, isOdd); });
    }

    TranslationFile m_file = TranslationFile::read(pathOf(GetParam()));
};

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(u"%L?[0-9n]"_s);
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();)
        places.append(it.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

QChar mnemonicOf(const QString& text)
{
    static const QRegularExpression mnemonic(u"(?<!&)&([^&\\s])"_s);
    const auto match = mnemonic.match(text);
    return match.hasMatch() ? match.captured(1).front().toLower() : QChar();
}

/// What the sources say now, as Qt Linguist reads them into an empty file.
std::set<QString> whatIsSaid(const QStringList& more, const QString& path)
{
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(HOUSE));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(LUPDATE),
                  QStringList{u"-silent"_s, u"-locations"_s, u"none"_s, u"src/presenters"_s, u"src/app"_s,
                              u"ui"_s, u"-I"_s, u"."_s, u"-I"_s, u"src"_s, u"-source-language"_s, u"en"_s} +
                      more + QStringList{u"-ts"_s, path});
    EXPECT_TRUE(lupdate.waitForFinished());
    EXPECT_EQ(lupdate.exitCode(), 0);
    EXPECT_EQ(QString::fromUtf8(lupdate.readAll()), QString()) << "Qt Linguist has doubts about these";
    std::set<QString> said;
    for (const Message& message : TranslationFile::read(path).messages)
        said.insert(message.key());
    return said;
}

TEST_P(Translation, SaysEverythingTheProgramSaysAndNothingElse)
{
    const QTemporaryDir place;
    const std::set<QString> said =
        whatIsSaid(isEnglish() ? QStringList{u"-pluralonly"_s} : QStringList(), place.filePath(u"said.ts"_s));
    EXPECT_FALSE(said.empty());
    std::set<QString> translated;
    for (const Message& message : m_file.messages)
        translated.insert(message.key());
    QStringList open;
    std::ranges::set_difference(said, translated, std::back_inserter(open));
    EXPECT_EQ(open.join(u"\n\n"_s), QString()) << "not translated yet; tools/translations brings them in";
    QStringList gone;
    std::ranges::set_difference(translated, said, std::back_inserter(gone));
    EXPECT_EQ(gone.join(u"\n\n"_s), QString())
        << "nobody says this any more; tools/translations takes it out";
}

TEST_P(Translation, IsFinished)
{
    EXPECT_EQ(m_file.language, language());
    EXPECT_THAT(where([](const Message& message) { return !message.state.isEmpty(); }), testing::IsEmpty());
    EXPECT_THAT(whereAForm([](const QString& form) { return form.isEmpty(); }), testing::IsEmpty());
}

TEST_P(Translation, HasEveryPluralFormOfItsLanguage)
{
    // The languages so far have two; one with another number wants a line here.
    static const std::map<std::string, int> numberOfForms{{"de", 2}, {"en", 2}, {"es", 2}};
    ASSERT_TRUE(numberOfForms.contains(GetParam()));
    EXPECT_THAT(where([&](const Message& message) {
                    return message.forms.size() != (message.isPlural ? numberOfForms.at(GetParam()) : 1);
                }),
                testing::IsEmpty());
}

TEST_P(Translation, KeepsEveryPlaceThatIsFilledIn)
{
    EXPECT_THAT(where([](const Message& message) {
                    const QStringList places = placesIn(message.source);
                    return std::ranges::any_of(message.forms,
                                               [&](const QString& form) { return placesIn(form) != places; });
                }),
                testing::IsEmpty());
}

TEST_P(Translation, EndsAsItsSourceDoes)
{
    const auto endOf = [](const QString& text) {
        return u".…:?"_s.contains(text.back()) || text.back().isSpace() ? text.back() : QChar();
    };
    EXPECT_THAT(where([&](const Message& message) {
                    return std::ranges::any_of(message.forms, [&](const QString& form) {
                        return endOf(form) != endOf(message.source) ||
                               form.front().isSpace() != message.source.front().isSpace() ||
                               form.count(u'\n') != message.source.count(u'\n');
                    });
                }),
                testing::IsEmpty());
}

TEST_P(Translation, HasMnemonicsWithoutAClash)
{
    EXPECT_THAT(where([](const Message& message) {
                    return std::ranges::any_of(message.forms, [&](const QString& form) {
                        return mnemonicOf(form).isNull() != mnemonicOf(message.source).isNull();
                    });
                }),
                testing::IsEmpty());
    std::map<QString, std::map<QChar, QString>> taken; // a context is a form
    for (const Message& message : m_file.messages) {
        const QChar letter = mnemonicOf(message.forms.value(0));
        if (letter.isNull())
            continue;
        const auto [at, isFree] = taken[message.context].emplace(letter, message.forms.front());
        EXPECT_TRUE(isFree) << message.context.toStdString() << ": “" << at->second.toStdString() << "” and “"
                            << message.forms.front().toStdString() << "” share a letter";
    }
}

TEST_P(Translation, QuotesAsItsLanguageDoes)
{
    static const QMap<QString, QString> foreign{
        {u"de"_s, u"«»‹›\"'”"_s}, {u"en"_s, u"«»‹›„\"'"_s}, {u"es"_s, u"“”„‚‘\"'"_s}};
    ASSERT_TRUE(foreign.contains(language()));
    EXPECT_THAT(whereAForm([&](const QString& form) {
                    return std::ranges::any_of(
                        form, [&](QChar c) { return foreign.value(language()).contains(c); });
                }),
                testing::IsEmpty());
    EXPECT_THAT(whereAForm([&](const QString& form) {
                    return form.count(u'„') != (language() == u"de" ? form.count(u'“') : 0) ||
                           form.count(u'«') != form.count(u'»');
                }),
                testing::IsEmpty());
}

TEST_P(Translation, SpeaksToTwoPeopleAsWasDecided)
{
    // docs/decisions/0008: German says “du” and “ihr” and names no gender; Spanish says “tú” to one and has
    // no “vosotros” or “ustedes” for two, nor words for a person that end in -o or -a.
    static const QMap<QString, QString> avoided{
        {u"de"_s,
         u"\\b(Sie selbst|Ihnen|Ihrer?|Partner(in)?s?)\\b|\\w[:*_]innen\\b|\\w[:*_]in\\b|\\w\\wInnen\\b"_s},
        {u"es"_s,
         u"\\b(vosotr[oa]s|vuestr[oa]s?|ustedes|usted|ambos|ambas|junt[oa]s|list[oa]s?(?= \\b"
         "para)|bienvenid[oa]s?|segur[oa]s|cada un[oa]|compañer[oa]s?|novi[oa]s?)\\b|\\w[/@][oa]s?\\b"_s},
    };
    const QRegularExpression pattern(avoided.value(language(), u"(?!)"_s), // English tells no gender
                                     QRegularExpression::UseUnicodePropertiesOption);
    EXPECT_THAT(whereAForm([&](const QString& form) { return pattern.match(form).hasMatch(); }),
                testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Language, Translation, testing::ValuesIn(languages()),
                         [](const auto& language) { return language.param; });

TEST(Translations, AreThoseThatAreBuilt)
{
    EXPECT_THAT(languages(), testing::ElementsAre("de", "en", "es"));
}

} // namespace
