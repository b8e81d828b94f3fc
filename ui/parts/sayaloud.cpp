// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sayaloud.h"

#include "ui/parts/iconlabel.h"
#include "ui/style/style.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

SayAloud::SayAloud(QWidget* parent)
    : BarFrame({.bar = Role::TogetherTint, .barWidth = 3, .radius = 0}, parent)
    , m_label(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    auto* icon = new IconLabel(this);
    icon->setIcon(u"speech"_s, Role::Accent);
    setTextRole(m_label, TextRole::Small);
    setTone(m_label, u"secondary"_s);
    setTextRole(m_sentence, TextRole::Medium);
    m_sentence->setWordWrap(true);
    for (QLabel* words : {m_label, m_sentence})
        words->setTextFormat(Qt::PlainText);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::px(this, 18), Theme::px(this, 2), 0, Theme::px(this, 4));
    grid->setHorizontalSpacing(Theme::px(this, 8));
    grid->setVerticalSpacing(Theme::px(this, 5));
    grid->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_label, 0, 1);
    grid->addWidget(m_sentence, 1, 1);
    grid->setColumnStretch(1, 1);
}

void SayAloud::setWords(const QString& label, const QString& sentence)
{
    m_label->setText(label);
    m_sentence->setText(sentence);
    setAccessibleName(label);
    setAccessibleDescription(sentence);
}
