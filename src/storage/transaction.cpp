// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/entryrows.h"
#include "storage/memorydatabase.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

Transaction::Transaction(MemoryDatabase& database) : m_database(database.connection()) {}

Transaction::~Transaction()
{
    if (m_isOpen)
        QSqlQuery(m_database).exec(u"ROLLBACK"_s); // a failed COMMIT leaves it open as well
}

Result<void> Transaction::begin()
{
    QSqlQuery query(m_database);
    const auto begun = run(query, u"BEGIN IMMEDIATE"_s);
    m_isOpen = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    QSqlQuery query(m_database);
    const auto done = run(query, u"COMMIT"_s);
    m_isOpen = !done.has_value();
    return done;
}
