// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdfcharacters.h"

#include "exchange/pdfreader.h"
#include "exchange/pdfsummarywriter.h"
#include "exchange/printtext.h"
#include "exchange/samplepages.h"

#include <QRawFont>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const std::vector<CharacterTwins> apostrophes{{u'\u02bc', u'\u2019'}, {u'\t', u' '}};

QByteArray named(QByteArray pdf)
{
    nameUsualCharacters(pdf, apostrophes);
    return pdf;
}

/// What a search in the PDF of these words looks through.
QString readBack(const QString& words)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"words.pdf"_s);
    SummaryPages pages = samplePages();
    pages.blocks = {SummaryParagraph{words}};
    EXPECT_TRUE(PdfSummaryWriter().write(pages, path, Overwrite::No).has_value());
    const PdfReader pdf(path);
    EXPECT_EQ(pdf.findings(), QString());
    return pdf.text();
}

} // namespace

TEST(PdfCharacters, AreReadBackAsTheyWereWritten)
{
    const QString words = u"“Don’t hurry,” Sam’s note says: ‘later’ – Ελλάδα, φιλία, Ω…"_s;
    const QString found = readBack(words);
    EXPECT_TRUE(found.contains(words)) << found.toStdString();
}

TEST(PdfCharacters, AreNotChangedWhereTheFontTellsThemApart)
{
    const QRawFont font = QRawFont::fromFont(QFont(printFamily()));
    const std::vector<CharacterTwins> shared = twinsIn(font);
    const auto isShared =
        std::ranges::any_of(shared, [](const CharacterTwins& pair) { return pair.first == u'\u02bc'; });
    const QString found = readBack(u"м\u02bcята"_s);
    EXPECT_TRUE(found.contains(isShared ? u"м\u2019ята"_s : u"м\u02bcята"_s)) << found.toStdString();
}

TEST(PdfCharacters, GetTheirUsualNameInEveryFormOfAMap)
{
    EXPECT_EQ(named("beginbfrange\n<0001> <0002> [<0009> <02BC> ]\nendbfrange"),
              "beginbfrange\n<0001> <0002> [<0020> <2019> ]\nendbfrange");
    EXPECT_EQ(
        named(
            "beginbfrange\n<0003> <0003> <02BC>\nendbfrange beginbfrange\n<0003> <0003> <02BC>\nendbfrange"),
        "beginbfrange\n<0003> <0003> <2019>\nendbfrange beginbfrange\n<0003> <0003> <2019>\nendbfrange");
}

TEST(PdfCharacters, LeaveGlyphsRunsAndAllOtherBytesAlone)
{
    for (const QByteArray& pdf :
         {"beginbfrange\n<0001> <0009> [<0041> ]\n<02BC> <02BD> [<0042> ]\nendbfrange"_ba,
          "beginbfrange\n<0003> <0005> <02BC>\nendbfrange"_ba, "(<02BC>) <02BC> [<0009>]"_ba,
          "beginbfrange\n<0001> <0001> [<02BC>"_ba, ""_ba})
        EXPECT_EQ(named(pdf), pdf);
}
