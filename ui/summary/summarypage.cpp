// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/summarypage.h"

#include "presenters/errortext.h"
#include "ui/parts/forwards.h"
#include "ui/parts/spokenroles.h"
#include "ui/summary/printing.h"
#include "ui/theme.h"
#include "ui_summarypage.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 760;
constexpr qreal choicesWidth = 336;
constexpr int daysInWeek = 7;

} // namespace

SummaryPage::SummaryPage(SummaryPresenter& presenter, const SummaryWriter& writer,
                         MakeSummaryPreview makePreview, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_writing(writer)
    , m_makePreview(std::move(makePreview))
    , m_ui(std::make_unique<Ui::SummaryPage>())
{
    m_ui->setupUi(this);
    setAccessibleName(m_ui->header->title());
    m_ui->note->setText(SummaryPresenter::note());
    buildSections();
    buildRange();
    buildPaper();
    buildFoot();
    connectWriting();
    applySizes();
    connect(m_ui->previewPrevious, &QToolButton::clicked, this,
            [this] { m_ui->preview->setPage(m_ui->preview->page() - 1); });
    connect(m_ui->previewNext, &QToolButton::clicked, this,
            [this] { m_ui->preview->setPage(m_ui->preview->page() + 1); });
    connect(m_ui->preview, &SheetView::pageChanged, this, &SummaryPage::showPageNumber);
    connect(m_ui->error, &ErrorLine::buttonPressed, this, [this] { write(m_askedPath, Overwrite::Yes); });
    connect(&m_presenter, &SummaryPresenter::changed, this, &SummaryPage::refresh);
}

SummaryPage::~SummaryPage() = default;

void SummaryPage::buildSections()
{
    const std::array boxes{m_ui->sectionWeek,         m_ui->sectionAgreed, m_ui->sectionAnswers,
                           m_ui->sectionCommonGround, m_ui->sectionWishes, m_ui->sectionWords};
    const std::vector<SectionLine> lines = m_presenter.sections();
    Q_ASSERT(lines.size() == boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        QCheckBox* box = boxes[i];
        box->setText(lines[i].name);
        box->setToolTip(lines[i].hint);
        box->setAccessibleDescription(lines[i].hint);
        box->setChecked(lines[i].isTicked);
        connect(box, &QCheckBox::toggled, this,
                [this, section = lines[i].section](bool ticked) { m_presenter.setTicked(section, ticked); });
    }
}

void SummaryPage::buildRange()
{
    const auto turnWeek = [this](int weeks) {
        m_ui->rangeWeek->setChecked(true);
        m_presenter.chooseWeek(m_presenter.choice().monday.addDays(qint64{weeks} * daysInWeek));
    };
    connect(m_ui->previousWeek, &QToolButton::clicked, this, [turnWeek] { turnWeek(-1); });
    connect(m_ui->nextWeek, &QToolButton::clicked, this, [turnWeek] { turnWeek(1); });
    for (QRadioButton* range : {m_ui->rangeWeek, m_ui->rangeWeeks, m_ui->rangeCheckIn})
        connect(range, &QRadioButton::toggled, this, [this](bool on) {
            if (on)
                chooseRange();
        });
    m_ui->firstDay->setDate(m_presenter.thisWeek());
    m_ui->lastDay->setDate(m_presenter.thisWeek().addMonths(1));
    writeForwards(m_ui->firstDay);
    writeForwards(m_ui->lastDay);
    for (QDateEdit* day : {m_ui->firstDay, m_ui->lastDay})
        connect(day, &QDateEdit::dateChanged, this, [this] {
            m_ui->rangeWeeks->setChecked(true);
            chooseRange();
        });
    sayWhatFor(m_ui->checkInChoice, tr("Which check-in"));
    connect(m_ui->checkInChoice, &QComboBox::activated, this, [this] {
        m_ui->rangeCheckIn->setChecked(true);
        chooseRange();
    });
}

void SummaryPage::buildPaper()
{
    m_ui->paper->setDense(true);
    m_ui->paper->addChoice(static_cast<int>(Paper::A4), tr("A4"))->setObjectName(u"paperA4"_s);
    m_ui->paper->addChoice(static_cast<int>(Paper::Letter), tr("Letter"))->setObjectName(u"paperLetter"_s);
    m_ui->paper->setChosen(static_cast<int>(m_presenter.choice().paper));
    connect(m_ui->paper, &ChoiceStrip::chose, this,
            [this](int paper) { m_presenter.setPaper(static_cast<Paper>(paper)); });
}

void SummaryPage::buildFoot()
{
    QPushButton* save = m_ui->foot->primary();
    save->setObjectName(u"savePdf"_s);
    save->setProperty("iconName", u"save"_s);
    save->setProperty("iconTrailing", false);
    m_ui->foot->setPrimaryText(tr("Save as PDF…"));
    connect(m_ui->foot, &PageFoot::primaryPressed, this, &SummaryPage::askWhere);
    auto* print = new QPushButton(tr("Print…"), this);
    print->setObjectName(u"print"_s);
    print->setAutoDefault(false);
    m_ui->foot->addEnd(print);
    connect(print, &QPushButton::clicked, this, &SummaryPage::askPrinter);
    auto* byKey = new QShortcut(QKeySequence::Print, this);
    connect(byKey, &QShortcut::activated, print, &QPushButton::click);
}

void SummaryPage::connectWriting()
{
    m_layoutPool.setMaxThreadCount(1);
    m_ui->writingLine->hide();
    connect(m_ui->stopWriting, &QPushButton::clicked, &m_writing, &SummaryWriting::stop);
    connect(&m_writing, &SummaryWriting::progressed, this, [this](int done, int of) {
        m_ui->writing->setText(tr("Writing page %1 of %2").arg(done).arg(of));
        // One line for a moment would only be restless.
        constexpr int worthSaying = 20;
        m_ui->writingLine->setVisible(m_writing.isRunning() && of >= worthSaying);
    });
    connect(&m_writing, &SummaryWriting::written, this, [this](const QString& path) {
        m_ui->writingLine->hide();
        sayWritten(path);
    });
    connect(&m_writing, &SummaryWriting::failed, this, [this](const Error& error, const QString& path) {
        m_ui->writingLine->hide();
        m_askedPath = path;
        const bool isThere = error.code == ErrorCode::FileExists;
        const ErrorSentences sentences = ErrorText::sentences(error, Doing::Exporting);
        m_ui->error->say(sentences.happened, sentences.next, isThere ? tr("Replace it") : QString());
    });
}

void SummaryPage::applySizes()
{
    const int side = Theme::px(this, 24);
    const int gap = Theme::px(this, 16);
    m_ui->lineColumn->setContentsMargins(side, 0, side, 0);
    m_ui->body->setContentsMargins(side, 0, side, gap);
    m_ui->body->setSpacing(side);
    m_ui->choicesColumn->setContentsMargins(0, 0, Theme::px(this, 8), 0);
    m_ui->choicesColumn->setSpacing(gap);
    m_ui->lineColumn->setSpacing(Theme::px(this, 8));
    m_ui->middle->setSpacing(gap); // below a line, while there is one
    m_ui->writtenLine->setLook({.fill = Role::AccentTint});
    m_ui->writtenRow->setContentsMargins(gap, Theme::px(this, 12), gap, Theme::px(this, 12));
    m_ui->writtenRow->setSpacing(Theme::px(this, 12));
    m_ui->writingLine->setLook({.fill = Role::AccentTint});
    m_ui->writingRow->setContentsMargins(gap, Theme::px(this, 8), gap, Theme::px(this, 8));
    m_ui->weeksRow->setSpacing(Theme::px(this, 8));
    for (QLayout* column : {m_ui->rangeColumn, m_ui->sectionsColumn}) {
        column->setContentsMargins(gap, gap, gap, gap);
        column->setSpacing(Theme::px(this, 8));
    }
    m_ui->personalHeading->setContentsMargins(0, Theme::px(this, 8), 0, 0);
    m_ui->noteRow->setSpacing(Theme::px(this, 8));
    m_ui->previewColumn->setSpacing(Theme::px(this, 8));
    m_ui->turnRow->setSpacing(Theme::px(this, 8));
}

void SummaryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // What is kept may have changed while another page was in sight.
    listCheckIns();
    refresh();
}

void SummaryPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Theme::px(this, stackBelow);
    m_ui->body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->body->setStretch(0, narrow ? 1 : 0);
    m_ui->choices->setMinimumWidth(narrow ? 0 : Theme::px(this, choicesWidth));
    m_ui->choices->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : Theme::px(this, choicesWidth));
}

void SummaryPage::listCheckIns()
{
    const QSignalBlocker silent(m_ui->checkInChoice);
    const QString chosen = m_ui->checkInChoice->currentData().toString();
    m_ui->checkInChoice->clear();
    for (const CheckInLine& line : m_presenter.checkIns())
        m_ui->checkInChoice->addItem(line.words, line.id.text());
    const int again = m_ui->checkInChoice->findData(chosen);
    m_ui->checkInChoice->setCurrentIndex(again >= 0 ? again : 0);
    const bool any = m_ui->checkInChoice->count() > 0;
    m_ui->rangeCheckIn->setEnabled(any);
    m_ui->checkInChoice->setEnabled(any);
    if (m_ui->rangeCheckIn->isChecked() && again < 0)
        m_ui->rangeWeek->setChecked(true);
}

void SummaryPage::chooseRange()
{
    if (m_ui->rangeWeek->isChecked())
        m_presenter.chooseWeek(m_presenter.choice().monday);
    else if (m_ui->rangeWeeks->isChecked())
        m_presenter.chooseRange(m_ui->firstDay->date(), m_ui->lastDay->date());
    else
        m_presenter.chooseCheckIn(EntryId(QUuid::fromString(m_ui->checkInChoice->currentData().toString())));
}

void SummaryPage::refresh()
{
    clearLines();
    m_ui->weekText->setText(m_presenter.weekText());
    showRangeFields();
    const auto pages = m_presenter.pages();
    m_ui->foot->primary()->setEnabled(pages && !m_presenter.isEmpty());
    if (!pages) {
        const ErrorSentences sentences = ErrorText::sentences(pages.error(), Doing::ReadingDeck);
        m_ui->error->say(sentences.happened, sentences.next);
        m_ui->preview->setPreview({});
        return;
    }
    layOut(*pages);
}

/// Only the fields of what is chosen, so that all choices stay in sight.
void SummaryPage::showRangeFields()
{
    for (QWidget* field : {static_cast<QWidget*>(m_ui->previousWeek), static_cast<QWidget*>(m_ui->weekText),
                           static_cast<QWidget*>(m_ui->nextWeek)})
        field->setVisible(m_ui->rangeWeek->isChecked());
    for (QWidget* field : {static_cast<QWidget*>(m_ui->firstDay), static_cast<QWidget*>(m_ui->untilLabel),
                           static_cast<QWidget*>(m_ui->lastDay)})
        field->setVisible(m_ui->rangeWeeks->isChecked());
    m_ui->checkInChoice->setVisible(m_ui->rangeCheckIn->isChecked());
}

/// A week at once; what may be long away from the window, and only the last that was asked for is shown.
void SummaryPage::layOut(const SummaryPages& pages)
{
    const int number = ++m_layouts;
    const auto show = [this, number](const SummaryPreview& preview) {
        if (number != m_layouts)
            return;
        m_shown = preview;
        m_ui->preview->setPreview(preview);
    };
    if (!pages.hasTitlePage)
        return show(m_makePreview(pages));
    m_ui->pageNumber->setText(tr("Laying out the pages…"));
    m_layoutPool.start([this, pages, show, make = m_makePreview] {
        const SummaryPreview preview = make(pages);
        QMetaObject::invokeMethod(this, [show, preview] { show(preview); });
    });
}

void SummaryPage::askPrinter()
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(m_presenter.fileName().section(u'.', 0, 0));
    printer->setPageSize(
        QPageSize(m_presenter.choice().paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4));
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false); // that is what Save is for
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [this](QPrinter* chosen) { printOn(*chosen); });
    connect(dialog, &QObject::destroyed, dialog, [printer] { delete printer; });
    dialog->open();
}

void SummaryPage::printOn(QPrinter& printer)
{
    clearLines();
    if (printPages(m_shown, printer))
        return;
    const ErrorSentences sentences = ErrorText::sentences({ErrorCode::DeviceFailed}, Doing::Exporting);
    m_ui->error->say(sentences.happened, sentences.next);
}

void SummaryPage::showPageNumber()
{
    const int page = m_ui->preview->page();
    const int count = m_ui->preview->pageCount();
    const QString words = count == 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count);
    m_ui->pageNumber->setText(words);
    m_ui->preview->setAccessibleName(tr("Preview. %1").arg(words));
    m_ui->previewPrevious->setEnabled(page > 0);
    m_ui->previewNext->setEnabled(page + 1 < count);
}

void SummaryPage::askWhere()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(this, tr("Save as PDF"), documents.filePath(m_presenter.fileName()),
                                   tr("PDF (*.pdf);;Web page, to have read aloud (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    // The page itself asks, in the same words for every desktop.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"html"_s) ? u"html"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &SummaryPage::saveTo);
    dialog->open();
}

void SummaryPage::saveTo(const QString& path)
{
    write(path, Overwrite::No);
}

void SummaryPage::clearLines()
{
    m_ui->error->clear();
    m_ui->writtenLine->hide();
    m_ui->written->clear();
}

void SummaryPage::sayWritten(const QString& path)
{
    m_ui->written->setText(SummaryPresenter::writtenText(QDir::toNativeSeparators(path)));
    m_ui->writtenLine->setAccessibleName(m_ui->written->text());
    m_ui->writtenLine->show();
    QAccessibleEvent event(m_ui->writtenLine, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SummaryPage::write(const QString& path, Overwrite overwrite)
{
    clearLines();
    const auto pages = m_presenter.pages();
    if (!pages) {
        const ErrorSentences sentences = ErrorText::sentences(pages.error(), Doing::Exporting);
        return m_ui->error->say(sentences.happened, sentences.next);
    }
    if (!m_writing.isRunning())
        m_writing.start(*pages, path, overwrite);
}
