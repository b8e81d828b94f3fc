// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/tablerow.h"

#include "ui/checkin/timeheading.h"
#include "ui/checkin/voiceline.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QLabel* line(const QString& words, TextRole role, const QString& tone, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, role);
    if (!tone.isEmpty())
        setTone(label, tone);
    return label;
}

QToolButton* button(const QString& name, const QString& icon, const QString& words, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setObjectName(name);
    made->setProperty("kind", u"flat"_s);
    made->setProperty("iconName", icon);
    made->setToolTip(words);
    made->setAccessibleName(words);
    return made;
}

} // namespace

TableRow::TableRow(const FrozenTime& time, const PerPartner<QString>& names, int place, QWidget* parent)
    : QWidget(parent)
{
    const QString spoken = tr("%1, %2", "name of a shared time, and when").arg(time.label, time.when);
    auto* edit = button(u"editTime_%1"_s.arg(place), u"pencil"_s, tr("Change %1").arg(spoken), this);
    auto* remove =
        button(u"removeTime_%1"_s.arg(place), u"close"_s, tr("Take %1 off the table").arg(spoken), this);
    connect(edit, &QToolButton::clicked, this, &TableRow::editAsked);
    connect(remove, &QToolButton::clicked, this, &TableRow::removed);

    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::px(this, 4));
    top->addWidget(new TimeHeading(time.kind, time.kindName, this), 1);
    top->addWidget(edit);
    top->addWidget(remove);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(this, 8), 0, Theme::px(this, 12));
    column->setSpacing(Theme::px(this, 4));
    column->addLayout(top);
    const bool isNamed = time.label != time.kindName;
    if (isNamed)
        column->addWidget(line(time.label, TextRole::Label, {}, this));
    column->addWidget(line(time.when, isNamed ? TextRole::Body : TextRole::Label, {}, this));
    column->addWidget(line(time.repeat, TextRole::Small, u"secondary"_s, this));
    for (const FrozenLine& offer : time.offers) {
        column->addSpacing(Theme::px(this, 4));
        auto* voice = new VoiceLine(offer.author.value_or(Partner::First),
                                    names[offer.author.value_or(Partner::First)], offer.words, this);
        voice->setNameWidth(VoiceLine::nameWidth(names));
        column->addWidget(voice);
    }
}
