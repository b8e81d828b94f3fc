// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/lookingbackpresenter.h"

#include "presenters/keptyear.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class ComparisonTest : public ::testing::Test
{
protected:
    [[nodiscard]] CheckInComparison compare(const EntryId& one, const EntryId& other) const
    {
        const auto comparison = presenter.compare(one, other);
        EXPECT_TRUE(comparison.has_value());
        return comparison.value_or(CheckInComparison());
    }
    [[nodiscard]] static const ChangedAnswer* changeOf(const CheckInComparison& comparison,
                                                       const QString& question, Partner partner)
    {
        const auto found = std::ranges::find_if(comparison.changes, [&](const ChangedAnswer& change) {
            return change.question == question && change.partner == partner;
        });
        return found == comparison.changes.end() ? nullptr : &*found;
    }

    KeptYear kept;
    LookingBackPresenter presenter{kept.journal, kept.decks,
                                   QLocale(QLocale::English, QLocale::UnitedKingdom)};
};

} // namespace

TEST_F(ComparisonTest, HoldsWhatWasKeptThenAgainstWhatWasKeptLater)
{
    const CheckInComparison comparison = compare(kept.autumn, kept.spring);
    EXPECT_EQ(comparison.earlier, u"4 March 2026"_s) << "the earlier one first, however it was asked";
    EXPECT_EQ(comparison.later, u"22 November 2026"_s);
    const ChangedAnswer* robin = changeOf(comparison, u"Rhythm"_s, Partner::First);
    ASSERT_NE(robin, nullptr);
    EXPECT_EQ(robin->before, QString());
    EXPECT_EQ(robin->now, u"About once a week. Or as it comes"_s);
    const ChangedAnswer* sam = changeOf(comparison, u"Rhythm"_s, Partner::Second);
    ASSERT_NE(sam, nullptr);
    EXPECT_TRUE(sam->before.contains(u"As it was in spring"_s));
    EXPECT_EQ(sam->now, QString());
}

TEST_F(ComparisonTest, NamesWhatStayedTheSameAndLeavesOutWhatNobodyAnswered)
{
    kept.answer(kept.spring, Partner::First, u"needs"_s, ChecklistAnswer{{u"rest"_s, u"privacy"_s}, {}, {}});
    kept.answer(kept.spring, Partner::Second, u"needs"_s,
                ChecklistAnswer{{u"rest"_s}, {u"A walk first"_s}, {}});
    const CheckInComparison comparison = compare(kept.spring, kept.autumn);
    EXPECT_TRUE(comparison.unchanged.contains(u"Needs"_s)) << comparison.unchanged.join(u' ').toStdString();
    EXPECT_EQ(changeOf(comparison, u"Needs"_s, Partner::First), nullptr);
    EXPECT_FALSE(comparison.unchanged.contains(u"Planning"_s));
}

TEST_F(ComparisonTest, ACheckInIsTheSameAsItself)
{
    EXPECT_TRUE(compare(kept.autumn, kept.autumn).changes.empty());
}

TEST_F(ComparisonTest, OneThatIsGoneCannotBeCompared)
{
    const auto comparison = presenter.compare(kept.spring, EntryId::create());
    ASSERT_FALSE(comparison.has_value());
    EXPECT_EQ(comparison.error().code, ErrorCode::AlreadyLetGo);
}

TEST_F(ComparisonTest, LettingGoBeforeADaySaysFirstWhatWillBeGone)
{
    EXPECT_EQ(presenter.whatWouldGoBefore(QDate(2026, 3, 4)), QString());
    EXPECT_EQ(presenter.whatWouldGoBefore(QDate(2026, 3, 5)),
              u"Everything kept from the check-in of 4 March 2026 will be gone."_s);
    EXPECT_EQ(
        presenter.whatWouldGoBefore(QDate(2026, 3, 9)),
        u"Everything kept from the check-in of 4 March 2026 will be gone. So will the plans that were over "
        "by then."_s);
    EXPECT_EQ(
        presenter.whatWouldGoBefore(QDate(2026, 11, 23)),
        u"Everything kept from 2 check-in(s), 4 March 2026 to 22 November 2026, will be gone. So will the "
        "plans that were over by then."_s);
}

TEST_F(ComparisonTest, LettingGoBeforeADayTakesThatAndNothingElse)
{
    QString said;
    QObject::connect(&presenter, &LookingBackPresenter::letGoDone,
                     [&](const QString& words) { said = words; });
    presenter.letGoBefore(QDate(2026, 6, 1));
    const JournalReader& reader = kept.journal.reader();
    EXPECT_FALSE(said.isEmpty());
    EXPECT_FALSE(reader.entry(kept.spring).has_value());
    EXPECT_TRUE(reader.entriesOf(kept.spring).empty());
    EXPECT_FALSE(reader.entry(kept.past).has_value());
    EXPECT_TRUE(reader.entry(kept.autumn).has_value());
    EXPECT_TRUE(reader.entry(kept.evening).has_value());
    EXPECT_TRUE(reader.entry(kept.robinsRhythm).has_value());
}

TEST_F(ComparisonTest, LettingGoOfNothingWritesNothing)
{
    const quint64 before = kept.journal.generation();
    presenter.letGoBefore(QDate(2020, 1, 1));
    EXPECT_EQ(kept.journal.generation(), before);
}
