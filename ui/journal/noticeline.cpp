// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/noticeline.h"

#include "ui/parts/busybar.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/prose.h"
#include "ui/welcome/passphraseedit.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal stackBelow = 620;
constexpr qreal fieldWidth = 320;

QAccessibleInterface* alertFor(const QString& className, QObject* object)
{
    auto* line = className == u"NoticeLine" ? qobject_cast<NoticeLine*>(object) : nullptr;
    return line ? new QAccessibleWidget(line, QAccessible::AlertMessage) : nullptr;
}

void put(QPushButton* button, const QString& words)
{
    button->setText(words);
    button->setVisible(!words.isEmpty());
}

} // namespace

NoticeLine::NoticeLine(NoticePresenter& presenter, QWidget* parent)
    : BarFrame(parent)
    , m_presenter(presenter)
    , m_icon(new IconLabel(this))
    , m_words(new QLabel(this))
    , m_passphrase(new PassphraseEdit(this))
    , m_progress(new BusyBar(this))
    , m_dismiss(new QPushButton(this))
    , m_act(new QPushButton(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    [[maybe_unused]] static const bool known = [] {
        QAccessible::installFactory(alertFor);
        return true;
    }();
    build();
    connect(m_dismiss, &QPushButton::clicked, this, [this] { m_presenter.dismiss(); });
    connect(m_act, &QPushButton::clicked, this, &NoticeLine::act);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &NoticeLine::act);
    connect(&m_presenter, &NoticePresenter::changed, this, &NoticeLine::refresh);
    refresh();
}

void NoticeLine::build()
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_passphrase->setObjectName(u"noticePassphrase"_s);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setFixedWidth(Theme::px(this, fieldWidth));
    m_progress->setFixedWidth(Theme::px(this, fieldWidth));
    m_dismiss->setObjectName(u"noticeDismiss"_s);
    m_act->setObjectName(u"noticeAct"_s);
    m_dismiss->setProperty("kind", u"text"_s);

    const int gap = Theme::px(this, 12);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(Theme::px(this, 8));
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_words, 0, 1, 1, 2);
    grid->addWidget(m_passphrase, 1, 1);
    grid->addWidget(m_progress, 2, 1);
    grid->setColumnStretch(2, 1); // the field has a width of its own, the words have all there is
    auto* start = new QVBoxLayout;
    start->addStretch();
    start->addLayout(grid);
    start->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::px(this, 8));
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_act);

    m_row->setSpacing(gap);
    m_row->addLayout(start, 1);
    m_row->addLayout(buttons);
    setLayout(m_row);
    const int side = Theme::px(this, 16);
    m_row->setContentsMargins(side, gap, side, gap);
}

void NoticeLine::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    refresh();
}

void NoticeLine::refresh()
{
    const bool isShown = m_presenter.notice().has_value() && !m_isQuiet;
    const QWidget* focused = QApplication::focusWidget();
    m_hadFocus = isShown && (m_hadFocus || (focused && isAncestorOf(focused)));
    if (isShown)
        showNotice(*m_presenter.notice());
    setVisible(isShown);
    emit shownOrHidden();
    if (!isShown)
        return;
    takeFocus();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeLine::showNotice(const Notice& notice)
{
    const bool isTrouble = notice.tone == Notice::Tone::Trouble;
    if (isTrouble)
        setLook({.fill = Role::WarningTint, .bar = Role::Warning});
    else
        setLook({.fill = Role::AccentTint, .bar = Role::Accent});
    m_icon->setIcon(isTrouble ? u"warning"_s : u"info"_s, isTrouble ? Role::Warning : Role::Accent);
    m_words->setText(strongThenPlain(notice.happened, notice.rest));
    setAccessibleName(notice.rest.isEmpty() ? notice.happened : notice.happened + u' ' + notice.rest);
    m_progress->setAccessibleName(notice.happened);
    m_progress->setVisible(notice.isBusy);
    m_passphrase->clear();
    m_passphrase->setVisible(notice.asksPassphrase);
    put(m_dismiss, notice.dismissal);
    put(m_act, notice.action);
}

/// Where the focus was on a button that is not there any more, it goes on to what can be done next.
void NoticeLine::takeFocus()
{
    const Notice& notice = *m_presenter.notice();
    if (!m_hadFocus || notice.isBusy)
        return;
    m_hadFocus = false;
    if (notice.asksPassphrase)
        m_passphrase->setFocus();
    else
        (notice.action.isEmpty() ? m_dismiss : m_act)->setFocus();
}

void NoticeLine::act()
{
    const bool asks = m_presenter.notice() && m_presenter.notice()->asksPassphrase;
    if (!asks)
        m_presenter.act();
    else if (!m_passphrase->text().isEmpty())
        m_presenter.act(m_passphrase->text());
    else
        m_passphrase->setFocus();
}

void NoticeLine::resizeEvent(QResizeEvent* event)
{
    BarFrame::resizeEvent(event);
    const bool isNarrow = width() < Theme::px(this, stackBelow);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
