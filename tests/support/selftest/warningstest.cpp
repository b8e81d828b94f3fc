// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/unexpectedwarnings.h"

#include <QObject>
#include <QTimer>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(QtWarnings, FailTheRunningTest)
{
    EXPECT_NONFATAL_FAILURE(qWarning("a page with two layouts"), "a page with two layouts");
    EXPECT_NONFATAL_FAILURE(qCritical("worse"), "worse");
}

TEST(QtWarnings, OfQtItselfFailTheRunningTest)
{
    QObject object;
    EXPECT_NONFATAL_FAILURE(object.startTimer(-1), "Timers cannot have negative intervals");
}

TEST(QtWarnings, PassWhereTheyAreExpected)
{
    const ExpectedWarning warning(u"two +layouts"_s);
    qWarning("a page with two  layouts");
}

void expectAWarningThatNeverComes()
{
    const ExpectedWarning warning(u"never"_s);
}

TEST(QtWarnings, FailTheTestWhenAnExpectedOneDoesNotCome)
{
    EXPECT_NONFATAL_FAILURE(expectAWarningThatNeverComes(), "no Qt warning matched never");
}

} // namespace
