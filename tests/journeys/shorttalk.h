// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowdriver.h"

#include "domain/partner.h"

/// A check-in of few words, by the keyboard: what is not looked for is walked past.
class ShortTalk
{
public:
    explicit ShortTalk(WindowDriver& driver) : m_driver(driver) {}

    void arrive();                     ///< Past the first page and the appreciations.
    void goTo(const QString& wording); ///< On to the question that is asked in these words.
    void goToBothYes();                ///< Past everything that is left.
    void sayYes(Partner partner);      ///< With every line of the private page.
    void bothSayYes();                 ///< Until it is kept.

private:
    void next();
    [[nodiscard]] bool isAsked(const QString& wording) const;

    WindowDriver& m_driver;
};
