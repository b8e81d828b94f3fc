// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/iconparagraph.h"

#include "ui/icons.h"
#include "ui/parts/prose.h"
#include "ui/style/style.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace {

constexpr qreal iconSize = 20;
constexpr qreal textIndent = iconSize + 16;
constexpr qreal quietIndent = 24;

template <class Label>
Label* wrappedLabel(QWidget* parent, TextRole role, const QString& tone)
{
    auto* label = new Label(parent);
    label->setWordWrap(true);
    setTextRole(label, role);
    setTone(label, tone);
    return label;
}

} // namespace

IconParagraph::IconParagraph(QWidget* parent)
    : QWidget(parent)
    , m_heading(wrappedLabel<QLabel>(this, TextRole::Label, QStringLiteral("text")))
    , m_words(wrappedLabel<Prose>(this, TextRole::Body, QStringLiteral("secondary")))
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    m_heading->hide();
    applySizes();
}

void IconParagraph::setIconName(const QString& name)
{
    m_iconName = name;
    update();
}

QString IconParagraph::heading() const
{
    return m_heading->text();
}

void IconParagraph::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

QString IconParagraph::words() const
{
    return m_words->words();
}

void IconParagraph::setWords(const QString& words)
{
    m_words->setWords(words);
}

void IconParagraph::setQuiet(bool quiet)
{
    m_quiet = quiet;
    setTextRole(m_words, quiet ? TextRole::Small : TextRole::Body);
    applySizes();
}

void IconParagraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = Theme::px(this, m_quiet ? 16 : iconSize);
    const QLabel* firstLine = m_heading->text().isEmpty() ? m_words : m_heading;
    const int top = firstLine->y() + (firstLine->fontMetrics().height() - side) / 2;
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(0, top, side, side));
    const Role role = m_quiet ? Role::TextSecondary : Role::Accent;
    Icons::paint(&painter, place, m_iconName, Theme::of(this).color(role), layoutDirection());
}

bool IconParagraph::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applySizes();
    return QWidget::event(event);
}

void IconParagraph::applySizes()
{
    const int indent = Theme::px(this, m_quiet ? quietIndent : textIndent);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int vertical = m_quiet ? 0 : Theme::px(this, 4);
    layout()->setContentsMargins(rightToLeft ? 0 : indent, vertical, rightToLeft ? indent : 0, vertical);
    layout()->setSpacing(Theme::px(this, 4));
}
