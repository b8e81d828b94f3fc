// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/summarytext.h"

#include "presenters/keptyear.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;

namespace {

QString signOf(LineMark mark)
{
    switch (mark) {
    case LineMark::None:
        return {};
    case LineMark::First:
        return u"◐ "_s;
    case LineMark::Second:
        return u"◑ "_s;
    case LineMark::Both:
        return u"● "_s;
    case LineMark::Talk:
        return u"talk "_s;
    }
    Q_UNREACHABLE();
}

QString joined(const std::vector<MarkedLine>& lines, const QString& between)
{
    QStringList words;
    for (const MarkedLine& line : lines)
        words.append(signOf(line.mark) + line.words);
    return words.join(between);
}

/// The page model as text, one block after the other: what a golden test can be read as.
struct AsText
{
    QString operator()(const SummaryHeading& heading) const { return u"# "_s + heading.words; }
    QString operator()(const SummaryParagraph& paragraph) const { return paragraph.words; }
    QString operator()(const SummaryWeek& week) const
    {
        QStringList lines{
            u"[%1 | %2–%3]"_s.arg(week.dayNames.join(u' '), week.hourNames.first(), week.hourNames.last())};
        for (const SummaryWeekBlock& block : week.blocks)
            lines.append(u"[%1 %2–%3 %4]"_s.arg(week.dayNames[block.column])
                             .arg(block.startMinute)
                             .arg(block.endMinute)
                             .arg(block.words));
        return lines.join(u'\n');
    }
    QString operator()(const SummaryTable& table) const
    {
        QStringList lines;
        if (!table.header.isEmpty())
            lines.append(table.header.join(u" | "_s));
        for (const auto& row : table.rows) {
            QStringList cells;
            for (const auto& cell : row)
                cells.append(joined(cell, u", "_s));
            lines.append(cells.join(u" | "_s));
        }
        return lines.join(u'\n');
    }
    QString operator()(const SummaryAgreement& agreement) const
    {
        return agreement.title + u'\n' + joined(agreement.lines, u"\n"_s);
    }
    QString operator()(const SummaryVoices& voices) const
    {
        return u"      ◐ %1 | ◑ %2"_s.arg(voices.names.first, voices.names.second);
    }
    QString operator()(const SummaryAnswers& row) const
    {
        const QString shared = row.shared.isEmpty() ? QString() : u"\n      ● "_s + row.shared;
        return u"%1 | %2 | %3"_s.arg(row.question, row.answers.first, row.answers.second) + shared;
    }
    QString operator()(const SummaryLegend& legend) const { return joined(legend.signs, u" "_s); }
};

QString asText(const SummaryPages& pages)
{
    QStringList lines{pages.title, pages.subtitle};
    for (const SummaryBlock& block : pages.blocks)
        lines.append(std::visit(AsText{}, block));
    lines.append(pages.footer);
    return lines.join(u'\n');
}

/// Robin's and Sam's summary as text.
class SummaryTextTest : public ::testing::Test
{
protected:
    SummaryText summary{kept.journal.reader(), kept.decks, kept.clock,
                        QLocale(QLocale::English, QLocale::UnitedKingdom)};

    QString of(const SummaryChoice& choice) const
    {
        const auto pages = summary.pages(choice);
        EXPECT_TRUE(pages.has_value());
        return pages ? asText(*pages) : QString();
    }
    static SummaryChoice only(SummarySection section, QDate monday = QDate(2026, 11, 23))
    {
        return {{section}, monday};
    }

    KeptYear kept;
};

} // namespace

TEST_F(SummaryTextTest, SaysTheWholePlanAndTheWholeTalk)
{
    const SummaryChoice choice{{allSummarySections.begin(), allSummarySections.end()}, QDate(2026, 11, 23)};
    EXPECT_EQ(of(choice), uR"(Our plan
Robin and Sam  ·  23 – 29 November 2026
# The week
[Monday Tuesday Wednesday Thursday Friday Saturday Sunday | 08:00–23:00]
[Wednesday 1230–1320 20:30–22:00]
[Thursday 1140–1230 19:00–20:30]
Day | Time | What | How often | What makes room
Wed 25 November | 20:30–22:00 | Our evening | every week | ◐ I do bedtime
Thu 26 November | 19:00–20:30 | Check-in talk | every 4 weeks | 
● Time together talk Check-in talk
# What we agreed
Our evening.
Wednesday, 20:30 to 22:00. Every week, 25 November – 30 December 2026.
◐ Robin: I do bedtime
Check-in talk.
Thursday, 19:00 to 20:30. Every 4 weeks, 26 November – 24 December 2026.
A plan is an invitation. Either of us can let go of it at any time.
# What we said on 22 November 2026
      ◐ Robin | ◑ Sam
Rhythm | About once a week. Or as it comes | 
When | Works: Wed 20:00–22:00. | Works: Wed 20:00–22:00. Could: Sat 14:00–16:00.
      ● Shared: Wed 20:00–22:00
Needs | Rest; Privacy | Rest; A walk first
      ● Shared: Rest
Offers | I do bedtime | 
# What we share
When | ● Wed 20:00–22:00
Needs | ● Rest
# What we both wish for
● A long massage
# Words for each other
      ◐ Robin | ◑ Sam
Glad of |  | The soup on Tuesday
Our plan  ·  22 November 2026  ·  A plan is an invitation.)"_s);
}

TEST_F(SummaryTextTest, WishesAreOnPaperOnlyWhereTheirOwnPartIsTicked)
{
    EXPECT_FALSE(of(only(SummarySection::Answers)).contains(u"A long massage"_s));
    EXPECT_TRUE(of(only(SummarySection::Wishes)).contains(u"A long massage"_s));
}

TEST_F(SummaryTextTest, NeverSpeaksOfAYesOrOfConsent)
{
    const SummaryChoice choice{{allSummarySections.begin(), allSummarySections.end()}, QDate(2026, 11, 23)};
    const QString text = of(choice);
    EXPECT_FALSE(text.contains(u"yes"_s, Qt::CaseInsensitive)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"consent"_s, Qt::CaseInsensitive));
}

TEST_F(SummaryTextTest, HasNothingPersonalUnlessTicked)
{
    SummaryChoice choice;
    choice.monday = QDate(2026, 11, 23);
    const QString text = of(choice);
    for (const QString& personal : {u"As it comes"_s, u"Rest"_s, u"massage"_s, u"soup"_s})
        EXPECT_FALSE(text.contains(personal, Qt::CaseInsensitive)) << personal.toStdString();
}

TEST_F(SummaryTextTest, CallsAnEmptyWeekFree)
{
    EXPECT_THAT(of(only(SummarySection::Week, QDate(2026, 8, 3))).toStdString(),
                HasSubstr("A free week. Nothing is planned, and nothing has to be."));
}

TEST_F(SummaryTextTest, LeavesOutWhatIsOverAndWhatWasLetGo)
{
    const auto agreed = [&] { return of(only(SummarySection::Agreed)); };
    EXPECT_FALSE(agreed().contains(u"Slow morning"_s));
    kept.journal.letGo({kept.evening}, [](const auto& done) { ASSERT_TRUE(done.has_value()); });
    EXPECT_FALSE(agreed().contains(u"Our evening"_s));
    EXPECT_TRUE(agreed().contains(u"Check-in talk"_s));
}

TEST_F(SummaryTextTest, SaysThatAllIsPausedAsTheWeekDoes)
{
    kept.journal.turn(CoupleSwitch::Paused, true, [](const Result<Kept>&) {});
    EXPECT_TRUE(of(only(SummarySection::Week)).contains(u"A free week."_s));
    const QString all = of(only(SummarySection::Agreed));
    EXPECT_TRUE(all.contains(u"Everything is paused: each week is free until we go on."_s));
    EXPECT_TRUE(all.contains(u"Our evening"_s)) << "it stays as it is";
}

TEST_F(SummaryTextTest, SpeaksOfAWeekGoneByAsItWasThen)
{
    const QString text = of({{SummarySection::Agreed, SummarySection::Answers}, QDate(2026, 3, 2)});
    EXPECT_TRUE(text.contains(u"Slow morning"_s));
    EXPECT_TRUE(text.contains(u"As it was in spring"_s));
    EXPECT_FALSE(text.contains(u"Our evening"_s));
    EXPECT_FALSE(text.contains(u"Or as it comes"_s));
}

TEST_F(SummaryTextTest, SpeaksOfOneCheckInOnly)
{
    SummaryChoice choice{{SummarySection::Agreed, SummarySection::Answers}, QDate(2026, 11, 23), kept.spring};
    const QString text = of(choice);
    EXPECT_TRUE(text.startsWith(u"Our check-in\nRobin and Sam  ·  4 March 2026\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Slow morning"_s));
    EXPECT_FALSE(text.contains(u"Our evening"_s));
    EXPECT_EQ(summary.fileName(choice), u"Our check-in 2026-03-04.pdf"_s);
}

TEST_F(SummaryTextTest, HasANeutralFileName)
{
    EXPECT_EQ(summary.fileName(only(SummarySection::Week)), u"Our plan 2026-W48.pdf"_s);
}

TEST_F(SummaryTextTest, SpeaksOfARangeOldestFirstWithATitlePageAndWithoutItsFreeWeeks)
{
    SummaryChoice choice{{SummarySection::Week, SummarySection::Agreed, SummarySection::Answers},
                         QDate(2026, 3, 2)};
    choice.lastMonday = QDate(2026, 11, 23);
    const auto pages = summary.pages(choice);
    ASSERT_TRUE(pages.has_value());
    EXPECT_TRUE(pages->hasTitlePage);
    EXPECT_EQ(pages->subtitle, u"Robin and Sam  ·  2 March – 29 November 2026"_s);
    const QString text = asText(*pages);
    EXPECT_LT(text.indexOf(u"As it was in spring"_s), text.indexOf(u"Or as it comes"_s));
    EXPECT_EQ(text.count(u"# The week of"_s), 2) << text.toStdString();
    EXPECT_FALSE(text.contains(u"A free week"_s));
    EXPECT_TRUE(text.contains(u"Slow morning"_s));
    EXPECT_TRUE(text.contains(u"Our evening"_s));
    EXPECT_EQ(summary.fileName(choice), u"Our plan 2026-W10 to 2026-W48.pdf"_s);
}

TEST_F(SummaryTextTest, ARangeHasNoMoreThanItsOwnCheckIns)
{
    SummaryChoice choice{{SummarySection::Answers}, QDate(2026, 3, 9)};
    choice.lastMonday = QDate(2026, 3, 16);
    const QString text = of(choice);
    EXPECT_TRUE(text.contains(u"No check-in is kept from this time."_s)) << text.toStdString();
}

TEST_F(SummaryTextTest, EverythingReachesFromTheFirstThingKeptToTheLast)
{
    SummaryChoice choice = summary.everything();
    EXPECT_EQ(choice.monday, QDate(2026, 3, 2));
    EXPECT_GE(choice.lastMonday, QDate(2026, 12, 28));
    EXPECT_EQ(choice.sections, SummaryChoice().sections) << "still nothing personal unless ticked";
}

TEST_F(SummaryTextTest, EachCheckInOfARangeBeginsAPage)
{
    SummaryChoice choice = summary.everything();
    choice.sections = {SummarySection::Answers};
    const auto pages = summary.pages(choice);
    ASSERT_TRUE(pages.has_value());
    int begun = 0;
    for (const SummaryBlock& block : pages->blocks) {
        if (const auto* heading = std::get_if<SummaryHeading>(&block))
            begun += heading->beginsPage ? 1 : 0;
    }
    EXPECT_EQ(begun, 2);
}

TEST_F(SummaryTextTest, SaysSoWhereNoCheckInIsKept)
{
    EXPECT_THAT(of(only(SummarySection::Answers, QDate(2025, 1, 6))).toStdString(),
                HasSubstr("No check-in is kept from this time or before."));
}

TEST_F(SummaryTextTest, GivesTheErrorOfADeckItCannotRead)
{
    kept.journal.hold(CheckIn{QDate(2026, 11, 23), u"unknown-deck"_s, 1, u"en"_s});
    const auto pages = summary.pages(only(SummarySection::Answers));
    ASSERT_FALSE(pages.has_value());
    EXPECT_EQ(pages.error().code, ErrorCode::InvalidDeck);
}

TEST_F(SummaryTextTest, SplitsWhatRunsPastMidnightAndShowsItsHours)
{
    kept.journal.hold(SharedTime{.label = u"Night away"_s,
                                 .firstDate = QDate(2026, 11, 28),
                                 .startMinute = 23 * 60,
                                 .durationMinutes = 120,
                                 .timeZone = "Europe/Berlin"});
    const QString text = of(only(SummarySection::Week));
    EXPECT_TRUE(text.contains(u"[Saturday 1380–1440 23:00–01:00]\n[Sunday 0–60 23:00–01:00]"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"| 00:00–00:00]"_s)) << "the picture reaches from midnight to midnight";
}

TEST(SummaryChoice, StartsWithoutAnythingPersonal)
{
    EXPECT_EQ(SummaryChoice().sections, (std::set{SummarySection::Week, SummarySection::Agreed}));
}

TEST(SummaryChoice, ReadsTheSectionsOfTheCommandLine)
{
    EXPECT_EQ(summarySectionsFrom({u"week"_s, u" Answers"_s}),
              (std::set{SummarySection::Week, SummarySection::Answers}));
    EXPECT_EQ(summarySectionsFrom({u"week"_s, u"secrets"_s}), std::nullopt);
    for (const SummarySection section : allSummarySections)
        EXPECT_EQ(summarySectionsFrom({nameOf(section)}), std::set{section});
}

TEST(SummaryChoice, TakesThePaperOfTheTerritory)
{
    EXPECT_EQ(paperFor(QLocale(QLocale::English, QLocale::UnitedStates)), Paper::Letter);
    EXPECT_EQ(paperFor(QLocale(QLocale::Spanish, QLocale::Mexico)), Paper::Letter);
    EXPECT_EQ(paperFor(QLocale(QLocale::French, QLocale::Canada)), Paper::Letter);
    EXPECT_EQ(paperFor(QLocale(QLocale::English, QLocale::UnitedKingdom)), Paper::A4);
    EXPECT_EQ(paperFor(QLocale(QLocale::Spanish, QLocale::Spain)), Paper::A4);
    EXPECT_EQ(paperFor(QLocale::c()), Paper::A4);
}
