// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;

/// The foot of a page: back at the start, something in the middle, the one primary button at the end.
/// When that does not fit in one row, the middle gets a row of its own above.
class PageFoot : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString backText READ backText WRITE setBackText)
    Q_PROPERTY(QString primaryText READ primaryText WRITE setPrimaryText)

public:
    explicit PageFoot(QWidget* parent = nullptr);

    /// Without words a button is not there.
    void setBackText(const QString& text);
    void setPrimaryText(const QString& text);
    [[nodiscard]] QString backText() const;
    [[nodiscard]] QString primaryText() const;
    [[nodiscard]] QPushButton* back() const { return m_back; }
    [[nodiscard]] QPushButton* primary() const { return m_primary; }

    /// These take ownership; several widgets stand beside each other.
    void addStart(QWidget* widget);
    void addMiddle(QWidget* widget);
    void addEnd(QWidget* widget); ///< Before the primary button.

    [[nodiscard]] bool isWrapped() const { return m_wrapped; }
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void backPressed();
    void primaryPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] int oneRowWidth() const;

    QGridLayout* m_grid;
    QWidget* m_start;
    QWidget* m_middle;
    QWidget* m_end;
    QHBoxLayout* m_endRow;
    QPushButton* m_back;
    QPushButton* m_primary;
    bool m_wrapped = false;
};
