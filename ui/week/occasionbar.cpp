// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/occasionbar.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/prose.h"
#include "ui/style/drawing.h"
#include "ui/style/style.h"
#include "ui/week/offerrow.h"
#include "ui_occasionbar.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal leastContent = 79;
constexpr qreal longestLine = 280;
constexpr qreal kindMark = 14;
constexpr qreal widthForAnswersBeside = 760; // Below it the answers stand under what they are about.
constexpr qreal widthForOffersBeside = 480;
constexpr qreal widthForMargins = 440;
constexpr qreal widthForOffersAndAnswers = 880; // Below it the answers beside offers take two rows.

} // namespace

OccasionBar::OccasionBar(QWidget* parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::OccasionBar>()), m_strut(new QSpacerItem(0, 0))
{
    m_ui->setupUi(this);
    const auto px = [this](qreal length) { return Theme::px(this, length); };
    m_ui->row->setContentsMargins(0, 0, 0, 0);
    m_ui->said->setContentsMargins(0, 0, 0, 0);
    m_ui->what->setSpacing(px(4));
    m_ui->kindRow->setSpacing(px(8));
    m_ui->offers->setSpacing(px(8));
    m_ui->answers->setSpacing(px(8));
    m_ui->talkMark->setIcon(u"speech"_s, Role::TalkSolid, kindMark);
    m_ui->quiet->setMinimumHeight(px(leastContent));
    m_ui->quietRow->setContentsMargins(0, 0, 0, 0);
    m_ui->quietWords->setSpacing(px(4));
    m_ui->quietWords->insertStretch(0, 1);
    m_ui->quietWords->addStretch(1);
    for (QLabel* line :
         {m_ui->quietLine, m_ui->closeness}) // takes what room there is, and wraps if it has to
        line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_ui->quietAnswers->setSpacing(px(8));
    m_ui->row->addItem(m_strut);
    connect(m_ui->notThisTime, &QPushButton::clicked, this, &OccasionBar::notThisTimeAsked);
    connect(m_ui->letGo, &QPushButton::clicked, this, &OccasionBar::letGoAsked);
    connect(m_ui->stillYes, &QPushButton::clicked, this, &OccasionBar::stillYesAsked);
    connect(m_ui->anotherTime, &QPushButton::clicked, this, &OccasionBar::anotherTimeAsked);
    connect(m_ui->planAnew, &QPushButton::clicked, this, &OccasionBar::planAnewAsked);
    connect(m_ui->letGoOver, &QPushButton::clicked, this, &OccasionBar::letGoOverAsked);
    connect(m_ui->leaveRanOut, &QPushButton::clicked, this, &OccasionBar::leaveRanOutAsked);
    connect(m_ui->pause, &QPushButton::clicked, this, [this] { emit pauseAsked(true); });
    connect(m_ui->resume, &QPushButton::clicked, this, [this] { emit pauseAsked(false); });
    for (QPushButton* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
        button->setAccessibleDescription(button->toolTip());
    }
    m_ui->stillYes->hide();
    m_ui->anotherTime->hide();
    say({});
}

OccasionBar::~OccasionBar() = default;

void OccasionBar::showOccasion(const OccasionRow& row)
{
    const bool together = row.kind == SharedTimeKind::TimeTogether;
    m_ui->togetherMark->setVisible(together);
    m_ui->talkMark->setVisible(!together);
    m_ui->kind->setText(row.kindName);
    setTone(m_ui->kind, together ? u"together"_s : u"talk"_s);
    m_ui->label->setText(row.label);
    m_ui->label->setVisible(row.hasOwnLabel());
    m_ui->when->setText(tr("%1, %2", "day, and its hours").arg(row.day, row.time));
    m_ui->repeats->setText(row.repeats);
    m_ui->repeats->setVisible(!row.repeats.isEmpty());
    m_ui->letGo->setToolTip(row.repeats.isEmpty() ? tr("Lets go of it for good.")
                                                  : tr("Lets go of it for good, with all its dates."));
    m_ui->letGo->setAccessibleDescription(m_ui->letGo->toolTip());
    setOffers(row.offers);
    m_ui->occasion->show();
    m_ui->quiet->hide();
    arrangeAnew();
}

void OccasionBar::say(const QuietWords& quiet)
{
    m_ui->quietLine->setText(quiet.words);
    m_ui->closeness->setVisible(!quiet.closeness.isEmpty());
    m_ui->closeness->setText(tr("Close in other ways: %1", "their own list follows")
                                 .arg(quiet.closeness.join(tr(" · ", "between kinds of closeness"))));
    m_asksAboutRanOut = quiet.asksAboutRanOut;
    m_ui->planAnew->setVisible(m_asksAboutRanOut && m_canPropose);
    m_ui->leaveRanOut->setVisible(quiet.asksAboutRanOut);
    m_ui->letGoOver->setVisible(quiet.asksAboutRanOut || quiet.canLetGo);
    m_ui->pause->setVisible(quiet.canPause && !quiet.asksAboutRanOut && !quiet.canLetGo);
    m_ui->resume->setVisible(quiet.canResume);
    m_ui->quiet->show();
    m_ui->occasion->hide();
    arrangeAnew();
}

void OccasionBar::announce()
{
    QStringList words{m_ui->quietLine->text()};
    if (!m_ui->closeness->isHidden())
        words.append(m_ui->closeness->text());
    m_ui->quiet->setAccessibleName(words.join(u' '));
    QAccessibleEvent event(m_ui->quiet, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void OccasionBar::setCanPropose(bool can)
{
    if (std::exchange(m_canPropose, can) == can)
        return;
    m_ui->stillYes->setVisible(can);
    m_ui->anotherTime->setVisible(can);
    m_ui->planAnew->setVisible(m_asksAboutRanOut && can);
    arrangeAnew();
}

void OccasionBar::focusAnswers()
{
    if (m_ui->occasion->isHidden())
        return;
    (m_canPropose ? m_ui->stillYes : m_ui->notThisTime)->setFocus(Qt::OtherFocusReason);
}

void OccasionBar::setOffers(const std::vector<OfferLine>& offers)
{
    qDeleteAll(m_offers);
    m_offers.clear();
    for (const OfferLine& offer : offers) {
        auto* row = new OfferRow(offer, m_ui->occasion);
        m_offers.append(row);
        m_ui->offers->addWidget(row);
        row->show();
    }
}

void OccasionBar::arrangeAnew()
{
    m_arrangedIn.reset();
    if (isVisible())
        arrangeIn(width());
}

int OccasionBar::inside(int width) const
{
    return width - m_ui->outer->contentsMargins().left() - m_ui->outer->contentsMargins().right();
}

void OccasionBar::arrangeIn(int width)
{
    if (std::exchange(m_arrangedIn, width) == width)
        return;
    const bool answersBeside = width >= Theme::px(this, widthForAnswersBeside);
    const bool offersBeside = width >= Theme::px(this, widthForOffersBeside);
    const int side = Theme::px(this, width < Theme::px(this, widthForMargins) ? 12 : 24);
    const int above = Theme::px(this, 16);
    m_ui->outer->setContentsMargins(side, above, side, above);
    m_ui->row->setDirection(answersBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->row->setSpacing(Theme::px(this, answersBeside ? 24 : 12));
    m_ui->row->setAlignment(m_ui->answers, answersBeside ? Qt::AlignVCenter : Qt::AlignLeading);
    m_strut->changeSize(0, answersBeside ? Theme::px(this, leastContent) : 0);
    m_ui->said->setDirection(offersBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->said->setSpacing(Theme::px(this, offersBeside ? 24 : 12));
    m_ui->said->setAlignment(m_ui->offers, offersBeside ? Qt::AlignVCenter : Qt::Alignment());
    m_ui->divider->setVisible(offersBeside && !m_offers.isEmpty());
    arrangeQuiet(width);
    if (m_ui->occasion->isHidden())
        return; // its words and answers are measured when there are any
    // Only what is too long may wrap: a label that may would be given less room than it wants.
    const int most = offersBeside ? Theme::px(this, longestLine) : width;
    for (QLabel* line : {m_ui->label, m_ui->when, m_ui->repeats}) {
        line->ensurePolished(); // Before it is shown it would be measured in another font.
        setWrapped(line, line->fontMetrics().horizontalAdvance(line->text()) > most);
        line->setMaximumWidth(offersBeside ? most : QWIDGETSIZE_MAX);
    }
    arrangeAnswers(width);
}

void OccasionBar::arrangeAnswers(int width)
{
    QList<QPushButton*> buttons;
    for (QPushButton* button : {m_ui->stillYes, m_ui->anotherTime, m_ui->notThisTime, m_ui->letGo}) {
        if (m_canPropose || (button != m_ui->stillYes && button != m_ui->anotherTime))
            buttons.append(button);
    }
    const int gap = m_ui->answers->spacing();
    int widest = 0;
    int inOneRow = -gap;
    for (const QPushButton* button : buttons) {
        widest = std::max(widest, button->sizeHint().width());
        inOneRow += button->sizeHint().width() + gap;
    }
    const bool twoRows = buttons.size() > 2 && inOneRow > roomForAnswers(width);
    const bool oneColumn = twoRows && 2 * widest + gap > inside(width);
    const auto columns = oneColumn ? 1 : twoRows ? (buttons.size() + 1) / 2 : buttons.size();
    for (int i = 0; i < buttons.size(); ++i)
        m_ui->answers->addWidget(buttons[i], static_cast<int>(i / columns), static_cast<int>(i % columns));
}

/// In one row, beside the words or below them.
int OccasionBar::roomForAnswers(int width) const
{
    if (m_ui->row->direction() == QBoxLayout::TopToBottom)
        return inside(width);
    if (!m_offers.isEmpty()) // They wrap, and are worth more room than they take at the least.
        return width < Theme::px(this, widthForOffersAndAnswers) ? 0 : inside(width);
    const int kind = Theme::px(this, kindMark) + m_ui->kindRow->spacing();
    int words = kind + m_ui->kind->sizeHint().width();
    for (const QLabel* line : {m_ui->label, m_ui->when, m_ui->repeats})
        words = std::max(words, line->isHidden() ? 0 : line->fontMetrics().horizontalAdvance(line->text()));
    return inside(width) - m_ui->row->spacing() - std::min(words, Theme::px(this, longestLine));
}

void OccasionBar::arrangeQuiet(int width)
{
    const bool beside = width >= Theme::px(this, widthForAnswersBeside);
    m_ui->quietRow->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->quietRow->setSpacing(Theme::px(this, beside ? 24 : 8));
    m_ui->quietRow->setAlignment(m_ui->quietAnswers, beside ? Qt::AlignVCenter : Qt::AlignLeading);
    int wanted = -m_ui->quietAnswers->spacing();
    for (int i = 0; i < m_ui->quietAnswers->count(); ++i) {
        const QWidget* button = m_ui->quietAnswers->itemAt(i)->widget();
        wanted += button->isHidden() ? 0 : button->sizeHint().width() + m_ui->quietAnswers->spacing();
    }
    m_ui->quietAnswers->setDirection(wanted > inside(width) ? QBoxLayout::TopToBottom
                                                            : QBoxLayout::LeftToRight);
    // A label that may wrap is measured at many widths, each time its layout asks.
    const int room = inside(width) - (beside ? std::max(wanted, 0) + m_ui->quietRow->spacing() : 0);
    for (QLabel* line : {m_ui->quietLine, m_ui->closeness}) {
        if (!line->isHidden())
            setWrapped(line, line->fontMetrics().horizontalAdvance(line->text()) > room);
    }
}

void OccasionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), strokeWidth(this)), Theme::of(this).color(Role::Outline));
}

void OccasionBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrangeIn(width());
}

void OccasionBar::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    arrangeIn(width());
}

void OccasionBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrangeAnew();
}
