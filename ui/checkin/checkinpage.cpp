// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/checkinpage.h"

#include "presenters/checkintalk.h"
#include "presenters/commongroundpresenter.h"
#include "ui/checkin/arrivepage.h"
#include "ui/checkin/closenesspage.h"
#include "ui/checkin/questionpage.h"
#include "ui/checkin/thisweekpage.h"
#include "ui/checkin/wishespage.h"
#include "ui/style/drawing.h"
#include "ui/style/style.h"
#include "ui_checkinpage.h"

#include <QFocusEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

CheckInPage::CheckInPage(CheckInTalk& talk, QWidget* parent)
    : QWidget(parent)
    , m_talk(talk)
    , m_walk(talk.deck)
    , m_ui(std::make_unique<Ui::CheckInPage>())
    , m_ending(new EndingPage(this))
    , m_note(new QLabel(this))
{
    m_ui->setupUi(this);
    const int side = Theme::px(this, 24);
    m_ui->pathColumn->setContentsMargins(side, 0, side, 0);
    for (QWidget* part :
         {m_ui->pathPlace, static_cast<QWidget*>(m_ui->pages), static_cast<QWidget*>(m_ui->foot)})
        part->setMaximumWidth(Theme::px(this, 1280));
    m_ui->path->setSteps(m_walk.shortNames());
    m_ui->pages->addWidget(m_ending);
    buildFoot();
    buildShortcuts();
    addStep(StepKind::Arrive, [this](QWidget* stack) {
        auto* page = new ArrivePage(m_talk, stack);
        connect(page, &ArrivePage::anotherDayAsked, this,
                [this] { showEnding(EndingPage::Why::AnotherDay); });
        connect(page, &ArrivePage::stopAsked, this, &CheckInPage::stopHere);
        return page;
    });
    addStep(StepKind::ThisWeek, [this](QWidget* stack) {
        auto* page = new ThisWeekPage(m_talk, stack);
        connect(page, &ThisWeekPage::stopAsked, this, &CheckInPage::stopHere);
        return page;
    });

    addStep(StepKind::Closeness, [this](QWidget* stack) { return new ClosenessPage(m_talk, stack); });

    connect(&m_walk, &CheckInWalk::stepsChanged, this, [this] { m_ui->path->setSteps(m_walk.shortNames()); });
    connect(m_ui->path, &StepPath::stepChosen, &m_walk, &CheckInWalk::goTo);
    connect(&m_walk, &CheckInWalk::currentChanged, this, &CheckInPage::showStep);
    connect(m_ending, &EndingPage::closed, this, &CheckInPage::dropped);
    connect(m_ending, &EndingPage::backAsked, this, &CheckInPage::leaveEnding);
    showStep(m_walk.current());
}

CheckInPage::~CheckInPage() = default;

void CheckInPage::addStep(StepKind kind, MakeStep make)
{
    m_makers[kind] = std::move(make);
}

void CheckInPage::putOnArrival(QWidget* links)
{
    if (auto* arrive = qobject_cast<ArrivePage*>(pageOf(m_walk.indexOf(StepKind::Arrive))))
        arrive->putBelow(links);
}

void CheckInPage::comeBack(int step, int visited)
{
    auto* arrive = qobject_cast<ArrivePage*>(pageOf(m_walk.indexOf(StepKind::Arrive)));
    if (arrive && (visited > 1 || !m_talk.draft.isEmpty()))
        arrive->begin();
    m_walk.comeBack(step, visited);
}

void CheckInPage::buildFoot()
{
    m_ui->foot->back()->setObjectName(u"previousStep"_s);
    m_ui->foot->primary()->setObjectName(u"nextStep"_s);
    m_note->setObjectName(u"footNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignCenter);
    m_note->setProperty("textRole", u"note"_s);
    m_ui->foot->addMiddle(m_note);
    connect(m_ui->foot, &PageFoot::backPressed, &m_walk, &CheckInWalk::back);
    connect(m_ui->foot, &PageFoot::primaryPressed, this, &CheckInPage::goNext);
}

void CheckInPage::buildShortcuts()
{
    const auto on = [this](Qt::Key key, Qt::KeyboardModifier with, const std::function<void()>& act) {
        auto* shortcut = new QShortcut(QKeySequence(with | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto back = [this] {
        if (m_ui->foot->back()->isVisible())
            m_walk.back();
    };
    const auto forth = [this] {
        if (m_ui->foot->primary()->isVisible() && m_ui->foot->primary()->isEnabled())
            goNext();
    };
    // The way back points where the eye comes from.
    on(Qt::Key_Left, Qt::AltModifier, [=, this] { isRightToLeft() ? forth() : back(); });
    on(Qt::Key_Right, Qt::AltModifier, [=, this] { isRightToLeft() ? back() : forth(); });
    on(Qt::Key_PageUp, Qt::ControlModifier, back);
    on(Qt::Key_PageDown, Qt::ControlModifier, forth);
}

void CheckInPage::showStep(int step)
{
    if (m_page)
        m_page->leave();
    takeFork();
    m_page = pageOf(step);
    m_ui->pages->setCurrentWidget(m_page);
    setFocusProxy(m_page); // It has a name, and all of this has none.
    m_ui->path->setPlace(step, m_walk.visited() - 1);
    m_page->enter();
    showFoot();
    // To the page and not to a control, so that a key pressed twice does nothing on the next step.
    m_page->setFocus(Qt::OtherFocusReason);
}

void CheckInPage::takeFork()
{
    m_walk.setPlans(!CommonGroundPresenter(m_talk).prefersNoPlan());
}

StepPage* CheckInPage::pageOf(int place)
{
    const Step& step = m_walk.steps()[static_cast<std::size_t>(place)];
    StepPage*& page = m_pages[{step.kind, step.question}];
    if (page)
        return page;
    page = makePage(step);
    page->setProperty("ownFocus", true);
    m_ui->pages->addWidget(page);
    connect(page, &StepPage::footChanged, this, &CheckInPage::showFoot);
    connect(page, &StepPage::nextAsked, &m_walk, &CheckInWalk::forth);
    connect(page, &StepPage::changeWordsAsked, this,
            [this] { m_walk.goTo(m_walk.indexOf(StepKind::CommonGround)); });
    connect(page, &StepPage::planningChanged, this, [this] { showStep(m_walk.current()); });
    connect(page, &StepPage::dropped, this, &CheckInPage::dropped);
    connect(page, &StepPage::finished, this, &CheckInPage::finished);
    return page;
}

StepPage* CheckInPage::makePage(const Step& step)
{
    if (step.kind == StepKind::Question)
        return makeQuestionPage(step.question);
    const auto maker = m_makers.find(step.kind);
    return maker != m_makers.end() ? maker->second(m_ui->pages) : new StepPage(m_ui->pages);
}

StepPage* CheckInPage::makeQuestionPage(const QString& question)
{
    if (m_talk.deck.question(question)->kind == AnswerKind::Wishes) {
        auto* page = new WishesPage(m_talk, question, m_ui->pages);
        connect(page, &WishesPage::stopAsked, this, &CheckInPage::stopHere);
        return page;
    }
    auto* page = new QuestionPage(m_talk, question, m_ui->pages);
    connect(page, &QuestionPage::stopAsked, this, &CheckInPage::stopHere);
    return page;
}

void CheckInPage::showFoot()
{
    if (!m_page)
        return;
    const StepFoot foot = m_page->foot();
    m_ui->foot->setBackText(m_walk.previousName());
    m_ui->foot->back()->setAccessibleName(tr("Back to %1").arg(m_walk.previousName()));
    const QString next = foot.next ? (foot.next->isEmpty() ? m_walk.nextName() : *foot.next) : QString();
    m_ui->foot->setPrimaryText(next);
    m_ui->foot->primary()->setAccessibleName(foot.next && foot.next->isEmpty() ? tr("On to %1").arg(next)
                                                                               : next);
    m_ui->foot->primary()->setEnabled(foot.canGoNext);
    m_note->setText(foot.note);
    // A wrapping label asks for half a line too little; a short sentence stands on one.
    m_note->setMinimumWidth(
        std::min(m_note->fontMetrics().horizontalAdvance(foot.note) + 2, Theme::px(this, 360)));
    m_note->setVisible(!foot.note.isEmpty());
    m_ui->path->setEnabled(!m_page->isSettled());
    // The last step has a foot of its own: its ways back are other ones.
    const bool isLast = m_walk.currentStep().kind == StepKind::BothYes;
    m_ui->foot->setVisible(!isLast && (!next.isEmpty() || m_walk.current() > 0));
    update();
}

void CheckInPage::goNext()
{
    if (!m_page->takesNext())
        m_walk.forth();
}

void CheckInPage::showEnding(EndingPage::Why why)
{
    m_ending->say(why);
    m_ui->pages->setCurrentWidget(m_ending);
    setFocusProxy(m_ending);
    m_ui->pathPlace->hide();
    m_ui->foot->hide();
    m_ending->setProperty("ownFocus", true);
    m_ending->setFocus(Qt::OtherFocusReason);
}

void CheckInPage::stopHere()
{
    showEnding(EndingPage::Why::EnoughForToday);
}

void CheckInPage::leaveEnding()
{
    m_ui->pathPlace->show();
    m_ui->foot->show();
    showStep(m_walk.current());
}

void CheckInPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_page && m_ui->pages->currentWidget() == m_page)
        m_page->setFocus(Qt::OtherFocusReason);
}

void CheckInPage::paintEvent(QPaintEvent*)
{
    if (m_ui->foot->isHidden())
        return;
    // The foot paints its line as wide as the page’s content; on a very wide window it goes on to both sides.
    QPainter painter(this);
    painter.fillRect(QRectF(0, m_ui->foot->y(), width(), strokeWidth(this)),
                     Theme::of(this).color(Role::Hairline));
}
