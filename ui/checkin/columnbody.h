// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// The middle of a column: scrolls inside it, or takes the height it needs while columns stand one above the
/// other and the page scrolls. Keeps what has the focus in sight.
class ColumnBody : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnBody(QWidget* parent = nullptr);

    void setContent(QWidget* content); ///< Takes it, in place of an earlier one.
    void setScrolls(bool scrolls);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int contentHeight() const;

    bool m_scrolls = true;
};
