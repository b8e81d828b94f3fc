// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/arbitrary.h"

using namespace Qt::StringLiterals;

namespace {

/// Draws one value inside a generator made with rc::gen::exec.
template <class T>
T draw(const rc::Gen<T>& gen)
{
    return *gen;
}

int between(int least, int most)
{
    return draw(rc::gen::inRange(least, most + 1));
}

QString letters(int least)
{
    // "é" as one letter and as two; an accent on whatever stands before it; a family that is one sign;
    // right-to-left; what JSON and SQL escape.
    static const QStringList pieces{
        u"a"_s, u"Z"_s,  u" "_s,  u"\u00e9"_s, u"e\u0301"_s, u"ß"_s,  u"👩‍👩‍👧"_s,
        u"م"_s, u"日"_s, u"\""_s, u"'"_s,      u"\\"_s,      u"\n"_s, u"\t"_s,
        u"’"_s, u"%1"_s, u";"_s,  u"\u007f"_s, u"\u0301"_s};
    QString text;
    const int count = between(least, 12);
    for (int i = 0; i < count; ++i)
        text += pieces[between(0, static_cast<int>(pieces.size()) - 1)];
    return text;
}

QString item()
{
    static const QStringList items{u"rest"_s, u"yes"_s, u"not_for_now"_s, u"privacy"_s};
    return items[between(0, static_cast<int>(items.size()) - 1)];
}

QStringList lines(const std::function<QString()>& one)
{
    QStringList list;
    const int count = between(0, 3);
    for (int i = 0; i < count; ++i)
        list.append(one());
    return list;
}

Repeat repeatFrom(QDate firstDate)
{
    Repeat repeat;
    repeat.everyWeeks = between(1, 5);
    repeat.weekdays = Weekdays(between(0, 127));
    repeat.weekdays.add(firstDate.dayOfWeek());
    repeat.until = firstDate.addDays(between(0, 7 * SharedTime::longestPlanInWeeks));
    return repeat;
}

AnswerBody drawBody()
{
    switch (between(0, 3)) {
    case 0:
        return WordsAnswer{draw(anyWords())};
    case 1:
        return ChoiceAnswer{item(), draw(anyText())};
    case 2:
        return ChecklistAnswer{lines(item) << item(), lines([] { return draw(anyWords()); }),
                               draw(anyText())};
    default: {
        Availability painted = draw(anyWeek());
        painted.set(2, 40, Suits::Works);
        return WeekAnswer{painted, draw(anyText())};
    }
    }
}

SharedTime drawSharedTime()
{
    static const QList<QByteArray> zones{"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC"};
    SharedTime time;
    time.kind = between(0, 1) == 0 ? SharedTimeKind::CheckInTalk : SharedTimeKind::TimeTogether;
    time.label = draw(anyText());
    time.firstDate = draw(anyDate());
    time.startMinute = between(0, 1439);
    time.durationMinutes = between(1, 1440);
    time.timeZone = zones[between(0, 3)];
    if (between(0, 1) == 1)
        time.repeat = repeatFrom(time.firstDate);
    if (between(0, 1) == 1) {
        const auto scope = between(0, 1) == 0 ? InsteadOf::Scope::One : InsteadOf::Scope::Onward;
        time.insteadOf = InsteadOf{draw(anyId()), draw(anyDate()), scope};
    }
    return time;
}

EntryContent drawContent(EntryKind kind)
{
    switch (kind) {
    case EntryKind::CheckIn:
        return CheckIn{draw(anyDate()), u"seven-questions"_s, between(1, 9), u"en"_s};
    case EntryKind::Answer:
        return Answer{draw(anyId()), draw(anyPartner()), u"rhythm"_s, drawBody()};
    case EntryKind::Offer:
        return Offer{draw(anyId()),    draw(anyPartner()),
                     u"room"_s,        between(0, 1) == 0 ? QString() : item(),
                     draw(anyWords()), between(0, 1) == 0 ? std::nullopt : std::optional(draw(anyId()))};
    case EntryKind::SharedTime:
        return drawSharedTime();
    case EntryKind::OwnQuestion:
        return OwnQuestion{u"own-1"_s, draw(anyWords()), u"words"_s, between(0, 9), between(0, 1) == 1};
    case EntryKind::WishMet:
        return between(0, 1) == 0 ? WishMet{draw(anyId()), item(), {}}
                                  : WishMet{draw(anyId()), {}, draw(anyWords())};
    case EntryKind::Words:
        return Words{draw(anyId()), draw(anyPartner()),
                     between(0, 1) == 0 ? WordsPurpose::Appreciation : WordsPurpose::ThisWeek,
                     draw(anyWords())};
    }
    Q_UNREACHABLE();
}

} // namespace

rc::Gen<QString> anyWords()
{
    return rc::gen::exec([] { return letters(0) + u'x' + letters(0); });
}

rc::Gen<QString> anyText()
{
    return rc::gen::exec([] { return letters(0); });
}

rc::Gen<Partner> anyPartner()
{
    return rc::gen::element(Partner::First, Partner::Second);
}

rc::Gen<EntryId> anyId()
{
    return rc::gen::map(rc::gen::container<std::vector<char>>(16, rc::gen::arbitrary<char>()),
                        [](std::vector<char> bytes) {
                            bytes[0] |= 1; // never the null id
                            return EntryId::fromBytes(QByteArray(bytes.data(), 16));
                        });
}

rc::Gen<QDate> anyDate()
{
    return rc::gen::map(rc::gen::inRange(0, 20 * 365),
                        [](int days) { return QDate(2020, 1, 1).addDays(days); });
}

rc::Gen<Availability> anyWeek()
{
    return rc::gen::exec([] {
        Availability painted;
        const int strokes = between(0, 8);
        for (int i = 0; i < strokes; ++i) {
            const int from = between(0, 47);
            painted.paint({between(0, 6), from, between(from, 48), static_cast<Suits>(between(0, 2))});
        }
        return painted;
    });
}

rc::Gen<AnswerBody> anyAnswerBody()
{
    return rc::gen::exec(drawBody);
}

rc::Gen<SharedTime> anySharedTime()
{
    return rc::gen::exec(drawSharedTime);
}

rc::Gen<EntryContent> anyContent(EntryKind kind)
{
    return rc::gen::exec([kind] { return drawContent(kind); });
}

rc::Gen<Entry> anyEntry()
{
    return rc::gen::exec([] {
        const EntryKind kind = draw(rc::gen::elementOf(allEntryKinds));
        return Entry{draw(anyId()), drawContent(kind)};
    });
}

rc::Gen<std::vector<Entry>> anyEntries()
{
    return rc::gen::container<std::vector<Entry>>(anyEntry());
}
