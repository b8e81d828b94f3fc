// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QToolButton;

/// A few joined buttons of which exactly one is chosen.
class ChoiceStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceStrip(QWidget* parent = nullptr);

    /// Without an icon of its own, the chosen one shows a check, for it may not be told by colour alone.
    QToolButton* addChoice(int id, const QString& text, const QString& iconName = {});

    /// Only its icon is seen; the text is tooltip and accessible name.
    QToolButton* addIconChoice(int id, const QString& text, const QString& iconName);

    /// Below each other where they are wider than that, else joined in a row.
    void fitInto(int room);
    void setDense(bool dense); ///< 32 high instead of 36; before the choices are added.

    [[nodiscard]] int chosen() const; ///< -1 before the first choice.
    void setChosen(int id);

signals:
    /// By the hand of a person; setChosen() is silent.
    void chose(int id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* add(int id, const QString& text);

    void nameSegments();

    QBoxLayout* m_row;
    QButtonGroup* m_group;
    bool m_dense = false;
    bool m_stacked = false;
};
