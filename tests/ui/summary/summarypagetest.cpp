// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summarypage.h"

#include "exchange/pagepainter.h"
#include "exchange/pdfsummarywriter.h"
#include "exchange/summaryfilewriter.h"
#include "presenters/keptyear.h"
#include "ui/lookfixture.h"
#include "ui/parts/errorline.h"
#include "ui/summary/sheetview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

SummaryPreview previewOf(const SummaryPages& pages)
{
    const auto painter = std::make_shared<const PagePainter>(pages);
    return {painter->pageCount(), painter->pageSize(),
            [painter](QPainter& onto, int page) { painter->paint(onto, page); }};
}

/// A writer whose disk is full.
class FullDisk : public SummaryWriter
{
public:
    [[nodiscard]] Result<void> write(const SummaryPages&, const QString&, Overwrite,
                                     const Progress&) const override
    {
        return failure(ErrorCode::DiskFull);
    }
};

/// Never done before it is stopped.
class SlowWriter : public SummaryWriter
{
public:
    [[nodiscard]] Result<void> write(const SummaryPages&, const QString&, Overwrite,
                                     const Progress& progress) const override
    {
        constexpr int many = 100;
        int page = 1;
        while (progress(page, many)) {
            page = std::min(page + 1, many - 1);
            QThread::msleep(1);
        }
        return failure(ErrorCode::Cancelled);
    }
};

/// The page in a window of the comfortable size, with the rail's width taken off.
class SummaryPageTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        page.resize(1008, 768);
        open(&page);
    }

    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void click(const char* name)
    {
        find<QAbstractButton>(name)->click();
        settle();
    }
    [[nodiscard]] QString textOf(const QString& path) const
    {
        QProcess process;
        process.start(u"pdftotext"_s, {path, u"-"_s});
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    void save()
    {
        page.saveTo(path());
        waitUntilWritten();
    }
    void waitUntilWritten()
    {
        while (page.isWriting())
            settle();
        settle();
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"ours.pdf"_s); }

    KeptYear kept;
    QTemporaryDir folder;
    PdfSummaryWriter writer;
    SummaryPresenter presenter{kept.journal.reader(), kept.decks, kept.clock};
    SummaryPage page{presenter, writer, previewOf};
};

} // namespace

TEST_F(SummaryPageTest, StartsWithThePlanTickedAndThePersonalPartsOff)
{
    for (const char* plan : {"sectionWeek", "sectionAgreed"})
        EXPECT_TRUE(find<QCheckBox>(plan)->isChecked()) << plan;
    for (const char* personal : {"sectionAnswers", "sectionCommonGround", "sectionWishes", "sectionWords"})
        EXPECT_FALSE(find<QCheckBox>(personal)->isChecked()) << personal;
    EXPECT_EQ(find<QLabel>("note")->text(),
              u"A PDF is not encrypted: anyone who has the file can read it."_s);
}

TEST_F(SummaryPageTest, ShowsThePageThatWillBeWritten)
{
    auto* preview = find<SheetView>("preview");
    ASSERT_EQ(preview->pageCount(), 1);
    const QImage before = picture(preview);
    click("sectionAnswers");
    EXPECT_NE(picture(preview), before);
    EXPECT_EQ(find<QLabel>("pageNumber")->text(), u"Page 1 of %1"_s.arg(preview->pageCount()));
}

TEST_F(SummaryPageTest, TurnsPagesByButtonAndByKey)
{
    for (int i = 0; i < 60; ++i)
        kept.answer(kept.autumn, Partner::First, u"own-%1"_s.arg(i), WordsAnswer{u"Words of our own"_s});
    click("sectionAnswers");
    auto* preview = find<SheetView>("preview");
    ASSERT_GE(preview->pageCount(), 3);
    EXPECT_FALSE(find<QAbstractButton>("previewPrevious")->isEnabled());
    click("previewNext");
    EXPECT_EQ(preview->page(), 1);
    preview->setFocus();
    QTest::keyClick(preview, Qt::Key_End);
    EXPECT_EQ(preview->page(), preview->pageCount() - 1);
    EXPECT_FALSE(find<QAbstractButton>("previewNext")->isEnabled());
    click("sectionAnswers");
    EXPECT_EQ(preview->page(), 0) << "there is no such page any more";
}

TEST_F(SummaryPageTest, WritesWhatIsTickedAndSaysWhere)
{
    click("nextWeek");
    click("sectionAnswers");
    save();
    const QString text = textOf(path());
    EXPECT_TRUE(text.contains(u"20:30–22:00"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"About once a week. Or as it comes"_s));
    EXPECT_FALSE(text.contains(u"The soup on Tuesday"_s));
    EXPECT_TRUE(find<QLabel>("written")->text().contains(path()));
    EXPECT_TRUE(find<QLabel>("written")->isVisible());
    const auto* line = find<QWidget>("writtenLine");
    EXPECT_LT(line->mapTo(&page, line->rect().bottomLeft()).y() + Theme::px(nullptr, 8),
              find<QWidget>("choices")->mapTo(&page, QPoint()).y())
        << "what stands below it keeps away";
}

TEST_F(SummaryPageTest, ReplacesAFileOnlyAfterAskingInThePage)
{
    QFile there(path());
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();

    save();
    auto* line = find<ErrorLine>("error");
    EXPECT_TRUE(line->isVisible());
    EXPECT_EQ(there.size(), 4);
    line->findChild<QPushButton*>()->click();
    waitUntilWritten();
    EXPECT_FALSE(line->isVisible());
    EXPECT_TRUE(textOf(path()).contains(u"Our plan"_s));
}

TEST_F(SummaryPageTest, SaysWhatHappenedWhenTheDiskIsFull)
{
    const FullDisk full;
    SummaryPage other(presenter, full, previewOf);
    open(&other);
    other.saveTo(path());
    while (other.isWriting())
        settle();
    settle();
    auto* line = other.findChild<ErrorLine*>(u"error"_s);
    EXPECT_TRUE(line->isVisible());
    EXPECT_TRUE(line->accessibleName().startsWith(u"The disk is full, so no file was written."_s));
    EXPECT_FALSE(line->findChild<QPushButton*>()->isVisible()) << "nothing to replace";
    EXPECT_FALSE(other.findChild<QLabel*>(u"written"_s)->isVisible());
}

TEST_F(SummaryPageTest, AsksWhereWithANeutralNameAndWithoutWaiting)
{
    click("savePdf");
    auto* dialog = page.findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"Our plan 2026-W47.pdf"_s);
    dialog->reject();
}

TEST_F(SummaryPageTest, PutsSeveralWeeksTogetherBehindATitlePage)
{
    find<QDateEdit>("firstDay")->setDate(QDate(2026, 3, 2));
    find<QDateEdit>("lastDay")->setDate(QDate(2026, 11, 25));
    EXPECT_TRUE(find<QRadioButton>("rangeWeeks")->isChecked()) << "choosing a day chooses the weeks";
    click("sectionAnswers");
    auto* preview = find<SheetView>("preview");
    while (preview->pageCount() < 4)
        settle();
    save();
    const QString text = textOf(path());
    EXPECT_TRUE(text.simplified().contains(u"As it was in spring"_s));
    EXPECT_TRUE(text.simplified().contains(u"About once a week"_s));
}

TEST_F(SummaryPageTest, GoesNoFurtherThanAYear)
{
    find<QDateEdit>("firstDay")->setDate(QDate(2020, 1, 6));
    find<QDateEdit>("lastDay")->setDate(QDate(2026, 11, 25));
    EXPECT_EQ(presenter.choice().lastMonday, QDate(2021, 1, 4));
}

TEST_F(SummaryPageTest, WritesAWebPageWhereTheNameAsksForOne)
{
    const SummaryFileWriter byName;
    SummaryPage other(presenter, byName, previewOf);
    open(&other);
    const QString html = folder.filePath(u"ours.html"_s);
    other.saveTo(html);
    while (other.isWriting())
        settle();
    QFile file(html);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("<!DOCTYPE html>"));
}

TEST_F(SummaryPageTest, LongWorkSaysHowFarItIsAndStopsWhenAsked)
{
    const SlowWriter slow;
    SummaryPage other(presenter, slow, previewOf);
    open(&other);
    other.saveTo(path());
    auto* stop = other.findChild<QPushButton*>(u"stopWriting"_s);
    while (!stop->isVisible())
        settle();
    EXPECT_TRUE(other.findChild<QLabel*>(u"writing"_s)->text().startsWith(u"Writing page "_s));
    stop->click();
    while (other.isWriting())
        settle();
    settle();
    EXPECT_FALSE(stop->isVisible());
    auto* line = other.findChild<ErrorLine*>(u"error"_s);
    EXPECT_TRUE(line->accessibleName().startsWith(u"Stopped, as you asked"_s))
        << line->accessibleName().toStdString();
}

TEST_F(SummaryPageTest, PrintsTheSamePages)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat); // a printer that can be read back
    printer.setOutputFileName(path());
    page.printOn(printer);
    EXPECT_TRUE(textOf(path()).contains(u"Our plan"_s));
    EXPECT_TRUE(textOf(path()).contains(u"Page 1 of 1"_s));
}

TEST_F(SummaryPageTest, HasNothingToWriteWithoutASection)
{
    click("sectionWeek");
    click("sectionAgreed");
    EXPECT_FALSE(find<QPushButton>("savePdf")->isEnabled());
}

TEST_F(SummaryPageTest, ShowsOneCheckInWhenThatIsChosen)
{
    auto* choice = find<QComboBox>("checkInChoice");
    ASSERT_EQ(choice->count(), 2);
    choice->setCurrentIndex(1);
    click("rangeCheckIn");
    EXPECT_EQ(presenter.choice().checkIn, kept.spring);
    click("nextWeek");
    EXPECT_EQ(presenter.choice().checkIn, std::nullopt);
    EXPECT_EQ(find<QLabel>("weekText")->text(), u"23 – 29 November 2026"_s);
}

TEST_F(SummaryPageTest, KnowsWhatWasKeptWhileItWasOutOfSight)
{
    page.hide();
    kept.journal.hold(CheckIn{QDate(2026, 11, 23), u"seven-questions"_s, 1, u"en"_s});
    open(&page);
    EXPECT_EQ(find<QComboBox>("checkInChoice")->count(), 3);
}

TEST_F(SummaryPageTest, ChangesThePaper)
{
    click("paperLetter");
    EXPECT_EQ(presenter.choice().paper, Paper::Letter);
    click("paperA4");
    EXPECT_EQ(presenter.choice().paper, Paper::A4);
}

TEST_F(SummaryPageTest, FitsTheSmallestWindowAndARightToLeftOne)
{
    for (const QSize size : {QSize(904, 640), QSize(480, 640)}) {
        page.resize(size);
        settle();
        EXPECT_LE(page.minimumSizeHint().width(), size.width());
        EXPECT_TRUE(find<QPushButton>("savePdf")->isVisible());
    }
    page.setLayoutDirection(Qt::RightToLeft);
    page.resize(1008, 768);
    settle();
    EXPECT_GT(find<QCheckBox>("sectionWeek")->mapTo(&page, QPoint()).x(),
              find<SheetView>("preview")->mapTo(&page, QPoint()).x());
}
