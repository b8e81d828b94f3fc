// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/unlockpage.h"

#include "ui/theme.h"
#include "ui_unlockpage.h"

namespace {

constexpr qreal cardWidth = 436;

} // namespace

UnlockPage::UnlockPage(UnlockPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter), m_ui(std::make_unique<Ui::UnlockPage>())
{
    m_ui->setupUi(this);
    m_ui->error->clear();
    showBusy(presenter.isBusy());
    applySizes();
    connect(m_ui->openJournal, &QPushButton::clicked, this, &UnlockPage::ask);
    connect(m_ui->help, &QPushButton::clicked, this, &UnlockPage::helpAsked);
    connect(m_ui->passphrase, &QLineEdit::returnPressed, this, &UnlockPage::ask);
    connect(&m_presenter, &UnlockPresenter::busyChanged, this, &UnlockPage::showBusy);
    connect(&m_presenter, &UnlockPresenter::needsPassphraseChanged, this,
            [this] { showBusy(m_presenter.isBusy()); });
    connect(&m_presenter, &UnlockPresenter::failed, this, [this](const ErrorSentences& sentences) {
        m_ui->error->say(sentences.happened, sentences.next);

        m_ui->passphrase->selectAll();
        m_ui->passphrase->setFocus();
    });
}

UnlockPage::~UnlockPage() = default;

void UnlockPage::ask()
{
    m_ui->error->clear();
    if (m_presenter.needsPassphrase())
        m_presenter.open(m_ui->passphrase->text());
    else
        m_presenter.look();
}

void UnlockPage::showBusy(bool busy)
{
    const bool asks = m_presenter.needsPassphrase();
    m_ui->either->setVisible(asks);
    m_ui->passphrase->setVisible(asks);
    m_ui->passphrase->setEnabled(!busy);
    m_ui->openJournal->setEnabled(!busy);
    m_ui->openJournal->setText(asks ? tr("Open") : tr("Try again"));
    m_ui->progress->setVisible(busy);
    if (asks && !busy)
        m_ui->passphrase->setFocus();
}

void UnlockPage::applySizes()
{
    const int margin = Theme::px(this, 24);
    m_ui->card->setFixedWidth(Theme::px(this, cardWidth));
    m_ui->column->setContentsMargins(margin, margin, margin, margin);
    m_ui->column->setSpacing(Theme::px(this, 12));
}
