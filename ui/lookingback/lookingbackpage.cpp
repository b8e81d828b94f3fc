// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lookingback/lookingbackpage.h"

#include "ui/lookingback/changestable.h"
#include "ui/lookingback/pasttable.h"
#include "ui/parts/forwards.h"
#include "ui/parts/spokenroles.h"
#include "ui/style/drawing.h"
#include "ui/theme.h"
#include "ui_lookingbackpage.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 760;
constexpr qreal leastList = 232;
constexpr qreal widestList = 300;
constexpr qreal listHeightAbove = 120;

} // namespace

LookingBackPage::LookingBackPage(LookingBackPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::LookingBackPage>())
    , m_table(new PastTable(this))
    , m_stillTrue(new QPushButton(tr("Is this still true?"), this))
    , m_changes(new ChangesTable(this))
{
    m_ui->setupUi(this);
    setAccessibleName(m_ui->header->title());
    m_ui->cardColumn->addWidget(m_table);
    m_ui->cardColumn->addWidget(m_changes);
    m_changes->hide();
    m_ui->nothing->setWords(tr("Nothing here yet"),
                            tr("What you both keep of a check-in can be read here side by side."),
                            tr("Start a check-in"));
    addWays();
    m_ui->asking->hide();
    m_ui->said->hide();
    applySizes();
    connectAll();
    connectSearch();
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
    setTabOrder(before, m_ui->search);
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
    sayWhatFor(m_ui->compareWith, tr("Compare with another check-in"));
    connect(m_ui->compareWith, &QComboBox::activated, this, &LookingBackPage::compareWith);
    connect(m_ui->letGoBefore, &QPushButton::clicked, this, &LookingBackPage::askForWhatIsOlder);
    writeForwards(m_ui->beforeDay);
    connect(m_ui->beforeDay, &QDateEdit::dateChanged, this, &LookingBackPage::showWhatIsOlder);
    connect(m_table, &PastTable::letGoAsked, this, &LookingBackPage::askFor);
    connect(m_ui->confirmLetGo, &QPushButton::clicked, this, [this] {
        m_ui->confirmLetGo->setEnabled(false);
        if (m_asksOlder)
            m_presenter.letGoBefore(m_ui->beforeDay->date());
        else
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
    m_ui->listColumn->setContentsMargins({});
    m_ui->listColumn->setSpacing(small);
    const int line = static_cast<int>(std::ceil(strokeWidth(this)));
    m_ui->cardColumn->setContentsMargins(line, small, line, gap);
    m_ui->cardColumn->setSpacing(small);
    m_ui->titleRow->setContentsMargins(gap, 0, gap, 0);
    m_ui->titleRow->setSpacing(gap);
    m_ui->asking->setLook({.fill = Role::AccentTint, .bar = Role::Accent});
    m_ui->askingRow->setContentsMargins(side, Theme::px(this, 12), gap, Theme::px(this, 12));
    m_ui->askingRow->setSpacing(small);
}

void LookingBackPage::connectSearch()
{
    connect(m_ui->search, &QLineEdit::textChanged, this, &LookingBackPage::search);
    connect(m_ui->found, &SearchList::hitChosen, this, &LookingBackPage::openHit);
    auto* toSearch = new QShortcut(QKeySequence::Find, this);
    connect(toSearch, &QShortcut::activated, this, [this] {
        m_ui->search->setFocus(Qt::ShortcutFocusReason);
        m_ui->search->selectAll();
    });
    m_ui->search->installEventFilter(this);
}

/// From the field down into what it found, and with Escape back to the whole list.
bool LookingBackPage::eventFilter(QObject* watched, QEvent* event)
{
    const auto* pressed = dynamic_cast<const QKeyEvent*>(event);
    if (watched == m_ui->search && pressed && pressed->type() == QEvent::KeyPress) {
        const int key = pressed->key();
        auto* list = qobject_cast<QListWidget*>(m_ui->lists->currentWidget());
        if (key == Qt::Key_Down && list && list->count() > 0) {
            list->setFocus(Qt::TabFocusReason);
            list->setCurrentRow(std::max(list->currentRow(), 0));
            return true;
        }
        if (key == Qt::Key_Escape && !m_ui->search->text().isEmpty()) {
            m_ui->search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LookingBackPage::search(const QString& words)
{
    const bool isSearching = !words.trimmed().isEmpty();
    std::vector<SearchHit> hits = isSearching ? m_presenter.find(words) : std::vector<SearchHit>();
    const bool isFound = !hits.empty();
    m_ui->found->setHits(std::move(hits));
    m_ui->lists->setCurrentWidget(!isSearching ? static_cast<QWidget*>(m_ui->checkInList)
                                  : isFound    ? static_cast<QWidget*>(m_ui->found)
                                               : m_ui->nothingFound);
}

void LookingBackPage::openHit(const SearchHit& hit)
{
    if (hit.checkIn.isNull())
        return say(tr("This is the name of a plan; it stands in Our week."));
    for (int i = 0; i < m_ui->checkInList->count(); ++i) {
        if (m_ui->checkInList->item(i)->data(Qt::UserRole).toString() == hit.checkIn.text())
            m_ui->checkInList->setCurrentRow(i);
    }
    m_ui->compareWith->setCurrentIndex(0);
    compareWith(0);
    // Once the words have found their places.
    QTimer::singleShot(0, this, [this, id = hit.id] {
        if (QWidget* place = m_table->placeOf(id))
            m_ui->reading->ensureWidgetVisible(place, 0, Theme::px(this, 48));
    });
}

/// Every other check-in to hold this one against.
void LookingBackPage::offerComparisons()
{
    m_ui->compareWith->clear();
    m_ui->compareWith->addItem(tr("Compare with…"));
    for (int i = 0; i < m_ui->checkInList->count(); ++i) {
        const QListWidgetItem* item = m_ui->checkInList->item(i);
        if (i != m_ui->checkInList->currentRow())
            m_ui->compareWith->addItem(item->text(), item->data(Qt::UserRole));
    }
    m_ui->compareWith->setVisible(m_ui->checkInList->count() > 1);
    m_table->show();
    m_changes->hide();
}

void LookingBackPage::compareWith(int choice)
{
    const EntryId other(QUuid::fromString(m_ui->compareWith->itemData(choice).toString()));
    const auto comparison = choice > 0 ? m_presenter.compare(chosen(), other)
                                       : Result<CheckInComparison>(failure(ErrorCode::Cancelled));
    m_table->setVisible(!comparison);
    m_changes->setVisible(comparison.has_value());
    m_ui->letGoOne->setVisible(!comparison);
    m_ui->letGoCheckIn->setVisible(!comparison);
    if (comparison)
        m_changes->setComparison(*comparison);
    m_ui->reading->verticalScrollBar()->setValue(0);
}

void LookingBackPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.refresh();
    m_ui->search->clear();
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
    fitList();
    m_ui->lists->setMaximumHeight(narrow ? Theme::px(this, listHeightAbove) : QWIDGETSIZE_MAX);
    m_table->setNarrow(narrow);
    m_changes->setNarrow(narrow);
}

/// As wide as its longest week, within bounds: months have long names in some languages.
void LookingBackPage::fitList()
{
    const bool narrow = m_ui->body->direction() == QBoxLayout::TopToBottom;
    const QListWidget* list = m_ui->checkInList;
    const int words =
        list->sizeHintForColumn(0) + 2 * list->frameWidth() + list->verticalScrollBar()->sizeHint().width();
    const int width = std::clamp(words, Theme::px(this, leastList), Theme::px(this, widestList));
    m_ui->listSide->setMinimumWidth(narrow ? 0 : width);
    m_ui->listSide->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : width);
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
    for (QWidget* way : {static_cast<QWidget*>(m_stillTrue), findChild<QWidget*>(u"toOurQuestions"_s)})
        way->setVisible(!list.empty());
    fitList();
    m_ui->pages->setCurrentWidget(list.empty() ? m_ui->emptyPage : m_ui->readingPage);
    // On the page itself a screen reader reads all that stands there, a whole check-in.
    setFocusProxy(list.empty() ? nullptr : m_ui->checkInList);
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
    m_ui->reading->setAccessibleName(reading->title);
    offerComparisons();
    m_ui->letGoOne->show();
    m_ui->letGoCheckIn->show();
    m_table->setReading(*reading);
    m_ui->reading->verticalScrollBar()->setValue(0);
}

void LookingBackPage::askFor(const EntryId& id)
{
    const QString words = m_presenter.whatWouldGo(id);
    if (words.isEmpty())
        return;
    m_asked = id;
    m_asksOlder = false;
    m_ui->confirmLetGo->setEnabled(true);
    m_ui->beforeDay->hide();
    showAsking(words);
    m_ui->keepIt->setFocus();
}

void LookingBackPage::askForWhatIsOlder()
{
    m_asksOlder = true;
    m_ui->beforeDay->show();
    m_ui->beforeDay->setDate(m_presenter.usualDayBefore());
    showWhatIsOlder();
    m_ui->beforeDay->setFocus();
}

void LookingBackPage::showWhatIsOlder()
{
    if (!m_asksOlder)
        return;
    const QString words = m_presenter.whatWouldGoBefore(m_ui->beforeDay->date());
    m_ui->confirmLetGo->setEnabled(!words.isEmpty());
    showAsking(words.isEmpty() ? tr("Nothing kept is older than this day.") : words);
}

void LookingBackPage::showAsking(const QString& words)
{
    m_ui->said->hide();
    m_ui->askingWords->setText(words);
    m_ui->asking->setAccessibleName(words);
    m_ui->asking->show();
}

void LookingBackPage::keepIt()
{
    m_asked = {};
    m_asksOlder = false;
    m_ui->asking->hide();
}

void LookingBackPage::say(const QString& words)
{
    m_ui->said->setText(words);
    m_ui->said->setVisible(!words.isEmpty());
    QAccessibleEvent event(m_ui->said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}
