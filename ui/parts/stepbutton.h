// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// One dot of a StepPath, with its label below when there is room for it.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State
    {
        Past,
        Now,
        Future
    };

    StepButton(const QString& label, QWidget* parent);

    void setState(State state);
    void setNamed(bool named); ///< Whether the label is shown; screen readers always hear it.

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] static int dotExtent(const QWidget* widget);
    [[nodiscard]] static int dotCentre(const QWidget* widget); ///< Down from the top of the path.

signals:
    void moved(int key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintDot(QPainter* painter, const QRectF& place) const;

    State m_state = State::Future;
    bool m_named = true;
};
