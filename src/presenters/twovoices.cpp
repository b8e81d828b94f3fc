// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/twovoices.h"

void TwoVoices::setPassed(Partner partner, bool passed)
{
    if (m_passed[partner] == passed)
        return;
    m_passed[partner] = passed;
    if (passed)
        clear(partner);
    emit passedChanged(partner);
}

void TwoVoices::endPass(Partner partner)
{
    setPassed(partner, false);
}
