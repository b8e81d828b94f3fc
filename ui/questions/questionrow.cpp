// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/questionrow.h"

#include "ui/parts/prose.h"
#include "ui/style/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

QuestionRow::QuestionRow(const OurQuestionLine& line, int place, int count, QWidget* parent)
    : QWidget(parent), m_place(place), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(Theme::px(this, 8));
    m_row->addWidget(words(line), 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(this, 4));
    const auto add = [&](QAbstractButton* button) {
        buttons->addWidget(button, 0, Qt::AlignVCenter);
        return button;
    };
    if (line.canLetGo)
        connect(add(textButton("letGo", tr("Let go…"), line)), &QAbstractButton::clicked, this,
                &QuestionRow::letGoAsked);
    if (!line.resting)
        connect(add(textButton("reword", tr("Reword"), line)), &QAbstractButton::clicked, this,
                &QuestionRow::rewordAsked);
    connect(add(textButton("rest", line.resting ? tr("Ask again") : tr("Rest"), line)),
            &QAbstractButton::clicked, this, [this, resting = !line.resting] { emit restAsked(resting); });
    QAbstractButton* earlier = add(arrow("earlier", u"chevron-up"_s, tr("Earlier"), line));
    QAbstractButton* later = add(arrow("later", u"chevron-down"_s, tr("Later"), line));
    earlier->setEnabled(place > 0);
    later->setEnabled(place + 1 < count);
    connect(earlier, &QAbstractButton::clicked, this, [this] { emit moveAsked(-1); });
    connect(later, &QAbstractButton::clicked, this, [this] { emit moveAsked(1); });
    m_row->addLayout(buttons);
}

QWidget* QuestionRow::words(const OurQuestionLine& line)
{
    auto* words = new QWidget(this);
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(this, 4));
    auto* wording = new QLabel(prose(line.wording), words);
    wording->setTextFormat(Qt::RichText);
    wording->setAccessibleName(line.wording);
    auto* about = new QLabel(line.resting ? tr("Resting · %1").arg(line.about) : line.about, words);
    about->setTextFormat(Qt::PlainText);
    setTextRole(about, TextRole::Small);
    setTone(about, u"secondary"_s);
    if (line.resting)
        setTone(wording, u"secondary"_s);
    for (QLabel* label : {wording, about}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return words;
}

QAbstractButton* QuestionRow::textButton(const char* name, const QString& text, const OurQuestionLine& line)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(u"%1_%2"_s.arg(QLatin1String(name)).arg(m_place));
    button->setProperty("kind", u"text"_s);
    button->setProperty("tone", u"secondary"_s);
    button->setProperty("dense", true);
    button->setAutoDefault(false);
    button->setAccessibleName(
        tr("%1: %2", "what a button does, and the question it does it to").arg(text, line.wording));
    return button;
}

QAbstractButton* QuestionRow::arrow(const char* name, const QString& icon, const QString& text,
                                    const OurQuestionLine& line)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"%1_%2"_s.arg(QLatin1String(name)).arg(m_place));
    button->setProperty("kind", u"flat"_s);
    button->setProperty("iconName", icon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(text);
    button->setAccessibleName(
        tr("%1: %2", "what a button does, and the question it does it to").arg(text, line.wording));
    return button;
}

void QuestionRow::setNarrow(bool narrow)
{
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
