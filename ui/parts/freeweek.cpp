// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/freeweek.h"

#include "ui/parts/partnermark.h"
#include "ui/parts/prose.h"
#include "ui/style/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FreeWeek::FreeWeek(QWidget* parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_line(new QLabel(this)), m_button(new QPushButton(this))
{
    setTextRole(m_heading, TextRole::Heading);
    setTextRole(m_line, TextRole::Body);
    setTone(m_line, u"secondary"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_line->setTextFormat(Qt::RichText);
    m_button->setProperty("iconName", u"plus"_s);
    m_button->setProperty("dense", true);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch();
    column->addWidget(new PartnerMark(Mark::Nobody, 30, this), 0, Qt::AlignHCenter);
    column->addSpacing(Theme::px(this, 12));
    for (QLabel* words : {m_heading, m_line}) {
        words->setAlignment(Qt::AlignCenter);
        words->setWordWrap(true);
        column->addWidget(words);
        column->addSpacing(Theme::px(this, words == m_heading ? 4 : 16));
    }
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &FreeWeek::buttonPressed);
}

void FreeWeek::setWords(const QString& heading, const QString& line, const QString& button)
{
    m_heading->setText(heading);
    m_line->setText(prose(line));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(heading);
    setAccessibleDescription(line);
}
