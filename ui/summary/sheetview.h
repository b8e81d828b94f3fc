// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/summary/summarypreview.h"

#include <QPixmap>
#include <QWidget>

/// One page of a summary on its sheet of paper, as large as there is room for.
class SheetView : public QWidget
{
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setPreview(SummaryPreview preview); ///< Stays on its page as far as there is one.
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return m_preview.pageCount; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void pageChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRect sheet() const;
    [[nodiscard]] QPixmap picture(const QSize& size) const;
    void forgetPicture();

    SummaryPreview m_preview;
    int m_page = 0;
    QPixmap m_picture; ///< Of the page, painted once for each size.
};
