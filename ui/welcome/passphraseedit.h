// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A field for a passphrase: hidden, never remembered, with a button that shows it while it is checked.
class PassphraseEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget* parent = nullptr);

private:
    QAction* m_show;
};
