// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftstream.h"

namespace {

QDataStream& operator<<(QDataStream& out, const WordsAnswer& answer)
{
    return out << answer.note;
}
QDataStream& operator>>(QDataStream& in, WordsAnswer& answer)
{
    return in >> answer.note;
}

QDataStream& operator<<(QDataStream& out, const ChoiceAnswer& answer)
{
    return out << answer.item << answer.note;
}
QDataStream& operator>>(QDataStream& in, ChoiceAnswer& answer)
{
    return in >> answer.item >> answer.note;
}

QDataStream& operator<<(QDataStream& out, const ChecklistAnswer& answer)
{
    return out << answer.items << answer.ownLines << answer.note;
}
QDataStream& operator>>(QDataStream& in, ChecklistAnswer& answer)
{
    return in >> answer.items >> answer.ownLines >> answer.note;
}

QDataStream& operator<<(QDataStream& out, const WeekAnswer& answer)
{
    for (int day = 0; day < Availability::daysInWeek; ++day) {
        for (int half = 0; half < Availability::halfHoursInDay; ++half)
            out << static_cast<qint8>(answer.week.at(day, half));
    }
    return out << answer.note;
}
QDataStream& operator>>(QDataStream& in, WeekAnswer& answer)
{
    for (int day = 0; day < Availability::daysInWeek; ++day) {
        for (int half = 0; half < Availability::halfHoursInDay; ++half) {
            qint8 suits = 0;
            in >> suits;
            answer.week.set(day, half, static_cast<Suits>(suits));
        }
    }
    return in >> answer.note;
}

template <class Body>
QDataStream& readAs(QDataStream& in, AnswerBody& body)
{
    return in >> body.emplace<Body>();
}

} // namespace

QDataStream& operator<<(QDataStream& out, const AnswerBody& body)
{
    out << static_cast<qint32>(body.index());
    std::visit([&out](const auto& answer) { out << answer; }, body);
    return out;
}
QDataStream& operator>>(QDataStream& in, AnswerBody& body)
{
    qint32 index = 0;
    in >> index;
    switch (index) {
    case 0:
        return readAs<WordsAnswer>(in, body);
    case 1:
        return readAs<ChoiceAnswer>(in, body);
    case 2:
        return readAs<ChecklistAnswer>(in, body);
    case 3:
        return readAs<WeekAnswer>(in, body);
    default:
        in.setStatus(QDataStream::ReadCorruptData);
        return in;
    }
}
static_assert(std::variant_size_v<AnswerBody> == 4, "every kind of answer is read again");

QDataStream& operator<<(QDataStream& out, const Repeat& repeat)
{
    return out << repeat.everyWeeks << repeat.weekdays.mask() << repeat.until;
}
QDataStream& operator>>(QDataStream& in, Repeat& repeat)
{
    int weekdays = 0;
    in >> repeat.everyWeeks >> weekdays >> repeat.until;
    repeat.weekdays = Weekdays(weekdays);
    return in;
}

QDataStream& operator<<(QDataStream& out, const InsteadOf& instead)
{
    return out << instead.sharedTime << instead.date << instead.scope;
}
QDataStream& operator>>(QDataStream& in, InsteadOf& instead)
{
    return in >> instead.sharedTime >> instead.date >> instead.scope;
}

QDataStream& operator<<(QDataStream& out, const DraftAnswer& answer)
{
    return out << answer.id << answer.body << answer.keep;
}
QDataStream& operator>>(QDataStream& in, DraftAnswer& answer)
{
    return in >> answer.id >> answer.body >> answer.keep;
}

QDataStream& operator<<(QDataStream& out, const DraftWords& words)
{
    return out << words.id << words.words << words.keep;
}
QDataStream& operator>>(QDataStream& in, DraftWords& words)
{
    return in >> words.id >> words.words >> words.keep;
}

QDataStream& operator<<(QDataStream& out, const DraftOffer& offer)
{
    return out << offer.id << offer.author << offer.question << offer.item << offer.ownLine << offer.words
               << offer.sharedTime;
}
QDataStream& operator>>(QDataStream& in, DraftOffer& offer)
{
    return in >> offer.id >> offer.author >> offer.question >> offer.item >> offer.ownLine >> offer.words >>
           offer.sharedTime;
}

QDataStream& operator<<(QDataStream& out, const SharedTime& time)
{
    return out << time.kind << time.label << time.firstDate << time.startMinute << time.durationMinutes
               << time.timeZone << time.repeat << time.insteadOf;
}
QDataStream& operator>>(QDataStream& in, SharedTime& time)
{
    return in >> time.kind >> time.label >> time.firstDate >> time.startMinute >> time.durationMinutes >>
           time.timeZone >> time.repeat >> time.insteadOf;
}

QDataStream& operator<<(QDataStream& out, const DraftTime& time)
{
    return out << time.id << time.time;
}
QDataStream& operator>>(QDataStream& in, DraftTime& time)
{
    return in >> time.id >> time.time;
}

QDataStream& operator<<(QDataStream& out, const Wish& wish)
{
    return out << wish.item << wish.words << wish.choice << wish.bringUp;
}
QDataStream& operator>>(QDataStream& in, Wish& wish)
{
    return in >> wish.item >> wish.words >> wish.choice >> wish.bringUp;
}

QDataStream& operator<<(QDataStream& out, const OurQuestion& line)
{
    const Question& asked = line.question;
    out << line.wording.question << line.wording.number << line.wording.mark << asked.id << asked.kind
        << asked.shortName << asked.wording << asked.why << asked.sayAloud;
    out << static_cast<qint32>(asked.items.size());
    for (const DeckItem& item : asked.items)
        out << item.id << item.words;
    out << line.hasOwnWords << line.resting;
    writeAll(out, line.entries);
    return out;
}
QDataStream& operator>>(QDataStream& in, OurQuestion& line)
{
    Question& asked = line.question;
    in >> line.wording.question >> line.wording.number >> line.wording.mark >> asked.id >> asked.kind >>
        asked.shortName >> asked.wording >> asked.why >> asked.sayAloud;
    qint32 items = 0;
    in >> items;
    asked.items.clear();
    for (qint32 i = 0; i < items && in.status() == QDataStream::Ok; ++i) {
        DeckItem& item = asked.items.emplace_back();
        in >> item.id >> item.words;
    }
    in >> line.hasOwnWords >> line.resting;
    readAll(in, line.entries);
    return in;
}
