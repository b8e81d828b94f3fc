// SPDX-License-Identifier: GPL-3.0-or-later
// Two people, from the first start to a PDF and again after a restart: by the keyboard alone, on real files.
#include "couple.h"
#include "journey.h"

#include "ui/summary/summarypage.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QUuid>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QString textOfPdf(const QString& path)
{
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    EXPECT_TRUE(pdftotext.waitForFinished());
    return QString::fromUtf8(pdftotext.readAllStandardOutput());
}

/// Every way a text may lie in a file.
QList<QByteArray> shapesOf(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    return {utf8, utf16, utf8.toHex(), utf8.toBase64().chopped(4)};
}

QStringList filesHolding(const QString& text, const QStringList& folders)
{
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const QByteArray& shape : shapesOf(text)) {
                if (bytes.contains(shape))
                    found.append(file.fileName());
            }
        }
    }
    return found;
}

void writeTo(const QString& path, const QString& text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

QString withoutLineBreaks(const QString& text)
{
    return text.simplified();
}

TEST(WholeJourney, FromTwoNamesToAKeptWeekAndAPdfAndBackAfterARestart)
{
    Journey journey;
    journey.start();
    Couple couple(journey.driver());
    couple.beginTogether();
    couple.walkTheCheckIn();
    EXPECT_FALSE(QFile::exists(journey.journalPath())) << "nothing is written before both have said yes";
    couple.bothSayYes();
    EXPECT_TRUE(QFile::exists(journey.journalPath()));
    journey.quit();

    journey.start();
    journey.driver().waitFor(u"weekGrid"_s);
    journey.driver().key(Qt::Key_4, Qt::ControlModifier);
    journey.driver().waitFor(u"savePdf"_s);
    journey.driver().press(u"sectionAnswers"_s);
    journey.driver().press(u"sectionWords"_s);
    const QString pdf = journey.pathOf(u"plan.pdf"_s);
    journey.window().findChild<SummaryPage*>()->saveTo(pdf);
    journey.driver().waitUntil(u"the PDF is written"_s, [&] { return QFile::exists(pdf); });
    const QString text = withoutLineBreaks(textOfPdf(pdf));
    for (const QString& words :
         {u"Robin"_s, u"Sam"_s, u"20:00"_s, u"Or as it comes."_s, u"I like surprises."_s})
        EXPECT_TRUE(text.contains(words)) << qUtf8Printable(words) << " is not in\n" << qUtf8Printable(text);
    EXPECT_FALSE(text.contains(Couple::unkeptWords()));
    EXPECT_FALSE(text.contains(Couple::privateWish()));
}

TEST(WholeJourney, ADraftThatWasNeverAgreedIsInNoFile)
{
    Journey journey;
    journey.start();
    const QString canary = QUuid::createUuid().toString(QUuid::Id128);
    Couple couple(journey.driver(), {}, canary);
    couple.beginTogether();
    couple.walkTheCheckIn();
    couple.say(Partner::First, Couple::Answer::Yes);
    couple.say(Partner::Second, Couple::Answer::NotNow);
    const QStringList folders{journey.folder(), QDir::homePath(), u"/var/tmp"_s, u"/dev/shm"_s};
    EXPECT_EQ(filesHolding(canary, folders), QStringList());
    writeTo(journey.pathOf(u"control"_s), canary);
    EXPECT_EQ(filesHolding(canary, folders).size(), 1) << "the control has to be found";
    EXPECT_FALSE(QFile::exists(journey.journalPath()));
}

TEST(WholeJourney, ClosingSaysWhatItWouldLoseAndNothingWhenAllIsKept)
{
    Journey journey;
    journey.start();
    Couple couple(journey.driver());
    couple.beginTogether();
    couple.walkTheCheckIn();
    EXPECT_FALSE(journey.window().close());
    EXPECT_TRUE(journey.driver().isShown(u"windowLine"_s));
    couple.say(Partner::First, Couple::Answer::Yes);
    couple.say(Partner::Second, Couple::Answer::Yes);
    journey.driver().waitFor(u"toOurWeek"_s);
    journey.driver().waitUntilGone(u"windowLine"_s); // nothing would be lost any more
    EXPECT_TRUE(journey.window().close());
}

TEST(WholeJourney, WhatWasUntickedOrWishedAloneIsNotEvenInTheSealedImage)
{
    Journey journey;
    journey.start();
    Couple couple(journey.driver());
    couple.beginTogether();
    couple.walkTheCheckIn();
    couple.bothSayYes();
    journey.driver().key(Qt::Key_3, Qt::ControlModifier);
    journey.driver().waitFor(u"checkInList"_s);
    const QString shown = journey.driver().allText();
    EXPECT_TRUE(shown.contains(u"Or as it comes."_s));
    EXPECT_FALSE(shown.contains(Couple::unkeptWords()));
    EXPECT_FALSE(shown.contains(Couple::privateWish()));
}

} // namespace
