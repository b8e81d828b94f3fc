// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/bothyespage.h"

#include "ui/checkin/answerpanel.h"
#include "ui/checkin/frozentextcard.h"
#include "ui/checkin/privatecard.h"
#include "ui/checkin/undohistory.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/prose.h"
#include "ui/style/style.h"
#include "ui_bothyespage.h"

#include <QAccessible>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Stage = BothYesPresenter::Stage;

namespace {

constexpr auto noticeable = 500ms;
constexpr qreal stackBelow = 760;
constexpr qreal roomyFrom = 480;

} // namespace

BothYesPage::BothYesPage(CheckInTalk& talk, QWidget* parent)
    : StepPage(parent)
    , m_presenter(talk)
    , m_ui(std::make_unique<Ui::BothYesPage>())
    , m_frozen(new FrozenTextCard(talk.names, this))
    , m_change(new QPushButton(tr("Change the words"), this))
    , m_drop(new QPushButton(tr("Drop this"), this))
    , m_whenKept(tr("To our week"))
{
    build(talk.names);
}

BothYesPage::BothYesPage(const OnTheTable& table, const QString& whenKept, QWidget* parent)
    : StepPage(parent)
    , m_presenter(table)
    , m_ui(std::make_unique<Ui::BothYesPage>())
    , m_frozen(new FrozenTextCard(table.names, this))
    , m_change(new QPushButton(tr("Change the words"), this))
    , m_drop(new QPushButton(tr("Drop this"), this))
    , m_whenKept(whenKept)
{
    build(table.names);
}

void BothYesPage::build(const PerPartner<QString>& names)
{
    m_names = names;
    m_ui->setupUi(this);
    buildBody();
    buildPanels();
    buildFoot();
    m_slow.setSingleShot(true);
    m_slow.setInterval(noticeable);
    connect(&m_slow, &QTimer::timeout, this,
            [this] { m_infoWords->setText(tr("Saving what you both said yes to…")); });
    connect(m_ui->body, &PageBody::resized, this, &BothYesPage::arrange);
    connect(&m_presenter, &BothYesPresenter::changed, this, &BothYesPage::refresh);
    refresh();
}

BothYesPage::~BothYesPage() = default;

void BothYesPage::enter()
{
    m_presenter.enter();
    forgetUndo(*window());
    m_ui->body->verticalScrollBar()->setValue(0);
}

void BothYesPage::leave()
{
    m_presenter.closePrivatePage();
}

void BothYesPage::hideEvent(QHideEvent* event)
{
    StepPage::hideEvent(event);
    m_presenter.closePrivatePage(); // Also when the window is minimised: it was meant for one pair of eyes.
}

bool BothYesPage::isSettled() const
{
    return m_presenter.stage() == Stage::Keeping || m_presenter.stage() == Stage::Kept;
}

StepFoot BothYesPage::foot() const
{
    return {.next = std::nullopt};
}

void BothYesPage::buildBody()
{
    const int side = Theme::px(this, 24);
    const int gap = Theme::px(this, 16);
    m_ui->body->setContent(m_ui->content);
    m_ui->column->setSpacing(gap);
    m_ui->column->insertWidget(m_ui->column->indexOf(m_ui->panels), m_frozen);
    m_ui->column->setStretchFactor(m_ui->panels, 1);

    m_ui->notice->setLook({.fill = Role::AccentTint});
    m_ui->noticeIcon->setIcon(u"info"_s, Role::Accent);
    m_ui->noticeRow->setContentsMargins(gap, Theme::px(this, 12), gap, Theme::px(this, 12));
    m_ui->noticeRow->setSpacing(Theme::px(this, 12));
    m_ui->outcomeColumn->setContentsMargins(side, side, side, side);
    m_ui->outcomeColumn->setSpacing(Theme::px(this, 8));
    m_ui->outcomeHeading->setContentsMargins(0, gap, 0, 0);
    m_ui->outcomeAloud->setWords(tr("To say aloud, if you like to talk"),
                                 tr("“It would be easier for me if…”"));
    m_ui->outcomeAboveAloud->changeSize(0, gap);
    m_ui->outcomeAloud->setFixedWidth(Theme::px(this, 300));
    connect(m_ui->error, &ErrorLine::buttonPressed, &m_presenter, &BothYesPresenter::tryAgain);
    m_ui->error->findChild<QPushButton*>()->setObjectName(u"tryAgain"_s);
}

void BothYesPage::buildPanels()
{
    m_ui->panelsRow->setSpacing(Theme::px(this, 16));
    for (const Partner partner : bothPartners) {
        auto* panel = m_panels[partner] = new AnswerPanel(partner, m_names[partner], m_ui->panels);
        panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_ui->panelsRow->addWidget(panel, 1);
        // The focus goes to the page first: from a button that hides it would go on to the next one, and a
        // second press of the same key would be the other partner’s answer.
        connect(panel, &AnswerPanel::pressed, this, [this, partner] {
            setFocus(Qt::OtherFocusReason);
            m_presenter.openPrivatePage(partner);
        });
        connect(panel, &AnswerPanel::takenBack, this, [this, partner] {
            setFocus(Qt::OtherFocusReason);
            m_presenter.takeBack(partner);
        });
    }
}

void BothYesPage::buildFoot()
{
    m_change->setObjectName(u"changeWords"_s);
    m_change->setProperty("iconName", u"pencil"_s);
    m_drop->setObjectName(u"dropThis"_s);
    m_ui->foot->addStart(m_change);
    m_ui->foot->addStart(m_drop);
    m_ui->foot->primary()->setObjectName(u"toOurWeek"_s);

    m_info = new QWidget(this);
    auto* icon = new IconLabel(m_info);
    icon->setIcon(u"info"_s, Role::TextSecondary, 16);
    m_infoWords = new QLabel(m_info);
    m_infoWords->setObjectName(u"keepingNote"_s);
    m_infoWords->setTextFormat(Qt::PlainText);
    setTone(m_infoWords, u"secondary"_s);
    auto* row = new QHBoxLayout(m_info);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(this, 8));
    row->addWidget(icon);
    row->addWidget(m_infoWords, 1);
    m_ui->foot->addEnd(m_info);

    connect(m_change, &QPushButton::clicked, this, &BothYesPage::changeWordsAsked);
    connect(m_drop, &QPushButton::clicked, this, &BothYesPage::dropped);
    connect(m_ui->foot, &PageFoot::primaryPressed, this, &BothYesPage::finished);
}

void BothYesPage::refresh()
{
    m_frozen->setText(m_presenter.text());
    showHeader();
    showLines();
    showPanels();
    showOutcome();
    showPrivatePage();
    showFoot();
    arrange();
    emit footChanged();
}

void BothYesPage::showHeader()
{
    const PrivatePage* own = m_presenter.privatePage();
    if (own) {
        m_ui->header->setTitle(tr("A moment for yourself"));
        m_ui->header->setLead(tr("%1 looks away. What you press here is not kept and not counted, and goes "
                                 "with this page.")
                                  .arg(m_names[otherThan(own->partner())]));
    } else if (m_presenter.stage() == Stage::Kept) {
        m_ui->header->setTitle(tr("It is kept"));
        m_ui->header->setLead(tr("This is what the two of you have said yes to."));
    } else {
        m_ui->header->setTitle(tr("Exactly these words"));
        m_ui->header->setLead(
            m_presenter.stage() == Stage::NothingKept
                ? tr("Either answer was a good answer.")
                : tr("Read them once more, together. Your two answers open at the same moment."));
    }
    setAccessibleName(m_ui->header->title());
    setAccessibleDescription(m_ui->header->lead());
}

void BothYesPage::showLines()
{
    QStringList lines{m_presenter.changedNote(), m_presenter.stillCovered()};
    lines.removeAll(QString());
    const QString changed = m_presenter.privatePage() ? QString() : lines.join(u'\n');
    if (!changed.isEmpty() && m_ui->noticeWords->text() != changed) {
        QAccessibleEvent event(m_ui->notice, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_ui->noticeWords->setText(changed);
    m_ui->notice->setAccessibleName(changed);
    m_ui->notice->setVisible(!changed.isEmpty());

    const ErrorSentences error = m_presenter.notSaved();
    if (m_presenter.stage() == Stage::NotSaved)
        m_ui->error->say(error.happened, error.next, tr("Try again"));
    else
        m_ui->error->clear();
}

void BothYesPage::showPanels()
{
    for (const Partner partner : bothPartners) {
        const bool canTakeBack = m_presenter.stage() == Stage::Open || m_presenter.stage() == Stage::NotSaved;
        m_panels[partner]->setWords(m_presenter.whatAYesIs());
        m_panels[partner]->showPanel(m_presenter.panel(partner), canTakeBack);
    }
}

void BothYesPage::showPrivatePage()
{
    PrivatePage* own = m_presenter.privatePage();
    m_frozen->setVisible(!own);
    if (!own) {
        // One of its own buttons may be what closed it, so it goes as soon as that has been heard.
        if (PrivateCard* card = std::exchange(m_private, nullptr)) {
            if (isVisible()) // Else the focus would go on to whatever comes next, and a key with it.
                setFocus(Qt::OtherFocusReason);
            card->hide();
            card->deleteLater();
        }
        return;
    }
    m_ui->panels->hide();
    if (m_private)
        return;
    m_private = new PrivateCard(*own, m_ui->content);
    m_ui->column->addWidget(m_private, 1);
    m_private->show(); // With the page and not a moment after it.
    m_ui->body->verticalScrollBar()->setValue(0);
    connect(m_private, &PrivateCard::closed, this, [this] {
        setFocus(Qt::OtherFocusReason);
        m_presenter.closePrivatePage();
    });
}

void BothYesPage::showOutcome()
{
    const Stage stage = m_presenter.stage();
    const bool kept = stage == Stage::Kept;
    const bool open = !kept && stage != Stage::NothingKept;
    if (open == m_ui->outcome->isVisibleTo(this))
        m_ui->body->verticalScrollBar()->setValue(0);
    m_ui->panels->setVisible(open);
    m_ui->outcome->setVisible(!open);
    if (open)
        return;
    m_ui->outcomeMark->setMark(kept ? Mark::Both : Mark::Nobody);
    m_ui->outcomeHeading->setText(kept ? tr("Both of you said yes.") : tr("Nothing was kept today."));
    const QString words =
        kept ? m_presenter.kept()
             : tr("Everything is still open here. You can talk about it, change the words, or drop this.");
    m_ui->outcomeWords->setText(prose(words));
    m_ui->outcomeWords->setAccessibleName(words);
    m_ui->outcomeAloud->setVisible(!kept);
    m_ui->outcome->setAccessibleName(m_ui->outcomeHeading->text() + u' ' + words);
}

void BothYesPage::showFoot()
{
    const Stage stage = m_presenter.stage();
    const bool kept = stage == Stage::Kept;
    if (stage == Stage::Keeping) {
        if (!m_slow.isActive())
            m_slow.start();
    } else {
        m_slow.stop();
        m_infoWords->setText(tr("Nothing is written until both have said yes."));
    }
    for (QPushButton* button : {m_change, m_drop}) {
        button->setVisible(!kept && !m_presenter.privatePage());
        button->setEnabled(stage != Stage::Keeping);
    }
    m_info->setVisible(!kept);
    m_ui->foot->setPrimaryText(kept ? m_whenKept : QString());
}

void BothYesPage::arrange()
{
    const bool narrow = width() < Theme::px(this, stackBelow);
    m_ui->panelsRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_frozen->setNarrow(narrow);
    if (narrow != std::exchange(m_narrow, narrow)) {
        m_infoWords->setWordWrap(narrow);
        narrow ? m_ui->foot->addMiddle(m_info) : m_ui->foot->addEnd(m_info);
    }
    const bool roomy = narrow || m_ui->body->height() >= Theme::px(this, roomyFrom);
    for (AnswerPanel* panel : {m_panels.first, m_panels.second})
        panel->setRoomy(roomy);
    if (m_private)
        m_private->setRoomy(roomy);

    const int inside = m_ui->body->contentWidth();
    const int all = m_frozen->heightOfAll(inside);
    m_frozen->setFixedHeight(narrow ? all : std::clamp(all, 0, std::max(roomForText(inside), leastText())));
}

int BothYesPage::roomForText(int inside) const
{
    int room = m_ui->body->contentHeight();
    for (const QWidget* other :
         std::initializer_list<QWidget*>{m_ui->notice, m_ui->error, m_ui->panels, m_ui->outcome}) {
        if (!other->isHidden())
            room -= other->heightForWidth(inside) + m_ui->column->spacing();
    }
    return room;
}

int BothYesPage::leastText() const
{
    return Theme::px(this, 128);
}
