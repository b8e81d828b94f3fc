// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;

/// Five faces, of which one can be chosen, or none.
class FeelingScale : public QWidget
{
    Q_OBJECT

public:
    explicit FeelingScale(QWidget* parent = nullptr);

    /// Five words, from uneasy to glad; each is the accessible name of its face too.
    void setWords(const QStringList& words);

    /// 0 to 4.
    [[nodiscard]] std::optional<int> choice() const;
    void setChoice(std::optional<int> choice);

signals:
    /// By the hand of a person; setChoice() is silent.
    void chosen(int feeling);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QButtonGroup* m_group;
};
