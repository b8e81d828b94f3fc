// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/help/guidepage.h"
#include "ui/help/helppage.h"
#include "ui/help/keyspage.h"
#include "ui/parts/cover.h"
#include "ui/parts/errorline.h"
#include "ui/parts/rail.h"
#include "ui/parts/spokenroles.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int helpId = everyPlace.size(); ///< Behind all places in the rail.
constexpr int lockId = helpId + 1;
constexpr qreal smallestWidth = 960;
constexpr qreal smallestHeight = 640;
constexpr qreal comfortableWidth = 1200;
constexpr qreal comfortableHeight = 800;

/// Before any part of the window is made: a part tells of itself as soon as it has a name.
QWidget* withSpokenRoles(QWidget* parent)
{
    installSpokenRoles();
    return parent;
}

std::size_t indexOf(Place place)
{
    return static_cast<std::size_t>(place);
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(withSpokenRoles(parent))
    , m_rail(new Rail)
    , m_line(new ErrorLine)
    , m_lineAbove(new ErrorLine(this))
    , m_column(new QVBoxLayout)
    , m_stack(new QStackedWidget)
{
    setWindowTitle(
        QGuiApplication::applicationDisplayName()); // The same on every page: it tells nobody anything.
    buildRail();
    m_line->setObjectName(QStringLiteral("windowLine"));
    auto* central = new QWidget;
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_column->setSpacing(0);
    m_column->addWidget(m_line);
    m_column->addWidget(m_stack, 1);
    row->addWidget(m_rail);
    row->addLayout(m_column, 1);
    setCentralWidget(central);
    central->installEventFilter(this);

    // Never larger than the screen: on a small one everything scrolls.
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(Theme::px(this, smallestWidth), Theme::px(this, smallestHeight)).boundedTo(room));
    resize(QSize(Theme::px(this, comfortableWidth), Theme::px(this, comfortableHeight)).boundedTo(room));
    buildShortcuts();
    m_lineAbove->setObjectName(u"lineAbove"_s);
    m_lineAbove->setProperty(Cover::staysAbove, true);
    m_lineAbove->hide();
    // What is let go of moves the focus, too. Queued: it is gone by then.
    connect(
        qApp, &QApplication::focusChanged, this, [this] { takeBackWhatIsLost(); }, Qt::QueuedConnection);
    for (ErrorLine* line : {m_line, m_lineAbove})
        connect(line, &ErrorLine::buttonPressed, this, &MainWindow::closeAnyway);
}

void MainWindow::buildRail()
{
    const auto add = [this](Place place, const QString& name, const QString& iconName) {
        m_rail->addPage(static_cast<int>(place), name, iconName);
    };
    add(Place::OurWeek, tr("Our week"), QStringLiteral("calendar"));
    add(Place::CheckIn, tr("Check-in"), QStringLiteral("speech"));
    add(Place::LookingBack, tr("Looking back"), QStringLiteral("history"));
    add(Place::Summary, tr("Summary"), QStringLiteral("document"));
    m_rail->addBelow(static_cast<int>(Place::Calendars), tr("Calendars"), QStringLiteral("exchange"));
    m_rail->addBelow(static_cast<int>(Place::OurJournal), tr("Our journal"), QStringLiteral("journal"));
    m_rail->addBelow(static_cast<int>(Place::Settings), tr("Settings"), QStringLiteral("sliders"));
    m_rail->addBelow(helpId, tr("Help"), QStringLiteral("info"));
    m_rail->addBelow(lockId, tr("Lock"), QStringLiteral("lock"), false);
    m_rail->offer(lockId, false);
    connect(m_rail, &Rail::chose, this, [this](int id) {
        if (id == helpId)
            showHelp();
        else if (id == lockId)
            emit lockAsked();
        else
            emit placeChosen(static_cast<Place>(id));
    });
    m_rail->hide();
}

void MainWindow::buildShortcuts()
{
    constexpr std::array keys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
    for (std::size_t i = 0; i < keys.size(); ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | keys[i]), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (!m_rail->isHidden() && centralWidget()->isVisible()) // not under a curtain
                emit placeChosen(static_cast<Place>(i));
        });
    }
    const auto on = [this](const QList<QKeySequence>& bindings, const std::function<void()>& act) {
        for (const QKeySequence& sequence : bindings) {
            auto* shortcut = new QShortcut(sequence, this);
            connect(shortcut, &QShortcut::activated, this, act);
        }
    };
    on(QKeySequence::keyBindings(QKeySequence::HelpContents), [this] { showHelp(); });
    on({QKeySequence(Qt::CTRL | Qt::Key_Question)}, [this] { showKeys(); });
    on({QKeySequence(Qt::CTRL | Qt::Key_Comma)}, [this] {
        if (!m_rail->isHidden() && centralWidget()->isVisible())
            emit placeChosen(Place::Settings);
    });
    on({QKeySequence(Qt::CTRL | Qt::Key_L)}, [this] { emit lockAsked(); }); // also under a curtain
    QList<QKeySequence> quit = QKeySequence::keyBindings(QKeySequence::Quit);
    if (quit.isEmpty())
        quit.append(QKeySequence(Qt::CTRL | Qt::Key_Q)); // a platform without one of its own
    on(quit, [this] { close(); });
}

void MainWindow::showAlone(QWidget* page)
{
    forgetPlaces();
    m_rail->hide();
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    while (m_stack->count() > 1) {
        QWidget* old = m_stack->widget(0);
        m_stack->removeWidget(old);
        old->deleteLater();
    }
}

void MainWindow::showPlaces(const PerPartner<QString>& names)
{
    m_rail->setTitle(tr("%1 & %2", "both names in the rail").arg(names.first, names.second));
    m_rail->show();
}

void MainWindow::showPlace(Place place, QWidget* page)
{
    QWidget*& slot = m_places[indexOf(place)];
    if (slot != page) {
        forgetPlace(place);
        slot = page;
        page->setProperty("ownFocus", true); // a page is no control: no ring around all of it
        m_stack->addWidget(page);
    }
    m_stack->setCurrentWidget(page);
    m_rail->setChosen(static_cast<int>(place));
    page->setFocus();
    for (int i = m_stack->count() - 1; i >= 0; --i) {
        QWidget* other = m_stack->widget(i);
        if (std::ranges::find(m_places, other) == m_places.end()) { // a page that stood alone before
            m_stack->removeWidget(other);
            other->deleteLater();
        }
    }
    emit placeShown(place);
}

QWidget* MainWindow::pageOf(Place place) const
{
    return m_places[indexOf(place)];
}

void MainWindow::forgetPlace(Place place)
{
    delete std::exchange(m_places[indexOf(place)], nullptr); // at once: what it shows may go next
}

void MainWindow::showHelp()
{
    putInFront(u"help"_s);
}

void MainWindow::showKeys()
{
    putInFront(u"keys"_s);
}

void MainWindow::putInFront(const QString& name)
{
    if (!centralWidget()->isVisible()) // Under a curtain it stays closed.
        return;
    const bool isInFront = m_inFront && m_inFront == m_stack->currentWidget();
    if (isInFront && m_inFront->objectName() == name)
        return;
    if (!isInFront) {
        m_behind = m_stack->currentWidget();
        m_chosenBehind = m_rail->chosen();
    }
    QWidget* page = nullptr;
    // Queued: it is still on the stack when it says that it is done.
    if (name == u"keys") {
        auto* keys = new KeysPage;
        connect(keys, &KeysPage::closed, this, &MainWindow::leaveInFront, Qt::QueuedConnection);
        page = keys;
    } else if (name == u"guide") {
        auto* guide = new GuidePage;
        connect(guide, &GuidePage::closed, this, &MainWindow::leaveInFront, Qt::QueuedConnection);
        page = guide;
    } else {
        auto* help = new HelpPage;
        connect(help, &HelpPage::closed, this, &MainWindow::leaveInFront, Qt::QueuedConnection);
        connect(help, &HelpPage::keysAsked, this, &MainWindow::showKeys, Qt::QueuedConnection);
        connect(
            help, &HelpPage::guideAsked, this, [this] { putInFront(u"guide"_s); }, Qt::QueuedConnection);
        page = help;
    }
    page->setObjectName(name);
    delete m_inFront;
    m_inFront = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    m_rail->setChosen(helpId);
    page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leaveInFront()
{
    delete m_inFront;
    if (!m_behind)
        return;
    m_stack->setCurrentWidget(m_behind);
    m_rail->setChosen(m_chosenBehind);
    m_behind->setFocus(Qt::OtherFocusReason);
}

void MainWindow::offerLock(bool canLock)
{
    m_rail->offer(lockId, canLock);
}

std::optional<Place> MainWindow::place() const
{
    QWidget* shown = m_stack->currentWidget();
    if (m_inFront && m_inFront == shown)
        shown = m_behind;
    const auto found = std::ranges::find(m_places, shown);
    if (!shown || found == m_places.end())
        return std::nullopt;
    return everyPlace.at(static_cast<std::size_t>(found - m_places.begin()));
}

void MainWindow::say(const ErrorSentences& sentences)
{
    m_saysWhatIsLost = false;
    m_line->say(sentences.happened, sentences.next);
}

void MainWindow::forgetPlaces()
{
    for (const Place place : everyPlace)
        forgetPlace(place);
}

void MainWindow::setNotices(QWidget* notices)
{
    delete std::exchange(m_notices, notices);
    if (!notices)
        return;
    m_column->insertWidget(m_column->indexOf(m_stack), notices);
    QWidget* before = m_line; // whatever comes later is reached later, unless it is told otherwise
    for (QWidget* child : notices->findChildren<QWidget*>()) {
        if ((child->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        setTabOrder(before, child);
        before = child;
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(sayWhatIsLost() == Loss::Nothing);
}

MainWindow::Loss MainWindow::sayWhatIsLost()
{
    const QString lost = m_whatIsLost ? m_whatIsLost() : QString();
    if (lost.isEmpty())
        return Loss::Nothing;
    const bool isCovered = !centralWidget()->isVisible();
    ErrorLine* line = isCovered ? m_lineAbove : m_line;
    const QString happened = tr("Closing now lets go of what is open here.");
    const bool isSaid = !line->isHidden() && line->says(happened, lost);
    line->say(happened, lost, tr("Close anyway"));
    m_saysWhatIsLost = true;
    if (isCovered)
        placeLineAbove();
    return isSaid ? Loss::SaidBefore : Loss::SaidNow;
}

void MainWindow::setCloseWarning(std::function<QString()> whatIsLost)
{
    m_whatIsLost = std::move(whatIsLost);
    takeBackWhatIsLost();
}

void MainWindow::takeBackWhatIsLost()
{
    if (!m_saysWhatIsLost || (m_whatIsLost && !m_whatIsLost().isEmpty()))
        return;
    m_saysWhatIsLost = false;
    m_line->clear();
    m_lineAbove->clear();
}

void MainWindow::closeAnyway()
{
    m_whatIsLost = nullptr; // they have read it
    close();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_lineAbove->isVisible())
        placeLineAbove();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == centralWidget() && event->type() == QEvent::Show)
        m_lineAbove->clear(); // the curtain is gone
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::placeLineAbove()
{
    m_lineAbove->setGeometry(0, 0, width(),
                             m_lineAbove->hasHeightForWidth() ? m_lineAbove->heightForWidth(width())
                                                              : m_lineAbove->sizeHint().height());
    m_lineAbove->raise();
    m_lineAbove->show();
}
