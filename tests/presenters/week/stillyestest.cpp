// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/stillyes.h"

#include "samplecouple.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Robin and Sam ask each other about this Wednesday.
class StillAYes : public testing::Test
{
protected:
    StillAYes() : m_question(m_couple.journal, m_couple.names, m_couple.week().view().rows.front()) {}

    void say(Partner partner, PrivateAnswer answer)
    {
        m_question.openPrivatePage(partner);
        ASSERT_NE(m_question.privatePage(), nullptr);
        for (int line = 0; line < m_question.privatePage()->lines().size(); ++line)
            m_question.privatePage()->say(line, true);
        m_question.privatePage()->give(answer);
    }

    SampleCouple m_couple;
    StillYes m_question;
};

} // namespace

TEST_F(StillAYes, OpensBothAnswersTogetherAndWritesNothing)
{
    const quint64 before = m_couple.journal.generation();
    say(Partner::First, PrivateAnswer::Yes);
    EXPECT_EQ(m_question.outcome(), StillYes::Outcome::Open);
    EXPECT_TRUE(m_question.hasAnswered(Partner::First));
    say(Partner::Second, PrivateAnswer::Yes);
    EXPECT_EQ(m_question.outcome(), StillYes::Outcome::BothYes);
    EXPECT_EQ(m_couple.journal.generation(), before);
}

TEST_F(StillAYes, TellsTheSameWhoeverSaidNotNow)
{
    StillYes other(m_couple.journal, m_couple.names, m_question.occasion());
    say(Partner::First, PrivateAnswer::NotNow);
    EXPECT_EQ(m_question.outcome(), StillYes::Outcome::Open) << "until both are in";
    say(Partner::Second, PrivateAnswer::Yes);
    EXPECT_EQ(m_question.outcome(), StillYes::Outcome::NotBoth);
    EXPECT_EQ(m_question.hasAnswered(Partner::First), m_question.hasAnswered(Partner::Second));
    EXPECT_FALSE(m_couple.week().view().isFree()) << "it stands until one of them frees it";
}

TEST_F(StillAYes, AnAnswerCanBeTakenBackUntilTheOtherIsIn)
{
    say(Partner::First, PrivateAnswer::Yes);
    m_question.takeBack(Partner::First);
    EXPECT_FALSE(m_question.hasAnswered(Partner::First));
    say(Partner::Second, PrivateAnswer::Yes);
    EXPECT_EQ(m_question.outcome(), StillYes::Outcome::Open);
    say(Partner::First, PrivateAnswer::NotNow);
    m_question.takeBack(Partner::First);
    EXPECT_EQ(m_question.outcome(), StillYes::Outcome::NotBoth);
}

TEST_F(StillAYes, AClosedPageSaidNothing)
{
    m_question.openPrivatePage(Partner::First);
    m_question.openPrivatePage(Partner::Second);
    EXPECT_EQ(m_question.privatePage()->partner(), Partner::First) << "one at a time";
    m_question.closePrivatePage();
    EXPECT_EQ(m_question.privatePage(), nullptr);
    EXPECT_FALSE(m_question.hasAnswered(Partner::First));
}
