// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/lookingbackpresenter.h"

#include "presenters/keptyear.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class LookingBackPresenterTest : public ::testing::Test
{
protected:
    PastReading read(const EntryId& checkIn) const
    {
        const auto reading = presenter.reading(checkIn);
        EXPECT_TRUE(reading.has_value());
        return reading.value_or(PastReading());
    }

    KeptYear kept;
    LookingBackPresenter presenter{kept.journal, kept.decks,
                                   QLocale(QLocale::English, QLocale::UnitedKingdom)};
};

} // namespace

TEST_F(LookingBackPresenterTest, ListsCheckInsNewestFirstByTheirWeek)
{
    const auto list = presenter.checkIns();
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].id, kept.autumn);
    EXPECT_EQ(list[0].week, u"Week of 16 November 2026"_s);
    EXPECT_EQ(list[0].date, u"Sun 22 November"_s);
    EXPECT_EQ(list[1].week, u"Week of 2 March 2026"_s);
}

TEST_F(LookingBackPresenterTest, ReadsBothVoicesSideBySideWithWhatTheyShare)
{
    const PastReading reading = read(kept.autumn);
    EXPECT_EQ(reading.names, (PerPartner<QString>{u"Robin"_s, u"Sam"_s}));
    ASSERT_EQ(reading.questions.size(), 3U) << "only what somebody answered";
    EXPECT_EQ(reading.questions[0].name, u"Rhythm"_s);
    EXPECT_EQ(reading.questions[0].voices.first.words, u"About once a week. Or as it comes"_s);
    EXPECT_EQ(reading.questions[0].voices.first.id, kept.robinsRhythm);
    EXPECT_FALSE(reading.questions[0].voices.second.id);
    EXPECT_EQ(reading.questions[2].shared, u"Rest"_s);
}

TEST_F(LookingBackPresenterTest, ReadsOffersWishesWordsAndWhatWasPlanned)
{
    QStringList said;
    for (const PastPart& part : read(kept.autumn).parts) {
        for (const PastLine& line : part.lines)
            said.append(part.heading + u": "_s + line.words.words);
    }
    EXPECT_EQ(said,
              (QStringList{
                  u"Glad of: The soup on Tuesday"_s, u"Offers: I do bedtime"_s,
                  u"What you both wish for: A long massage"_s,
                  u"What you planned then: Our evening: Wednesday, 20:30 to 22:00. Every week, 25 November "
                  "– 30 December 2026"_s,
                  u"What you planned then: Check-in talk: Thursday, 19:00 to 20:30. Every 4 weeks, 26 "
                  "November – 24 December 2026"_s}));
    const PastReading spring = read(kept.spring);
    ASSERT_EQ(spring.parts.size(), 1U);
    EXPECT_TRUE(spring.parts[0].lines.at(0).words.words.startsWith(u"Slow morning: "_s));
}

TEST_F(LookingBackPresenterTest, ShowsWhatWillBeGoneBeforeAnythingGoes)
{
    EXPECT_EQ(presenter.whatWouldGo(kept.robinsRhythm), u"What Robin said to “Rhythm” will be gone."_s);
    EXPECT_EQ(presenter.whatWouldGo(kept.bedtimeOffer), u"What Robin offered will be gone: “I do bedtime”"_s);
    EXPECT_TRUE(presenter.whatWouldGo(kept.autumn).contains(u"22 November 2026"_s));
    EXPECT_TRUE(kept.journal.reader().entry(kept.robinsRhythm).has_value());
}

TEST_F(LookingBackPresenterTest, LetsGoOfOneAnswerAndNothingElse)
{
    const QSignalSpy done(&presenter, &LookingBackPresenter::letGoDone);
    const auto before = kept.journal.reader().entriesOf(kept.autumn).size();
    presenter.letGo(kept.robinsRhythm);
    EXPECT_EQ(done.count(), 1);
    EXPECT_EQ(kept.journal.reader().entriesOf(kept.autumn).size(), before - 1);
    EXPECT_EQ(read(kept.autumn).questions.size(), 2U);
    EXPECT_TRUE(presenter.whatWouldGo(kept.robinsRhythm).isEmpty());
}

TEST_F(LookingBackPresenterTest, LetsGoOfAPlanThatIsOverAndAsksNothing)
{
    EXPECT_EQ(presenter.whatWouldGo(kept.past), u"The plan “Slow morning” will be gone."_s);
    EXPECT_EQ(presenter.whatWouldGo(kept.evening),
              u"The plan “Our evening” will be gone, with all its dates."_s);
    std::vector<std::optional<EntryId>> plans;
    for (const PastPart& part : read(kept.spring).parts) {
        for (const PastLine& line : part.lines)
            plans.push_back(line.words.id);
    }
    ASSERT_EQ(plans, std::vector<std::optional<EntryId>>{kept.past});
    presenter.letGo(kept.past);
    EXPECT_FALSE(kept.journal.reader().entry(kept.past).has_value());
    EXPECT_TRUE(kept.journal.reader().entry(kept.evening).has_value());
    EXPECT_TRUE(read(kept.spring).parts.empty());
}

TEST_F(LookingBackPresenterTest, FindsAPlanFromBeforeTheFirstCheckInBesideTheFirst)
{
    const EntryId early = kept.journal.hold(SharedTime{.label = u"Before it all"_s,
                                                       .firstDate = QDate(2025, 12, 1),
                                                       .startMinute = 20 * 60,
                                                       .durationMinutes = 60,
                                                       .timeZone = "Europe/Berlin"});
    const auto has = [&](const EntryId& checkIn) {
        const auto parts = read(checkIn).parts;
        return std::ranges::any_of(parts, [&](const PastPart& part) {
            return std::ranges::any_of(part.lines, [&](const PastLine& l) { return l.words.id == early; });
        });
    };
    EXPECT_TRUE(has(kept.spring));
    EXPECT_FALSE(has(kept.autumn));
}

TEST_F(LookingBackPresenterTest, LetsGoOfACheckInWithAllThatHangsOnIt)
{
    presenter.letGo(kept.autumn);
    EXPECT_TRUE(kept.journal.reader().entriesOf(kept.autumn).empty());
    ASSERT_EQ(presenter.checkIns().size(), 1U);
    EXPECT_EQ(presenter.checkIns()[0].id, kept.spring);
    const auto gone = presenter.reading(kept.autumn);
    ASSERT_FALSE(gone.has_value());
    EXPECT_EQ(gone.error().code, ErrorCode::AlreadyLetGo);
    EXPECT_TRUE(kept.journal.reader().entry(kept.evening).has_value()) << "the plan stays in the week";
}

TEST_F(LookingBackPresenterTest, SaysWhatHappenedWhenTheDiskIsFullAndChangesNothing)
{
    QSignalSpy failed(&presenter, &LookingBackPresenter::failed);
    kept.journal.answerWith({ErrorCode::DiskFull});
    presenter.letGo(kept.robinsRhythm);
    ASSERT_EQ(failed.count(), 1);
    EXPECT_EQ(failed.at(0).at(0).value<ErrorSentences>().happened,
              u"The disk is full, so nothing was changed."_s);
    EXPECT_EQ(read(kept.autumn).questions.size(), 3U);
    EXPECT_FALSE(presenter.isBusy());
}

TEST_F(LookingBackPresenterTest, LosesNoLettingGoWhileAnotherIsWrittenNorWithAClosedPage)
{
    auto closing =
        std::make_unique<LookingBackPresenter>(kept.journal, kept.decks, QLocale(QLocale::English));
    kept.journal.answerLater();
    closing->letGo(kept.robinsRhythm);
    EXPECT_TRUE(closing->isBusy());
    closing->letGo(kept.autumn);
    closing->letGo(kept.autumn);
    EXPECT_EQ(kept.journal.waiting(), 2U) << "each is asked of the journal once, and the journal takes turns";
    closing.reset();
    kept.journal.answerWaiting();
    EXPECT_FALSE(kept.journal.reader().entry(kept.robinsRhythm).has_value());
    EXPECT_TRUE(kept.journal.reader().entriesOf(kept.autumn).empty());
}
