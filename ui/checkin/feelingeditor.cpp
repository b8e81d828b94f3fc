// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/feelingeditor.h"

#include "ui/checkin/columnnames.h"
#include "ui/parts/feelingscale.h"

#include <QAbstractButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FeelingEditor::FeelingEditor(QuestionPresenter& presenter, Partner partner, QWidget* parent)
    : AnswerEditor(presenter, partner, parent), m_scale(new FeelingScale(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scale);
    column->addStretch();

    QStringList words;
    for (const DeckItem& item : question().items)
        words.append(item.words);
    m_scale->setWords(words);
    m_scale->setObjectName(columnName(u"feeling"_s, partner));
    const auto faces = m_scale->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (int place = 0; place < faces.size(); ++place) {
        const DeckItem& item = question().items[static_cast<std::size_t>(place)];
        faces[place]->setObjectName(columnName(u"feeling"_s, partner, item.id));
        faces[place]->setAccessibleName(spoken(item.words));
    }
    connect(m_scale, &FeelingScale::chosen, this, [this](int place) {
        auto answer = said<ChoiceAnswer>();
        answer.item = question().items[static_cast<std::size_t>(place)].id;
        this->presenter().say(this->partner(), answer);
    });
    read();
}

void FeelingEditor::read()
{
    const QString chosen = said<ChoiceAnswer>().item;
    std::optional<int> choice;
    for (int place = 0; place < static_cast<int>(question().items.size()); ++place) {
        if (question().items[static_cast<std::size_t>(place)].id == chosen)
            choice = place;
    }
    m_scale->setChoice(choice);
}
