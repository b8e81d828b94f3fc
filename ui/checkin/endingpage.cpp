// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/endingpage.h"

#include "ui/parts/prose.h"
#include "ui/theme.h"
#include "ui_endingpage.h"

EndingPage::EndingPage(QWidget* parent) : QScrollArea(parent), m_ui(std::make_unique<Ui::EndingPage>())
{
    auto* content = new QWidget; // Scrolls: large letters need more than a low window has.
    m_ui->setupUi(content);
    setWidget(content);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    const int side = Theme::px(this, 32);
    m_ui->column->setContentsMargins(side, side, side, side);
    m_ui->column->setSpacing(Theme::px(this, 16));
    m_ui->buttons->setSpacing(Theme::px(this, 12));
    m_ui->buttons->setContentsMargins(0, Theme::px(this, 8), 0, 0);
    m_ui->frame->setMaximumWidth(Theme::px(this, 560));
    m_ui->grid->setContentsMargins(Theme::px(this, 24), 0, Theme::px(this, 24), 0);
    m_ui->grid->setColumnStretch(1, 10000); // The card takes what there is, up to its widest.
    connect(m_ui->closeCheckIn, &QPushButton::clicked, this, &EndingPage::closed);
    connect(m_ui->backToTalk, &QPushButton::clicked, this, &EndingPage::backAsked);
}

EndingPage::~EndingPage() = default;

void EndingPage::say(Why why)
{
    const bool another = why == Why::AnotherDay;
    m_ui->heading->setText(another ? tr("Another day, then.") : tr("You can stop here."));
    m_ui->words->setText(prose(another
                                   ? tr("Nothing was written down. Come back whenever it suits both of you.")
                                   : tr("Talking was the point. Once you close, what you said today is "
                                        "gone from this computer; nothing of it was kept.")));
    setAccessibleName(m_ui->heading->text());
}
