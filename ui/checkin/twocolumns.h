// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checkin/partnercolumn.h"

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

/// Both columns, always as wide as each other: side by side, or on a narrow page the first above the second,
/// and then the page scrolls as a whole.
class TwoColumns : public QScrollArea
{
    Q_OBJECT

public:
    explicit TwoColumns(QWidget* parent = nullptr);

    /// Takes it, in place of the one that stood there, which goes at once with everything in it.
    void setColumn(Partner partner, QWidget* column);
    [[nodiscard]] QWidget* column(Partner partner) const { return m_columns[partner]; }
    void putAbove(QWidget* widget); ///< Takes it; it scrolls with the columns.
    void setFills(bool fills);      ///< Whether they are as tall as the page, or as what is in them.
    [[nodiscard]] bool isStacked() const { return m_stacked; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QWidget* m_content;
    QVBoxLayout* m_page;
    QBoxLayout* m_row;
    PerPartner<QWidget*> m_columns;
    bool m_stacked = false;
    bool m_fills = true;
};
