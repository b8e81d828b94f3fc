// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/occasionbar.h"

#include "ui/parts/iconlabel.h"
#include "ui/style/drawing.h"
#include "ui/style/style.h"
#include "ui/week/offerrow.h"
#include "ui_occasionbar.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal leastContent = 79;
constexpr qreal longestLine = 280;
constexpr qreal widthForAnswersBeside = 760; // Below it the answers stand under what they are about.
constexpr qreal widthForOffersBeside = 480;
constexpr qreal widthForMargins = 440;
constexpr qreal widthForAnswers = 880; // Below it more than two answers take two rows.

} // namespace

OccasionBar::OccasionBar(QWidget* parent) : QFrame(parent), m_ui(std::make_unique<Ui::OccasionBar>())
{
    m_ui->setupUi(this);
    const auto px = [this](qreal length) { return Theme::px(this, length); };
    m_ui->row->setContentsMargins(0, 0, 0, 0);
    m_ui->said->setContentsMargins(0, 0, 0, 0);
    m_ui->what->setSpacing(px(3));
    m_ui->kindRow->setSpacing(px(7));
    m_ui->offers->setSpacing(px(6));
    m_ui->answers->setSpacing(px(8));
    m_ui->talkMark->setIcon(u"speech"_s, Role::TalkSolid, 14);
    m_ui->quietLine->setMinimumHeight(px(leastContent));
    m_strut = new QSpacerItem(0, 0);
    m_ui->row->addItem(m_strut);
    connect(m_ui->notThisTime, &QPushButton::clicked, this, &OccasionBar::notThisTimeAsked);
    connect(m_ui->letGo, &QPushButton::clicked, this, &OccasionBar::letGoAsked);
    say({});
    arrange();
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
    for (QPushButton* button : {m_ui->notThisTime, m_ui->letGo})
        button->setAccessibleDescription(button->toolTip());
    setOffers(row.offers);
    m_ui->occasion->show();
    m_ui->quietLine->hide();
    arrange();
}

void OccasionBar::say(const QString& words)
{
    m_ui->quietLine->setText(words);
    m_ui->quietLine->show();
    m_ui->occasion->hide();
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

void OccasionBar::arrange()
{
    const bool answersBeside = width() >= Theme::px(this, widthForAnswersBeside);
    const bool offersBeside = width() >= Theme::px(this, widthForOffersBeside);
    const int side = Theme::px(this, width() < Theme::px(this, widthForMargins) ? 12 : 24);
    const int above = Theme::px(this, 16);
    m_ui->outer->setContentsMargins(side, above, side, above);
    m_ui->row->setDirection(answersBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->row->setSpacing(Theme::px(this, answersBeside ? 24 : 12));
    m_ui->row->setAlignment(m_ui->answers, answersBeside ? Qt::AlignVCenter : Qt::AlignLeading);
    m_strut->changeSize(0, answersBeside ? Theme::px(this, leastContent) : 0);
    m_ui->said->setDirection(offersBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->said->setSpacing(Theme::px(this, offersBeside ? 24 : 10));
    m_ui->said->setAlignment(m_ui->offers, offersBeside ? Qt::AlignVCenter : Qt::Alignment());
    m_ui->divider->setVisible(offersBeside && !m_offers.isEmpty());
    // Only what is too long may wrap: a label that may would be given less room than it wants.
    const int most = offersBeside ? Theme::px(this, longestLine) : width();
    for (QLabel* line : {m_ui->label, m_ui->when, m_ui->repeats}) {
        line->setWordWrap(line->fontMetrics().horizontalAdvance(line->text()) > most);
        line->setMaximumWidth(offersBeside ? most : QWIDGETSIZE_MAX);
    }

    QList<QWidget*> buttons;
    for (int i = 0; i < m_ui->answers->count(); ++i)
        buttons.append(m_ui->answers->itemAt(i)->widget());
    const bool twoRows = buttons.size() > 2 && width() < Theme::px(this, widthForAnswers);
    const auto columns = twoRows ? (buttons.size() + 1) / 2 : buttons.size();
    for (int i = 0; i < buttons.size(); ++i)
        m_ui->answers->addWidget(buttons[i], static_cast<int>(i / columns), static_cast<int>(i % columns));
}

void OccasionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), strokeWidth(this)), Theme::of(this).color(Role::Outline));
}

void OccasionBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}
