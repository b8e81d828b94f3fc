// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>

class MemoryDatabase;

/// All or nothing: what is not committed is rolled back when it goes.
class Transaction
{
public:
    explicit Transaction(MemoryDatabase& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    QSqlDatabase m_database;
    bool m_isOpen = false;
};
