// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/calendarword.h"

#include "presenters/timetext.h"

#include <QPointer>

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

CalendarWordPresenter::CalendarWordPresenter(Journal& journal, Deck deck, PerPartner<QString> names,
                                             QObject* parent)
    : QObject(parent), m_journal(journal), m_deck(std::move(deck)), m_names(std::move(names))
{
}

OnTheTable CalendarWordPresenter::onTheTable()
{
    return {m_journal, m_deck, m_names, QLocale(), [self = QPointer(this), journal = m_journal.id()] {
                return self && self->isAnother()
                           ? Keeping(journal, {}, {}, {{CoupleSetting::CalendarWord, self->m_typed}})
                           : Keeping(journal);
            }};
}
