// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

#include <QSqlQuery>
#include <QVariantList>

#include <map>

class MemoryDatabase;

/// Reads the couple's entries by SQL, always from the last image that the disk has acknowledged. What is not
/// word for word what both said yes to is left out here, and found by looking through the journal.
class SqlReader : public JournalReader
{
public:
    /// The database stays somebody else's, and has to outlive this, or the next call of this.
    void readFrom(const MemoryDatabase& database);

    [[nodiscard]] QString setting(CoupleSetting setting) const override;
    [[nodiscard]] std::vector<Entry> checkIns() const override;
    [[nodiscard]] std::vector<Entry> entriesOf(const EntryId& checkIn) const override;
    [[nodiscard]] std::vector<PlannedTime> plannedTimes(QDate from, QDate to) const override;
    [[nodiscard]] std::vector<PlannedTime> allPlannedTimes() const override;
    [[nodiscard]] bool hasPlannedTimes() const override;
    [[nodiscard]] std::vector<Entry> offersFor(const EntryId& sharedTime) const override;
    [[nodiscard]] std::optional<Entry> entry(const EntryId& id) const override;
    [[nodiscard]] std::vector<Entry> ownQuestions() const override;
    [[nodiscard]] std::vector<BusyInterval> busy(qint64 from, qint64 to) const override;
    [[nodiscard]] std::vector<BusySource> busySources() const override;
    [[nodiscard]] std::vector<BusyInterval> busyOf(const BusySource& source) const override;
    [[nodiscard]] bool isOn(CoupleSwitch which) const override;

private:
    class Rows;
    [[nodiscard]] Rows ask(const QString& sql, const QVariantList& values = {}) const;
    [[nodiscard]] std::vector<Entry> select(EntryKind kind, const QString& condition, const QString& order,
                                            const QVariantList& values = {}) const;
    [[nodiscard]] std::vector<PlannedTime> planned(std::vector<Entry> times) const;

    const MemoryDatabase* m_database = nullptr;
    /// Those that were asked, by their SQL: preparing one takes longer than its answer.
    mutable std::map<QString, QSqlQuery> m_questions;
};
