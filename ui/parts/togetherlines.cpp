// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/togetherlines.h"

#include "ui/parts/partnermark.h"
#include "ui/parts/prose.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

QLabel* words(BarFrame* line, TextRole role, qreal height, qreal side, qreal mark)
{
    auto* label = new QLabel(line);
    label->setWordWrap(true);
    setTextRole(label, role);
    setTone(label, u"together"_s);
    auto* row = new QHBoxLayout(line);
    const int sides = Theme::px(line, side);
    const int above = Theme::px(line, side - 4); // Several lines keep as far from its edges.
    row->setContentsMargins(sides, above, sides, above);
    row->setSpacing(Theme::px(line, 12));
    row->addWidget(new PartnerMark(Mark::Both, mark, line));
    row->addWidget(label, 1);
    line->setMinimumHeight(Theme::px(line, height));
    return label;
}

} // namespace

SharedStrip::SharedStrip(QWidget* parent)
    : BarFrame({.fill = Role::TogetherTint, .radius = blockRadius}, parent)
    , m_words(::words(this, TextRole::Label, 32, 8, 12))
{
    m_words->setTextFormat(Qt::PlainText);
}

void SharedStrip::setWords(const QString& words)
{
    m_words->setText(words);
    setAccessibleName(words);
}

QString SharedStrip::words() const
{
    return m_words->text();
}

KeptLine::KeptLine(QWidget* parent)
    : BarFrame({.fill = Role::TogetherTint}, parent), m_words(words(this, TextRole::Body, 44, 16, 14))
{
    m_words->setTextFormat(Qt::RichText);
}

void KeptLine::setWords(const QString& first, const QString& rest)
{
    m_words->setText(strongThenPlain(first, rest));
    setAccessibleName(first + u' ' + rest);
}
