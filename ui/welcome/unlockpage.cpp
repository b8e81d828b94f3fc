// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/unlockpage.h"

#include "ui/style/style.h"
#include "ui_unlockpage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal cardWidth = 436;
constexpr qreal cardMargin = 24;

} // namespace

UnlockPage::UnlockPage(UnlockPresenter& presenter, QWidget* parent)
    : QWidget(parent), m_presenter(presenter), m_ui(std::make_unique<Ui::UnlockPage>())
{
    m_ui->setupUi(this);
    m_ui->error->clear();
    applySizes();
    showState();
    connect(m_ui->openJournal, &QPushButton::clicked, this, &UnlockPage::ask);
    connect(m_ui->help, &QPushButton::clicked, this, &UnlockPage::helpAsked);
    connect(m_ui->goBack, &QPushButton::clicked, this, &UnlockPage::goBack);
    connect(m_ui->beginAnew, &QPushButton::clicked, &m_presenter, &UnlockPresenter::newJournalAsked);
    connect(m_ui->passphrase, &QLineEdit::returnPressed, this,
            [this] { m_presenter.wayBack() ? goBack() : ask(); });
    connect(&m_presenter, &UnlockPresenter::busyChanged, this, &UnlockPage::showBusy);
    connect(&m_presenter, &UnlockPresenter::changed, this, &UnlockPage::showState);
    connect(&m_presenter, &UnlockPresenter::failed, this, &UnlockPage::showTrouble);
    if (m_presenter.trouble())
        showTrouble(*m_presenter.trouble());
}

UnlockPage::~UnlockPage() = default;

void UnlockPage::showTrouble(const ErrorSentences& sentences)
{
    m_ui->error->say(sentences.happened, sentences.next);
    m_ui->passphrase->selectAll();
    m_ui->passphrase->setFocus();
}

void UnlockPage::ask()
{
    m_ui->error->clear();
    if (m_presenter.needsPassphrase() && !m_presenter.wayBack())
        m_presenter.open(m_ui->passphrase->text());
    else
        m_presenter.look();
}

void UnlockPage::goBack()
{
    if (m_presenter.needsPassphrase() && m_ui->passphrase->text().isEmpty())
        return m_ui->passphrase->setFocus();
    m_ui->error->clear();
    m_presenter.goBack(m_ui->passphrase->text());
}

QString UnlockPage::heading() const
{
    if (m_presenter.isMissing())
        return tr("Your journal is not in its place");
    if (m_presenter.wayBack())
        return tr("Your journal cannot be read");
    return m_presenter.isLocked() ? tr("Locked") : tr("Your journal is closed");
}

QString UnlockPage::either() const
{
    if (m_presenter.wayBack())
        return tr("Either of your two passphrases opens the backup.");
    return m_presenter.isLocked()
               ? tr("Either of your two passphrases opens it, and you go on where you were.")
               : tr("Either of your two passphrases opens it.");
}

void UnlockPage::showState()
{
    const bool asks = m_presenter.needsPassphrase();
    const bool canGoBack = m_presenter.wayBack().has_value();
    m_ui->heading->setText(heading());
    m_ui->either->setText(either());
    m_ui->either->setVisible(asks);
    m_ui->passphrase->setVisible(asks);
    m_ui->openJournal->setText(asks && !canGoBack ? tr("Open") : tr("Try again"));
    m_ui->openJournal->setProperty("kind", canGoBack ? u"plain"_s : u"primary"_s); // one primary a page
    restyle(m_ui->openJournal);
    m_ui->beginAnew->setVisible(m_presenter.isMissing());
    showWayBack();
    showBusy(m_presenter.isBusy());
}

void UnlockPage::showWayBack()
{
    const auto wayBack = m_presenter.wayBack();
    m_ui->goBack->setVisible(wayBack.has_value());
    m_ui->goBackNote->setVisible(wayBack.has_value());
    if (!wayBack)
        return;
    m_ui->goBack->setText(wayBack->words);
    m_ui->goBack->setAccessibleDescription(wayBack->note);
    m_ui->goBackNote->setText(wayBack->note);
    // A date may be long, and a button does not wrap.
    const int needed =
        m_ui->goBack->sizeHint().width() + 2 * (Theme::px(this, cardMargin) + m_ui->card->frameWidth());
    m_ui->card->setFixedWidth(std::max(Theme::px(this, cardWidth), needed));
}

void UnlockPage::showBusy(bool busy)
{
    for (QWidget* part : {static_cast<QWidget*>(m_ui->passphrase), static_cast<QWidget*>(m_ui->openJournal),
                          static_cast<QWidget*>(m_ui->goBack), static_cast<QWidget*>(m_ui->beginAnew)})
        part->setEnabled(!busy);
    m_ui->progress->setVisible(busy);
    if (m_presenter.needsPassphrase() && !busy)
        m_ui->passphrase->setFocus();
}

void UnlockPage::applySizes()
{
    const int margin = Theme::px(this, cardMargin);
    m_ui->card->setFixedWidth(Theme::px(this, cardWidth));
    m_ui->column->setContentsMargins(margin, margin, margin, margin);
    m_ui->column->setSpacing(Theme::px(this, 12));
}
