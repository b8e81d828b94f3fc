// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// Holds a page that fills it, and scrolls it only when it is too low for the least the page needs.
/// QScrollArea alone would scroll at the height that a page with wrapping words prefers.
class LowPageArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit LowPageArea(QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fit();
};
