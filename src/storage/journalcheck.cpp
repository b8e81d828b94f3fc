// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalcheck.h"

#include "storage/conflictcopies.h"
#include "storage/contenttable.h"
#include "storage/entryrows.h"
#include "storage/memorydatabase.h"
#include "storage/savegate.h"
#include "storage/unsealedfile.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <atomic>
#include <functional>
#include <future>

using namespace Qt::StringLiterals;

namespace {

using Findings = std::vector<Error>;
using Look = std::function<Findings(const MemoryDatabase&)>;

Findings findingsOf(std::initializer_list<Result<void>> checks)
{
    Findings findings;
    for (const Result<void>& check : checks) {
        if (!check)
            findings.push_back(check.error());
    }
    return findings;
}

/// Reads entries of one kind back and holds each against the digest both said yes to, without SQL's help.
Findings readBack(const MemoryDatabase& database, const ContentTable& table, const QString& which, int& count)
{
    QSqlQuery query(database.connection());
    Findings findings = findingsOf({run(query, selectAgreedEntries(table.kind) + which)});
    const int agreed = 1 + static_cast<int>(table.columns.size());
    for (count = 0; query.next(); ++count) {
        const auto id = EntryId::fromBytes(query.value(0).toByteArray());
        const auto fields = fieldsIn(query, table.kind);
        // Reading content writes it anew and finds the same fields, which are what the digest is of.
        if (const auto content = contentFrom(table.kind, fields); !content)
            findings.push_back(content.error());
        else if (Digest(query.value(agreed).toByteArray()) !=
                 digestOf(database.journal(), table.kind, id, fields))
            findings.push_back({ErrorCode::RuleBroken, id.text()});
    }
    return findings;
}

/// An image, looked at from several sides. Whoever takes part takes one look after the other until none is
/// left.
class Looks
{
public:
    Looks(const JournalId& journal, std::span<const unsigned char> image, std::vector<Look> looks)
        : m_journal(journal), m_image(image), m_looks(std::move(looks)), m_findings(m_looks.size())
    {
    }
    /// In any thread, over a view of its own.
    [[nodiscard]] Result<void> takePart()
    {
        const auto database = MemoryDatabase::readOnly(m_journal, m_image);
        if (!database)
            return tl::unexpected(database.error());
        for (std::size_t look = m_next++; look < m_looks.size(); look = m_next++)
            m_findings[look] = m_looks[look](**database);
        return {};
    }
    /// Once everybody has come back.
    [[nodiscard]] Findings findings() const
    {
        Findings all;
        for (const Findings& found : m_findings)
            all.insert(all.end(), found.begin(), found.end());
        return all;
    }

private:
    JournalId m_journal;
    std::span<const unsigned char> m_image;
    std::vector<Look> m_looks;
    std::vector<Findings> m_findings;
    std::atomic<std::size_t> m_next = 0;
};

/// How many there are of one kind, in the two looks at them.
using Halves = std::array<int, 2>;

/// Each kind in two halves by its ids, which are random: most entries are answers.
std::vector<Look> looksAt(std::array<Halves, 7>& counts)
{
    std::vector<Look> looks;
    const auto add = [&](EntryKind kind) {
        Halves& halves = counts[static_cast<std::size_t>(kind)];
        for (const auto& [which, count] : {std::pair(u"WHERE c.id < x'80'"_s, &halves[0]),
                                           std::pair(u"WHERE c.id >= x'80'"_s, &halves[1])})
            looks.emplace_back([kind, which = which, count = count](const MemoryDatabase& database) {
                return readBack(database, tableOf(kind), which, *count);
            });
    };
    add(EntryKind::Answer); // what takes longest comes first, so that nobody waits for it in the end
    looks.emplace_back([](const MemoryDatabase& database) {
        return findingsOf({SaveGate::checkPages(database), SaveGate::checkRulesBesideContent(database)});
    });
    for (const ContentTable& table : contentTables()) {
        if (table.kind != EntryKind::Answer)
            add(table.kind);
    }
    return looks;
}

} // namespace

Result<JournalReport> checkJournal(const QString& path, const std::optional<Passphrase>& passphrase)
{
    const auto file = unsealFile(path, passphrase);
    if (!file)
        return tl::unexpected(file.error());
    const KeyLocks& locks = file->keys.locks();
    std::array<Halves, 7> counts{};
    Looks looks(locks.journal, file->image.span(), looksAt(counts));
    auto other = std::async(std::launch::async, [&] { return looks.takePart(); });
    auto looked = looks.takePart();
    if (const auto too = other.get(); looked)
        looked = too;
    if (!looked)
        return tl::unexpected(looked.error());

    JournalReport report;
    report.generation = file->generation;
    report.hasPassphrases = locks.protection == Protection::Passphrases;
    std::ranges::transform(counts, report.counts.begin(), [](const Halves& two) { return two[0] + two[1]; });
    report.findings = looks.findings();
    for (const QString& copy : conflictCopiesOf(path))
        report.findings.push_back({ErrorCode::ChangedOnDisk, copy});
    return report;
}
