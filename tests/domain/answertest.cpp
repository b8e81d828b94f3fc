// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answer.h"

#include "domain/arbitrary.h"
#include "domain/entry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Read the way a journal's answers are.
Result<AnswerBody> bodyKeptAs(const QByteArray& json)
{
    const std::vector<FieldValue> fields{QByteArray(16, 'c'), u"first"_s, u"needs"_s,
                                         QString::fromUtf8(json)};
    return contentFrom(EntryKind::Answer, fields).map([](const EntryContent& content) {
        return std::get<Answer>(content).body;
    });
}

/// Any sixteen bits at all, halves of pairs and what is no character among them.
rc::Gen<QString> anyUnits()
{
    const auto unit = rc::gen::map(rc::gen::weightedOneOf<int>({{3, rc::gen::inRange(0, 0x80)},
                                                                {1, rc::gen::inRange(0x80, 0x10000)},
                                                                {1, rc::gen::inRange(0xd7f0, 0xe010)}}),
                                   [](int value) { return static_cast<char16_t>(value); });
    return rc::gen::map(rc::gen::container<std::u16string>(unit),
                        [](const std::u16string& units) { return QString::fromStdU16String(units); });
}

TEST(Answer, IsWrittenWithSortedKeysAndNoSpace)
{
    EXPECT_EQ(toCanonicalJson(ChoiceAnswer{u"glad"_s, u"It’s \"ours\""_s}),
              QByteArray(R"({"item":"glad","kind":"choice","note":"It’s \"ours\""})"));
    EXPECT_EQ(toCanonicalJson(ChecklistAnswer{{u"rest"_s, u"privacy"_s}, {u"a nap"_s}, {}}),
              QByteArray(R"({"items":["rest","privacy"],"kind":"checklist","own":["a nap"]})"));
    EXPECT_EQ(toCanonicalJson(WordsAnswer{}), QByteArray(R"({"kind":"words"})"));
}

TEST(Answer, WritesAWeekAsItsStretches)
{
    Availability week;
    week.paint({2, 40, 44, Suits::Works});
    week.paint({5, 28, 32, Suits::Could});
    EXPECT_EQ(toCanonicalJson(WeekAnswer{week, {}}),
              QByteArray(R"({"kind":"week","week":[[2,40,44,2],[5,28,32,1]]})"));
}

TEST(Answer, IsWrittenWithTheEscapesThatJsonAsksForAndNoOthers)
{
    EXPECT_EQ(toCanonicalJson(WordsAnswer{u"\"\\\b\f\n\r\t/\u0001\u001f\u007f\u2028👩"_s}),
              QByteArray(R"({"kind":"words","note":"\"\\\b\f\n\r\t/\u0001\u001f)"
                         "\x7f\xe2\x80\xa8\xf0\x9f\x91\xa9\"}"));
    EXPECT_EQ(toCanonicalJson(WordsAnswer{QString(QChar(0xd83d))}),
              QByteArray(R"({"kind":"words","note":"\ud83d"})"))
        << "half a pair has no bytes of its own";
}

RC_GTEST_PROP(Answer, IsWrittenTheWayALibraryWritesIt, ())
{
    const QString item = *anyUnits();
    const QString note = *anyUnits();
    const auto own = *rc::gen::container<QStringList>(anyUnits());
    QJsonObject expected{{u"kind"_s, u"checklist"_s}};
    const auto composed = [](const QString& text) { return text.normalized(QString::NormalizationForm_C); };
    expected.insert(u"items"_s, QJsonArray{composed(item)});
    if (!note.isEmpty())
        expected.insert(u"note"_s, composed(note));
    QJsonArray lines;
    for (const QString& line : own)
        lines.append(composed(line));
    if (!own.isEmpty())
        expected.insert(u"own"_s, lines);
    RC_ASSERT(toCanonicalJson(ChecklistAnswer{{item}, own, note}) ==
              QJsonDocument(expected).toJson(QJsonDocument::Compact));
}

TEST(Answer, IsWrittenTheSameHoweverAnAccentWasTyped)
{
    EXPECT_EQ(toCanonicalJson(WordsAnswer{u"caf\u00e9"_s}), toCanonicalJson(WordsAnswer{u"cafe\u0301"_s}));
}

RC_GTEST_PROP(Answer, ComesBackFromItsJsonAndIsWrittenTheSameAgain, ())
{
    const AnswerBody body = *anyAnswerBody();
    const QByteArray json = toCanonicalJson(body);
    const Result<AnswerBody> back = bodyKeptAs(json);
    RC_ASSERT(back.has_value());
    RC_ASSERT(toCanonicalJson(*back) == json);
    RC_ASSERT(back->index() == body.index());
    RC_ASSERT(*bodyKeptAs(toCanonicalJson(*back)) == *back);
}

RC_GTEST_PROP(Answer, ThatIsAnotherIsWrittenDifferently, ())
{
    const AnswerBody one = *bodyKeptAs(toCanonicalJson(*anyAnswerBody()));
    const AnswerBody other = *bodyKeptAs(toCanonicalJson(*anyAnswerBody()));
    RC_ASSERT((one == other) == (toCanonicalJson(one) == toCanonicalJson(other)));
}

TEST(Answer, IsNotReadFromAnythingElse)
{
    const QList<QByteArray> others{
        "",
        "[]",
        "{}",
        "not json",
        R"({"kind":"poem","note":"x"})",
        R"({"kind":"words","note":"x"} )",                    // white space
        R"({"note":"x","kind":"words"})",                     // keys not sorted
        R"({"kind":"words","note":""})",                      // an empty part
        R"({"kind":"words","mood":3,"note":"x"})",            // an unknown part
        R"({"kind":"words","note":7})",                       // a number for words
        "{\"kind\":\"words\",\"note\":\"e\xcc\x81\"}",        // not NFC
        R"({"items":"rest","kind":"checklist"})",             // not a list
        R"({"items":["rest",1],"kind":"checklist"})",         // not all words
        R"({"kind":"week","week":[[2,40,44,0]]})",            // a no is not written
        R"({"kind":"week","week":[[7,40,44,1]]})",            // no such day
        R"({"kind":"week","week":[[2,40,49,1]]})",            // past midnight
        R"({"kind":"week","week":[[2,40,40,1]]})",            // no time at all
        R"({"kind":"week","week":[[2,-1,40,1]]})",            // before midnight
        R"({"kind":"week","week":[[2,40,44]]})",              // three of four
        R"({"kind":"week","week":[[2,40.5,44,1]]})",          // half of a half hour
        R"({"kind":"week","week":[[2,40,42,1],[2,42,44,1]]})" // one stretch in two
    };
    for (const QByteArray& json : others) {
        const auto body = bodyKeptAs(json);
        ASSERT_FALSE(body) << json.toStdString();
        EXPECT_EQ(body.error().code, ErrorCode::InvalidContent);
    }
}

TEST(Answer, ThatSaysNothingIsEmptyLikeAPass)
{
    EXPECT_TRUE(isEmpty(AnswerBody(WordsAnswer{u" \n\t"_s})));
    EXPECT_TRUE(isEmpty(AnswerBody(ChoiceAnswer{})));
    EXPECT_TRUE(isEmpty(AnswerBody(ChecklistAnswer{})));
    EXPECT_TRUE(isEmpty(AnswerBody(WeekAnswer{})));
}

TEST(Answer, SaysSomethingWithANoteOrAChoiceAlone)
{
    EXPECT_FALSE(isEmpty(AnswerBody(WordsAnswer{u"x"_s})));
    EXPECT_FALSE(isEmpty(AnswerBody(ChoiceAnswer{u"no"_s, {}}))) << "a no is an answer";
    EXPECT_FALSE(isEmpty(AnswerBody(ChecklistAnswer{{}, {u"a nap"_s}, {}})));
    EXPECT_FALSE(isEmpty(AnswerBody(WeekAnswer{{}, u"no idea yet"_s})));
}

} // namespace
