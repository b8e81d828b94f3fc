// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stilltrue/stilltruecolumn.h"

#include "ui/checkin/answereditor.h"
#include "ui/checkin/answereditors.h"
#include "ui/checkin/columnnames.h"
#include "ui/checkin/notefield.h"
#include "ui/parts/barframe.h"
#include "ui/parts/choicestrip.h"
#include "ui/parts/partnerhead.h"
#include "ui/parts/prose.h"
#include "ui/style/style.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

enum Choice
{
    Stays,
    OtherWords
};

} // namespace

StillTrueColumn::StillTrueColumn(StillTruePresenter& presenter, int question, Partner partner,
                                 QWidget* parent)
    : QFrame(parent), m_presenter(presenter), m_question(question), m_partner(partner)
{
    setProperty("card", true);
    setObjectName(columnName(u"column"_s, partner));
    setAccessibleName(presenter.talk().names[partner]);
    // Below any width it could need: a longer word on one side must not make it the wider one.
    setMinimumWidth(1);
    build();
    connect(&presenter, &StillTruePresenter::changed, this, [this](int changed, Partner whose) {
        if (changed == m_question && whose == m_partner)
            refresh();
    });
    refresh();
}

void StillTrueColumn::build()
{
    auto* head = new PartnerHead(this);
    head->setPartner(m_partner);
    head->setName(m_presenter.talk().names[m_partner]);
    auto* column = new QVBoxLayout(this);
    const int line = static_cast<int>(std::ceil(strokeWidth(this)));
    column->setContentsMargins(line, line, line, line);
    column->setSpacing(0);
    column->addWidget(head);
    auto* body = new QVBoxLayout;
    const int side = Theme::px(this, 16);
    body->setContentsMargins(side, side, side, side);
    body->setSpacing(side);
    body->addLayout(makeKept());
    body->addLayout(makeChoice());
    body->addWidget(makeAsking());
    body->addWidget(makeFields());
    body->addStretch(1);
    column->addLayout(body, 1);
}

QLabel* StillTrueColumn::label(const QString& objectName)
{
    auto* label = new QLabel(this);
    label->setObjectName(columnName(objectName, m_partner));
    label->setWordWrap(true);
    return label;
}

QBoxLayout* StillTrueColumn::makeKept()
{
    m_when = label(u"when"_s);
    m_asked = label(u"asked"_s);
    m_words = label(u"kept"_s);
    for (QLabel* small : {m_when, m_asked}) {
        small->setTextFormat(Qt::PlainText);
        setTextRole(small, TextRole::Small);
        setTone(small, u"secondary"_s);
    }
    m_words->setTextFormat(Qt::RichText);
    auto* kept = new QVBoxLayout;
    kept->setSpacing(Theme::px(this, 4));
    kept->addWidget(m_when);
    kept->addWidget(m_asked);
    kept->addWidget(m_words);
    return kept;
}

QBoxLayout* StillTrueColumn::makeChoice()
{
    m_choice = new ChoiceStrip(this);
    m_choice->addChoice(Stays, tr("Still true"))->setObjectName(columnName(u"stillTrue"_s, m_partner));
    m_choice->addChoice(OtherWords, tr("Other words"))->setObjectName(columnName(u"otherWords"_s, m_partner));
    for (QToolButton* button : m_choice->findChildren<QToolButton*>())
        button->setAccessibleName(spoken(button->text()));
    m_letGo = new QPushButton(tr("Let go…"), this);
    m_letGo->setObjectName(columnName(u"letGo"_s, m_partner));
    m_letGo->setAccessibleName(spoken(m_letGo->text()));
    m_letGo->setProperty("kind", u"text"_s);
    m_letGo->setProperty("tone", u"secondary"_s);
    m_letGo->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(this, 8));
    row->addWidget(m_choice);
    row->addStretch();
    row->addWidget(m_letGo);
    connect(m_choice, &ChoiceStrip::chose, this, [this](int chosen) {
        m_presenter.setChanges(m_question, m_partner, chosen == OtherWords);
        if (chosen == OtherWords && !m_editor)
            m_note->setFocus(Qt::OtherFocusReason);
    });
    connect(m_letGo, &QPushButton::clicked, this, [this] { askToLetGo(true); });
    return row;
}

QWidget* StillTrueColumn::makeAsking()
{
    m_asking = new BarFrame({.fill = Role::AccentTint, .bar = Role::Accent}, this);
    const QString words = m_presenter.whatWouldGo(m_question, m_partner);
    auto* said = new QLabel(words, m_asking);
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    m_asking->setAccessibleName(words);
    m_keepIt = new QPushButton(tr("Keep it"), m_asking);
    m_keepIt->setObjectName(columnName(u"keepIt"_s, m_partner));
    auto* letGo = new QPushButton(tr("Let go"), m_asking);
    letGo->setObjectName(columnName(u"confirmLetGo"_s, m_partner));
    auto* answers = new QHBoxLayout;
    answers->setSpacing(Theme::px(this, 8));
    for (QPushButton* button : {m_keepIt, letGo}) {
        button->setAutoDefault(false);
        button->setAccessibleName(spoken(button->text()));
        answers->addWidget(button);
    }
    answers->addStretch();
    auto* column = new QVBoxLayout(m_asking);
    const int side = Theme::px(this, 16);
    column->setContentsMargins(side, Theme::px(this, 12), side, Theme::px(this, 12));
    column->setSpacing(Theme::px(this, 8));
    column->addWidget(said);
    column->addLayout(answers);
    m_asking->hide();
    connect(m_keepIt, &QPushButton::clicked, this, [this] { askToLetGo(false); });
    connect(letGo, &QPushButton::clicked, this, [this] {
        askToLetGo(false);
        m_presenter.letGo(m_question, m_partner);
    });
    return m_asking;
}

QWidget* StillTrueColumn::makeFields()
{
    QuestionPresenter& voices = m_presenter.voices(m_question);
    m_fields = new QWidget(this);
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins({});
    column->setSpacing(Theme::px(this, 8));
    m_editor = makeAnswerEditor(m_presenter.talk(), voices, m_partner, m_fields);
    if (m_editor)
        column->addWidget(m_editor);
    auto* name = new QLabel(voices.noteLabel(), m_fields);
    setTextRole(name, TextRole::SmallLabel);
    setTone(name, u"secondary"_s);
    column->addWidget(name);
    m_note = new NoteField(m_fields);
    m_note->setObjectName(columnName(u"note"_s, m_partner));
    m_note->setAccessibleName(spoken(voices.noteLabel()));
    m_note->setLines(m_editor ? 1 : 4, 8);
    m_note->setWords(voices.note(m_partner));
    column->addWidget(m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this,
            [this, &voices] { voices.setNote(m_partner, m_note->toPlainText()); });
    return m_fields;
}

QString StillTrueColumn::spoken(const QString& words) const
{
    return tr("%1: %2", "name of a partner, and what a control is for")
        .arg(m_presenter.talk().names[m_partner], words);
}

void StillTrueColumn::refresh()
{
    const auto last = m_presenter.last(m_question, m_partner);
    const bool changes = m_presenter.changes(m_question, m_partner);
    const QString words = last ? last->words : tr("Nothing is kept here.");
    m_when->setText(last ? last->when : QString());
    m_when->setVisible(last.has_value());
    m_asked->setText(last && !last->asked.isEmpty() ? tr("Asked then: “%1”").arg(last->asked) : QString());
    m_asked->setVisible(!m_asked->text().isEmpty());
    m_words->setText(prose(words));
    m_words->setAccessibleName(spoken(words));
    setTone(m_words, last ? u"text"_s : u"secondary"_s);
    auto* stays = m_choice->findChild<QToolButton*>(columnName(u"stillTrue"_s, m_partner));
    stays->setText(last ? tr("Still true") : tr("Leave it open"));
    stays->setAccessibleName(spoken(stays->text()));
    m_choice->setChosen(changes ? OtherWords : Stays);
    m_letGo->setVisible(last.has_value());
    m_fields->setVisible(changes);
}

void StillTrueColumn::askToLetGo(bool asking)
{
    m_asking->setVisible(asking);
    if (asking)
        m_keepIt->setFocus(Qt::OtherFocusReason);
    else
        m_choice->findChild<QToolButton*>(columnName(u"stillTrue"_s, m_partner))
            ->setFocus(Qt::OtherFocusReason);
}

void StillTrueColumn::leave()
{
    askToLetGo(false);
    if (m_editor)
        m_editor->leave();
}
