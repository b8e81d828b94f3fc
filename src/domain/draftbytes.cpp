// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draftbytes.h"

#include "domain/draftstream.h"

void DraftBytes::write(QDataStream& out, const CheckInDraft& draft)
{
    const CheckIn& sitting = draft.m_checkIn;
    out << draft.m_id << sitting.date << sitting.deck << sitting.deckVersion << sitting.language;
    writeAll(out, draft.m_answers);
    out << draft.m_appreciations << draft.m_thisWeek;
    writeAll(out, draft.m_offers);
    writeAll(out, draft.m_times);
    write(out, draft.m_wishes);
    write(out, draft.m_covers);
}

bool DraftBytes::read(QDataStream& in, CheckInDraft& draft)
{
    CheckIn sitting;
    EntryId id;
    in >> id >> sitting.date >> sitting.deck >> sitting.deckVersion >> sitting.language;
    CheckInDraft found(sitting);
    found.m_id = id;
    readAll(in, found.m_answers);
    in >> found.m_appreciations >> found.m_thisWeek;
    readAll(in, found.m_offers);
    readAll(in, found.m_times);
    read(in, found.m_wishes);
    read(in, found.m_covers);
    if (in.status() != QDataStream::Ok)
        return false;
    draft = std::move(found);
    return true;
}

void DraftBytes::write(QDataStream& out, const OurQuestionsDraft& draft)
{
    writeAll(out, draft.m_lines);
    out << draft.m_newEntries;
}

bool DraftBytes::read(QDataStream& in, OurQuestionsDraft& draft)
{
    std::vector<OurQuestion> lines;
    QMap<QString, EntryId> newEntries;
    readAll(in, lines);
    in >> newEntries;
    if (in.status() != QDataStream::Ok)
        return false;
    draft.m_lines = std::move(lines);
    draft.m_newEntries = std::move(newEntries);
    return true;
}

void DraftBytes::write(QDataStream& out, const WishTable& wishes)
{
    for (const Partner partner : bothPartners)
        writeAll(out, wishes.m_lists[partner]);
    out << wishes.m_ready << wishes.m_broughtUp;
    writeAll(out, wishes.m_met);
}

void DraftBytes::read(QDataStream& in, WishTable& wishes)
{
    for (const Partner partner : bothPartners)
        readAll(in, wishes.m_lists[partner]);
    in >> wishes.m_ready >> wishes.m_broughtUp;
    readAll(in, wishes.m_met);
}

void DraftBytes::write(QDataStream& out, const Covers& covers)
{
    out << covers.m_covered << covers.m_opened;
}

void DraftBytes::read(QDataStream& in, Covers& covers)
{
    in >> covers.m_covered >> covers.m_opened;
}
