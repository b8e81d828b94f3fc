// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/ourjournalpage.h"

#include "ui/journal/noticeline.h"
#include "ui/journal/passphrasescard.h"
#include "ui/parts/prose.h"
#include "ui/parts/stacking.h"
#include "ui/theme.h"
#include "ui_ourjournalpage.h"

#include <QAccessible>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 760;
constexpr qreal widest = 1000;

} // namespace

OurJournalPage::OurJournalPage(OurJournalPresenter& presenter, PassphrasesPresenter& passphrases,
                               CopiesPresenter& copies, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_copies(copies)
    , m_ui(std::make_unique<Ui::OurJournalPage>())
    , m_passphrases(new PassphrasesCard(passphrases))
    , m_copiesLine(new NoticeLine(copies))
{
    m_ui->setupUi(this);
    setAccessibleName(m_ui->header->title());
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->eraseCard), m_passphrases);
    m_ui->column->addStretch(1); // cards are as high as what they say
    m_ui->copiesColumn->addWidget(m_copiesLine);
    m_ui->asking->hide();
    applySizes();
    connectAll();
    connect(&passphrases, &PassphrasesPresenter::done, this, &OurJournalPage::refresh);
}

OurJournalPage::~OurJournalPage() = default;

void OurJournalPage::connectAll()
{
    connect(m_ui->eraseEverything, &QPushButton::clicked, this, &OurJournalPage::askToErase);
    connect(m_ui->keepEverything, &QPushButton::clicked, this, [this] {
        keepEverything();
        m_ui->eraseEverything->setFocus();
    });
    connect(m_ui->eraseNow, &QPushButton::clicked, this, [this] {
        m_ui->error->clear();
        m_presenter.erase();
    });
    connect(&m_presenter, &OurJournalPresenter::busyChanged, m_ui->asking,
            [this](bool busy) { m_ui->asking->setEnabled(!busy); });
    connect(&m_presenter, &OurJournalPresenter::failed, this, [this](const ErrorSentences& sentences) {
        m_ui->error->say(sentences.happened, sentences.next);
        refresh();
        m_ui->keepEverything->setFocus();
    });
    connect(m_copiesLine, &NoticeLine::shownOrHidden, this, &OurJournalPage::showCopies);
}

void OurJournalPage::applySizes()
{
    const int side = Theme::px(this, 24);
    const int gap = Theme::px(this, 16);
    const int small = Theme::px(this, 8);
    m_ui->content->setMaximumWidth(Theme::px(this, widest));
    m_ui->column->setContentsMargins(side, 0, side, side);
    m_ui->column->setSpacing(gap);
    m_ui->firstRow->setSpacing(gap);
    for (QLayout* column : {m_ui->whereColumn, m_ui->backupsColumn, m_ui->copiesColumn, m_ui->eraseColumn}) {
        column->setContentsMargins(gap, gap, gap, gap);
        column->setSpacing(small);
    }
    m_ui->eraseRow->setSpacing(gap);
    m_ui->asking->setLook({.fill = Role::AccentTint, .bar = Role::Accent});
    m_ui->askingColumn->setContentsMargins(gap, Theme::px(this, 12), gap, Theme::px(this, 12));
    m_ui->askingColumn->setSpacing(small);
    m_ui->askingRow->setSpacing(small);
}

void OurJournalPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    keepEverything();
    m_copies.lookAgain();
    refresh();
}

void OurJournalPage::refresh()
{
    const bool isOnDisk = m_presenter.isOnDisk();
    m_ui->where->setWords(m_presenter.where());
    m_ui->file->setText(wrappablePath(m_presenter.file()));
    m_ui->file->setAccessibleName(m_presenter.file());
    m_ui->file->setVisible(isOnDisk);
    m_ui->backups->setWords(m_presenter.backups());
    m_ui->backupsCard->setVisible(isOnDisk);
    m_passphrases->setVisible(!m_presenter.file().isEmpty());
    m_passphrases->setCanChange(isOnDisk);
    m_ui->eraseCard->setVisible(isOnDisk);
    m_ui->copiesNote->setWords(m_presenter.copiesOutOfReading());
    m_ui->copiesNote->setVisible(!m_ui->copiesNote->words().isEmpty());
    m_ui->wouldGo->setWords(m_presenter.whatWouldGo());
    m_ui->stays->setWords(OurJournalPresenter::whatStays());
    showCopies();
}

void OurJournalPage::showCopies()
{
    m_ui->copiesCard->setHidden(m_copiesLine->isHidden() && m_ui->copiesNote->isHidden());
}

void OurJournalPage::askToErase()
{
    refresh();
    m_ui->eraseEverything->hide();
    m_ui->asking->setAccessibleName(m_ui->wouldGo->words() + u' ' + m_ui->stays->words());
    m_ui->asking->show();
    m_ui->keepEverything->setFocus();
    m_ui->content->layout()->activate();
    m_ui->scroll->ensureWidgetVisible(m_ui->eraseCard);
    QAccessibleEvent event(m_ui->asking, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void OurJournalPage::keepEverything()
{
    m_ui->asking->hide();
    m_ui->error->clear();
    m_ui->eraseEverything->show();
}

void OurJournalPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < Theme::px(this, stackBelow);
    m_ui->firstRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    stack(m_ui->eraseRow, isNarrow);
}

void OurJournalPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_ui->asking->isVisible())
        return m_ui->keepEverything->click();
    QWidget::keyPressEvent(event);
}
