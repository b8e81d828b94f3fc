// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/keepingtext.h"

#include "sampletalk.h"

using namespace Qt::StringLiterals;

namespace {

/// The frozen text of one sitting.
class KeepingWords : public ::testing::Test
{
protected:
    SampleTalk sample;
    KeepingText words{sample.talk.deck, sample.talk.locale};

    QString plain(const FrozenText& text) const
    {
        QStringList lines;
        for (const FrozenTime& time : text.times) {
            lines << time.kindName << time.label << time.when << time.repeat << time.after;
            addLines(lines, time.offers);
        }
        for (const FrozenSection& section : text.sections) {
            lines << section.heading;
            addLines(lines, section.lines);
        }
        return lines.join(u'\n');
    }
    QString plain() const { return plain(words.frozen(sample.talk.draft.keeping(sample.journal.id()))); }

    EntryId plan(SharedTimeKind kind, const QString& label)
    {
        SharedTime time;
        time.kind = kind;
        time.label = label;
        time.firstDate = QDate(2026, 11, 25);
        time.startMinute = 20 * 60 + 30;
        time.durationMinutes = 90;
        time.timeZone = "UTC";
        Weekdays wednesday;
        wednesday.add(3);
        time.repeat = Repeat{1, wednesday, QDate(2026, 12, 30)};
        return sample.talk.draft.times().emplace_back(DraftTime{EntryId::create(), time}).id;
    }

private:
    void addLines(QStringList& lines, const std::vector<FrozenLine>& more) const
    {
        for (const FrozenLine& line : more)
            lines << (line.author ? sample.talk.names[*line.author] + u": "_s : QString()) + line.words;
    }
};

} // namespace

TEST_F(KeepingWords, NothingThatWouldBeKeptIsLeftOut)
{
    CheckInDraft& draft = sample.talk.draft;
    draft.words(WordsPurpose::Appreciation, Partner::First).words = u"You made soup"_s;
    draft.words(WordsPurpose::ThisWeek, Partner::Second).words = u"A walk on Sunday"_s;
    draft.answer(u"needs"_s, Partner::First).body = ChecklistAnswer{{u"rest"_s}, {u"A tidy room"_s}, {}};
    draft.answer(u"needs"_s, Partner::Second).body = ChecklistAnswer{{}, {}, u"Slowly"_s};
    draft.wishes().write(Partner::First, {{{}, u"Dancing"_s, WishChoice::Yes}});
    draft.wishes().write(Partner::Second, {{{}, u"dancing"_s, WishChoice::Yes}});
    draft.wishes().setReady(Partner::First);
    draft.wishes().setReady(Partner::Second);
    const EntryId time = plan(SharedTimeKind::TimeTogether, u"Our evening"_s);
    draft.offers().push_back(
        {EntryId::create(), Partner::First, u"room"_s, {}, {}, u"I do bedtime that evening"_s, time});
    draft.offers().push_back(
        {EntryId::create(), Partner::Second, u"needs"_s, {}, {}, u"I call at lunch"_s, {}});

    const QString text =
        plain(words.frozen(draft.keeping(sample.journal.id(), {{CoupleSetting::FirstName, u"Robin"_s},
                                                               {CoupleSetting::SecondName, u"Sam"_s}})));
    for (const QString& said :
         {u"Robin: You made soup"_s, u"Sam: A walk on Sunday"_s, u"Robin: Rest; A tidy room"_s,
          u"Sam: Slowly"_s, u"Dancing"_s, u"Our evening"_s, u"Robin: I do bedtime that evening"_s,
          u"Sam: I call at lunch"_s, u"Your names: Robin and Sam"_s, u"22 November 2026"_s,
          u"20:30 to 22:00"_s, u"Then we ask: is this still true?"_s}) {
        EXPECT_TRUE(text.contains(said)) << said.toStdString() << " in\n" << text.toStdString();
    }
}

TEST_F(KeepingWords, WhatItsOwnerDoesNotKeepIsNotThere)
{
    DraftAnswer& answer = sample.talk.draft.answer(u"rhythm"_s, Partner::Second);
    answer.body = ChoiceAnswer{u"not_for_now"_s, {}};
    EXPECT_TRUE(plain().contains(u"Not for now"_s));
    answer.keep = false;
    EXPECT_FALSE(plain().contains(u"Not for now"_s));
}

TEST_F(KeepingWords, ASingleTimeAsksNothingAfterwards)
{
    plan(SharedTimeKind::CheckInTalk, {});
    sample.talk.draft.times().front().time.repeat.reset();

    const FrozenText text = words.frozen(sample.talk.draft.keeping(sample.journal.id()));
    ASSERT_EQ(text.times.size(), 1U);
    EXPECT_EQ(text.times.front().label, u"Check-in talk"_s);
    EXPECT_EQ(text.times.front().after, QString());
}

TEST_F(KeepingWords, SaysWhoseClockItIsWhereThatIsNotTheOneHere)
{
    SharedTime time;
    time.firstDate = QDate(2026, 11, 25);
    time.timeZone = "America/New_York";
    const auto zoneSaidIn = [&](const char* here) {
        return KeepingText(sample.talk.deck, sample.talk.locale, nullptr, QTimeZone(here))
            .time({}, time, {})
            .zone;
    };
    EXPECT_EQ(zoneSaidIn("Europe/Berlin"), u"These are hours of America/New York."_s);
    EXPECT_EQ(zoneSaidIn("America/New_York"), QString());
}

TEST_F(KeepingWords, SaysInALineWhatWasSaved)
{
    sample.talk.draft.answer(u"rhythm"_s, Partner::First).body = ChoiceAnswer{u"dont_know"_s, {}};
    plan(SharedTimeKind::TimeTogether, u"Our evening"_s);

    EXPECT_EQ(words.kept(sample.talk.draft.keeping(sample.journal.id())),
              u"Kept: this check-in and your answers.\n“Our evening” is in your week."_s);
}
