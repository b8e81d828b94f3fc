// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/errortext.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array everyDoing{Doing::Opening,     Doing::Keeping,          Doing::LettingGo,
                                Doing::Exporting,   Doing::BringingTogether, Doing::Restoring,
                                Doing::Erasing,     Doing::ChangingKeys,     Doing::ReadingDeck,
                                Doing::Remembering, Doing::ReadingCalendar,  Doing::Publishing};

/// One of everything that can go wrong in everything they can be doing.
template <class Look>
void forEachError(Look look)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        for (const Doing doing : everyDoing) {
            const Error error{static_cast<ErrorCode>(code), u"disk I/O error 0x1f at /home/someone"_s};
            const ErrorSentences sentences = ErrorText::sentences(error, doing);
            SCOPED_TRACE(sentences.text().toStdString());
            look(error.code, doing, sentences);
        }
    }
}

TEST(ErrorText, IsWholeSentencesForEveryErrorWhateverTheyWereDoing)
{
    static const QRegularExpression sentence(u"^[A-Z][^.]*[^. ]\\.( [A-Z][^.]*[^. ]\\.)*$"_s);
    forEachError([](ErrorCode, Doing, const ErrorSentences& sentences) {
        EXPECT_TRUE(sentence.match(sentences.happened).hasMatch());
        EXPECT_TRUE(sentence.match(sentences.next).hasMatch());
        EXPECT_FALSE(sentences.text().contains(u'%'));
        EXPECT_FALSE(sentences.text().contains(u"  "_s));
    });
}

TEST(ErrorText, BlamesNobody)
{
    static const QRegularExpression unkind(
        u"\\b(missed|fail\\w*|refus\\w*|denied|overdue|should|goals?|scores?|streaks?|invalid|illegal|fatal|"
        "abort\\w*|your fault|sorry|oops)\\b|['\"!]"_s,
        QRegularExpression::CaseInsensitiveOption);
    forEachError([](ErrorCode, Doing, const ErrorSentences& sentences) {
        EXPECT_FALSE(unkind.match(sentences.text()).hasMatch());
    });
}

TEST(ErrorText, ShowsNoDetailThatIsForDevelopers)
{
    forEachError([](ErrorCode, Doing, const ErrorSentences& sentences) {
        EXPECT_FALSE(sentences.text().contains(u"0x1f"_s));
        EXPECT_FALSE(sentences.text().contains(u"/home"_s));
    });
}

TEST(ErrorText, SaysWhatHappenedDifferentlyForEveryError)
{
    for (const Doing doing : everyDoing) {
        QSet<QString> seen;
        forEachError([&](ErrorCode, Doing which, const ErrorSentences& sentences) {
            if (which == doing) {
                EXPECT_FALSE(seen.contains(sentences.happened));
                seen.insert(sentences.happened);
            }
        });
    }
}

TEST(ErrorText, SaysFirstOfAllWhatIsSafe)
{
    forEachError([](ErrorCode, Doing doing, const ErrorSentences& sentences) {
        switch (doing) {
        case Doing::Keeping:
            EXPECT_TRUE(sentences.happened.contains(u"nothing was saved"_s));
            EXPECT_TRUE(sentences.next.startsWith(u"Your words are still open here."_s));
            break;
        case Doing::LettingGo:
            EXPECT_TRUE(sentences.happened.contains(u"nothing was changed"_s));
            EXPECT_TRUE(sentences.next.startsWith(u"Your journal is as it was."_s));
            break;
        case Doing::Exporting:
            EXPECT_TRUE(sentences.happened.contains(u"no file was written"_s));
            EXPECT_TRUE(sentences.next.startsWith(u"Your journal is untouched."_s));
            break;
        case Doing::Opening:
            EXPECT_TRUE(sentences.next.startsWith(u"The file was not touched."_s));
            break;
        case Doing::ReadingCalendar:
            EXPECT_TRUE(sentences.happened.contains(u"no busy time was taken in"_s));
            EXPECT_TRUE(sentences.next.startsWith(u"The file and your journal are as they were."_s));
            break;
        case Doing::Publishing:
        case Doing::Remembering:
        case Doing::ReadingDeck:
            EXPECT_TRUE(sentences.next.startsWith(u"Your journal is safe."_s));
            break;
        case Doing::BringingTogether:
        case Doing::Restoring:
        case Doing::ChangingKeys:
        case Doing::Erasing:
        case Doing::BackingUp:
        case Doing::RemovingACopy:
            EXPECT_FALSE(sentences.next.isEmpty());
            break;
        }
    });
}

TEST(ErrorText, SaysWhatToDoAboutTheOrdinaryOnes)
{
    EXPECT_EQ(
        ErrorText::sentences({ErrorCode::DiskFull}, Doing::Keeping).text(),
        u"The disk is full, so nothing was saved. Your words are still open here. Free some space, then "
        "try once more."_s);
    EXPECT_EQ(
        ErrorText::sentences({ErrorCode::WrongPassphrase}, Doing::Opening).text(),
        u"This passphrase does not open it. The file was not touched. Type it once more; either of your "
        "two passphrases opens it."_s);
}

} // namespace
