// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/checklistrow.h"

#include "ui/checkin/columnnames.h"
#include "ui/checkin/offerbox.h"
#include "ui/checkin/wrappingbuttons.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

ChecklistRow::ChecklistRow(const ChecklistLine& line, Partner partner, const QString& name,
                           const QString& tag, QWidget* parent)
    : QWidget(parent)
    , m_partner(partner)
    , m_tick(new WrappingCheckBox(line.words, this))
    , m_make(new QPushButton(tr("Make it an offer"), this))
    , m_offerPlace(new QWidget(this))
{
    m_offer = new OfferBox(partner, name, m_offerPlace);
    build(name, tag);
    showLine(line);

    connect(m_tick, &QCheckBox::clicked, this, &ChecklistRow::ticked);
    connect(m_make, &QPushButton::clicked, this, [this] {
        emit offerMade();
        m_offer->field()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_offer, &OfferBox::wordsChanged, this, &ChecklistRow::offerWorded);
    connect(m_offer, &OfferBox::removed, this, [this] {
        emit offerRemoved();
        m_make->setFocus(Qt::OtherFocusReason);
    });
}

void ChecklistRow::build(const QString& name, const QString& tag)
{
    m_tick->setObjectName(columnName(u"item"_s, m_partner, tag));
    m_tick->setAccessibleName(
        tr("%1: %2", "name of a partner, and a line of the list").arg(name, m_tick->text()));
    m_make->setObjectName(columnName(u"makeOffer"_s, m_partner, tag));
    m_make->setAccessibleName(tr("%1: make “%2” an offer").arg(name, m_tick->text()));
    m_make->setProperty("kind", u"text"_s);
    m_make->setProperty("iconName", u"offer"_s);
    m_make->setProperty("textRole", u"small"_s);
    m_offer->field()->setObjectName(columnName(u"offer"_s, m_partner, tag));
    m_offer->removal()->setObjectName(columnName(u"removeOffer"_s, m_partner, tag));

    auto* head = new QWidget(this);
    head->setMinimumHeight(Theme::px(this, 37));
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->setSpacing(Theme::px(this, 8));
    line->addWidget(m_tick, 1);
    line->addWidget(m_make, 0, Qt::AlignVCenter);

    auto* below = new QHBoxLayout(m_offerPlace);
    below->setContentsMargins(0, 0, 0, Theme::px(this, 8));
    below->setSpacing(0);
    below->addSpacing(startOfWords(m_tick)); // A margin would not turn around from right to left.
    below->addWidget(m_offer);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_offerPlace);
}

void ChecklistRow::showLine(const ChecklistLine& line)
{
    m_line = line;
    m_tick->setChecked(line.isTicked);
    m_make->setVisible(line.isTicked && !line.offer);
    m_offerPlace->setVisible(line.offer.has_value());
    m_offer->setWords(line.offer.value_or(QString()));
}

QList<QWidget*> ChecklistRow::inTabOrder() const
{
    return {m_tick, m_make, m_offer->field(), m_offer->removal()};
}
