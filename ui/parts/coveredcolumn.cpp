// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/coveredcolumn.h"

#include "ui/parts/prose.h"
#include "ui/style/drawing.h"
#include "ui/style/style.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CoveredColumn::CoveredColumn(QWidget* overBody)
    : Cover(overBody), m_column(new QVBoxLayout(this)), m_heading(new QLabel(this)), m_text(new QLabel(this))
{
    setTextRole(m_heading, TextRole::Label);
    for (QLabel* words : {m_heading, m_text}) {
        words->setAlignment(Qt::AlignCenter);
        words->setWordWrap(true);
        setTone(words, u"onCurtain"_s);
    }
    m_heading->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::RichText);
    m_column->setContentsMargins(Theme::px(this, 24), Theme::px(this, 16), Theme::px(this, 24),
                                 Theme::px(this, 16));
    m_column->setSpacing(Theme::px(this, 8));
    m_column->addStretch();
    m_column->addWidget(m_heading);
    m_column->addWidget(m_text);
    m_column->addStretch();
}

QPushButton* CoveredColumn::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setProperty("kind", u"onCurtain"_s);
    m_column->insertSpacing(m_column->count() - 1, Theme::px(this, 12));
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

void CoveredColumn::setWords(const QString& heading, const QString& text)
{
    m_heading->setText(heading);
    m_text->setText(prose(text));
    setAccessibleName(heading);
    setAccessibleDescription(text);
}

void CoveredColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = Theme::px(this, cardRadius) - strokeWidth(this);
    // Round only below: above is the head of the column.
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0, -2 * radius, 0, 0), radius, radius);
    painter.setClipPath(shape);
    paintFolds(&painter, rect());
}
