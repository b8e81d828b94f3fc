// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/help/helppage.h"
#include "ui/parts/errorline.h"
#include "ui/parts/rail.h"
#include "ui/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace {

constexpr int helpId = everyPlace.size(); ///< Behind all places in the rail.
constexpr qreal smallestWidth = 960;
constexpr qreal smallestHeight = 640;
constexpr qreal comfortableWidth = 1200;
constexpr qreal comfortableHeight = 800;

std::size_t indexOf(Place place)
{
    return static_cast<std::size_t>(place);
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_rail(new Rail)
    , m_line(new ErrorLine)
    , m_column(new QVBoxLayout)
    , m_stack(new QStackedWidget)
{
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

    // Never larger than the screen: on a small one everything scrolls.
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(Theme::px(this, smallestWidth), Theme::px(this, smallestHeight)).boundedTo(room));
    resize(QSize(Theme::px(this, comfortableWidth), Theme::px(this, comfortableHeight)).boundedTo(room));
    buildShortcuts();
    connect(m_line, &ErrorLine::buttonPressed, this, [this] {
        m_whatIsLost = nullptr; // they have read it
        close();
    });
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
    m_rail->addBelow(static_cast<int>(Place::OurJournal), tr("Our journal"), QStringLiteral("journal"));
    m_rail->addBelow(helpId, tr("Help"), QStringLiteral("info"));
    connect(m_rail, &Rail::chose, this, [this](int id) {
        if (id == helpId)
            showHelp();
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
    auto* help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, &MainWindow::showHelp);
    auto* quit = new QShortcut(QKeySequence(QKeySequence::Quit), this);
    connect(quit, &QShortcut::activated, this, &QWidget::close);
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
    if (m_help || !centralWidget()->isVisible()) // Under a curtain it stays closed.
        return;
    auto* help = new HelpPage;
    m_help = help;
    m_behindHelp = m_stack->currentWidget();
    m_chosenBehindHelp = m_rail->chosen();
    // Queued: it is still on the stack when it says that it is done.
    connect(help, &HelpPage::closed, this, &MainWindow::leaveHelp, Qt::QueuedConnection);
    m_stack->addWidget(help);
    m_stack->setCurrentWidget(help);
    m_rail->setChosen(helpId);
    help->setFocus(Qt::OtherFocusReason);
}

void MainWindow::leaveHelp()
{
    delete m_help;
    if (!m_behindHelp)
        return;
    m_stack->setCurrentWidget(m_behindHelp);
    m_rail->setChosen(m_chosenBehindHelp);
    m_behindHelp->setFocus(Qt::OtherFocusReason);
}

void MainWindow::say(const ErrorSentences& sentences)
{
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
    const QString lost = m_whatIsLost ? m_whatIsLost() : QString();
    if (lost.isEmpty()) {
        event->accept();
        return;
    }
    m_line->say(tr("Closing now lets go of what is open here."), lost, tr("Close anyway"));
    event->ignore();
}
