// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/offerbox.h"

#include "ui/style/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

OfferBox::OfferBox(Partner author, const QString& name, QWidget* parent)
    : BarFrame({.fill = Role::Window,
                .bar = author == Partner::First ? Role::FirstFill : Role::SecondFill,
                .barWidth = 3,
                .outlined = true,
                .radius = blockRadius},
               parent)
    , m_field(new QLineEdit(this))
    , m_remove(new QToolButton(this))
{
    auto* who = new QLabel(tr("%1 offers").arg(name), this);
    who->setTextFormat(Qt::PlainText);
    setTextRole(who, TextRole::Small);
    setTone(who, u"secondary"_s);
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("One small thing you could do"));
    m_field->setAccessibleName(who->text());
    setTextRole(m_field, TextRole::Medium);
    QPalette clear = m_field->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_field->setPalette(clear);
    m_remove->setProperty("iconName", u"close"_s);
    m_remove->setToolTip(tr("Let go of this offer"));
    m_remove->setAccessibleName(tr("%1: let go of this offer").arg(name));
    m_remove->setFocusPolicy(Qt::StrongFocus);

    auto* words = new QVBoxLayout;
    words->setSpacing(Theme::px(this, 4)); // Room for the focus ring.
    words->addWidget(who);
    words->addWidget(m_field);
    auto* row = new QHBoxLayout(this);
    const int around = Theme::px(this, 4);
    row->setContentsMargins(around, around, around, around);
    row->setSpacing(Theme::px(this, 12));
    row->addSpacing(Theme::px(this, 12)); // A margin would not turn around from right to left.
    row->addLayout(words, 1);
    row->addWidget(m_remove, 0, Qt::AlignVCenter);
    m_field->setFixedHeight(std::max(24, Theme::px(this, 24)));
    m_field->setTextMargins(-2, 0, 0, 0); // In line with the name; QLineEdit adds 2 of its own.

    connect(m_field, &QLineEdit::textEdited, this, &OfferBox::wordsChanged);
    connect(m_remove, &QToolButton::clicked, this, &OfferBox::removed);
}

void OfferBox::setWords(const QString& words)
{
    if (m_field->text().trimmed() != words.trimmed())
        m_field->setText(words);
}
