// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keeping.h"

#include <algorithm>

const char* nameOf(CoupleSetting setting)
{
    switch (setting) {
    case CoupleSetting::FirstName:
        return "first_name";
    case CoupleSetting::SecondName:
        return "second_name";
    case CoupleSetting::CalendarWord:
        return "calendar_word";
    case CoupleSetting::OtherCloseness:
        return "other_closeness";
    }
    Q_UNREACHABLE();
}

Keeping::Keeping(JournalId journal, std::vector<Entry> entries, std::vector<EntryId> replaced,
                 CoupleSettings settings)
    : m_journal(journal)
    , m_entries(std::move(entries))
    , m_replaced(std::move(replaced))
    , m_settings(std::move(settings))
{
}

Digest Keeping::digest() const
{
    std::vector<Digest> digests;
    digests.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        digests.push_back(digestOf(m_journal, entry));
    std::ranges::sort(digests, std::less<>());
    std::vector<EntryId> replaced = m_replaced;
    std::ranges::sort(replaced, std::less<>());

    DigestWriter writer("wholehearted keeping");
    writer.blob(m_journal.bytes()).integer(static_cast<qint64>(digests.size()));
    for (const Digest& digest : digests)
        writer.blob(digest.bytes());
    writer.integer(static_cast<qint64>(replaced.size()));
    for (const EntryId& id : replaced)
        writer.blob(id.bytes());
    for (auto it = m_settings.begin(); it != m_settings.end(); ++it)
        writer.text(QString::fromLatin1(nameOf(it.key()))).text(it.value());
    return writer.digest();
}
