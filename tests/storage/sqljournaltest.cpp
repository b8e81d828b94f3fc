// SPDX-License-Identifier: GPL-3.0-or-later
// A journal as the rest of the program sees it, on real files.
#include "storagehelpers.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

class SqlJournal : public StorageTest
{
protected:
    void SetUp() override
    {
        auto begun = begin(path());
        ASSERT_DONE(begun);
        journal = *std::move(begun);
    }
    void reopen()
    {
        journal.reset();
        auto opened = open(path());
        ASSERT_DONE(opened);
        journal = *std::move(opened);
    }
    [[nodiscard]] std::vector<PlannedTime> plan() const { return journal->reader().allPlannedTimes(); }

    std::unique_ptr<Journal> journal;
};

} // namespace

TEST_F(SqlJournal, WritesNothingBeforeTheFirstKeep)
{
    EXPECT_TRUE(filesInFolder().isEmpty());
}

TEST_F(SqlJournal, GivesBackEveryKindOfEntryAfterAReopen)
{
    const std::vector<Entry> entries = oneOfEachKind();
    const auto kept = keep(*journal, entries);
    ASSERT_DONE(kept);
    EXPECT_EQ(kept->generation, 1u);
    reopen();
    for (const Entry& entry : entries)
        EXPECT_EQ(journal->reader().entry(entry.id), entry) << nameOf(entry.kind());
    EXPECT_EQ(filesInFolder(), QStringList{u"ours.wholehearted"_s});
}

TEST_F(SqlJournal, KeepsItsFileForItsOwnerAlone)
{
    ASSERT_DONE(keep(*journal, {aCheckIn()}));
    EXPECT_EQ(QFile::permissions(path()) &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
}

TEST_F(SqlJournal, MakesItsFolderForItsOwnerAlone)
{
    const QString deep = path(u"new/deeper/ours.wholehearted"_s);
    auto other = begin(deep);
    ASSERT_DONE(other);
    ASSERT_DONE(keep(**other, {aCheckIn()}));
    for (const QString& made : {path(u"new"_s), path(u"new/deeper"_s)})
        EXPECT_EQ(QFile::permissions(made) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(SqlJournal, ReadsCheckInsNewestFirstWithWhatBelongsToThem)
{
    const Entry earlier = aCheckIn({2026, 11, 16});
    const Entry later = aCheckIn({2026, 11, 23});
    const Entry answer = anAnswer(later.id, u"Rest"_s);
    ASSERT_DONE(keep(*journal, {earlier, later, answer}));
    EXPECT_EQ(journal->reader().checkIns(), (std::vector{later, earlier}));
    EXPECT_EQ(journal->reader().entriesOf(later.id), std::vector{answer});
    EXPECT_TRUE(journal->reader().entriesOf(earlier.id).empty());
}

TEST_F(SqlJournal, KeepsNamesAndChangesThem)
{
    ASSERT_DONE(keep(*journal, {}, {},
                     {{CoupleSetting::FirstName, u"Noor"_s}, {CoupleSetting::SecondName, u"Sam"_s}}));
    ASSERT_DONE(keep(*journal, {}, {}, {{CoupleSetting::FirstName, u"Noor-Amélie"_s}}));
    reopen();
    EXPECT_EQ(journal->reader().setting(CoupleSetting::FirstName), u"Noor-Amélie"_s);
    EXPECT_EQ(journal->reader().setting(CoupleSetting::SecondName), u"Sam"_s);
    EXPECT_EQ(journal->reader().setting(CoupleSetting::CalendarWord), QString());
}

TEST_F(SqlJournal, KeepsAwkwardTextAsItIs)
{
    const QString awkward =
        u"\uFEFFZeile\r\n\t\"a\\b\" \u202Eabc\u202C e\u0301 \U0001F469\u200D\u2764\uFE0F"_s;
    const Entry checkIn = aCheckIn();
    const Entry answer = anAnswer(checkIn.id, awkward);
    const Entry offer = anOffer(checkIn.id, awkward);
    Entry time = aTime();
    std::get<SharedTime>(time.content).label = awkward;
    ASSERT_DONE(keep(*journal, {checkIn, answer, offer, time}));
    reopen();
    const QString nfc = awkward.normalized(QString::NormalizationForm_C);
    EXPECT_EQ(std::get<Offer>(journal->reader().entry(offer.id)->content).words, nfc);
    EXPECT_EQ(std::get<SharedTime>(journal->reader().entry(time.id)->content).label, nfc);
    EXPECT_EQ(noteOf(std::get<Answer>(journal->reader().entry(answer.id)->content).body), nfc);
}

TEST_F(SqlJournal, KeepsALineThatBeginsWithAnAccentThatStandsAlone)
{
    // In JSON its line feed is “\n”, and an n with an accent behind it is not to become one letter.
    const Entry checkIn = aCheckIn();
    const Entry answer = anAnswer(checkIn.id, u"one\n\u0301two"_s);
    ASSERT_DONE(keep(*journal, {checkIn, answer}));
    reopen();
    const auto kept = journal->reader().entry(answer.id);
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, answer);
}

TEST_F(SqlJournal, KeepsNoTextThatHasNoBytesOfItsOwn)
{
    const Entry checkIn = aCheckIn();
    for (const QString& text : {u"half "_s + QChar(0xd83d), u"nothing "_s + QChar(0)})
        EXPECT_EQ(codeOf(keep(*journal, {checkIn, anOffer(checkIn.id, text)})), ErrorCode::InvalidContent);
}

TEST_F(SqlJournal, HasNothingToKeepInAnEmptyKeeping)
{
    EXPECT_EQ(codeOf(keep(*journal, {})), ErrorCode::NothingToKeep);
    EXPECT_TRUE(filesInFolder().isEmpty());
}

TEST_F(SqlJournal, KeepsNoEntryThatSaysNothing)
{
    EXPECT_EQ(codeOf(keep(*journal, {aCheckIn(), anAnswer(EntryId::create(), u"  "_s)})),
              ErrorCode::InvalidContent);
    EXPECT_TRUE(journal->reader().checkIns().empty());
    EXPECT_TRUE(filesInFolder().isEmpty());
}

TEST_F(SqlJournal, KeepsNothingAgreedInAnotherJournal)
{
    const Agreed elsewhere = bothSayYesTo(Keeping(JournalId::create(), {aCheckIn()}));
    EXPECT_EQ(codeOf(await<Kept>([&](auto done) { journal->keep(elsewhere, done); })),
              ErrorCode::OtherJournal);
}

TEST_F(SqlJournal, KeepsNoEntryTwice)
{
    const Entry checkIn = aCheckIn();
    ASSERT_DONE(keep(*journal, {checkIn}));
    EXPECT_EQ(codeOf(keep(*journal, {checkIn})), ErrorCode::InvalidContent);
    EXPECT_EQ(codeOf(keep(*journal, {aTime(), checkIn})), ErrorCode::InvalidContent);
    EXPECT_TRUE(plan().empty()) << "all of a keeping or nothing";
}

TEST_F(SqlJournal, ReplacesKeptWordsInOneStep)
{
    const Entry checkIn = aCheckIn();
    const Entry before = anAnswer(checkIn.id, u"before"_s);
    const Entry after = anAnswer(checkIn.id, u"after"_s);
    ASSERT_DONE(keep(*journal, {checkIn, before}));
    const auto kept = keep(*journal, {after}, {before.id});
    ASSERT_DONE(kept);
    EXPECT_EQ(kept->generation, 2u);
    EXPECT_EQ(journal->reader().entriesOf(checkIn.id), std::vector{after});
    EXPECT_EQ(codeOf(keep(*journal, {anAnswer(checkIn.id, u"again"_s)}, {before.id})),
              ErrorCode::AlreadyLetGo);
}

TEST_F(SqlJournal, LetsGoOfOneEntryAndLeavesTheOthers)
{
    const Entry checkIn = aCheckIn();
    const Entry answer = anAnswer(checkIn.id, u"Rest"_s);
    ASSERT_DONE(keep(*journal, {checkIn, answer}));
    ASSERT_DONE(letGo(*journal, {checkIn.id}));
    reopen();
    EXPECT_FALSE(journal->reader().entry(checkIn.id));
    EXPECT_EQ(journal->reader().entriesOf(checkIn.id), std::vector{answer})
        << "an answer is let go of by itself";
    EXPECT_EQ(codeOf(letGo(*journal, {checkIn.id})), ErrorCode::AlreadyLetGo);
    EXPECT_EQ(codeOf(letGo(*journal, {EntryId::create()})), ErrorCode::AlreadyLetGo);
}

TEST_F(SqlJournal, FreesOneOccasionOnly)
{
    const Entry weekly = aWeeklyTime({2026, 11, 26});
    ASSERT_DONE(keep(*journal, {weekly}));
    ASSERT_DONE(notThisTime(*journal, weekly.id, {2026, 12, 3}));
    reopen();
    ASSERT_EQ(plan().size(), 1u);
    EXPECT_EQ(plan()[0].freed, std::set<QDate>{QDate(2026, 12, 3)});
    EXPECT_EQ(codeOf(notThisTime(*journal, weekly.id, {2026, 12, 4})), ErrorCode::InvalidContent);
    EXPECT_EQ(codeOf(notThisTime(*journal, EntryId::create(), {2026, 12, 3})), ErrorCode::AlreadyLetGo);
}

TEST_F(SqlJournal, DoesNotWriteAFreedOccasionAgain)
{
    const Entry weekly = aWeeklyTime({2026, 11, 26});
    ASSERT_DONE(keep(*journal, {weekly}));
    ASSERT_DONE(notThisTime(*journal, weekly.id, {2026, 12, 3}));
    const QByteArray before = bytesOf(path());
    const auto again = notThisTime(*journal, weekly.id, {2026, 12, 3});
    ASSERT_DONE(again);
    EXPECT_EQ(again->generation, 2u);
    EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(SqlJournal, AnotherTimeFreesTheOccasionItTakesThePlaceOf)
{
    const Entry weekly = aWeeklyTime({2026, 11, 26});
    ASSERT_DONE(keep(*journal, {weekly}));
    const Entry other = insteadOf(weekly.id, {2026, 12, 3}, InsteadOf::Scope::One, {2026, 12, 4});
    ASSERT_DONE(keep(*journal, {other}));
    ASSERT_EQ(plan().size(), 2u);
    EXPECT_EQ(plan()[0].freed, std::set<QDate>{QDate(2026, 12, 3)});

    ASSERT_DONE(letGo(*journal, {other.id}));
    ASSERT_EQ(plan().size(), 1u);
    EXPECT_EQ(plan()[0].freed, std::set<QDate>{QDate(2026, 12, 3)})
        << "letting go of the new never plans the old again";
}

TEST_F(SqlJournal, AnotherTimeOnwardEndsTheOld)
{
    const Entry weekly = aWeeklyTime({2026, 11, 26});
    ASSERT_DONE(keep(*journal, {weekly}));
    ASSERT_DONE(
        keep(*journal, {insteadOf(weekly.id, {2026, 12, 10}, InsteadOf::Scope::Onward, {2026, 12, 11})}));
    ASSERT_DONE(
        keep(*journal, {insteadOf(weekly.id, {2026, 12, 3}, InsteadOf::Scope::Onward, {2026, 12, 4})}));
    reopen();
    ASSERT_EQ(plan().size(), 3u);
    EXPECT_EQ(plan()[0].endedFrom, QDate(2026, 12, 3)) << "the earliest end counts";

    ASSERT_DONE(letGo(*journal, {weekly.id}));
    EXPECT_EQ(plan().size(), 2u) << "what came onward stays";
}

TEST_F(SqlJournal, ASingleReplacementGoesWithItsSeries)
{
    const Entry weekly = aWeeklyTime({2026, 11, 26});
    ASSERT_DONE(keep(*journal, {weekly}));
    const Entry other = insteadOf(weekly.id, {2026, 12, 3}, InsteadOf::Scope::One, {2026, 12, 4});
    ASSERT_DONE(keep(*journal, {other}));
    const Entry third = insteadOf(other.id, {2026, 12, 4}, InsteadOf::Scope::One, {2026, 12, 5});
    ASSERT_DONE(keep(*journal, {third}));
    const Entry offer = anOffer(EntryId::create(), u"I cook"_s, weekly.id);
    ASSERT_DONE(keep(*journal, {offer}));
    ASSERT_DONE(letGo(*journal, {weekly.id}));
    reopen();
    EXPECT_TRUE(plan().empty());
    EXPECT_EQ(journal->reader().offersFor(weekly.id), std::vector{offer})
        << "an offer stays until it is let go of";
    EXPECT_EQ(
        codeOf(keep(*journal, {insteadOf(weekly.id, {2026, 12, 10}, InsteadOf::Scope::One, {2026, 12, 11})})),
        ErrorCode::AlreadyLetGo);
}

TEST_F(SqlJournal, OffersFollowATimeToWhatTookItsPlace)
{
    const Entry weekly = aWeeklyTime({2026, 11, 26});
    const Entry offer = anOffer(EntryId::create(), u"I cook"_s, weekly.id);
    ASSERT_DONE(keep(*journal, {weekly, offer}));
    const Entry onward = insteadOf(weekly.id, {2026, 12, 3}, InsteadOf::Scope::Onward, {2026, 12, 4});
    ASSERT_DONE(keep(*journal, {onward}));
    EXPECT_EQ(journal->reader().offersFor(onward.id), std::vector{offer});
    EXPECT_TRUE(journal->reader().offersFor(EntryId::create()).empty());
}

TEST_F(SqlJournal, FindsTheTimesOfAWeekByDate)
{
    const Entry once = aTime({2026, 11, 26});
    const Entry weekly = aWeeklyTime({2026, 11, 26});
    ASSERT_DONE(keep(*journal, {once, weekly}));
    const auto times = [&](QDate from, QDate to) { return journal->reader().plannedTimes(from, to).size(); };
    EXPECT_EQ(times({2026, 11, 23}, {2026, 11, 29}), 2u);
    EXPECT_EQ(times({2026, 11, 30}, {2026, 12, 6}), 1u);
    EXPECT_EQ(times({2026, 11, 16}, {2026, 11, 22}), 0u);
    EXPECT_EQ(times({2027, 1, 4}, {2027, 1, 10}), 0u) << "after its last week";
}

TEST_F(SqlJournal, AnswersEveryCallOnceAndInOrder)
{
    const Entry weekly = aWeeklyTime();
    QStringList answers;
    const auto note = [&answers](const QString& what) {
        return [&answers, what](const Result<Kept>& kept) { answers.append(kept ? what : what + u" not"_s); };
    };
    journal->keep(bothSayYesTo(Keeping(journal->id(), {weekly})), note(u"kept"_s));
    journal->notThisTime({weekly.id, {2026, 12, 3}}, note(u"freed"_s));
    journal->letGo({EntryId::create()}, note(u"unknown"_s));
    journal->letGo({weekly.id}, note(u"gone"_s));
    EXPECT_TRUE(answers.isEmpty()) << "never from inside the call";
    ASSERT_DONE(keep(*journal, {aCheckIn()}));
    EXPECT_EQ(answers, (QStringList{u"kept"_s, u"freed"_s, u"unknown not"_s, u"gone"_s}));
}

TEST_F(SqlJournal, ShowsAChangeOnlyWhenTheDiskHasIt)
{
    const Entry checkIn = aCheckIn();
    bool seenBefore = true;
    bool seenAfter = false;
    journal->keep(bothSayYesTo(Keeping(journal->id(), {checkIn})),
                  [&](const Result<Kept>&) { seenAfter = journal->reader().entry(checkIn.id).has_value(); });
    seenBefore = journal->reader().entry(checkIn.id).has_value();
    ASSERT_DONE(keep(*journal, {aTime()}));
    EXPECT_FALSE(seenBefore);
    EXPECT_TRUE(seenAfter);
}

TEST_F(SqlJournal, IsWholeWithoutItsFileAndWritesItAgain)
{
    const Entry checkIn = aCheckIn();
    ASSERT_DONE(keep(*journal, {checkIn}));
    reopen();
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_EQ(journal->reader().entry(checkIn.id), checkIn);
    const Entry time = aTime();
    ASSERT_DONE(keep(*journal, {time}));
    reopen();
    EXPECT_EQ(journal->reader().entry(checkIn.id), checkIn);
    EXPECT_EQ(journal->reader().entry(time.id), time);
}

TEST_F(SqlJournal, BringsEverythingToTheDiskBeforeItGoes)
{
    const Entry first = aCheckIn();
    const Entry second = aCheckIn();
    bool called = false;
    journal->keep(bothSayYesTo(Keeping(journal->id(), {first})), [&](const Result<Kept>&) { called = true; });
    journal->keep(bothSayYesTo(Keeping(journal->id(), {second})),
                  [&](const Result<Kept>&) { called = true; });
    reopen();
    EXPECT_FALSE(called);
    EXPECT_EQ(journal->reader().checkIns().size(), 2u);
}

TEST_F(SqlJournal, MayBeClosedByItsOwnAnswer)
{
    bool closed = false;
    journal->keep(bothSayYesTo(Keeping(journal->id(), {aCheckIn()})), [&](const Result<Kept>&) {
        journal.reset();
        closed = true;
    });
    while (!closed)
        QCoreApplication::sendPostedEvents();
    reopen();
    EXPECT_EQ(journal->reader().checkIns().size(), 1u);
}

TEST_F(SqlJournal, AnExampleNeverBecomesAFile)
{
    auto example = begin(QString());
    ASSERT_DONE(example);
    ASSERT_DONE(keep(**example, oneOfEachKind()));
    EXPECT_EQ((*example)->reader().checkIns().size(), 1u);
    EXPECT_TRUE(filesInFolder().isEmpty());
}
