// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passphrase.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(Passphrase, IsTheSameOnEveryKeyboard)
{
    EXPECT_EQ(Passphrase(u"caf\u00e9"_s).utf8(), Passphrase(u"cafe\u0301"_s).utf8());
}

TEST(Passphrase, KeepsSpacesAndCapitals)
{
    EXPECT_NE(Passphrase(u"our place"_s).utf8(), Passphrase(u"Our place"_s).utf8());
    EXPECT_NE(Passphrase(u"our place"_s).utf8(), Passphrase(u"our place "_s).utf8());
}

TEST(Passphrase, LeavesNothingBehindWhereItWasMovedFrom)
{
    Passphrase first(u"our place"_s);
    const Passphrase second(std::move(first));
    EXPECT_EQ(second.utf8(), "our place");
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move): what is left is the point

    Passphrase third(u"another"_s);
    third = Passphrase(u"our place"_s);
    EXPECT_EQ(third.utf8(), "our place");
}

} // namespace
