// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questions/wordingeditor.h"

#include "ui/parts/spokenroles.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWording = 300;

} // namespace

WordingEditor::WordingEditor(const Kinds& kinds, QWidget* parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_open(new QLabel(this))
{
    setProperty("staysTogether", true); // the line and the buttons below it
    m_words->setObjectName(u"questionWords"_s);
    m_words->setAccessibleName(tr("Words of the question"));
    m_words->setPlaceholderText(tr("What would you like to ask each other?"));
    m_words->setMaxLength(longestWording);
    m_open->setText(tr("A few words first."));
    setTextRole(m_open, TextRole::Small);
    m_open->hide();

    auto* below = new QHBoxLayout;
    below->setSpacing(Theme::px(this, 8));
    if (!kinds.empty()) {
        m_kinds = new QComboBox(this);
        m_kinds->setObjectName(u"questionKind"_s);
        for (const auto& [kind, name] : kinds)
            m_kinds->addItem(name, static_cast<int>(kind));
        auto* label = new QLabel(tr("Answered"), this);
        setTone(label, u"secondary"_s);
        sayWhatFor(m_kinds, label->text());
        below->addWidget(label);
        below->addWidget(m_kinds);
    }
    below->addWidget(m_open);
    below->addStretch();
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"questionCancel"_s);
    cancel->setProperty("kind", u"text"_s);
    auto* done = new QPushButton(tr("Done"), this);
    done->setObjectName(u"questionDone"_s);
    for (QPushButton* button : {cancel, done}) {
        button->setAutoDefault(false);
        below->addWidget(button);
    }

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(this, 8));
    column->addWidget(m_words);
    column->addLayout(below);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textEdited, m_open, &QLabel::hide);
    connect(m_words, &QLineEdit::returnPressed, this, &WordingEditor::finish);
    connect(done, &QPushButton::clicked, this, &WordingEditor::finish);
    connect(cancel, &QPushButton::clicked, this, &WordingEditor::cancelled);
}

void WordingEditor::begin(const QString& words, AnswerKind kind)
{
    m_kind = kind;
    m_words->setText(words);
    m_words->selectAll();
    m_open->hide();
    if (m_kinds)
        m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(kind)));
}

QList<QWidget*> WordingEditor::fields() const
{
    QList<QWidget*> fields = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    fields.removeIf([](const QWidget* field) { return (field->focusPolicy() & Qt::TabFocus) == 0; });
    return fields;
}

AnswerKind WordingEditor::kind() const
{
    return m_kinds ? static_cast<AnswerKind>(m_kinds->currentData().toInt()) : m_kind;
}

void WordingEditor::finish()
{
    const QString words = m_words->text().simplified();
    m_open->setVisible(words.isEmpty());
    if (words.isEmpty())
        m_words->setFocus(Qt::OtherFocusReason);
    else
        emit done(words, kind());
}

void WordingEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}
