// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class StepButton;

/// The path through a check-in: where the couple has been, where it is, what is to come.
/// Steps that were visited can be pressed; one tab stop, arrows move between them.
class StepPath : public QWidget
{
    Q_OBJECT

public:
    explicit StepPath(QWidget* parent = nullptr);

    void setSteps(const QStringList& labels);

    /// The step they are at, and the furthest one they have seen.
    void setPlace(int now, int furthest);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void stepChosen(int step);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void moveFocus(int from, int key);
    [[nodiscard]] bool isNamed(int step, int reach) const;
    [[nodiscard]] QList<int> widths(int reach) const;
    [[nodiscard]] int spare(const QList<int>& widths) const;

    QList<StepButton*> m_buttons;
    int m_now = 0;
    int m_furthest = 0;
};
