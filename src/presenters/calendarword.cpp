// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/calendarword.h"

#include "presenters/timetext.h"

QString calendarWord(const JournalReader& reader)
{
    const QString word = reader.setting(CoupleSetting::CalendarWord).trimmed();
    return word.isEmpty() ? TimeText::kindName(SharedTimeKind::TimeTogether) : word;
}

PlanToPublish planToPublish(const Journal& journal)
{
    const JournalReader& reader = journal.reader();
    return {journal.id(), publishedPlan(reader), calendarWord(reader)};
}
