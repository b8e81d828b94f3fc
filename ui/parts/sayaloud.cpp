// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/sayaloud.h"

#include "ui/parts/iconlabel.h"
#include "ui/style/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestTarget = 24;

} // namespace

SayAloud::SayAloud(QWidget* parent)
    : BarFrame({.bar = Role::TogetherTint, .barWidth = 3, .radius = 0}, parent)
    , m_label(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_grid(new QGridLayout(this))
{
    auto* icon = new IconLabel(this);
    icon->setIcon(u"speech"_s, Role::Accent);
    setTextRole(m_label, TextRole::Small);
    setTone(m_label, u"secondary"_s);
    setTextRole(m_sentence, TextRole::Medium);
    m_sentence->setWordWrap(true);
    for (QLabel* words : {m_label, m_sentence})
        words->setTextFormat(Qt::PlainText);

    m_grid->setContentsMargins(Theme::px(this, 16), Theme::px(this, 4), 0, Theme::px(this, 4));
    m_grid->setHorizontalSpacing(Theme::px(this, 8));
    m_grid->setVerticalSpacing(Theme::px(this, 4));
    m_grid->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    m_grid->addWidget(m_label, 0, 1);
    m_grid->addWidget(m_sentence, 1, 1, 1, 2);
    m_grid->setColumnStretch(1, 1);
}

void SayAloud::setWords(const QString& label, const QString& sentence)
{
    m_ownLabel = label;
    m_ownSentence = sentence;
    say(label, sentence);
}

void SayAloud::setListeningHint(const QString& label, const QString& hint)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"listening"_s);
    button->setProperty("kind", u"flat"_s);
    button->setProperty("iconName", u"repeat"_s);
    button->setCheckable(true);
    button->setToolTip(label);
    button->setAccessibleName(label);
    button->setAccessibleDescription(hint);
    // Its picture no taller than the line it stands beside, and it no smaller than a finger.
    const int height = m_label->sizeHint().height() + Theme::px(this, 2);
    const int target = std::max(smallestTarget, Theme::px(this, smallestTarget));
    button->setIconSize({height, height});
    button->setFixedSize(target, target);
    m_grid->removeWidget(m_sentence); // it had the column to itself
    m_grid->addWidget(m_sentence, 1, 1);
    m_grid->addWidget(button, 0, 2, 2, 1, Qt::AlignTop);
    connect(button, &QToolButton::toggled, this,
            [this, label, hint](bool on) { say(on ? label : m_ownLabel, on ? hint : m_ownSentence); });
}

void SayAloud::say(const QString& label, const QString& words)
{
    m_label->setText(label);
    m_sentence->setText(words);
    setAccessibleName(label);
    setAccessibleDescription(words);
}
