// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposal.h"

Proposal::Proposal(Keeping keeping) : m_keeping(std::move(keeping)) {}

void Proposal::change(Keeping keeping)
{
    m_keeping = std::move(keeping);
    m_yes = {};
}

void Proposal::sayYes(Partner partner)
{
    m_yes[partner] = m_keeping.digest();
}

void Proposal::takeBack(Partner partner)
{
    m_yes[partner].reset();
}

bool Proposal::hasYes(Partner partner) const
{
    return m_yes[partner] == m_keeping.digest();
}

std::optional<Agreed> Proposal::agreed() const
{
    if (!hasYes(Partner::First) || !hasYes(Partner::Second))
        return std::nullopt;
    return Agreed(m_keeping);
}
