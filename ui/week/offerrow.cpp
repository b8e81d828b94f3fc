// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/offerrow.h"

#include "ui/parts/partnermark.h"

#include <QHBoxLayout>
#include <QLabel>

OfferRow::OfferRow(const OfferLine& offer, QWidget* parent) : QWidget(parent)
{
    auto* mark = new PartnerMark(markOf(offer.giver), 15, this);
    auto* words = new QLabel(offer.words, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setAccessibleName(offer.sentence); // The half says it to the eye only.
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(this, 12));
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
}
