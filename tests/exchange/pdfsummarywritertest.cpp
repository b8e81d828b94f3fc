// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdfsummarywriter.h"

#include "exchange/pdfreader.h"
#include "exchange/samplepages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// A folder for one PDF.
class PdfSummaryWriterTest : public ::testing::Test
{
protected:
    QString write(const SummaryPages& pages)
    {
        const QString path = m_folder.filePath(u"Our plan.pdf"_s);
        const auto written = PdfSummaryWriter().write(pages, path, Overwrite::Yes);
        EXPECT_TRUE(written.has_value());
        return path;
    }

    QTemporaryDir m_folder;
};

qsizetype occurrences(const QString& text, const QString& word)
{
    return text.count(QRegularExpression(u"\\b%1\\b"_s.arg(word)));
}

} // namespace

TEST_F(PdfSummaryWriterTest, ReadsBackWithAgreedTimesAndBothVoicesInOrder)
{
    const QString text = PdfReader(write(samplePages())).text();
    qsizetype from = 0;
    for (const QString& words :
         {u"Our plan"_s, u"Robin and Sam"_s, u"The week"_s, u"Wednesday"_s, u"20:30–22:00"_s,
          u"What we agreed"_s, u"Our evening. Wednesdays, 20:30 to 22:00."_s,
          u"Robin: I do bedtime that evening"_s,
          u"A plan is an invitation. Either of us can let go of it at any time."_s, u"What we said"_s,
          u"Once a week, or as it comes"_s, u"Once or twice a month"_s, u"Shared: Rest"_s,
          u"Page 1 of 1"_s}) {
        const qsizetype found = text.indexOf(words, from);
        EXPECT_GE(found, 0) << "not found in order: " << words.toStdString() << " in " << text.toStdString();
        from = std::max(from, found);
    }
}

TEST_F(PdfSummaryWriterTest, IsAPdfThatOtherProgramsFindNothingWrongWith)
{
    EXPECT_EQ(PdfReader(write(samplePages())).findings(), QString());
}

TEST_F(PdfSummaryWriterTest, EmbedsEveryFont)
{
    const QStringList lines = PdfReader(write(samplePages())).fonts().trimmed().split(u'\n').mid(2);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString& line : lines) {
        // Columns: name, type, encoding, embedded, subset, has Unicode.
        EXPECT_TRUE(line.contains(QRegularExpression(u"\\byes (yes|no ) yes\\b"_s))) << line.toStdString();
    }
}

TEST_F(PdfSummaryWriterTest, KeepsLigaturesSearchable)
{
    SummaryPages pages = samplePages();
    pages.blocks = {
        SummaryParagraph{u"A fine, affluent, difficult office: 20:30 (A) 3x4 -> 1/2 – 8:30 PM"_s}};
    EXPECT_TRUE(PdfReader(write(pages))
                    .text()
                    .contains(u"A fine, affluent, difficult office: 20:30 (A) 3x4 -> 1/2 – 8:30 PM"_s));
}

TEST_F(PdfSummaryWriterTest, HasANeutralTitleAndNamesNobodyInItsProperties)
{
    const QString info = PdfReader(write(samplePages())).info();
    EXPECT_TRUE(
        info.contains(QRegularExpression(u"^Title:\\s+Our plan$"_s, QRegularExpression::MultilineOption)))
        << info.toStdString();
    EXPECT_FALSE(info.contains(u"Robin"_s));
    EXPECT_FALSE(info.contains(u"Wholehearted"_s));
}

TEST_F(PdfSummaryWriterTest, ComesOnThePaperAskedFor)
{
    SummaryPages pages = samplePages();
    EXPECT_TRUE(PdfReader(write(pages)).info().contains(u"A4"_s));
    pages.paper = Paper::Letter;
    EXPECT_TRUE(PdfReader(write(pages)).info().contains(u"612 x 792 pts (letter)"_s));
}

TEST_F(PdfSummaryWriterTest, LosesNoneOfSixtyAnswersOfOddLengths)
{
    constexpr int count = 60;
    const QStringList pageTexts = PdfReader(write(manyAnswers(count))).textOfPages();
    const QString text = pageTexts.join(u' ');
    qsizetype from = -1;
    for (int i = 1; i <= count; ++i) {
        for (const QString& voice : {u"first"_s, u"second"_s}) {
            for (const QString& end : {u"begins"_s, u"ends"_s})
                EXPECT_EQ(occurrences(text, voice + QString::number(i) + end), 1);
        }
        EXPECT_EQ(occurrences(text, u"shared%1words"_s.arg(i)), i % 3 == 0 ? 1 : 0);
        const qsizetype begins = text.indexOf(u"first%1begins"_s.arg(i));
        EXPECT_GT(begins, from) << "answer " << i << " is out of order";
        from = begins;
    }
}

TEST_F(PdfSummaryWriterTest, NumbersEveryPageAndEndsNoneWithAHeading)
{
    const QStringList pageTexts = PdfReader(write(manyAnswers(60))).textOfPages({u"-layout"_s});
    ASSERT_GT(pageTexts.size(), 5);
    for (qsizetype i = 0; i < pageTexts.size(); ++i) {
        const QStringList lines = pageTexts[i].split(u'\n', Qt::SkipEmptyParts);
        EXPECT_EQ(lines.last().simplified(), u"Page %1 of %2"_s.arg(i + 1).arg(pageTexts.size()));
        const QString lastWords = lines.at(lines.size() - 2).simplified();
        EXPECT_FALSE(lastWords.startsWith(u"HEADING"_s) || lastWords == u"Robin Sam"_s)
            << "page " << i + 1 << " ends with " << lastWords.toStdString();
    }
}

TEST_F(PdfSummaryWriterTest, PutsTheNamesAboveTheirVoicesAgainOnEveryPage)
{
    const QStringList pageTexts = PdfReader(write(manyAnswers(60))).textOfPages();
    for (const QString& page : pageTexts)
        EXPECT_TRUE(page.contains(u"Robin"_s) && page.contains(u"Sam"_s)) << page.toStdString();
}

TEST_F(PdfSummaryWriterTest, ReadsFromRightToLeftToo)
{
    SummaryPages pages = samplePages();
    pages.rightToLeft = true;
    pages.title = u"התוכנית שלנו"_s;
    pages.blocks.push_back(SummaryParagraph{u"יום רביעי 20:30"_s});
    const QString text = PdfReader(write(pages)).text();
    EXPECT_TRUE(text.contains(u"התוכנית שלנו"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"20:30"_s));
}

TEST_F(PdfSummaryWriterTest, NeverReplacesAFileUnlessTold)
{
    const QString path = m_folder.filePath(u"there.pdf"_s);
    QFile there(path);
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();

    const auto refused = PdfSummaryWriter().write(samplePages(), path, Overwrite::No);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::FileExists);
    ASSERT_TRUE(there.open(QIODevice::ReadOnly));
    EXPECT_EQ(there.readAll(), "mine");

    EXPECT_TRUE(PdfSummaryWriter().write(samplePages(), path, Overwrite::Yes).has_value());
    EXPECT_EQ(PdfReader(path).findings(), QString());
}

TEST_F(PdfSummaryWriterTest, ATitlePageHasNothingElseOnIt)
{
    SummaryPages pages = samplePages();
    pages.hasTitlePage = true;
    const QStringList texts = PdfReader(write(pages)).textOfPages();
    ASSERT_EQ(texts.size(), 2);
    EXPECT_EQ(texts[0].simplified(), pages.title + u' ' + pages.subtitle.simplified());
    EXPECT_TRUE(texts[1].contains(u"Page 2 of 2"_s));
}

TEST_F(PdfSummaryWriterTest, StopsWhenAskedToAndLeavesNoFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"stopped.pdf"_s);
    int pagesDone = 0;
    const auto stopAtTheSecond = [&](int done, int of) {
        pagesDone = done;
        EXPECT_GT(of, 2);
        return done < 2;
    };
    const auto written = PdfSummaryWriter().write(manyAnswers(60), path, Overwrite::No, stopAtTheSecond);
    ASSERT_FALSE(written.has_value());
    EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(pagesDone, 2);
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}
