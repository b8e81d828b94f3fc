// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/passphraseedit.h"

#include "ui/icons.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QMenu>

PassphraseEdit::PassphraseEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_show(addAction(Icons::icon(QStringLiteral("eye"), Role::TextSecondary), TrailingPosition))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase |
                        Qt::ImhSensitiveData);
    m_show->setCheckable(true);
    m_show->setText(tr("Show the passphrase"));
    m_show->setToolTip(tr("Show the passphrase"));
    connect(m_show, &QAction::toggled, this, [this](bool shown) { setEchoMode(shown ? Normal : Password); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            m_show->setChecked(false);
            m_show->setVisible(true);
        }
    });
}

void PassphraseEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    menu->addAction(m_show);
    menu->popup(event->globalPos());
}

void PassphraseEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        cover();
}

void PassphraseEdit::hideEvent(QHideEvent* event)
{
    QLineEdit::hideEvent(event);
    cover();
}

void PassphraseEdit::cover()
{
    m_show->setChecked(false);
    m_show->setVisible(text().isEmpty());
}
