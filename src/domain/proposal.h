// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keeping.h"

/// A keeping both partners said yes to, each to its exact digest. Only a Proposal can make one.
class Agreed
{
public:
    [[nodiscard]] const Keeping& keeping() const { return m_keeping; }

private:
    friend class Proposal;
    explicit Agreed(Keeping keeping) : m_keeping(std::move(keeping)) {}

    Keeping m_keeping;
};

/// What is on the table between two partners. A yes is to this exact content: changing it takes both yeses
/// back.
class Proposal
{
public:
    explicit Proposal(Keeping keeping);

    [[nodiscard]] const Keeping& keeping() const { return m_keeping; }
    void change(Keeping keeping); ///< Both yeses fall away, whatever changed.
    void sayYes(Partner partner);
    void takeBack(Partner partner); ///< Also *not now*; needs no reason and leaves no trace.
    [[nodiscard]] bool hasYes(Partner partner) const;
    [[nodiscard]] std::optional<Agreed> agreed() const; ///< Only with both yeses to the present digest.

private:
    Keeping m_keeping;
    PerPartner<std::optional<Digest>> m_yes;
};
