// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/answerpanel.h"

#include "ui/checkin/columnnames.h"
#include "ui/parts/prose.h"
#include "ui/style/drawing.h"
#include "ui/style/style.h"
#include "ui_answerpanel.h"

#include <QEvent>

#include <cmath>

using namespace Qt::StringLiterals;

using State = BothYesPresenter::Panel;

AnswerPanel::AnswerPanel(Partner partner, const QString& name, QWidget* parent)
    : QFrame(parent), m_partner(partner), m_name(name), m_ui(std::make_unique<Ui::AnswerPanel>())
{
    m_ui->setupUi(this);
    m_ui->head->setPartner(partner);
    m_ui->head->setName(name);
    m_ui->askingMark->setMark(markOf(partner));
    m_ui->thankYouMark->setMark(markOf(partner));
    m_ui->question->setText(tr("Is this a wholehearted yes for you, %1?").arg(name));
    m_ui->words->setText(
        prose(tr("A yes is to the plan, and to feeling free to stop.\nEither answer is a good answer.")));
    m_ui->passphraseTitle->setText(tr("Your own passphrase, %1").arg(name));
    m_ui->passphraseWords->setText(prose(tr("It makes this answer yours, whichever it is.")));
    m_ui->thankYouWords->setText(prose(tr("Both answers open at the same moment.")));
    setTone(m_ui->note, u"warning"_s);
    nameControls();
    connectControls();
    applySizes();
    showPanel(State::Asking, {}, true);
}

AnswerPanel::~AnswerPanel() = default;

void AnswerPanel::nameControls()
{
    setObjectName(columnName(u"panel"_s, m_partner));
    setAccessibleName(m_name);
    const std::initializer_list<std::pair<QWidget*, std::pair<QString, QString>>> controls{
        {m_ui->yes, {u"yes"_s, tr("yes")}},
        {m_ui->notNow, {u"notNow"_s, tr("not now")}},
        {m_ui->passphrase, {u"passphrase"_s, tr("passphrase")}},
        {m_ui->confirm, {u"confirm"_s, tr("give my answer")}},
        {m_ui->chooseAgain, {u"chooseAgain"_s, tr("choose again")}},
        {m_ui->takeBack, {u"takeBack"_s, tr("take my answer back")}},
    };
    for (const auto& [control, names] : controls) {
        control->setObjectName(columnName(names.first, m_partner));
        control->setAccessibleName(
            tr("%1: %2", "name of a partner, and what a control is for").arg(m_name, names.second));
    }
    m_ui->note->setObjectName(columnName(u"passphraseNote"_s, m_partner));
    m_ui->thankYou->setObjectName(columnName(u"thankYou"_s, m_partner));
}

void AnswerPanel::connectControls()
{
    connect(m_ui->yes, &QPushButton::clicked, this, [this] { emit answered(YesOrNotNow::Yes); });
    connect(m_ui->notNow, &QPushButton::clicked, this, [this] { emit answered(YesOrNotNow::NotNow); });
    connect(m_ui->confirm, &QPushButton::clicked, this, &AnswerPanel::confirm);
    connect(m_ui->passphrase, &QLineEdit::returnPressed, this, &AnswerPanel::confirm);
    connect(m_ui->chooseAgain, &QPushButton::clicked, this, &AnswerPanel::takenBack);
    connect(m_ui->takeBack, &QPushButton::clicked, this, &AnswerPanel::takenBack);
}

void AnswerPanel::confirm()
{
    const QString passphrase = m_ui->passphrase->text();
    m_ui->passphrase->clear();
    if (!passphrase.isEmpty())
        emit confirmed(passphrase);
}

void AnswerPanel::showPanel(State panel, const QString& note, bool canTakeBack)
{
    const bool asksPassphrase = panel == State::Passphrase || panel == State::Checking;
    QWidget* page = panel == State::Asking ? m_ui->asking
                    : asksPassphrase       ? m_ui->passphrasePage
                                           : m_ui->thankYouPage;
    const bool hadFocus = isAncestorOf(focusWidget());
    m_ui->pages->setCurrentWidget(page);
    m_ui->passphrase->setEnabled(panel == State::Passphrase);
    m_ui->confirm->setEnabled(panel == State::Passphrase);
    if (panel != m_shown)
        m_ui->passphrase->clear();
    setTone(m_ui->note, panel == State::Checking ? u"secondary"_s : u"warning"_s);
    m_ui->note->setText(panel == State::Checking ? tr("One moment…") : note);
    m_ui->takeBack->setVisible(canTakeBack);
    m_ui->thankYouWords->setVisible(canTakeBack);
    // Into the field, but never onto an answer: a key pressed twice must not say anything.
    if (panel == State::Passphrase && (panel != m_shown || hadFocus))
        m_ui->passphrase->setFocus();
    m_shown = panel;
}

void AnswerPanel::setRoomy(bool roomy)
{
    m_ui->askingMark->setVisible(roomy);
    m_ui->thankYouMark->setVisible(roomy);
    m_roomy = roomy;
    applySizes();
}

void AnswerPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applySizes();
}

void AnswerPanel::applySizes()
{
    const int line = static_cast<int>(std::ceil(strokeWidth(this)));
    m_ui->column->setContentsMargins(line, line, line, line);
    const int side = Theme::px(this, 23);
    const int end = Theme::px(this, m_roomy ? 20 : 10);
    for (QBoxLayout* page : {m_ui->askingColumn, m_ui->passphraseColumn, m_ui->thankYouColumn}) {
        page->setContentsMargins(side, end, side, end);
        page->setSpacing(Theme::px(this, 8));
    }
    const int gap = Theme::px(this, m_roomy ? 14 : 8);
    m_ui->question->setContentsMargins(0, gap, 0, 0);
    m_ui->thankYou->setContentsMargins(0, gap, 0, 0);
    m_ui->answers->setContentsMargins(0, gap, 0, 0);
    m_ui->passphraseWords->setContentsMargins(0, 0, 0, Theme::px(this, 6));
    m_ui->answers->setSpacing(Theme::px(this, 12));
    m_ui->confirmRow->setSpacing(Theme::px(this, 12));
}
