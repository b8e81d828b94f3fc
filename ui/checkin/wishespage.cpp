// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/wishespage.h"

#include "ui/checkin/taborder.h"
#include "ui/checkin/voiceline.h"
#include "ui/checkin/wishlist.h"
#include "ui/parts/curtain.h"
#include "ui/parts/sayaloud.h"
#include "ui/parts/togetherlines.h"
#include "ui/style/drawing.h"
#include "ui_wishespage.h"

#include <QApplication>
#include <QHideEvent>

#include <cmath>

using namespace Qt::StringLiterals;

WishesPage::WishesPage(CheckInTalk& talk, const QString& questionId, QWidget* parent)
    : StepPage(parent), m_presenter(talk, questionId), m_ui(std::make_unique<Ui::WishesPage>())
{
    m_ui->setupUi(this);
    const Question& question = m_presenter.question();
    m_ui->header->setTitle(question.wording);
    m_ui->header->setLead(question.why);
    auto* sayAloud = new SayAloud(this);
    sayAloud->setWords(tr("To say aloud"), question.sayAloud);
    sayAloud->setFixedWidth(Theme::px(this, 300));
    m_ui->header->addAside(sayAloud);
    setAccessibleName(question.wording);
    setAccessibleDescription(question.why);
    applySizes();
    connect(&m_presenter, &WishesPresenter::stageChanged, this, &WishesPage::showStage);
    connect(m_ui->passWishes, &QPushButton::clicked, this, &StepPage::nextAsked);
    connect(m_ui->passList, &QPushButton::clicked, &m_presenter, &WishesPresenter::pass);
    connect(m_ui->ready, &QPushButton::clicked, &m_presenter, &WishesPresenter::ready);
    showStage();
}

WishesPage::~WishesPage()
{
    delete m_curtain;
}

void WishesPage::applySizes()
{
    const int side = Theme::px(this, 24);
    const int below = Theme::px(this, 16);
    for (QLayout* page : {static_cast<QLayout*>(m_ui->beforePage), static_cast<QLayout*>(m_ui->writingPage),
                          static_cast<QLayout*>(m_ui->revealedPage)})
        page->setContentsMargins(side, 0, side, below);
    m_ui->beforeGrid->setContentsMargins(side, side, side, below);
    m_ui->beforeGrid->setHorizontalSpacing(Theme::px(this, 12));
    m_ui->beforeGrid->setVerticalSpacing(Theme::px(this, 16));
    m_ui->metColumn->setContentsMargins(side, side, side, side);
    m_ui->metColumn->setSpacing(Theme::px(this, 16));
    m_ui->metRows->setSpacing(Theme::px(this, 8));
    const int line = static_cast<int>(std::ceil(strokeWidth(this)));
    m_ui->listColumn->setContentsMargins(line, line, line, line);
    m_ui->listFoot->setContentsMargins(below, 0, below, below);
    m_ui->listFoot->setVerticalSpacing(Theme::px(this, 12));
    m_ui->listFoot->setHorizontalSpacing(Theme::px(this, 12));
}

void WishesPage::leave()
{
    if (m_list && m_list->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // A line that is being written belongs to the list.
    m_presenter.cover();
}

void WishesPage::hideEvent(QHideEvent* event)
{
    StepPage::hideEvent(event);
    // Whatever else the window turns to, and when it is put away, the list is not left open behind it.
    if (m_presenter.stage() == WishStage::Writing)
        m_presenter.cover();
}

StepFoot WishesPage::foot() const
{
    switch (m_presenter.stage()) {
    case WishStage::Before:
        return {.next = tr("Over to %1").arg(m_presenter.name(m_presenter.turn()))};
    case WishStage::HandingOver:
    case WishStage::Writing:
        return {.next = std::nullopt};
    case WishStage::Revealed:
        break;
    }
    return {};
}

bool WishesPage::takesNext()
{
    if (m_presenter.stage() == WishStage::Revealed)
        return false;
    m_presenter.handOver();
    return true;
}

void WishesPage::showStage()
{
    if (m_presenter.stage() == WishStage::Writing) {
        m_copies.start();
    } else {
        closeList();
        m_copies.takeBack();
    }
    switch (m_presenter.stage()) {
    case WishStage::Before:
        liftCurtain();
        showBefore();
        break;
    case WishStage::HandingOver:
        lowerCurtain();
        break;
    case WishStage::Writing:
        liftCurtain();
        showList();
        break;
    case WishStage::Revealed:
        showMet();
        break;
    }
    emit footChanged();
}

void WishesPage::showBefore()
{
    const QString first = m_presenter.name(Partner::First);
    const QString second = m_presenter.name(Partner::Second);
    m_ui->wordsFirst->setWords(
        tr("%1 has the computer for a moment and says yes, maybe or not for me to a list. %2 "
           "looks away.")
            .arg(first, second));
    m_ui->wordsSecond->setWords(
        tr("Then the same the other way round: %1 has the list, and %2 looks away.").arg(second, first));
    m_ui->wordsBoth->setWords(
        tr("Then you both see what you both said yes to, and a maybe that one of you chose to talk about. "
           "Everything else is gone, for good."));
    m_ui->stages->setCurrentWidget(m_ui->before);
}

void WishesPage::showList()
{
    const Partner turn = m_presenter.turn();
    m_ui->owner->setPartner(turn);
    m_ui->owner->setName(m_presenter.name(turn));
    m_ui->onlyYou->setText(
        tr("Nobody sees this list but you. When you are ready it closes for good. One maybe can come into "
           "the talk, if you say so."));
    m_ui->ready->setAccessibleName(tr("%1: I’m ready").arg(m_presenter.name(turn)));
    m_ui->passList->setAccessibleName(tr("%1: pass").arg(m_presenter.name(turn)));
    m_list = new WishList(m_presenter);
    m_ui->listBody->setContent(m_list);
    setTabOrder(tabThrough(m_ui->passWishes, m_list), m_ui->passList);
    setTabOrder(m_ui->passList, m_ui->ready);
    m_ui->stages->setCurrentWidget(m_ui->writing);
    setFocus(Qt::OtherFocusReason);
}

void WishesPage::closeList()
{
    delete m_list; // At once: what is closed is not even in the window’s objects.
    m_list = nullptr;
    // Nor does how far it was scrolled tell how long it was; later, for a window that goes can take nothing
    // in.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_list)
                m_ui->listBody->setContent(new QWidget);
        },
        Qt::QueuedConnection);
    m_ui->owner->setName({});
}

void WishesPage::showMet()
{
    const QStringList met = m_presenter.met();
    m_ui->metHeading->setText(met.isEmpty() ? tr("Nothing in common today, and that is fine.")
                                            : tr("What you both said yes to"));
    for (const QString& words : met) {
        auto* strip = new SharedStrip(m_ui->metCard);
        strip->setWords(words);
        m_ui->metRows->addWidget(strip);
    }
    for (const Partner partner : bothPartners) {
        const QString maybe = m_presenter.broughtUp(partner);
        if (!maybe.isEmpty())
            m_ui->metRows->addWidget(new VoiceLine(partner, m_presenter.name(partner),
                                                   tr("would like to talk about: %1", "a maybe").arg(maybe)));
    }
    m_ui->metRest->setText(met.isEmpty() ? tr("The rest is gone. There is always another day to be curious.")
                                         : tr("Nothing has to come of it. The rest of both lists is gone."));
    m_ui->stages->setCurrentWidget(m_ui->revealed);
    setFocus(Qt::OtherFocusReason);
}

void WishesPage::lowerCurtain()
{
    if (!m_curtain) {
        m_curtain = new Curtain(window());
        m_curtain->nameButtons(u"handOver"_s, u"stopHere"_s);
        connect(m_curtain, &Curtain::opened, &m_presenter, &WishesPresenter::open);
        connect(m_curtain, &Curtain::stopped, this, [this] {
            m_presenter.cover();
            emit stopAsked();
        });
    }
    const Partner next = m_presenter.turn();
    const QString name = m_presenter.name(next);
    const QString other = m_presenter.name(otherThan(next));
    const QString text =
        next == Partner::First
            ? tr("%1, look away for a moment. Only a yes from both of you is ever shown, and a maybe that "
                 "its owner wants to bring up.")
                  .arg(other)
            : tr("%1’s list is closed and stays closed. You will both see what both said yes to.").arg(other);
    m_curtain->coverFor(next, {tr("Over to %1").arg(name), text, tr("I am %1, open my list").arg(name),
                               tr("Stop here for today")});
}

void WishesPage::liftCurtain()
{
    if (m_curtain)
        m_curtain->lift();
}
