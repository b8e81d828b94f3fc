// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/talkbytes.h"

#include "domain/draftbytes.h"
#include "domain/draftstream.h"
#include "presenters/checkintalk.h"

void writeTalk(QDataStream& out, const CheckInTalk& talk)
{
    DraftBytes::write(out, talk.draft);
    out << talk.takesTurns << talk.wantsTimes << talk.otherCloseness;
}

bool readTalk(QDataStream& in, CheckInTalk& talk)
{
    CheckInDraft draft(talk.draft.checkIn());
    bool takesTurns = false;
    std::optional<bool> wantsTimes;
    std::optional<QStringList> otherCloseness;
    if (!DraftBytes::read(in, draft))
        return false;
    in >> takesTurns >> wantsTimes >> otherCloseness;
    if (in.status() != QDataStream::Ok)
        return false;
    talk.draft = std::move(draft);
    talk.takesTurns = takesTurns;
    talk.wantsTimes = wantsTimes;
    talk.otherCloseness = otherCloseness;
    return true;
}
