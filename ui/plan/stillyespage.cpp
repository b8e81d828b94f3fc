// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/stillyespage.h"

#include "ui/checkin/answerpanel.h"
#include "ui/checkin/pagebody.h"
#include "ui/checkin/privatecard.h"
#include "ui/checkin/timeheading.h"
#include "ui/parts/freeweek.h"
#include "ui/parts/pagefoot.h"
#include "ui/parts/pageheader.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <utility>

using namespace Qt::StringLiterals;

using Outcome = StillYes::Outcome;
using Panel = BothYesPresenter::Panel;

namespace {

constexpr qreal stackBelow = 760;

QFrame* newCard(QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setProperty("card", true);
    return card;
}

} // namespace

StillYesPage::StillYesPage(StillYes& question, QWidget* parent)
    : QWidget(parent)
    , m_question(question)
    , m_header(new PageHeader(this))
    , m_body(new PageBody(this))
    , m_content(new QWidget)
    , m_panelRow(new QWidget(m_content))
    , m_panelLayout(new QBoxLayout(QBoxLayout::LeftToRight, m_panelRow))
    , m_outcome(newCard(m_content))
    , m_words(new FreeWeek(m_outcome))
    , m_foot(new PageFoot(this))
    , m_notThisTime(new QPushButton(tr("Not this time"), this))
{
    setProperty("ownFocus", true); // A page is no control: no ring around all of it.
    build();
    buildFoot();
    connect(&m_question, &StillYes::changed, this, &StillYesPage::refresh);
    refresh();
}

void StillYesPage::build()
{
    const int gap = Theme::px(this, 16);
    auto* column = new QVBoxLayout(m_content);
    column->setSpacing(gap);
    m_occasion = newOccasionCard();
    column->addWidget(m_occasion);
    m_panelLayout->setContentsMargins({});
    m_panelLayout->setSpacing(gap);
    for (const Partner partner : bothPartners) {
        auto* panel = m_panels[partner] = new AnswerPanel(partner, m_question.names()[partner], m_panelRow);
        panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_panelLayout->addWidget(panel, 1);
        // The focus goes to the page first: from a button that hides it would go on to the next one, and a
        // second press of the same key would be the other partner’s answer.
        connect(panel, &AnswerPanel::pressed, this, [this, partner] {
            setFocus(Qt::OtherFocusReason);
            m_question.openPrivatePage(partner);
        });
        connect(panel, &AnswerPanel::takenBack, this, [this, partner] {
            setFocus(Qt::OtherFocusReason);
            m_question.takeBack(partner);
        });
    }
    column->addWidget(m_panelRow);
    auto* outcome = new QVBoxLayout(m_outcome);
    outcome->setContentsMargins(gap, 2 * gap, gap, 2 * gap);
    outcome->addWidget(m_words);
    m_outcome->setObjectName(u"stillYesOutcome"_s);
    column->addWidget(m_outcome);
    column->addStretch(1);
    m_body->setContent(m_content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, Theme::px(this, 12), 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_body, 1);
    page->addWidget(m_foot);
}

QWidget* StillYesPage::newOccasionCard()
{
    const OccasionRow& row = m_question.occasion();
    QFrame* card = newCard(m_content);
    auto* column = new QVBoxLayout(card);
    const int gap = Theme::px(this, 16);
    column->setContentsMargins(Theme::px(this, 24), gap, Theme::px(this, 24), gap);
    column->setSpacing(Theme::px(this, 4));
    column->addWidget(new TimeHeading(row.kind, row.kindName, card));
    const auto add = [&](const QString& words, TextRole role, const QString& tone) {
        auto* label = new QLabel(words, card);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        setTextRole(label, role);
        if (!tone.isEmpty())
            setTone(label, tone);
        column->addWidget(label);
    };
    const QString when = tr("%1, %2", "day, and its hours").arg(row.day, row.time);
    if (row.hasOwnLabel())
        add(row.label, TextRole::Heading, {});
    add(when, row.hasOwnLabel() ? TextRole::Body : TextRole::Heading,
        row.hasOwnLabel() ? u"secondary"_s : QString());
    return card;
}

void StillYesPage::buildFoot()
{
    m_notThisTime->setObjectName(u"stillYesNotThisTime"_s);
    m_notThisTime->setAutoDefault(false);
    m_notThisTime->setToolTip(tr("Frees this one time. The others stay."));
    m_notThisTime->setAccessibleDescription(m_notThisTime->toolTip());
    m_foot->back()->setObjectName(u"leaveStillYes"_s);
    m_foot->primary()->setObjectName(u"stillYesDone"_s);
    m_foot->setBackText(tr("Leave it"));
    m_foot->addEnd(m_notThisTime);
    connect(m_notThisTime, &QPushButton::clicked, this, &StillYesPage::notThisTimeAsked);
    connect(m_foot, &PageFoot::backPressed, this, &StillYesPage::closed);
    connect(m_foot, &PageFoot::primaryPressed, this, &StillYesPage::closed);
}

void StillYesPage::refresh()
{
    showHeader();
    for (const Partner partner : bothPartners)
        m_panels[partner]->showPanel(m_question.hasAnswered(partner) ? Panel::ThankYou : Panel::Asking,
                                     m_question.outcome() == Outcome::Open);
    showPrivatePage();
    showOutcome();
}

void StillYesPage::showHeader()
{
    const PrivatePage* own = m_question.privatePage();
    if (own) {
        m_header->setTitle(tr("A moment for yourself"));
        m_header->setLead(tr("%1 looks away. What you press here is not kept and not counted, and goes "
                             "with this page.")
                              .arg(m_question.names()[otherThan(own->partner())]));
    } else {
        m_header->setTitle(tr("Still a yes?"));
        m_header->setLead(m_question.outcome() == Outcome::Open
                              ? tr("Your two answers open at the same moment. Nothing of this is kept.")
                              : tr("Nothing of this is kept."));
    }
    setAccessibleName(m_header->title());
    setAccessibleDescription(m_header->lead());
}

void StillYesPage::showPrivatePage()
{
    PrivatePage* own = m_question.privatePage();
    m_occasion->setVisible(!own);
    m_panelRow->setVisible(!own && m_question.outcome() == Outcome::Open);
    m_foot->setVisible(!own);
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
    if (m_private)
        return;
    m_private = new PrivateCard(*own, m_content);
    qobject_cast<QVBoxLayout*>(m_content->layout())->insertWidget(0, m_private);
    m_private->show(); // With the page and not a moment after it.
    m_body->verticalScrollBar()->setValue(0);
    connect(m_private, &PrivateCard::closed, this, [this] {
        setFocus(Qt::OtherFocusReason);
        m_question.closePrivatePage();
    });
}

void StillYesPage::showOutcome()
{
    const Outcome outcome = m_question.outcome();
    const bool isOpen = outcome == Outcome::Open;
    const bool wasOpen = m_outcome->isHidden();
    m_outcome->setVisible(!isOpen);
    m_notThisTime->setVisible(outcome == Outcome::NotBoth);
    // After a *not now* neither way on stands out.
    const bool isBoth = outcome == Outcome::BothYes;
    m_foot->setBackText(isOpen ? tr("Leave it") : isBoth ? QString() : tr("To our week"));
    m_foot->setPrimaryText(isBoth ? tr("To our week") : QString());
    if (isOpen || !wasOpen)
        return;
    if (outcome == Outcome::BothYes)
        m_words->setWords(tr("Both of you say yes."),
                          tr("It stays a yes as long as it is one. Either of you can stop at any moment."),
                          {});
    else
        m_words->setWords(tr("Not both of you, today."),
                          tr("Either answer was a good answer. Either of you can free this time; it stands "
                             "until then."),
                          {});
    m_outcome->setAccessibleName(m_words->accessibleName() + u' ' + m_words->accessibleDescription());
    QAccessibleEvent event(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StillYesPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_question.closePrivatePage(); // It was meant for one pair of eyes.
}

void StillYesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_panelLayout->setDirection(width() < Theme::px(this, stackBelow) ? QBoxLayout::TopToBottom
                                                                      : QBoxLayout::LeftToRight);
}
