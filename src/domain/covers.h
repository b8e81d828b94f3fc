// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"

#include <QHash>
#include <QSet>
#include <QString>

/// Which questions of a sitting are answered in turns. What is said to a covered one is on nobody’s table
/// yet; it opens for both at once, with the second ready, and never for one. What was open once stays open.
class Covers
{
public:
    void lower(const QString& question); ///< Neither is ready yet; nothing where it was open to both before.
    void lift(const QString& question);  ///< Side by side after all; only while nothing was said there.
    /// Does nothing unless it is covered; the second one opens it.
    void setReady(const QString& question, Partner partner);

    [[nodiscard]] bool isCovered(const QString& question) const { return m_covered.contains(question); }
    [[nodiscard]] bool isReady(const QString& question, Partner partner) const;

private:
    friend class DraftBytes;

    QHash<QString, PerPartner<bool>> m_covered;
    QSet<QString> m_opened;
};
