// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/feelingscale.h"

#include "ui/parts/arrowsalong.h"
#include "ui/parts/feelingtile.h"

#include <QButtonGroup>
#include <QHBoxLayout>

FeelingScale::FeelingScale(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::px(this, 8));
    for (int feeling = 0; feeling < faceCount; ++feeling) {
        auto* tile = new FeelingTile(feeling, this);
        tile->installEventFilter(this);
        m_group->addButton(tile, feeling);
        row->addWidget(tile, 1);
    }
    row->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &FeelingScale::chosen);
}

bool FeelingScale::eventFilter(QObject* watched, QEvent* event)
{
    return followsArrowAlong(watched, event, Qt::Horizontal) || QWidget::eventFilter(watched, event);
}

void FeelingScale::setWords(const QStringList& words)
{
    Q_ASSERT(words.size() == faceCount);
    for (int feeling = 0; feeling < faceCount; ++feeling)
        m_group->button(feeling)->setText(words.at(feeling));
}

std::optional<int> FeelingScale::choice() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(id);
}

void FeelingScale::setChoice(std::optional<int> choice)
{
    // An exclusive group never lets go of its last choice by itself.
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(choice == m_group->id(button));
    m_group->setExclusive(true);
}
