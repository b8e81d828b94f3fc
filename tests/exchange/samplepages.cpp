// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/samplepages.h"

using namespace Qt::StringLiterals;

namespace {

SummaryWeek sampleWeek()
{
    SummaryWeek week;
    week.dayNames = {u"Monday"_s, u"Tuesday"_s,  u"Wednesday"_s, u"Thursday"_s,
                     u"Friday"_s, u"Saturday"_s, u"Sunday"_s};
    for (int hour = week.firstHour; hour <= week.lastHour; ++hour)
        week.hourNames.append(u"%1:00"_s.arg(hour, 2, 10, QLatin1Char('0')));
    week.blocks = {{2, 20 * 60 + 30, 22 * 60, SharedTimeKind::TimeTogether, u"20:30–22:00"_s},
                   {3, 19 * 60, 20 * 60 + 30, SharedTimeKind::CheckInTalk, u"19:00–20:30"_s},
                   {6, 9 * 60, 11 * 60, SharedTimeKind::TimeTogether, u"09:00–11:00"_s}};
    return week;
}

SummaryTable sampleTable()
{
    const auto plain = [](const QString& words) { return SummaryTable::Cell{{LineMark::None, words}}; };
    SummaryTable table;
    table.header = {u"Day"_s, u"Time"_s, u"What"_s, u"How often"_s, u"What makes room"_s};
    table.rows = {{plain(u"Wednesday"_s),
                   plain(u"20:30–22:00"_s),
                   plain(u"Our evening"_s),
                   plain(u"every week"_s),
                   {{LineMark::First, u"I do bedtime"_s}, {LineMark::Second, u"no laptop after eight"_s}}},
                  {plain(u"Thursday"_s),
                   plain(u"19:00–20:30"_s),
                   plain(u"Check-in talk"_s),
                   plain(u"every 4 weeks"_s),
                   {}},
                  {plain(u"Sunday"_s),
                   plain(u"09:00–11:00"_s),
                   plain(u"Slow morning"_s),
                   plain(u"every 2 weeks"_s),
                   {{LineMark::Second, u"breakfast"_s}}}};
    table.boldColumn = 2;
    return table;
}

QString wordsOfLength(const QString& name, int sentences)
{
    QString words = name + u"begins "_s;
    for (int i = 0; i < sentences; ++i)
        words += u"A fine evening is one in which nobody has to look at a clock. "_s;
    return words + name + u"ends"_s;
}

} // namespace

SummaryPages samplePages()
{
    SummaryPages pages;
    pages.title = u"Our plan"_s;
    pages.subtitle = u"Robin and Sam  ·  9 – 15 June 2025"_s;
    pages.footer = u"Our plan  ·  10 June 2025  ·  A plan is an invitation."_s;
    pages.pageOf = u"Page %1 of %2"_s;
    pages.blocks = {
        SummaryHeading{u"The week"_s},
        sampleWeek(),
        sampleTable(),
        SummaryLegend{{{LineMark::Both, u"Time together"_s}, {LineMark::Talk, u"Check-in talk"_s}}},
        SummaryHeading{u"What we agreed"_s},
        SummaryAgreement{
            u"Our evening."_s,
            {{LineMark::None, u"Wednesdays, 20:30 to 22:00. Every week, 11 June – 16 July 2025."_s},
             {LineMark::First, u"Robin: I do bedtime that evening"_s},
             {LineMark::Second, u"Sam: No laptop after eight"_s}}},
        SummaryParagraph{u"A plan is an invitation. Either of us can let go of it at any time."_s, true},
        SummaryHeading{u"What we said"_s},
        SummaryVoices{{u"Robin"_s, u"Sam"_s}},
        SummaryAnswers{u"Rhythm"_s, {u"Once a week, or as it comes"_s, u"Once or twice a month"_s}, {}},
        SummaryAnswers{u"Room"_s, {u"Less screen time after nine"_s, u"Fewer evening commitments"_s}, {}},
        SummaryAnswers{u"Needs"_s,
                       {u"Rest; Everyday touch without a plan"_s, u"More talk during the day; Rest"_s},
                       u"Shared: Rest"_s},
    };
    return pages;
}

SummaryPages manyAnswers(int count)
{
    SummaryPages pages;
    pages.title = u"Our answers"_s;
    pages.pageOf = u"Page %1 of %2"_s;
    for (int i = 1; i <= count; ++i) {
        if (i % 7 == 1)
            pages.blocks.insert(pages.blocks.end(), {SummaryHeading{u"HEADING %1"_s.arg(i)},
                                                     SummaryVoices{{u"Robin"_s, u"Sam"_s}}});
        constexpr int longerThanAPage = 120;
        const int sentences = i % 20 == 0 ? longerThanAPage : i * 13 % 17;
        pages.blocks.push_back(SummaryAnswers{u"Question %1"_s.arg(i),
                                              {wordsOfLength(u"first%1"_s.arg(i), sentences),
                                               wordsOfLength(u"second%1"_s.arg(i), sentences / 2)},
                                              i % 3 == 0 ? u"Shared: shared%1words"_s.arg(i) : QString()});
    }
    return pages;
}
