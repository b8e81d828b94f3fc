// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/choiceeditor.h"

#include "ui/checkin/columnnames.h"
#include "ui/checkin/wrappingbuttons.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChoiceEditor::ChoiceEditor(QuestionPresenter& presenter, Partner partner, QWidget* parent)
    : AnswerEditor(presenter, partner, parent), m_group(new QButtonGroup(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (int place = 0; place < static_cast<int>(question().items.size()); ++place) {
        const DeckItem& item = question().items[static_cast<std::size_t>(place)];
        auto* button = new WrappingRadioButton(item.words, this);
        button->setObjectName(columnName(u"choice"_s, partner, item.id));
        button->setAccessibleName(spoken(item.words));
        button->setMinimumHeight(Theme::px(this, 37));
        m_group->addButton(button, place);
        column->addWidget(button);
    }
    column->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int place) {
        auto answer = said<ChoiceAnswer>();
        answer.item = question().items[static_cast<std::size_t>(place)].id;
        this->presenter().say(this->partner(), answer);
    });
    read();
}

void ChoiceEditor::read()
{
    const QString chosen = said<ChoiceAnswer>().item;
    // An exclusive group never lets go of its last choice by itself.
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons()) {
        const auto place = static_cast<std::size_t>(m_group->id(button));
        button->setChecked(question().items[place].id == chosen);
    }
    m_group->setExclusive(true);
}
