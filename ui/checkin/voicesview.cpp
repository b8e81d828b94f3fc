// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/voicesview.h"

#include "ui/checkin/columnnames.h"
#include "ui/checkin/coveredside.h"
#include "ui/checkin/twocolumns.h"
#include "ui/checkin/waystrip.h"
#include "ui/parts/curtain.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/sayaloud.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHideEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 760;
constexpr qreal roomyFrom = 980;

} // namespace

VoicesView::VoicesView(TwoVoices& voices, PartnerColumn::Note note, MakeEditor makeEditor, QWidget* parent)
    : QWidget(parent)
    , m_voices(voices)
    , m_turns(voices)
    , m_note(note)
    , m_makeEditor(std::move(makeEditor))
    , m_header(new PageHeader(this))
    , m_sayAloud(new SayAloud(this))
    , m_way(new WayStrip(WayStrip::Looks::Icons, this))
    , m_both(new TwoColumns(this))
    , m_page(new QVBoxLayout(this))
{
    buildHeader();
    m_both->setFills(note != PartnerColumn::Note::Alone);
    m_page->setContentsMargins({});
    m_page->setSpacing(0);
    m_page->addWidget(m_header);
    m_page->addWidget(m_both, 1);
    connect(&m_turns, &Turns::stageChanged, this, &VoicesView::showStage);
    m_turns.enter();
    showStage();
    arrange();
}

VoicesView::~VoicesView()
{
    delete m_curtain;
}

void VoicesView::buildHeader()
{
    m_header->setTitle(m_voices.wording());
    m_header->setLead(m_voices.why());
    m_sayAloud->setWords(tr("To say aloud"), m_voices.sayAloud());
    m_header->addAside(m_sayAloud);
    m_sayAloud->setListeningHint(tr("Speaking and listening"),
                                 tr("One of you speaks, the other says back what they heard. Then swap."));
    m_header->addAside(m_way);
    // Where it stands nothing else moves to while words are covered here.
    QSizePolicy policy = m_way->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_way->setSizePolicy(policy);
    connect(m_way, &WayStrip::choseTurns, &m_turns, &Turns::setTakesTurns);
}

void VoicesView::nameNotes(const QString& what)
{
    m_noteName = what;
    for (const Partner partner : bothPartners) {
        if (auto* column = qobject_cast<PartnerColumn*>(m_both->column(partner)))
            column->setNoteName(columnName(what, partner));
    }
}

void VoicesView::enter()
{
    m_turns.enter();
    m_way->setTakesTurns(m_turns.takesTurns());
    m_way->setVisible(m_turns.canChangeWay());
}

void VoicesView::leave()
{
    focusPage(); // A line that is being written belongs to its side.
    m_turns.leave();
}

void VoicesView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // A window that is put away, or turned to another place, may come back to the other one. Later: a page
    // that goes for good hides its parts when there is hardly anything left of it.
    if (event->spontaneous())
        leave();
    else if (m_turns.stage() == TurnStage::Writing)
        QMetaObject::invokeMethod(this, &VoicesView::leaveIfHidden, Qt::QueuedConnection);
}

void VoicesView::leaveIfHidden()
{
    if (!isVisible() && m_turns.stage() == TurnStage::Writing)
        leave();
}

StepFoot VoicesView::foot() const
{
    switch (m_turns.stage()) {
    case TurnStage::Writing:
        return {.next =
                    tr("%1 is ready", "button for the one who writes").arg(m_voices.name(m_turns.turn()))};
    case TurnStage::HandingOver:
        return {.next = std::nullopt};
    case TurnStage::SideBySide:
    case TurnStage::Waiting:
        break;
    }
    return {};
}

bool VoicesView::takesNext()
{
    if (m_turns.stage() != TurnStage::Writing)
        return false;
    focusPage();
    m_turns.ready();
    return true;
}

void VoicesView::showStage()
{
    QWidget* chosenWay =
        m_way->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    for (const Partner partner : bothPartners)
        showSide(partner);
    if (m_turns.stage() == TurnStage::Writing)
        m_copies.start();
    else if (m_turns.stage() == TurnStage::SideBySide)
        m_copies.keepItAll();
    else
        m_copies.takeBack();
    m_turns.stage() == TurnStage::HandingOver ? lowerCurtain() : liftCurtain();
    m_way->setTakesTurns(m_turns.takesTurns());
    m_way->setVisible(m_turns.canChangeWay());
    if (chosenWay)
        chosenWay->setFocus(Qt::OtherFocusReason);
    else
        focusPage();
    emit footChanged();
}

void VoicesView::showSide(Partner partner)
{
    // Made anew each time, so that no undo leads back behind a cover.
    m_both->setColumn(partner, m_turns.isOpen(partner) ? openSide(partner) : coveredSide(partner));
}

QWidget* VoicesView::openSide(Partner partner)
{
    auto* column = new PartnerColumn(m_voices, partner, m_note, m_both);
    if (m_makeEditor)
        column->setEditor(m_makeEditor(partner, column));
    if (!m_noteName.isEmpty())
        column->setNoteName(columnName(m_noteName, partner));
    return column;
}

QWidget* VoicesView::coveredSide(Partner partner)
{
    auto* side = new CoveredSide(partner, m_voices.name(partner), m_both);
    if (m_turns.isReady(partner))
        side->sayReady();
    else if (m_turns.stage() == TurnStage::Waiting)
        connect(
            side->offerToOpen(), &QPushButton::clicked, &m_turns, [this, partner] { m_turns.begin(partner); },
            Qt::QueuedConnection);
    return side;
}

void VoicesView::lowerCurtain()
{
    if (!m_curtain) {
        m_curtain = new Curtain(window());
        m_curtain->nameButtons(u"handOver"_s, u"stopHere"_s);
        connect(m_curtain, &Curtain::opened, &m_turns, [this] { m_turns.begin(m_turns.turn()); });
        connect(m_curtain, &Curtain::stopped, this, [this] {
            m_turns.leave();
            emit stopAsked();
        });
    }
    const Partner next = m_turns.turn();
    const QString name = m_voices.name(next);
    const QString other = m_voices.name(otherThan(next));
    m_curtain->coverFor(next,
                        {tr("Over to %1").arg(name),
                         tr("Please pass the keyboard to %1. What %2 wrote is covered and stays covered; "
                            "both sides open together, when both of you are ready.")
                             .arg(name, other),
                         tr("I am %1, open my side").arg(name), tr("Stop here for today")});
}

void VoicesView::liftCurtain()
{
    if (m_curtain)
        m_curtain->lift();
}

void VoicesView::focusPage()
{
    // To the page and not to a control, so that a key pressed twice does nothing on the side that opens.
    for (QWidget* at = this; at; at = at->parentWidget()) {
        if (qobject_cast<StepPage*>(at))
            return at->isVisible() ? at->setFocus(Qt::OtherFocusReason) : void();
    }
}

void VoicesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VoicesView::arrange()
{
    const bool stacked = width() < Theme::px(this, stackBelow);
    m_sayAloud->setFixedWidth(Theme::px(this, width() < Theme::px(this, roomyFrom) ? 260 : 300));
    if (stacked == m_isStacked)
        return;
    m_isStacked = stacked;
    // On a narrow page everything scrolls together, or large letters would leave no room for the columns.
    if (stacked)
        m_both->putAbove(m_header);
    else
        m_page->insertWidget(0, m_header);
}
