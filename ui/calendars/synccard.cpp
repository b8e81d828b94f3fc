// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/synccard.h"

#include "ui/theme.h"
#include "ui_synccard.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 620;
constexpr int linesShown = 22; ///< All of it, and room around.

} // namespace

SyncCard::SyncCard(const PerPartner<QString>& names, QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SyncCard>()), m_names(names)
{
    m_ui->setupUi(this);
    const int small = Theme::px(this, 8);
    m_ui->syncColumn->setSpacing(small);
    m_ui->fields->setSpacing(Theme::px(this, 12));
    for (QBoxLayout* field : {m_ui->addressColumn, m_ui->userFirstColumn, m_ui->userSecondColumn})
        field->setSpacing(Theme::px(this, 4));
    m_ui->resultColumn->setContentsMargins({});
    m_ui->resultColumn->setSpacing(small);
    m_ui->userLabelFirst->setText(tr("%1’s user name there").arg(names.first));
    m_ui->userLabelSecond->setText(tr("%1’s user name there").arg(names.second));
    m_ui->userFirst->setAccessibleName(m_ui->userLabelFirst->text());
    m_ui->userSecond->setAccessibleName(m_ui->userLabelSecond->text());
    m_ui->address->setAccessibleName(m_ui->addressLabel->text());
    m_ui->config->setAccessibleName(tr("Configuration of vdirsyncer"));
    m_ui->config->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_ui->config->setFixedHeight(m_ui->config->fontMetrics().lineSpacing() * linesShown);
    m_ui->partner->addChoice(0, tr("For %1").arg(names.first), u"half-first"_s)
        ->setObjectName(u"configFirst"_s);
    m_ui->partner->addChoice(1, tr("For %1").arg(names.second), u"half-second"_s)
        ->setObjectName(u"configSecond"_s);
    m_ui->partner->setChosen(0);
    connect(m_ui->partner, &ChoiceStrip::chose, this, &SyncCard::refresh);
    for (QLineEdit* field : {m_ui->address, m_ui->userFirst, m_ui->userSecond})
        connect(field, &QLineEdit::textChanged, this, &SyncCard::refresh);
    connect(m_ui->copyConfig, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->config->toPlainText()); });
    refresh();
}

SyncCard::~SyncCard() = default;

void SyncCard::setFolder(const QString& folder)
{
    m_setup.folder = folder;
    refresh();
}

void SyncCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_ui->fields->setDirection(width() < Theme::px(this, stackBelow) ? QBoxLayout::TopToBottom
                                                                     : QBoxLayout::LeftToRight);
}

void SyncCard::refresh()
{
    m_setup.address = m_ui->address->text();
    m_setup.users = {m_ui->userFirst->text(), m_ui->userSecond->text()};
    const bool isSecond = m_ui->partner->chosen() == 1;
    const Partner partner = isSecond ? Partner::Second : Partner::First;
    const bool isComplete = !m_setup.address.trimmed().isEmpty() &&
                            !m_setup.users.first.trimmed().isEmpty() &&
                            !m_setup.users.second.trimmed().isEmpty();
    m_ui->result->setVisible(isComplete);
    m_ui->where->setWords(
        isSecond ? tr("In ~/.config/vdirsyncer/config on %1’s computer. A phone needs none of it: "
                      "give it the server, the user name and the password.")
                       .arg(m_names.second)
                 : tr("In ~/.config/vdirsyncer/config on this computer, and the password in the "
                      "file password beside it. Then: vdirsyncer discover, vdirsyncer sync."));
    m_ui->config->setPlainText(m_setup.configFor(partner));
}
