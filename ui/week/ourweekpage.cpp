// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/ourweekpage.h"

#include "ui/parts/freeweek.h"
#include "ui/parts/prose.h"
#include "ui/style/style.h"
#include "ui/week/datepopup.h"
#include "ui_ourweekpage.h"

#include <QKeyEvent>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum View
{
    Grid,
    List
};

constexpr qreal widthInOneRow = 760; // Below it the controls stand under the title,
constexpr qreal widthForWords = 440; // and some of them show their icon only.

} // namespace

OurWeekPage::OurWeekPage(WeekPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_ui(std::make_unique<Ui::OurWeekPage>())
    , m_corner(new QWidget(this))
    , m_wholeDay(new QToolButton(m_corner))
    , m_freeCard(new QFrame(this))
    , m_free(new FreeWeek(m_freeCard))
{
    m_ui->setupUi(this);
    const auto px = [this](qreal length) { return Theme::px(this, length); };
    m_ui->outer->setContentsMargins(0, 0, 0, 0);
    m_ui->column->setContentsMargins(0, 0, 0, 0);
    m_ui->header->setSpacing(px(12));
    m_ui->words->setSpacing(px(16));
    m_ui->errorColumn->setContentsMargins(px(24), px(12), px(24), px(12));
    m_ui->views->addIconChoice(Grid, tr("As a week"), u"grid"_s)->setObjectName(u"showGrid"_s);
    m_ui->views->addIconChoice(List, tr("As a list"), u"list"_s)->setObjectName(u"showList"_s);
    m_ui->views->setChosen(Grid);
    buildOverlays();
    connectControls();
    connectPresenter();
    setCanPropose(false);
    clearError();
    showWeek();
    showSelection();
}

OurWeekPage::~OurWeekPage() = default;

void OurWeekPage::buildOverlays()
{
    m_wholeDay->setObjectName(u"wholeDay"_s);
    m_wholeDay->setCheckable(true);
    m_wholeDay->setProperty("iconName", u"clock"_s);
    m_wholeDay->setToolTip(tr("Show the whole day"));
    m_wholeDay->setAccessibleName(tr("Show the whole day"));
    m_wholeDay->setFocusPolicy(Qt::StrongFocus);
    auto* middle = new QHBoxLayout(m_corner);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(m_wholeDay, 0, Qt::AlignCenter);
    m_ui->week->addWidget(m_corner, 0, 0, Qt::AlignTop | Qt::AlignLeading);

    m_freeCard->setMinimumWidth(Theme::px(this, 280));
    m_freeCard->setProperty("card", true);
    m_freeCard->setObjectName(u"freeWeek"_s);
    auto* column = new QVBoxLayout(m_freeCard);
    const int room = Theme::px(this, 24);
    column->setContentsMargins(room, room, room, room);
    column->addWidget(m_free);
    m_ui->week->addWidget(m_freeCard, 0, 0, Qt::AlignCenter);
    m_corner->raise();
    m_freeCard->raise();
}

void OurWeekPage::connectControls()
{
    connect(m_ui->previousWeek, &QToolButton::clicked, this, [this] { goOn(-1); });
    connect(m_ui->nextWeek, &QToolButton::clicked, this, [this] { goOn(1); });
    connect(m_ui->thisWeek, &QToolButton::clicked, &m_presenter, &WeekPresenter::showThisWeek);
    connect(m_ui->goToDate, &QPushButton::clicked, this, &OurWeekPage::askForDate);
    connect(m_wholeDay, &QToolButton::toggled, &m_presenter, &WeekPresenter::showWholeDay);
    connect(m_ui->sharedTime, &QPushButton::clicked, this, &OurWeekPage::sharedTimeAsked);
    connect(m_free, &FreeWeek::buttonPressed, this, &OurWeekPage::sharedTimeAsked);
    connect(m_ui->views, &ChoiceStrip::chose, this, [this](int view) {
        m_ui->pages->setCurrentIndex(view);
        m_corner->setVisible(view == Grid);
        arrange();
    });
    connect(m_ui->error, &ErrorLine::buttonPressed, this, [this] {
        clearError();
        m_presenter.no().tryAgain();
    });
    connectViews();
    connectBar();
}

void OurWeekPage::connectViews()
{
    const auto choose = [this](const OccasionId& occasion) { m_presenter.select(occasion); };
    const auto chooseNothing = [this] { m_presenter.select(std::nullopt); };
    const auto free = [this](const OccasionId& occasion) { m_presenter.no().notThisTime(occasion); };
    const auto openBar = [this] { m_ui->bar->focusAnswers(); };
    connect(m_ui->weekGrid, &WeekGrid::occasionChosen, this, choose);
    connect(m_ui->weekGrid, &WeekGrid::occasionOpened, this, openBar);
    connect(m_ui->weekGrid, &WeekGrid::nothingChosen, this, chooseNothing);
    connect(m_ui->weekGrid, &WeekGrid::notThisTimeAsked, this, free);
    connect(m_ui->weekGrid, &WeekGrid::weeksOnAsked, &m_presenter, &WeekPresenter::showWeeksOn);
    connect(m_ui->weekGrid, &WeekGrid::shownDaysChanged, this, &OurWeekPage::arrange);
    connect(m_ui->weekGrid, &WeekGrid::timeDrawn, this, &OurWeekPage::timeDrawn);
    connect(m_ui->weekGrid, &WeekGrid::timeDragged, this, &OurWeekPage::anotherTimeAsked);
    connect(m_ui->weekList, &WeekList::occasionChosen, this, choose);
    connect(m_ui->weekList, &WeekList::occasionOpened, this, openBar);
    connect(m_ui->weekList, &WeekList::nothingChosen, this, chooseNothing);
    connect(m_ui->weekList, &WeekList::notThisTimeAsked, this, free);
    connect(m_ui->weekList, &WeekList::weeksOnAsked, &m_presenter, &WeekPresenter::showWeeksOn);
}

void OurWeekPage::connectBar()
{
    connect(m_ui->bar, &OccasionBar::notThisTimeAsked, this, [this] {
        if (const OccasionRow* row = m_presenter.selected())
            m_presenter.no().notThisTime(row->id);
    });
    connect(m_ui->bar, &OccasionBar::letGoAsked, this, [this] {
        if (const OccasionRow* row = m_presenter.selected())
            m_presenter.no().letGo({row->id.sharedTime});
    });
    connect(m_ui->bar, &OccasionBar::stillYesAsked, this, [this] {
        if (const OccasionRow* row = m_presenter.selected())
            emit stillYesAsked(row->id);
    });
    connect(m_ui->bar, &OccasionBar::anotherTimeAsked, this, [this] {
        if (const OccasionRow* row = m_presenter.selected())
            emit anotherTimeAsked(row->id, std::nullopt);
    });
    connect(m_ui->bar, &OccasionBar::planAnewAsked, this, [this] {
        if (const auto ranOut = m_presenter.view().ranOut)
            emit anotherTimeAsked(ranOut->goesOn, std::nullopt);
    });
    connect(m_ui->bar, &OccasionBar::leaveRanOutAsked, this, [this] {
        if (const auto ranOut = m_presenter.view().ranOut)
            m_presenter.leaveRanOut(ranOut->goesOn.sharedTime);
    });
    connect(m_ui->bar, &OccasionBar::letGoOverAsked, this, [this] {
        const WeekView& view = m_presenter.view();
        m_presenter.no().letGo(view.ranOut ? std::vector{view.ranOut->goesOn.sharedTime} : view.over);
    });
    connect(m_ui->bar, &OccasionBar::pauseAsked, &m_presenter.no(), &WeekNo::setPaused);
}

void OurWeekPage::connectPresenter()
{
    connect(&m_presenter, &WeekPresenter::changed, this, &OurWeekPage::showWeek);
    connect(&m_presenter, &WeekPresenter::selectionChanged, this, &OurWeekPage::showSelection);
    connect(&m_presenter, &WeekPresenter::nowMoved, this,
            [this] { m_ui->weekGrid->setNow(m_presenter.view().now); });
    connect(&m_presenter.no(), &WeekNo::gone, this, [this](const QString& words) { sayQuietly(words, {}); });
    connect(&m_presenter.no(), &WeekNo::freed, this,
            [this](const QString& words) { sayQuietly(words, m_presenter.otherCloseness()); });
    connect(&m_presenter.no(), &WeekNo::couldNot, this, &OurWeekPage::showError);
    m_minute.setInterval(20s); // The line of now is never half a minute late.
    connect(&m_minute, &QTimer::timeout, &m_presenter, &WeekPresenter::tick);
}

void OurWeekPage::setCanPropose(bool can)
{
    m_canPropose = can;
    showProposing();
}

void OurWeekPage::showProposing()
{
    const WeekView& view = m_presenter.view();
    const bool can = m_canPropose && !view.isPaused;
    m_ui->sharedTime->setVisible(can);
    m_ui->weekGrid->setCanPropose(can);
    m_ui->bar->setCanPropose(can);
    const bool hasDays = view.firstFreeColumn < static_cast<int>(view.days.size());
    m_free->setWords(view.freeHeading, view.freeLine, can && hasDays ? tr("Shared time") : QString());
}

void OurWeekPage::showWeek()
{
    const WeekView& view = m_presenter.view();
    if (std::exchange(m_shown, m_presenter.firstDay()) != m_presenter.firstDay())
        sayNothing();
    m_ui->title->setText(view.title);
    m_ui->range->setText(tr("%1 · %2", "days of a week, and its number").arg(view.range, view.number));
    m_ui->weekGrid->setView(view);
    m_ui->weekList->setRows(view.agenda);
    m_freeCard->setVisible(view.isFree());
    showProposing();
    arrange();
}

void OurWeekPage::showSelection()
{
    const OccasionRow* row = m_presenter.selected();
    const auto chosen = row ? std::optional(row->id) : std::nullopt;
    m_ui->weekGrid->setSelected(chosen);
    m_ui->weekList->setSelected(chosen);
    // The answers go away with the occasion, and the keyboard goes back to the week.
    const bool answering = m_ui->bar->isAncestorOf(focusWidget());
    if (row) {
        sayNothing();
        m_ui->bar->showOccasion(*row);
        m_ui->bar->show();
    } else {
        showQuietWords();
        if (answering)
            currentView()->setFocus(Qt::OtherFocusReason);
    }
}

void OurWeekPage::showQuietWords()
{
    const WeekView& view = m_presenter.view();
    QuietWords quiet;
    quiet.canPause = !view.isPaused && view.hasPlans;
    quiet.canResume = view.isPaused;
    if (!m_quiet.isEmpty()) {
        quiet.words = m_quiet;
        quiet.closeness = m_closeness;
    } else if (view.ranOut) {
        quiet.words = view.ranOut->words;
        quiet.asksAboutRanOut = true;
    } else if (!view.over.empty()) {
        quiet.words = view.overLine;
        quiet.canLetGo = true;
    } else if (!view.isFree()) {
        quiet.words = tr("Choose a time to see more of it here.");
    }
    m_ui->bar->say(quiet);
    m_ui->bar->setVisible(!quiet.words.isEmpty() || quiet.canPause || quiet.canResume);
}

void OurWeekPage::sayNothing()
{
    m_quiet.clear();
    m_closeness.clear();
}

void OurWeekPage::sayQuietly(const QString& words, const QStringList& closeness)
{
    clearError();
    m_quiet = words;
    m_closeness = closeness;
    showSelection();
    m_ui->bar->announce();
}

void OurWeekPage::showError(const ErrorSentences& sentences)
{
    m_ui->errorPlace->show();
    m_ui->error->say(sentences.happened, sentences.next, tr("Try once more"));
}

void OurWeekPage::clearError()
{
    m_ui->error->clear();
    m_ui->errorPlace->hide();
}

void OurWeekPage::askForDate()
{
    if (!m_dates) { // as dear as the rest of the page, and seldom wanted
        m_dates = new DatePopup(this);
        connect(m_dates, &DatePopup::dateChosen, &m_presenter, &WeekPresenter::showWeekOf);
    }
    m_dates->openBelow(m_ui->goToDate, m_presenter.firstDay());
}

void OurWeekPage::goOn(int direction)
{
    if (showsGrid() && m_ui->weekGrid->pageDays(direction))
        return;
    m_presenter.showWeeksOn(direction);
    while (showsGrid() && m_ui->weekGrid->pageDays(-direction)) {
        // To the end of the week that one comes from.
    }
}

bool OurWeekPage::showsGrid() const
{
    return m_ui->pages->currentIndex() == Grid;
}

QWidget* OurWeekPage::currentView() const
{
    return m_ui->pages->currentWidget();
}

void OurWeekPage::arrange()
{
    const bool oneRow = width() >= Theme::px(this, widthInOneRow);
    m_ui->header->setDirection(oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->header->setStretchFactor(m_ui->words, oneRow ? 1 : 0);
    const bool slim = width() < Theme::px(this, widthForWords);
    m_ui->words->setDirection(slim ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_ui->words->setSpacing(Theme::px(this, slim ? 0 : 16));
    setWrapped(m_ui->range, slim);
    const int side = Theme::px(this, slim ? 12 : 24);
    const int above = Theme::px(this, 12);
    m_ui->header->setContentsMargins(side, above, side, above);
    m_ui->controls->setSpacing(Theme::px(this, slim ? 8 : 12));
    m_ui->sharedTime->setText(slim ? QString() : tr("Shared time"));
    m_ui->sharedTime->setAccessibleName(tr("Shared time"));
    m_ui->sharedTime->setToolTip(slim ? tr("Shared time") : QString());
    m_ui->goToDate->setText(oneRow ? tr("Go to date…") : QString());
    showIconToGoToDate(!oneRow);
    m_ui->goToDate->setAccessibleName(tr("Go to date…"));
    m_ui->goToDate->setToolTip(oneRow ? QString() : tr("Go to date…"));

    const bool days = showsGrid() && m_ui->weekGrid->shownDays() < 7;
    const QString before = days ? tr("Days before") : tr("Previous week");
    const QString after = days ? tr("Days after") : tr("Next week");
    m_ui->previousWeek->setToolTip(before);
    m_ui->previousWeek->setAccessibleName(before);
    m_ui->nextWeek->setToolTip(after);
    m_ui->nextWeek->setAccessibleName(after);

    // Some languages, and some weeks, say more than fits beside the buttons: then the days take two lines.
    for (QAbstractButton* button : findChildren<QAbstractButton*>())
        button->ensurePolished(); // Before it is shown it would ask for less.
    for (QLayout* layout : std::initializer_list<QLayout*>{m_ui->words, m_ui->controls, m_ui->header})
        layout->invalidate(); // An inner layout hears of other words later than this.
    setWrapped(m_ui->range, slim || m_ui->header->sizeHint().width() > width());

    m_ui->bar->arrangeIn(width()); // Before it is laid out: how high it is depends on it.
    m_corner->setFixedSize(m_ui->weekGrid->cornerSize());
}

void OurWeekPage::showIconToGoToDate(bool isShown)
{
    const QString name = isShown ? u"calendar"_s : QString();
    if (m_ui->goToDate->property("iconName").toString() == name)
        return;
    m_ui->goToDate->setProperty("iconName", name);
    m_ui->goToDate->setIcon({});
    restyle(m_ui->goToDate);
}

void OurWeekPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_wasAway, false))
        m_presenter.refresh();
    m_minute.start();
}

void OurWeekPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_wasAway = true;
    m_minute.stop();
}

void OurWeekPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OurWeekPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void OurWeekPage::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    // No focus proxy: Tab would go from the page to the week, and never to what stands before it.
    currentView()->setFocus(event->reason());
}

void OurWeekPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_presenter.selected())
        m_presenter.select(std::nullopt);
    else
        QWidget::keyPressEvent(event);
}
