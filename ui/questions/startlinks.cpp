// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/startlinks.h"

#include "ui/style/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

StartLinks::StartLinks(QWidget* parent)
    : QWidget(parent), m_line(new QLabel(this)), m_stillTrue(new QPushButton(tr("Is this still true?"), this))
{
    auto* questions = new QPushButton(tr("Our questions"), this);
    questions->setObjectName(u"toOurQuestions"_s);
    m_stillTrue->setObjectName(u"toStillTrue"_s);
    m_line->setObjectName(u"aWhileAgo"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setAlignment(Qt::AlignCenter);
    setTextRole(m_line, TextRole::Small);
    setTone(m_line, u"secondary"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(this, 8));
    row->addStretch();
    for (QPushButton* button : {m_stillTrue, questions}) {
        button->setProperty("kind", u"text"_s);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::px(this, 16), 0, 0);
    column->setSpacing(Theme::px(this, 4));
    column->addWidget(m_line);
    column->addLayout(row);
    setKept(false, {});
    connect(m_stillTrue, &QPushButton::clicked, this, &StartLinks::stillTrueAsked);
    connect(questions, &QPushButton::clicked, this, &StartLinks::ourQuestionsAsked);
}

void StartLinks::setKept(bool something, const QString& aWhileAgo)
{
    m_stillTrue->setVisible(something);
    m_line->setText(aWhileAgo);
    m_line->setVisible(!aWhileAgo.isEmpty());
}
