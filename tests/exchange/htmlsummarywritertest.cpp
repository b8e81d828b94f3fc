// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmlsummarywriter.h"

#include "exchange/samplepages.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString htmlOf(const SummaryPages& pages)
{
    return QString::fromUtf8(summaryHtml(pages));
}

/// The names of all elements; fails where something is not closed.
QStringList elementsOf(QString html)
{
    html.remove(u"<!DOCTYPE html>\n"_s).replace(u"\">\n<meta"_s, u"\"/>\n<meta"_s);
    html.replace(u"no-referrer\">"_s, u"no-referrer\"/>"_s);
    QXmlStreamReader reader(html);
    QStringList names;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            names.append(reader.name().toString());
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString() << reader.lineNumber();
    return names;
}

SummaryPages named()
{
    SummaryPages pages = samplePages();
    pages.names = {u"Robin"_s, u"Sam"_s};
    pages.language = u"en-GB"_s;
    return pages;
}

} // namespace

TEST(HtmlSummary, IsOneWellFormedDocumentWithRealHeadingsAndTables)
{
    const QStringList elements = elementsOf(htmlOf(named()));
    EXPECT_EQ(elements.count(u"h1"_s), 1);
    EXPECT_EQ(elements.count(u"h2"_s), 3);
    EXPECT_EQ(elements.count(u"table"_s), 2);
    EXPECT_EQ(elements.count(u"thead"_s), 2);
    EXPECT_EQ(elements.count(u"main"_s), 1);
}

TEST(HtmlSummary, HasNothingThatRunsOrCallsHome)
{
    const QString html = htmlOf(named());
    for (const QString& word :
         {u"script"_s, u"http"_s, u"//"_s, u"url("_s, u"import"_s, u"<img"_s, u"<link"_s, u"onload"_s})
        EXPECT_FALSE(html.contains(word, Qt::CaseInsensitive)) << word.toStdString();
}

TEST(HtmlSummary, SaysWhoseALineIsWhereThePageHasASign)
{
    const QString html = htmlOf(named());
    EXPECT_TRUE(html.contains(u"<p>Robin: I do bedtime</p>"_s));
    EXPECT_TRUE(html.contains(u"<p>Sam: no laptop after eight</p>"_s));
    EXPECT_FALSE(html.contains(u"Robin: Robin"_s)) << "what was agreed names them already";
}

TEST(HtmlSummary, HeadsEachColumnOfAnswersWithAName)
{
    const QString html = htmlOf(named());
    EXPECT_TRUE(html.contains(u"<th scope=\"col\">Robin</th>"_s));
    EXPECT_TRUE(html.contains(u"<th scope=\"row\">Rhythm</th>"_s));
}

TEST(HtmlSummary, TellsItsLanguageAndDirection)
{
    SummaryPages pages = named();
    EXPECT_TRUE(htmlOf(pages).contains(u"<html lang=\"en-GB\" dir=\"ltr\">"_s));
    pages.rightToLeft = true;
    EXPECT_TRUE(htmlOf(pages).contains(u"dir=\"rtl\""_s));
}

TEST(HtmlSummary, WordsAreNeverMarkup)
{
    SummaryPages pages = named();
    pages.title = u"<b>Us</b> & \"you\""_s;
    pages.names.first = u"<i>R</i> %1 %2"_s;
    pages.blocks = {SummaryParagraph{u"</p><script>alert(1)</script> %1 %3"_s}, SummaryVoices{pages.names},
                    SummaryAnswers{u"%2"_s, {u"a < b"_s, u"line one\nline two"_s}, u"&"_s}};
    const QString html = htmlOf(pages);
    elementsOf(html);
    EXPECT_FALSE(html.contains(u"<script"_s));
    EXPECT_TRUE(html.contains(u"a &lt; b"_s));
    EXPECT_TRUE(html.contains(u"&lt;i&gt;R&lt;/i&gt; %1 %2"_s));
    EXPECT_TRUE(html.contains(u"line one\nline two"_s));
}

TEST(HtmlSummary, LosesNoneOfSixtyAnswers)
{
    QTextDocument document; // somebody else's reader
    document.setHtml(htmlOf(manyAnswers(60)));
    const QString text = document.toPlainText();
    for (int i = 1; i <= 60; ++i) {
        EXPECT_EQ(text.count(u"first%1begins"_s.arg(i)), 1);
        EXPECT_EQ(text.count(u"second%1ends"_s.arg(i)), 1);
    }
}

TEST(HtmlSummary, IsForItsOwnerAloneAndNeverOverAnExistingFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Our plan.html"_s);
    ASSERT_TRUE(HtmlSummaryWriter().write(named(), path, Overwrite::No).has_value());
    EXPECT_EQ(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto again = HtmlSummaryWriter().write(named(), path, Overwrite::No);
    ASSERT_FALSE(again.has_value());
    EXPECT_EQ(again.error().code, ErrorCode::FileExists);
}
