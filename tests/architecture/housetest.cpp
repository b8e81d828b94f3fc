// SPDX-License-Identifier: GPL-3.0-or-later
// The house as it stands: every rule, on every file of the project.
#include "architecture/rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

const SourceTree& house()
{
    static const SourceTree tree = SourceTree::read(QStringLiteral(HOUSE));
    return tree;
}

class House : public testing::TestWithParam<Rule>
{
};

TEST_P(House, StandsAsDrawn)
{
    EXPECT_THAT(check(house(), GetParam()), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Rule, House, testing::ValuesIn(houseRules()),
                         [](const auto& rule) { return std::string(rule.param.name); });

TEST(HouseTree, SeesTheFilesOfEveryRoom)
{
    for (const char* room : {"domain", "storage", "exchange", "presenters", "ui", "app", "tests", "tools"}) {
        EXPECT_TRUE(
            std::any_of(house().files().begin(), house().files().end(),
                        [&](const auto& entry) { return entry.second.room() == QLatin1String(room); }))
            << "no file of " << room << " was seen";
    }
}

} // namespace
