// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/coveredside.h"

#include "ui/checkin/columnnames.h"
#include "ui/parts/coveredcolumn.h"
#include "ui/parts/partnerhead.h"
#include "ui/style/drawing.h"
#include "ui/style/style.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

CoveredSide::CoveredSide(Partner partner, const QString& name, QWidget* parent)
    : QFrame(parent), m_partner(partner), m_name(name)
{
    setProperty("card", true);
    setObjectName(columnName(u"covered"_s, partner));
    setAccessibleName(tr("%1: covered").arg(name));
    auto* head = new PartnerHead(this);
    head->setPartner(partner);
    head->setName(name);
    auto* body = new QWidget(this);
    body->setMinimumHeight(Theme::px(this, 180));
    auto* column = new QVBoxLayout(this);
    const int line = static_cast<int>(std::ceil(strokeWidth(this)));
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(body, 1);
    m_cloth = new CoveredColumn(body);
    m_cloth->cover();
    sayCovered();
}

void CoveredSide::sayReady()
{
    m_cloth->setWords(tr("%1 is ready").arg(m_name), tr("Opens when both of you are."));
}

void CoveredSide::sayCovered()
{
    m_cloth->setWords(tr("Covered"), tr("Opens when both of you are ready."));
}

QPushButton* CoveredSide::offerToOpen()
{
    QPushButton* button = m_cloth->addButton(tr("I am %1, open my side").arg(m_name));
    button->setObjectName(columnName(u"openSide"_s, m_partner));
    return button;
}
