// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/sourcerow.h"

#include "ui/parts/prose.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;

QPushButton* textButton(const QString& text, const QString& spoken, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    button->setProperty("kind", u"text"_s);
    button->setAccessibleName(spoken);
    button->setObjectName(name);
    return button;
}

} // namespace

SourceRow::SourceRow(const CalendarSource& source, const QString& owner, const QString& place,
                     QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(this, 4));
    if (source.whose) {
        auto* name = new QLineEdit(source.name);
        name->setMaxLength(longestName);
        name->setObjectName(u"sourceName"_s + place);
        name->setAccessibleName(tr("%1: name of this calendar").arg(owner));
        connect(name, &QLineEdit::editingFinished, this, [this, name] { emit renameAsked(name->text()); });
        column->addWidget(name);
    }
    auto* about = new Prose;
    about->setWords(source.about);
    about->setProperty("tone", u"secondary"_s);
    column->addWidget(about);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(this, 8));
    const QString spoken = source.whose ? source.name : tr("a calendar from elsewhere");
    auto* replace = textButton(tr("Newer file…"), tr("%1: put a newer file in its place").arg(spoken),
                               u"replaceSource"_s + place);
    auto* remove =
        textButton(tr("Remove"), tr("%1: take its busy time out").arg(spoken), u"removeSource"_s + place);
    buttons->addWidget(replace);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(replace, &QPushButton::clicked, this, &SourceRow::replaceAsked);
    connect(remove, &QPushButton::clicked, this, &SourceRow::removeAsked);
}
