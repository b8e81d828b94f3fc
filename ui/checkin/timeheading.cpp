// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/timeheading.h"

#include "ui/parts/iconlabel.h"
#include "ui/parts/partnermark.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

TimeHeading::TimeHeading(SharedTimeKind kind, const QString& words, QWidget* parent) : QWidget(parent)
{
    const bool together = kind == SharedTimeKind::TimeTogether;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::px(this, 8));
    if (together) {
        row->addWidget(new PartnerMark(Mark::Both, 12, this));
    } else {
        auto* speech = new IconLabel(this);
        speech->setIcon(u"speech"_s, Role::TalkSolid, 16);
        row->addWidget(speech);
    }
    auto* label = new QLabel(words, this);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, TextRole::SmallLabel);
    setTone(label, together ? u"together"_s : u"talk"_s);
    row->addWidget(label, 1);
}
