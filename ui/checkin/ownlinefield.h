// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// The last row of a list: a quiet invitation that becomes a field while someone writes a line of their own.
/// Return, or leaving it, adds the line; Escape empties it.
class OwnLineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit OwnLineField(QWidget* parent = nullptr);

signals:
    void added(const QString& words);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addWords();
};
