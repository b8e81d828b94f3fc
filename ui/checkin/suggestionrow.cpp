// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/suggestionrow.h"

#include "ui/parts/prose.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

SuggestionRow::SuggestionRow(const SuggestedTime& suggested, int place, QWidget* parent) : QWidget(parent)
{
    auto* when = new QLabel(suggested.when, this);
    when->setTextFormat(Qt::PlainText);
    when->setWordWrap(true);
    setTextRole(when, TextRole::Label);
    auto* reason = new QLabel(prose(suggested.reason), this);
    reason->setTextFormat(Qt::RichText);
    reason->setWordWrap(true);
    reason->setAccessibleName(suggested.reason);
    setTone(reason, u"secondary"_s);

    auto* add = new QPushButton(tr("Add"), this);
    add->setObjectName(u"addSuggestion_%1"_s.arg(place));
    add->setProperty("iconName", u"plus"_s);
    add->setAccessibleName(tr("Add %1").arg(suggested.when));
    add->setAccessibleDescription(suggested.reason);
    connect(add, &QPushButton::clicked, this, &SuggestionRow::added);

    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::px(this, 4));
    words->addWidget(when);
    words->addWidget(reason);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, Theme::px(this, 12), 0, Theme::px(this, 12));
    row->setSpacing(Theme::px(this, 16));
    row->addLayout(words, 1);
    row->addWidget(add, 0, Qt::AlignVCenter);
}
