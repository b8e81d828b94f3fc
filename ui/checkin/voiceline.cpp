// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/voiceline.h"

#include "ui/parts/partnermark.h"
#include "ui/parts/prose.h"
#include "ui/style/style.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

VoiceLine::VoiceLine(Partner partner, const QString& name, const QString& words, QWidget* parent)
    : QWidget(parent)
{
    auto* said = new QLabel(prose(words), this);
    said->setTextFormat(Qt::RichText);
    said->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    said->setSizePolicy(policy);
    said->setAccessibleName(tr("%1: %2", "name of a partner, and their words").arg(name, words));

    auto* label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, TextRole::Label);
    setTone(label, partner == Partner::First ? u"first"_s : u"second"_s);
    m_name = label;

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(this, 8));
    // The half stands in the middle of the first line, however many lines follow.
    auto* mark = new PartnerMark(markOf(partner), 14, this);
    mark->setFixedHeight(label->sizeHint().height());
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addSpacing(Theme::px(this, 8));
    row->addWidget(said, 1, Qt::AlignTop);
}

int VoiceLine::nameWidth(const PerPartner<QString>& names)
{
    const QFontMetrics metrics(Theme::font(TextRole::Label));
    return std::max(metrics.horizontalAdvance(names.first), metrics.horizontalAdvance(names.second));
}

void VoiceLine::setNameWidth(int width)
{
    m_name->setMinimumWidth(width);
}
