// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/covers.h"

void Covers::lower(const QString& question)
{
    if (!m_opened.contains(question) && !m_covered.contains(question))
        m_covered.insert(question, {});
}

void Covers::lift(const QString& question)
{
    m_covered.remove(question);
}

void Covers::setReady(const QString& question, Partner partner)
{
    const auto found = m_covered.find(question);
    if (found == m_covered.end())
        return;
    (*found)[partner] = true;
    if (!found->first || !found->second)
        return;
    m_covered.erase(found);
    m_opened.insert(question);
}

bool Covers::isReady(const QString& question, Partner partner) const
{
    return m_covered.value(question)[partner];
}
