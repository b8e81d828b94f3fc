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
    m_ui->thankYouWords->setText(prose(tr("Both answers open at the same moment.")));
    nameControls();
    for (const AnswerButton* answer : {m_ui->yes, m_ui->notNow})
        connect(answer, &QPushButton::clicked, this, &AnswerPanel::pressed);
    connect(m_ui->takeBack, &QPushButton::clicked, this, &AnswerPanel::takenBack);
    applySizes();
    showPanel(State::Asking, true);
}

AnswerPanel::~AnswerPanel() = default;

void AnswerPanel::nameControls()
{
    setObjectName(columnName(u"panel"_s, m_partner));
    setAccessibleName(m_name);
    const std::initializer_list<std::pair<QWidget*, std::pair<QString, QString>>> controls{
        {m_ui->yes, {u"yes"_s, tr("yes")}},
        {m_ui->notNow, {u"notNow"_s, tr("not now")}},
        {m_ui->takeBack, {u"takeBack"_s, tr("take my answer back")}},
    };
    for (const auto& [control, names] : controls) {
        control->setObjectName(columnName(names.first, m_partner));
        control->setAccessibleName(
            tr("%1: %2", "name of a partner, and what a control is for").arg(m_name, names.second));
    }
    m_ui->thankYou->setObjectName(columnName(u"thankYou"_s, m_partner));
}

void AnswerPanel::setWords(const QString& whatAYesIs)
{
    m_ui->words->setText(prose(whatAYesIs));
}

void AnswerPanel::showPanel(State panel, bool canTakeBack)
{
    m_ui->pages->setCurrentWidget(panel == State::Asking ? m_ui->asking : m_ui->thankYouPage);
    m_ui->takeBack->setVisible(canTakeBack);
    m_ui->thankYouWords->setVisible(canTakeBack && m_roomy);
}

void AnswerPanel::setRoomy(bool roomy)
{
    m_roomy = roomy;
    m_ui->askingMark->setVisible(roomy);
    m_ui->words->setVisible(roomy);
    m_ui->thankYouMark->setVisible(roomy);
    m_ui->thankYouWords->setVisible(roomy && !m_ui->takeBack->isHidden());
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
    const int side = Theme::px(this, 24);
    const int end = Theme::px(this, m_roomy ? 24 : 12);
    for (QBoxLayout* page : {m_ui->askingColumn, m_ui->thankYouColumn}) {
        page->setContentsMargins(side, end, side, end);
        page->setSpacing(Theme::px(this, 8));
    }
    const int gap = Theme::px(this, m_roomy ? 16 : 0);
    m_ui->question->setContentsMargins(0, gap, 0, 0);
    m_ui->thankYou->setContentsMargins(0, gap, 0, 0);
    m_ui->answers->setContentsMargins(0, gap, 0, 0);
    m_ui->answers->setSpacing(Theme::px(this, 12));
}
