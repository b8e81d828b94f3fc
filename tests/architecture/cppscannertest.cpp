// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/cppscanner.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

SourceFile cpp(const QString& text)
{
    return {u"src/domain/x.cpp"_s, text};
}

TEST(CppScanner, TakesCommentsOutOfTheCode)
{
    const SourceFile file = cpp(u"int a; // tr(\n/* tr(\n tr( */ int b;"_s);
    EXPECT_EQ(file.codeLines(), QStringList({u"int a;       "_s, u"      "_s, u"        int b;"_s}));
}

TEST(CppScanner, TakesLiteralsOutOfTheCodeAndKeepsTheirText)
{
    const SourceFile file = cpp(u"f(\"a // b\", 'c', u\"d \\\" e\"_s);"_s);
    EXPECT_EQ(file.codeLines().first(), u"f(\"      \", ' ', u\"      \"_s);"_s);
    ASSERT_EQ(file.literals().size(), 2U);
    EXPECT_EQ(file.literals().at(0).text, u"a // b"_s);
    EXPECT_EQ(file.literals().at(0).before, u"f("_s);
    EXPECT_EQ(file.literals().at(1).text, u"d \\\" e"_s);
}

TEST(CppScanner, ReadsRawLiteralsToTheirOwnEnd)
{
    const SourceFile file = cpp(u"auto s = uR\"x(one \" )\" two)x\";\nint after;"_s);
    ASSERT_EQ(file.literals().size(), 1U);
    EXPECT_EQ(file.literals().at(0).text, u"one \" )\" two"_s);
    EXPECT_EQ(file.codeLines().at(1), u"int after;"_s);
}

TEST(CppScanner, JoinsLiteralsThatTheCompilerJoins)
{
    const SourceFile file = cpp(u"f(\"SELECT a \"\n  \"FROM b\", \"c\");"_s);
    ASSERT_EQ(file.literals().size(), 2U);
    EXPECT_EQ(file.literals().at(0).text, u"SELECT a FROM b"_s);
}

TEST(CppScanner, DoesNotTakeADigitSeparatorForACharacter)
{
    EXPECT_EQ(cpp(u"int a = 1'000'000; f(\"x\");"_s).literals().size(), 1U);
}

TEST(CppScanner, FindsIncludesButNotThoseInCommentsOrStrings)
{
    const SourceFile file = cpp(u"#include \"domain/a.h\"\n"
                                "// #include \"domain/b.h\"\n"
                                "#  include <QString>\n"
                                "auto s = R\"(\n#include \"domain/c.h\"\n)\";\n"_s);
    ASSERT_EQ(file.includes().size(), 2U);
    EXPECT_EQ(file.includes().at(0).path, u"domain/a.h"_s);
    EXPECT_TRUE(file.includes().at(0).isQuoted);
    EXPECT_EQ(file.includes().at(1).path, u"QString"_s);
    EXPECT_EQ(file.includes().at(1).line, 3);
}

TEST(CppScanner, SurvivesATextThatEndsInTheMiddle)
{
    for (const QString& text : {u"\""_s, u"'"_s, u"/*"_s, u"R\"("_s, u"R\""_s, u"f(\"a\\"_s, u"'\\"_s})
        EXPECT_EQ(cpp(text).codeLines().join(u'\n').size(), text.size()) << text.toStdString();
}

} // namespace
