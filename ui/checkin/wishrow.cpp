// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/wishrow.h"

#include "ui/parts/choicestrip.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 520;

} // namespace

WishRow::WishRow(const WishLine& line, const QString& tag, QWidget* parent)
    : QWidget(parent)
    , m_strip(new ChoiceStrip(this))
    , m_bringUp(new QCheckBox(tr("Talk about it"), this))
    , m_row(new QHBoxLayout(this))
{
    auto* words = new QLabel(line.words, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    m_strip->setDense(true);
    const auto add = [&](WishChoice choice, const QString& text, const QString& id) {
        QToolButton* button = m_strip->addChoice(static_cast<int>(choice), text);
        button->setObjectName(u"wish_%1_%2"_s.arg(tag, id));
        // Room for the check beforehand, so that choosing moves nothing and the rows stay in line.
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int textWidth = QFontMetrics(bold, this).horizontalAdvance(text);
        button->setMinimumWidth(textWidth + Theme::px(this, 14 + 20 + 6 + 14));
        button->setAccessibleName(tr("%1: %2", "a wish, and what one says to it").arg(line.words, text));
    };
    add(WishChoice::Yes, tr("Yes"), u"yes"_s);
    add(WishChoice::Maybe, tr("Maybe"), u"maybe"_s);
    add(WishChoice::NotForMe, tr("Not for me"), u"not_for_me"_s);
    m_bringUp->setObjectName(u"wish_%1_bring"_s.arg(tag));
    m_bringUp->setAccessibleName(tr("%1: bring it into the talk").arg(line.words));
    m_bringUp->setProperty("dense", true);
    QSizePolicy keepsItsPlace = m_bringUp->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_bringUp->setSizePolicy(keepsItsPlace);
    connect(m_bringUp, &QCheckBox::clicked, this, &WishRow::broughtUp);
    showLine(line);
    connect(m_strip, &ChoiceStrip::chose, this, [this](int id) { emit chose(static_cast<WishChoice>(id)); });

    m_row->setContentsMargins(0, Theme::px(this, 4), 0, Theme::px(this, 4));
    m_row->setSpacing(Theme::px(this, 8));
    m_row->addWidget(words, 1);
    m_row->addWidget(m_bringUp, 0, Qt::AlignVCenter);
    m_row->addWidget(m_strip, 0, Qt::AlignVCenter);
}

void WishRow::showLine(const WishLine& line)
{
    if (line.choice)
        m_strip->setChosen(static_cast<int>(*line.choice));
    m_bringUp->setVisible(line.canBringUp());
    m_bringUp->setChecked(line.bringUp);
}

QList<QWidget*> WishRow::inTabOrder() const
{
    QList<QWidget*> order;
    for (QToolButton* button : m_strip->findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly))
        order.append(button);
    order.append(m_bringUp);
    return order;
}

void WishRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Theme::px(this, stackBelow);
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
