// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/busycard.h"

#include "ui/calendars/sourcecolumn.h"
#include "ui/theme.h"
#include "ui_busycard.h"

#include <QAccessible>

namespace {

constexpr qreal stackBelow = 700;

} // namespace

BusyCard::BusyCard(CalendarSources& sources, QWidget* parent)
    : QWidget(parent)
    , m_sources(sources)
    , m_ui(std::make_unique<Ui::BusyCard>())
    // With a parent from the start: each shows itself, and would be a window of its own for a moment.
    , m_columns{new SourceColumn(sources, Partner::First, this),
                new SourceColumn(sources, Partner::Second, this)}
    , m_elsewhere(new SourceColumn(sources, std::nullopt, this))
{
    m_ui->setupUi(this);
    const int gap = Theme::px(this, 16);
    m_ui->column->setSpacing(Theme::px(this, 8));
    m_ui->sides->setSpacing(gap);
    m_ui->sides->addWidget(m_columns.first, 1);
    m_ui->sides->addWidget(m_columns.second, 1);
    m_ui->column->addWidget(m_elsewhere);
    m_ui->saidLine->setLook({.fill = Role::AccentTint});
    m_ui->saidRow->setContentsMargins(gap, Theme::px(this, 12), gap, Theme::px(this, 12));
    m_ui->saidRow->setSpacing(Theme::px(this, 8));
    m_ui->saidLine->hide();
    connect(&sources, &CalendarSources::changed, this, &BusyCard::refresh);
    connect(&sources, &CalendarSources::said, this, &BusyCard::say);
    connect(&sources, &CalendarSources::failed, this, [this](const ErrorSentences& sentences) {
        m_ui->error->say(sentences.happened, sentences.next);
    });
    refresh();
}

BusyCard::~BusyCard() = default;

void BusyCard::refresh()
{
    for (SourceColumn* column : {m_columns.first, m_columns.second, m_elsewhere})
        column->refresh();
    if (m_sources.isBusy())
        forgetWords();
}

void BusyCard::forgetWords()
{
    m_ui->saidLine->hide();
    m_ui->error->clear();
}

void BusyCard::say(const QString& words)
{
    m_ui->said->setText(words);
    m_ui->saidLine->setAccessibleName(words);
    m_ui->saidLine->show();
    QAccessibleEvent event(m_ui->saidLine, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void BusyCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_ui->sides->setDirection(width() < Theme::px(this, stackBelow) ? QBoxLayout::TopToBottom
                                                                    : QBoxLayout::LeftToRight);
}
