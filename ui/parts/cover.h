// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

/// Lies over everything inside one widget and hides it: what is covered is not painted, cannot be reached by
/// keyboard and is unknown to screen readers, until the cover is lifted.
class Cover : public QWidget
{
    Q_OBJECT

public:
    /// A property: what has it is neither hidden nor covered. For words about the window itself.
    static constexpr const char* staysAbove = "staysAbove";

    explicit Cover(QWidget* over);
    ~Cover() override; ///< Over a window that stays, what it hid comes back.

    /// Hides what is inside the widget now and whatever is shown there meanwhile.
    void cover();

    /// Brings it back as it was, with the focus where it was.
    void lift();

    [[nodiscard]] bool isCovering() const { return m_covering; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// Vertical folds, as quiet as a real curtain.
    void paintFolds(QPainter* painter, const QRectF& place) const;

private:
    void conceal(QWidget* content);
    void putAway(QWidget* content);

    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
    bool m_covering = false;
};
