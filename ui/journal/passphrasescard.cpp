// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/passphrasescard.h"

#include "ui/style/style.h"
#include "ui_passphrasescard.h"

#include <QAccessible>
#include <QKeyEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 560;

} // namespace

PassphrasesCard::PassphrasesCard(PassphrasesPresenter& presenter, QWidget* parent)
    : QFrame(parent), m_presenter(presenter), m_ui(std::make_unique<Ui::PassphrasesCard>())
{
    m_ui->setupUi(this);
    m_ui->doneLine->hide();
    applySizes();
    applyNames();
    connectAll();
    closeForms();
}

PassphrasesCard::~PassphrasesCard() = default;

void PassphrasesCard::applyNames()
{
    const PerPartner<QString>& names = m_presenter.names();
    m_ui->changeFirst->setText(tr("Change %1’s passphrase…").arg(names.first));
    m_ui->changeSecond->setText(tr("Change %1’s passphrase…").arg(names.second));
    m_ui->nextLabelFirst->setText(tr("%1’s passphrase").arg(names.first));
    m_ui->nextLabelSecond->setText(tr("%1’s passphrase").arg(names.second));
    m_ui->nextFirst->setAccessibleName(m_ui->nextLabelFirst->text());
    m_ui->nextSecond->setAccessibleName(m_ui->nextLabelSecond->text());
    m_ui->againFirst->setAccessibleName(tr("%1’s passphrase once more").arg(names.first));
    m_ui->againSecond->setAccessibleName(tr("%1’s passphrase once more").arg(names.second));
    m_ui->present->setAccessibleName(m_ui->presentLabel->text());
    m_ui->next->setAccessibleName(m_ui->nextLabel->text());
    m_ui->again->setAccessibleName(m_ui->againLabel->text());
}

void PassphrasesCard::connectAll()
{
    connect(m_ui->changeFirst, &QPushButton::clicked, this, [this] { openChange(Partner::First); });
    connect(m_ui->changeSecond, &QPushButton::clicked, this, [this] { openChange(Partner::Second); });
    connect(m_ui->giveTwo, &QPushButton::clicked, this, &PassphrasesCard::openGift);
    connect(m_ui->leaveIt, &QPushButton::clicked, this, [this] {
        closeForms();
        (m_presenter.hasPassphrases() ? m_ui->changeFirst : m_ui->giveTwo)->setFocus();
    });
    connect(m_ui->take, &QPushButton::clicked, this, &PassphrasesCard::take);
    for (QLineEdit* field : findChildren<QLineEdit*>()) {
        connect(field, &QLineEdit::returnPressed, this, &PassphrasesCard::take);
        connect(field, &QLineEdit::textChanged, this, [this] { sayStillOpen({}); });
    }
    connect(&m_presenter, &PassphrasesPresenter::busyChanged, this, &PassphrasesCard::showBusy);
    connect(&m_presenter, &PassphrasesPresenter::done, this, [this](const QString& words) {
        closeForms();
        m_ui->doneWords->setText(words);
        m_ui->doneLine->setAccessibleName(words);
        m_ui->doneLine->show();
        (m_presenter.hasPassphrases() ? m_ui->changeFirst : m_ui->giveTwo)->setFocus();
        QAccessibleEvent event(m_ui->doneLine, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
    connect(&m_presenter, &PassphrasesPresenter::failed, this, [this](const ErrorSentences& sentences) {
        m_ui->error->say(sentences.happened, sentences.next);
        QLineEdit* again = m_ui->giveForm->isHidden() ? m_ui->present : m_ui->nextFirst;
        again->setFocus();
        again->selectAll();
    });
}

void PassphrasesCard::applySizes()
{
    const int side = Theme::px(this, 16);
    const int small = Theme::px(this, 8);
    m_ui->column->setContentsMargins(side, side, side, side);
    m_ui->column->setSpacing(Theme::px(this, 12));
    m_ui->doneLine->setLook({.fill = Role::AccentTint});
    m_ui->doneRow->setContentsMargins(side, Theme::px(this, 12), side, Theme::px(this, 12));
    m_ui->doneRow->setSpacing(small);
    for (QLayout* row : {static_cast<QLayout*>(m_ui->buttonRow), static_cast<QLayout*>(m_ui->changeGrid),
                         static_cast<QLayout*>(m_ui->giveGrid), static_cast<QLayout*>(m_ui->footRow)})
        row->setContentsMargins(0, 0, 0, 0);
    m_ui->buttonRow->setSpacing(small);
    m_ui->footRow->setSpacing(small);
    for (QGridLayout* grid : {m_ui->changeGrid, m_ui->giveGrid}) {
        grid->setHorizontalSpacing(Theme::px(this, 12));
        grid->setVerticalSpacing(Theme::px(this, 8));
    }
}

void PassphrasesCard::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (!m_presenter.isBusy())
        closeForms();
}

void PassphrasesCard::setCanChange(bool can)
{
    m_canChange = can;
    refresh();
}

void PassphrasesCard::refresh()
{
    const bool isClosed = m_ui->changeForm->isHidden() && m_ui->giveForm->isHidden();
    const bool has = m_presenter.hasPassphrases();
    m_ui->who->setWords(m_presenter.whoCanRead());
    m_ui->buttons->setVisible(m_canChange && isClosed);
    m_ui->changeFirst->setVisible(has);
    m_ui->changeSecond->setVisible(has);
    m_ui->giveTwo->setVisible(!has);
    m_ui->formFoot->setVisible(!isClosed);
}

void PassphrasesCard::openChange(Partner partner)
{
    closeForms();
    m_changing = partner;
    const bool isFirst = partner == Partner::First;
    m_ui->changeHeading->setText(tr("%1’s passphrase").arg(m_presenter.names()[partner]));
    setTone(m_ui->changeHeading, isFirst ? u"first"_s : u"second"_s);
    m_ui->take->setText(tr("Change it"));
    m_ui->changeForm->show();
    refresh();
    m_ui->present->setFocus();
}

void PassphrasesCard::openGift()
{
    closeForms();
    m_ui->take->setText(tr("Give it both"));
    m_ui->giveForm->show();
    refresh();
    m_ui->nextFirst->setFocus();
}

void PassphrasesCard::closeForms()
{
    emptyFields();
    m_ui->error->clear();
    m_ui->doneLine->hide();
    m_ui->changeForm->hide();
    m_ui->giveForm->hide();
    showBusy(m_presenter.isBusy());
    sayStillOpen({});
    refresh();
}

void PassphrasesCard::emptyFields()
{
    for (QLineEdit* field : findChildren<QLineEdit*>())
        field->clear();
}

PassphrasesPresenter::NewOne PassphrasesCard::newOneOf(Partner partner) const
{
    return partner == Partner::First
               ? PassphrasesPresenter::NewOne{m_ui->nextFirst->text(), m_ui->againFirst->text()}
               : PassphrasesPresenter::NewOne{m_ui->nextSecond->text(), m_ui->againSecond->text()};
}

void PassphrasesCard::take()
{
    if (m_presenter.isBusy())
        return;
    m_ui->error->clear();
    if (m_ui->giveForm->isHidden()) {
        const PassphrasesPresenter::NewOne fields{m_ui->next->text(), m_ui->again->text()};
        sayStillOpen(m_presenter.stillOpen(m_ui->present->text(), fields));
        return m_presenter.change(m_changing, m_ui->present->text(), fields);
    }
    const PerPartner<PassphrasesPresenter::NewOne> fields{newOneOf(Partner::First),
                                                          newOneOf(Partner::Second)};
    sayStillOpen(m_presenter.stillOpen(fields));
    m_presenter.give(fields);
}

void PassphrasesCard::sayStillOpen(const QString& words)
{
    if (words == m_ui->stillOpen->text())
        return;
    m_ui->stillOpen->setText(words);
    QAccessibleEvent event(m_ui->stillOpen, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void PassphrasesCard::showBusy(bool busy)
{
    m_ui->progress->setVisible(busy);
    m_ui->stillOpen->setVisible(!busy);
    for (QWidget* part : {m_ui->changeForm, m_ui->giveForm})
        part->setEnabled(!busy);
    for (QPushButton* button : {m_ui->leaveIt, m_ui->take})
        button->setEnabled(!busy);
}

void PassphrasesCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool isNarrow = width() < Theme::px(this, stackBelow);
    m_ui->buttonRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const std::array<std::pair<QWidget*, QWidget*>, 3> fields{{{m_ui->presentLabel, m_ui->present},
                                                               {m_ui->nextLabel, m_ui->next},
                                                               {m_ui->againLabel, m_ui->again}}};
    for (int i = 0; i < 3; ++i) {
        const auto& [label, field] = fields[static_cast<std::size_t>(i)];
        m_ui->changeGrid->addWidget(label, isNarrow ? 1 + 2 * i : 1, isNarrow ? 0 : i);
        m_ui->changeGrid->addWidget(field, isNarrow ? 2 + 2 * i : 2, isNarrow ? 0 : i);
    }
    for (int column = 1; column < 3; ++column)
        m_ui->changeGrid->setColumnStretch(column, isNarrow ? 0 : 1);
}

void PassphrasesCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_ui->formFoot->isHidden() && !m_presenter.isBusy())
        return m_ui->leaveIt->click();
    QFrame::keyPressEvent(event);
}
