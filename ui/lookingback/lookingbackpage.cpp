// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookingback/lookingbackpage.h"

#include "ui/lookingback/pasttable.h"
#include "ui/theme.h"
#include "ui_lookingbackpage.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 760;
constexpr qreal listWidth = 232;
constexpr qreal listHeightAbove = 120;

} // namespace

LookingBackPage::LookingBackPage(LookingBackPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::LookingBackPage>())
    , m_table(new PastTable(this))
    , m_stillTrue(new QPushButton(tr("Is this still true?"), this))
{
    m_ui->setupUi(this);
    setAccessibleName(m_ui->header->title());
    m_ui->cardColumn->addWidget(m_table);
    m_ui->nothing->setWords(tr("Nothing here yet"),
                            tr("What you both keep of a check-in can be read here side by side."),
                            tr("Start a check-in"));
    addWays();
    m_ui->asking->hide();
    m_ui->said->hide();
    applySizes();
    connectAll();
}

LookingBackPage::~LookingBackPage() = default;

void LookingBackPage::addWays()
{
    auto* questions = new QPushButton(tr("Our questions"), this);
    questions->setObjectName(u"toOurQuestions"_s);
    m_stillTrue->setObjectName(u"toStillTrue"_s);
    QWidget* before = nullptr;
    for (QPushButton* button : {m_stillTrue, questions}) {
        button->setProperty("kind", u"text"_s);
        button->setAutoDefault(false);
        m_ui->header->addAside(button);
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_ui->checkInList);
    connect(m_stillTrue, &QPushButton::clicked, this, &LookingBackPage::stillTrueAsked);
    connect(questions, &QPushButton::clicked, this, &LookingBackPage::ourQuestionsAsked);
}

void LookingBackPage::connectAll()
{
    connect(m_ui->nothing, &FreeWeek::buttonPressed, this, &LookingBackPage::checkInAsked);
    connect(m_ui->checkInList, &QListWidget::currentRowChanged, this, &LookingBackPage::showChosen);
    connect(m_ui->letGoOne, &QPushButton::toggled, this, [this](bool on) {
        m_table->setLettingGo(on);
        keepIt();
    });
    connect(m_ui->letGoCheckIn, &QPushButton::clicked, this, [this] { askFor(chosen()); });
    connect(m_table, &PastTable::letGoAsked, this, &LookingBackPage::askFor);
    connect(m_ui->confirmLetGo, &QPushButton::clicked, this, [this] {
        m_ui->confirmLetGo->setEnabled(false);
        m_presenter.letGo(m_asked);
    });
    connect(m_ui->keepIt, &QPushButton::clicked, this, &LookingBackPage::keepIt);
    connect(&m_presenter, &LookingBackPresenter::letGoDone, this, [this](const QString& words) {
        keepIt();
        refresh();
        say(words);
        m_ui->checkInList->setFocus();
    });
    connect(&m_presenter, &LookingBackPresenter::failed, this, [this](const ErrorSentences& sentences) {
        keepIt();
        m_ui->error->say(sentences.happened, sentences.next);
    });
}

void LookingBackPage::applySizes()
{
    const int side = Theme::px(this, 24);
    const int gap = Theme::px(this, 16);
    const int small = Theme::px(this, 8);
    m_ui->lineColumn->setContentsMargins({});
    m_ui->lineColumn->setSpacing(small);
    m_ui->body->setContentsMargins(side, 0, side, gap);
    m_ui->body->setSpacing(gap);
    m_ui->readingColumn->setSpacing(gap);
    const int line = Theme::px(this, 1);
    m_ui->cardColumn->setContentsMargins(line, small, line, gap);
    m_ui->cardColumn->setSpacing(small);
    m_ui->titleRow->setContentsMargins(gap, 0, gap, 0);
    m_ui->titleRow->setSpacing(gap);
    m_ui->asking->setLook({.fill = Role::AccentTint, .bar = Role::Accent});
    m_ui->askingRow->setContentsMargins(side, Theme::px(this, 12), gap, Theme::px(this, 12));
    m_ui->askingRow->setSpacing(small);
}

void LookingBackPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_ui->letGoOne->setChecked(false);
    m_ui->said->hide();
    m_ui->error->clear();
    refresh();
}

void LookingBackPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Theme::px(this, stackBelow);
    m_ui->body->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->checkInList->setMinimumWidth(narrow ? 0 : Theme::px(this, listWidth));
    m_ui->checkInList->setMaximumSize(narrow ? QWIDGETSIZE_MAX : Theme::px(this, listWidth),
                                      narrow ? Theme::px(this, listHeightAbove) : QWIDGETSIZE_MAX);
    m_table->setNarrow(narrow);
}

void LookingBackPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_ui->asking->isVisible())
        return keepIt();
    QWidget::keyPressEvent(event);
}

void LookingBackPage::refresh()
{
    const EntryId before = chosen();
    const int rowBefore = m_ui->checkInList->currentRow();
    const std::vector<PastCheckIn> list = m_presenter.checkIns();
    {
        const QSignalBlocker silent(m_ui->checkInList);
        m_ui->checkInList->clear();
        for (const PastCheckIn& checkIn : list) {
            auto* item = new QListWidgetItem(checkIn.week, m_ui->checkInList);
            item->setData(Qt::UserRole, checkIn.id.text());
            item->setToolTip(checkIn.date);
        }
        int row = std::min(std::max(rowBefore, 0), m_ui->checkInList->count() - 1);
        for (int i = 0; i < m_ui->checkInList->count(); ++i) {
            if (list[static_cast<std::size_t>(i)].id == before)
                row = i;
        }
        m_ui->checkInList->setCurrentRow(row);
    }
    m_stillTrue->setVisible(!list.empty());
    m_ui->pages->setCurrentWidget(list.empty() ? m_ui->emptyPage : m_ui->readingPage);
    showChosen();
}

EntryId LookingBackPage::chosen() const
{
    const QListWidgetItem* item = m_ui->checkInList->currentItem();
    return item ? EntryId(QUuid::fromString(item->data(Qt::UserRole).toString())) : EntryId();
}

void LookingBackPage::showChosen()
{
    keepIt();
    m_ui->said->hide();
    m_ui->error->clear();
    if (chosen().isNull())
        return;
    const auto reading = m_presenter.reading(chosen());
    m_ui->card->setVisible(reading.has_value());
    if (!reading) {
        const ErrorSentences sentences = ErrorText::sentences(reading.error(), Doing::ReadingDeck);
        return m_ui->error->say(sentences.happened, sentences.next);
    }
    m_ui->title->setText(reading->title);
    m_table->setReading(*reading);
    m_ui->reading->verticalScrollBar()->setValue(0);
}

void LookingBackPage::askFor(const EntryId& id)
{
    const QString words = m_presenter.whatWouldGo(id);
    if (words.isEmpty())
        return;
    m_asked = id;
    m_ui->said->hide();
    m_ui->askingWords->setText(words);
    m_ui->confirmLetGo->setEnabled(true);
    m_ui->asking->setAccessibleName(words);
    m_ui->asking->show();
    m_ui->keepIt->setFocus();
}

void LookingBackPage::keepIt()
{
    m_asked = {};
    m_ui->asking->hide();
}

void LookingBackPage::say(const QString& words)
{
    m_ui->said->setText(words);
    m_ui->said->setVisible(!words.isEmpty());
    QAccessibleEvent event(m_ui->said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
