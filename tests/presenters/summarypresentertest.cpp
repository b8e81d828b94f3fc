// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/summarypresenter.h"

#include "presenters/keptyear.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class SummaryPresenterTest : public ::testing::Test
{
protected:
    KeptYear kept;
    SummaryPresenter presenter{kept.journal.reader(), kept.decks, kept.clock,
                               QLocale(QLocale::English, QLocale::UnitedKingdom)};
};

} // namespace

TEST_F(SummaryPresenterTest, TicksThePlanAndLeavesThePersonalOnesOff)
{
    for (const SectionLine& line : presenter.sections())
        EXPECT_EQ(line.isTicked,
                  line.section == SummarySection::Week || line.section == SummarySection::Agreed)
            << line.name.toStdString();
}

TEST_F(SummaryPresenterTest, TellsWhenSomethingElseIsWanted)
{
    const QSignalSpy changed(&presenter, &SummaryPresenter::changed);
    presenter.setTicked(SummarySection::Answers, true);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(presenter.choice().sections.contains(SummarySection::Answers));
    presenter.setTicked(SummarySection::Answers, false);
    presenter.setTicked(SummarySection::Week, false);
    presenter.setTicked(SummarySection::Agreed, false);
    EXPECT_TRUE(presenter.isEmpty());
}

TEST_F(SummaryPresenterTest, StartsWithThisWeekAndGoesToAnyOther)
{
    EXPECT_EQ(presenter.weekText(), u"16 – 22 November 2026"_s);
    presenter.chooseWeek(QDate(2026, 11, 29));
    EXPECT_EQ(presenter.weekText(), u"23 – 29 November 2026"_s);
    EXPECT_EQ(presenter.fileName(), u"Our plan 2026-W48.pdf"_s);
}

TEST_F(SummaryPresenterTest, ListsCheckInsNewestFirstAndGoesBackToAWeek)
{
    ASSERT_EQ(presenter.checkIns().size(), 2U);
    EXPECT_EQ(presenter.checkIns().front().words, u"Check-in of 22 November 2026"_s);
    presenter.chooseCheckIn(kept.spring);
    EXPECT_EQ(presenter.choice().checkIn, kept.spring);
    presenter.chooseWeek(presenter.thisWeek());
    EXPECT_EQ(presenter.choice().checkIn, std::nullopt);
}

TEST_F(SummaryPresenterTest, KnowsNamesThatCameWithTheFirstKeepAfterIt)
{
    FakeJournal young;
    const SummaryPresenter early(young.reader(), kept.decks, kept.clock, QLocale::c());
    young.hold({}, {{CoupleSetting::FirstName, u"Ada"_s}, {CoupleSetting::SecondName, u"Kit"_s}});
    EXPECT_TRUE(early.pages()->subtitle.startsWith(u"Ada and Kit"_s));
}
