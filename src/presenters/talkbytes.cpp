// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/talkbytes.h"

#include "domain/draftbytes.h"
#include "domain/draftstream.h"
#include "presenters/checkintalk.h"
#include "presenters/proposedtime.h"

QDataStream& operator<<(QDataStream& out, const TimeForm& form)
{
    return out << form.id << form.kind << form.label << form.date << form.startMinute << form.durationMinutes
               << form.repeats << form.everyWeeks << form.weekdays.mask() << form.until << form.offers;
}

QDataStream& operator>>(QDataStream& in, TimeForm& form)
{
    int weekdays = 0;
    in >> form.id >> form.kind >> form.label >> form.date >> form.startMinute >> form.durationMinutes >>
        form.repeats >> form.everyWeeks >> weekdays >> form.until >> form.offers;
    form.weekdays = Weekdays(weekdays);
    return in;
}

QDataStream& operator<<(QDataStream& out, const OccasionId& id)
{
    return out << id.sharedTime << id.date;
}

QDataStream& operator>>(QDataStream& in, OccasionId& id)
{
    return in >> id.sharedTime >> id.date;
}

void writeTalk(QDataStream& out, const CheckInTalk& talk)
{
    DraftBytes::write(out, talk.draft);
    out << talk.takesTurns << talk.wantsTimes << talk.otherCloseness << talk.openTime;
}

bool readTalk(QDataStream& in, CheckInTalk& talk)
{
    CheckInDraft draft(talk.draft.checkIn());
    bool takesTurns = false;
    std::optional<bool> wantsTimes;
    std::optional<QStringList> otherCloseness;
    if (!DraftBytes::read(in, draft))
        return false;
    std::optional<TimeForm> openTime;
    in >> takesTurns >> wantsTimes >> otherCloseness >> openTime;
    if (in.status() != QDataStream::Ok)
        return false;
    talk.draft = std::move(draft);
    talk.takesTurns = takesTurns;
    talk.wantsTimes = wantsTimes;
    talk.otherCloseness = otherCloseness;
    talk.openTime = openTime;
    return true;
}

QDataStream& operator<<(QDataStream& out, const AskedTime& asked)
{
    return out << asked.insteadOf << asked.scope << asked.written;
}

QDataStream& operator>>(QDataStream& in, AskedTime& asked)
{
    asked = {};
    return in >> asked.insteadOf >> asked.scope >> asked.written;
}
