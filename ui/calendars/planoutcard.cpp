// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/planoutcard.h"

#include "presenters/homepath.h"
#include "ui/calendars/synccard.h"
#include "ui/parts/prose.h"
#include "ui/parts/stacking.h"
#include "ui/theme.h"
#include "ui_planoutcard.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

PlanOutCard::PlanOutCard(PublishingPresenter& publishing, CalendarWordPresenter& word,
                         const PerPartner<QString>& names, QWidget* parent)
    : QFrame(parent)
    , m_publishing(publishing)
    , m_word(word)
    , m_ui(std::make_unique<Ui::PlanOutCard>())
    , m_sync(new SyncCard(names))
{
    m_ui->setupUi(this);
    m_ui->outColumn->insertWidget(m_ui->outColumn->indexOf(m_ui->lineFile), m_sync);
    QWidget* before = m_ui->stopFolder; // what is put in later would be reached last
    for (QWidget* child : m_sync->findChildren<QWidget*>()) {
        if ((child->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        setTabOrder(before, child);
        before = child;
    }
    setTabOrder(before, m_ui->saveFile);
    m_ui->newWord->setMaxLength(CalendarWordPresenter::longestWord);
    m_ui->newWord->setAccessibleName(tr("Another word for other calendars"));
    m_ui->outSaidLine->hide();
    applySizes();
    connectAll();
    closeWord();
    refresh();
}

PlanOutCard::~PlanOutCard() = default;

void PlanOutCard::applySizes()
{
    const int side = Theme::px(this, 16);
    const int small = Theme::px(this, 8);
    m_ui->outColumn->setContentsMargins(side, side, side, side);
    m_ui->outColumn->setSpacing(Theme::px(this, 12));
    m_ui->outSaidLine->setLook({.fill = Role::AccentTint});
    m_ui->outSaidRow->setContentsMargins(side, Theme::px(this, 12), side, Theme::px(this, 12));
    m_ui->outSaidRow->setSpacing(small);
    m_ui->wordFormRow->setContentsMargins({});
    for (QBoxLayout* row : {m_ui->wordRow, m_ui->folderRow, m_ui->fileRow})
        row->setSpacing(side);
    m_ui->wordFormRow->setSpacing(small);
    m_ui->folderButtons->setSpacing(small);
    for (QBoxLayout* words : {m_ui->wordColumn, m_ui->folderColumn, m_ui->fileColumn})
        words->setSpacing(Theme::px(this, 4));
}

void PlanOutCard::connectAll()
{
    connect(m_ui->anotherWord, &QPushButton::clicked, this, &PlanOutCard::openWord);
    connect(m_ui->leaveWord, &QPushButton::clicked, this, [this] {
        closeWord();
        m_ui->anotherWord->setFocus();
    });
    connect(m_ui->newWord, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_word.type(words);
        m_ui->askWord->setEnabled(m_word.isAnother());
    });
    connect(m_ui->newWord, &QLineEdit::returnPressed, m_ui->askWord, &QPushButton::click);
    connect(m_ui->askWord, &QPushButton::clicked, this, &PlanOutCard::bothAsked);
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, &PlanOutCard::chooseFolder);
    connect(m_ui->stopFolder, &QPushButton::clicked, this, [this] { m_publishing.stop(); });
    connect(m_ui->saveFile, &QPushButton::clicked, this, &PlanOutCard::chooseFile);
    connect(m_ui->outError, &ErrorLine::buttonPressed, this, [this] { m_publishing.bringUpToDate(); });
    connect(&m_publishing, &PublishingPresenter::changed, this, &PlanOutCard::refresh);
    connect(&m_publishing, &PublishingPresenter::said, this, &PlanOutCard::say);
}

void PlanOutCard::refresh()
{
    const QString folder = m_publishing.folder();
    const bool isPublished = !folder.isEmpty();
    m_ui->word->setText(tr("“%1”", "a word in quotes").arg(m_word.word()));
    m_ui->state->setWords(m_publishing.state());
    m_ui->folder->setText(wrappablePath(fromHome(folder)));
    m_ui->folder->setAccessibleName(folder);
    m_ui->folder->setVisible(isPublished);
    m_ui->chooseFolder->setText(isPublished ? tr("Another folder…") : tr("Choose a folder…"));
    m_ui->stopFolder->setVisible(isPublished);
    for (QPushButton* button : {m_ui->chooseFolder, m_ui->stopFolder})
        button->setEnabled(!m_publishing.isBusy());
    m_sync->setVisible(isPublished);
    m_sync->setFolder(folder);
    if (const auto& problem = m_publishing.problem())
        m_ui->outError->say(problem->happened, problem->next, isPublished ? tr("Try once more") : QString());
    else
        m_ui->outError->clear();
}

void PlanOutCard::openWord()
{
    m_ui->anotherWord->hide();
    m_ui->wordForm->show();
    m_ui->newWord->setFocus();
}

void PlanOutCard::closeWord()
{
    m_ui->newWord->clear();
    m_ui->askWord->setEnabled(false);
    m_ui->wordForm->hide();
    m_ui->anotherWord->show();
}

void PlanOutCard::forgetWords()
{
    m_ui->outSaidLine->hide();
}

void PlanOutCard::chooseFolder()
{
    const QString start = m_publishing.folder().isEmpty() ? QDir::homePath() : m_publishing.folder();
    auto* dialog = new QFileDialog(this, tr("A folder for your plan"), start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        forgetWords();
        m_publishing.choose(folder);
    });
    dialog->open();
}

void PlanOutCard::chooseFile()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto* dialog = new QFileDialog(this, tr("A calendar file"), documents.filePath(u"plan.ics"_s),
                                   tr("Calendars (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        forgetWords();
        m_publishing.writeFile(file);
    });
    dialog->open();
}

void PlanOutCard::say(const QString& words)
{
    m_ui->outSaid->setText(words);
    m_ui->outSaidLine->setAccessibleName(words);
    m_ui->outSaidLine->show();
    QAccessibleEvent event(m_ui->outSaidLine, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PlanOutCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool isNarrow = width() < Theme::px(this, narrowCard);
    for (QBoxLayout* row : {m_ui->wordRow, m_ui->wordFormRow, m_ui->folderRow, m_ui->fileRow})
        stack(row, isNarrow);
}

void PlanOutCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_ui->wordForm->isVisible())
        return m_ui->leaveWord->click();
    QFrame::keyPressEvent(event);
}
