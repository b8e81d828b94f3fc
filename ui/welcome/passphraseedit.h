// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A field for a passphrase: hidden, never remembered, with a button that shows what is being typed. What was
/// left in it cannot be shown to whoever comes next: for that it has to be emptied first.
class PassphraseEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget* parent = nullptr);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override; ///< The button is for the mouse alone.
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void cover();

    QAction* m_show;
};
