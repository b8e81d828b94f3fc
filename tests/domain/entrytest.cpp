// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entry.h"

#include "domain/arbitrary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace {

const JournalId journal = JournalId::fromBytes(QByteArray(16, 'j'));
const EntryId someId = EntryId::fromBytes(QByteArray(16, 'a'));
const EntryId otherId = EntryId::fromBytes(QByteArray(16, 'b'));

AnswerBody saying(const QString& words)
{
    return WordsAnswer{words};
}

SharedTime weeklyTime()
{
    SharedTime time;
    time.label = u"An evening for us"_s;
    time.firstDate = QDate(2026, 6, 10);
    time.startMinute = 20 * 60;
    time.timeZone = "Europe/Berlin";
    time.repeat = Repeat{1, Weekdays(0b100), QDate(2026, 7, 15)};
    time.insteadOf = InsteadOf{someId, QDate(2026, 6, 9), InsteadOf::Scope::One};
    return time;
}

/// An entry's content and every way to change one thing in it.
struct Changes
{
    EntryContent base;
    std::vector<EntryContent> changed;
};

template <class Content>
Changes changes(const Content& base, std::initializer_list<std::function<void(Content&)>> edits)
{
    Changes result{base, {}};
    for (const auto& edit : edits) {
        Content copy = base;
        edit(copy);
        result.changed.emplace_back(copy);
    }
    return result;
}

Changes changesOfSharedTime()
{
    using T = SharedTime;
    return changes<T>(
        weeklyTime(),
        {[](T& t) { t.kind = SharedTimeKind::CheckInTalk; }, [](T& t) { t.label = u"An evening for two"_s; },
         [](T& t) { t.firstDate = t.firstDate.addDays(7); }, [](T& t) { ++t.startMinute; },
         [](T& t) { ++t.durationMinutes; }, [](T& t) { t.timeZone = "Europe/Paris"; },
         [](T& t) { t.repeat->everyWeeks = 2; }, [](T& t) { t.repeat->weekdays.add(4); },
         [](T& t) { t.repeat->until = t.repeat->until.addDays(1); }, [](T& t) { t.repeat.reset(); },
         [](T& t) { t.insteadOf.reset(); }, [](T& t) { t.insteadOf->sharedTime = otherId; },
         [](T& t) { t.insteadOf->date = t.insteadOf->date.addDays(1); },
         [](T& t) { t.insteadOf->scope = InsteadOf::Scope::Onward; }});
}

std::vector<Changes> changesOfEveryKind()
{
    return {
        changes<CheckIn>({QDate(2026, 6, 7), u"seven-questions"_s, 1, u"en"_s},
                         {[](CheckIn& c) { c.date = c.date.addDays(1); },
                          [](CheckIn& c) { c.deck = u"nine-questions"_s; },
                          [](CheckIn& c) { c.deckVersion = 2; }, [](CheckIn& c) { c.language = u"de"_s; }}),
        changes<Answer>(
            {someId, Partner::First, u"needs"_s, saying(u"rest"_s)},
            {[](Answer& a) { a.checkIn = otherId; }, [](Answer& a) { a.author = Partner::Second; },
             [](Answer& a) { a.question = u"room"_s; }, [](Answer& a) { a.body = saying(u"Rest"_s); },
             [](Answer& a) {
                 a.body = ChoiceAnswer{u"rest"_s, {}};
             }}),
        changes<Offer>({someId, Partner::First, u"room"_s, u"swap_chores"_s, u"I do the washing"_s, otherId},
                       {[](Offer& o) { o.checkIn = otherId; }, [](Offer& o) { o.author = Partner::Second; },
                        [](Offer& o) { o.question = u"needs"_s; }, [](Offer& o) { o.item = u"rest"_s; },
                        [](Offer& o) { o.item.clear(); }, [](Offer& o) { o.words = u"I do the dishes"_s; },
                        [](Offer& o) { o.sharedTime = someId; }, [](Offer& o) { o.sharedTime.reset(); }}),
        changesOfSharedTime(),
        changes<OwnQuestion>({u"own-1"_s, u"What made you laugh?"_s, u"words"_s, 3, false},
                             {[](OwnQuestion& q) { q.question = u"own-2"_s; },
                              [](OwnQuestion& q) { q.wording = u"What made us laugh?"_s; },
                              [](OwnQuestion& q) { q.answerKind = u"checklist"_s; },
                              [](OwnQuestion& q) { q.place = 4; }, [](OwnQuestion& q) { q.resting = true; }}),
        changes<WishMet>({someId, u"massage"_s, {}},
                         {[](WishMet& w) { w.checkIn = otherId; }, [](WishMet& w) { w.item = u"bath"_s; },
                          [](WishMet& w) {
                              w = {someId, {}, u"massage"_s};
                          }}),
        changes<Words>({someId, Partner::First, WordsPurpose::Appreciation, u"for the soup"_s},
                       {[](Words& w) { w.checkIn = otherId; }, [](Words& w) { w.author = Partner::Second; },
                        [](Words& w) { w.purpose = WordsPurpose::ThisWeek; },
                        [](Words& w) { w.words += u'!'; }}),
    };
}

TEST(Entry, HasAnotherDigestWhateverSingleThingIsChanged)
{
    for (const Changes& kind : changesOfEveryKind()) {
        const Digest before = digestOf(journal, {someId, kind.base});
        std::set<QByteArray> seen{before.bytes()};
        for (std::size_t i = 0; i < kind.changed.size(); ++i) {
            const Entry changed{someId, kind.changed[i]};
            EXPECT_TRUE(seen.insert(digestOf(journal, changed).bytes()).second)
                << nameOf(changed.kind()) << ", change " << i;
        }
    }
}

TEST(Entry, HasNoFieldTheChangesAboveLeaveOut)
{
    std::set<EntryKind> kinds;
    for (const Changes& kind : changesOfEveryKind()) {
        const std::vector<FieldValue> before = fieldsOf(kind.base);
        std::set<std::size_t> touched;
        for (const EntryContent& content : kind.changed) {
            const std::vector<FieldValue> after = fieldsOf(content);
            ASSERT_EQ(after.size(), before.size());
            for (std::size_t i = 0; i < before.size(); ++i) {
                if (after[i] != before[i])
                    touched.insert(i);
            }
        }
        const EntryKind which = Entry{someId, kind.base}.kind();
        EXPECT_EQ(touched.size(), before.size()) << nameOf(which);
        kinds.insert(which);
    }
    EXPECT_EQ(kinds.size(), allEntryKinds.size());
}

TEST(Entry, HasAnotherDigestUnderAnotherIdAndInAnotherJournal)
{
    const Entry entry{someId, WishMet{otherId, u"massage"_s, {}}};
    const JournalId anotherJournal = JournalId::fromBytes(QByteArray(16, 'k'));
    EXPECT_NE(digestOf(journal, entry), digestOf(anotherJournal, entry));
    EXPECT_NE(digestOf(journal, entry), digestOf(journal, {otherId, entry.content}));
}

RC_GTEST_PROP(Entry, ComesBackFromItsFieldsWithTheSameDigest, ())
{
    for (const EntryKind kind : allEntryKinds) {
        const Entry entry{*anyId(), *anyContent(kind)};
        const std::vector<FieldValue> fields = fieldsOf(entry.content);
        const Result<EntryContent> back = contentFrom(kind, fields);
        RC_ASSERT(back.has_value());
        RC_ASSERT(fieldsOf(*back) == fields);
        RC_ASSERT(digestOf(journal, {entry.id, *back}) == digestOf(journal, entry));
        RC_ASSERT(Entry({entry.id, *back}).kind() == kind);
        RC_ASSERT(isValid(entry) && isValid(Entry{entry.id, *back}));
    }
}

RC_GTEST_PROP(Entry, ThatIsWrittenComposedComesBackExactlyAsItWas, ())
{
    const Entry composed = *anyEntry();
    const EntryContent once = *contentFrom(composed.kind(), fieldsOf(composed.content));
    RC_ASSERT(*contentFrom(composed.kind(), fieldsOf(once)) == once);
}

RC_GTEST_PROP(Entry, IsNotBuiltFromFieldsOfAnyOtherShape, ())
{
    const Entry entry = *anyEntry();
    std::vector<FieldValue> fields = fieldsOf(entry.content);
    const auto index = *rc::gen::inRange<std::size_t>(0, fields.size());
    std::vector<FieldValue> longer = fields;
    longer.emplace_back(qint64{0});
    RC_ASSERT(!contentFrom(entry.kind(), longer).has_value());

    std::vector<FieldValue> shorter = fields;
    shorter.pop_back();
    RC_ASSERT(!contentFrom(entry.kind(), shorter).has_value());

    // No field of any kind holds bytes of this length.
    fields[index] = QByteArray(5, '?');
    const auto wrong = contentFrom(entry.kind(), fields);
    RC_ASSERT(!wrong.has_value());
    RC_ASSERT(wrong.error().code == ErrorCode::InvalidContent);
}

TEST(Entry, IsNotBuiltFromWordsThatDoNotStandForAnything)
{
    const std::vector<FieldValue> good =
        fieldsOf(Words{someId, Partner::First, WordsPurpose::ThisWeek, u"x"_s});
    ASSERT_TRUE(contentFrom(EntryKind::Words, good));
    auto noAuthor = good;
    noAuthor[1] = u"third"_s;
    EXPECT_FALSE(contentFrom(EntryKind::Words, noAuthor));
    auto noPurpose = good;
    noPurpose[2] = u"complaint"_s;
    EXPECT_FALSE(contentFrom(EntryKind::Words, noPurpose));
    auto decomposed = good;
    decomposed[3] = u"e\u0301"_s;
    EXPECT_FALSE(contentFrom(EntryKind::Words, decomposed)) << "two spellings would share a digest";
}

TEST(Entry, IsNotBuiltFromANumberThatDoesNotFit)
{
    std::vector<FieldValue> fields = fieldsOf(CheckIn{QDate(2026, 6, 7), u"d"_s, 1, u"en"_s});
    fields[2] = (qint64{1} << 32) + 1; // reads as 1 where only the lower half is taken
    EXPECT_FALSE(contentFrom(EntryKind::CheckIn, fields));
}

TEST(Entry, ThatSaysNothingIsNotValid)
{
    const std::vector<EntryContent> nothing{
        CheckIn{QDate(), u"seven-questions"_s, 1, u"en"_s},
        CheckIn{QDate(2026, 6, 7), {}, 1, u"en"_s},
        Answer{someId, Partner::First, u"needs"_s, saying(u"  \n"_s)},
        Answer{EntryId(), Partner::First, u"needs"_s, saying(u"rest"_s)},
        Offer{someId, Partner::First, u"room"_s, u"rest"_s, u"  "_s, {}},
        OwnQuestion{{}, u"What made you laugh?"_s, u"words"_s, 0, false},
        OwnQuestion{u"own-1"_s, u"What made you laugh?"_s, u"words"_s, -1, false},
        WishMet{someId, {}, {}},
        WishMet{someId, u"massage"_s, u"and words too"_s},
        Words{someId, Partner::First, WordsPurpose::ThisWeek, {}},
        SharedTime(),
    };
    for (const EntryContent& content : nothing)
        EXPECT_FALSE(isValid(Entry{someId, content})) << nameOf(Entry{someId, content}.kind());
}

TEST(Entry, WithoutAnIdIsNotValid)
{
    const WishMet wish{someId, u"massage"_s, {}};
    EXPECT_TRUE(isValid(Entry{otherId, wish}));
    EXPECT_FALSE(isValid(Entry{EntryId(), wish}));
}

TEST(Entry, WithSignsThatHaveNoBytesIsNotValid)
{
    const auto saysX = [](const QString& words) {
        return Entry{someId, Words{otherId, Partner::First, WordsPurpose::ThisWeek, u"x"_s + words}};
    };
    EXPECT_TRUE(isValid(saysX(u"😀"_s)));
    EXPECT_FALSE(isValid(saysX(QString(QChar(0xd83d))))) << "half an emoji";
    EXPECT_FALSE(isValid(saysX(QString(QChar(0)))));
}

} // namespace
