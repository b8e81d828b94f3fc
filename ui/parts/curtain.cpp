// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/curtain.h"

#include "ui/parts/partnermark.h"
#include "ui/parts/prose.h"
#include "ui/style/drawing.h"
#include "ui/style/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QPushButton* button(QWidget* parent, const QString& kind)
{
    auto* made = new QPushButton(parent);
    made->setProperty("kind", kind);
    return made;
}

QLabel* label(QWidget* parent, TextRole role)
{
    auto* made = new QLabel(parent);
    made->setAlignment(Qt::AlignCenter);
    made->setWordWrap(true);
    setTextRole(made, role);
    setTone(made, u"onCurtain"_s);
    return made;
}

} // namespace

Curtain::Curtain(QWidget* overWindow)
    : Cover(overWindow)
    , m_panel(new QWidget(this))
    , m_mark(new PartnerMark(Mark::First, 64, m_panel))
    , m_heading(label(m_panel, TextRole::Banner))
    , m_text(label(m_panel, TextRole::Lead))
    , m_open(button(m_panel, u"onCurtain"_s))
    , m_stop(button(m_panel, u"onCurtainText"_s))
{
    setFocusPolicy(Qt::NoFocus);
    setTone(m_mark, u"onCurtain"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::RichText);
    m_text->setFixedWidth(Theme::px(this, 440));
    m_open->setMinimumWidth(Theme::px(this, 260));

    auto* column = new QVBoxLayout(m_panel);
    const int side = Theme::px(this, 32);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(0);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addSpacing(Theme::px(this, 32));
    column->addWidget(m_heading);
    column->addSpacing(Theme::px(this, 12));
    // Not aligned in the column, which would ask for its height at the width of the column.
    auto* line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_text);
    line->addStretch();
    column->addLayout(line);
    column->addSpacing(Theme::px(this, 32));
    column->addWidget(m_open, 0, Qt::AlignHCenter);
    column->addSpacing(Theme::px(this, 16));
    column->addWidget(m_stop, 0, Qt::AlignHCenter);
    m_panel->setMaximumWidth(Theme::px(this, 600));

    auto* grid = new QGridLayout(this);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 600); // The panel takes what there is, up to its widest.
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_panel, 1, 1);

    connect(m_open, &QPushButton::clicked, this, &Curtain::opened);
    connect(m_stop, &QPushButton::clicked, this, &Curtain::stopped);
}

void Curtain::coverFor(Partner next, const CurtainWords& words)
{
    m_mark->setMark(markOf(next));
    m_heading->setText(words.heading);
    m_text->setText(prose(words.text));
    m_open->setText(words.open);
    m_stop->setText(words.stop);
    m_stop->setVisible(!words.stop.isEmpty());
    setAccessibleName(words.heading);
    setAccessibleDescription(words.text);
    cover();
}

void Curtain::nameButtons(const QString& open, const QString& stop)
{
    m_open->setObjectName(open);
    m_stop->setObjectName(stop);
}

void Curtain::focusInEvent(QFocusEvent*)
{
    m_open->setFocus(Qt::OtherFocusReason);
}

void Curtain::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFolds(&painter, rect());
    paintBox(&painter, m_panel->geometry(),
             {.fill = Theme::of(this).color(Role::Curtain), .radius = qreal(Theme::px(this, 12))});
}
