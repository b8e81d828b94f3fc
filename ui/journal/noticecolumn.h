// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class NoticeLine;
class NoticePresenter;

/// The notices above a page, one below the other; takes no room while there are none.
class NoticeColumn : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeColumn(const QList<NoticePresenter*>& presenters, QWidget* parent = nullptr);

    void setQuiet(bool quiet);                                   ///< All of them.
    void setQuiet(const NoticePresenter& presenter, bool quiet); ///< One that is shown elsewhere.

private:
    struct Line
    {
        const NoticePresenter* presenter = nullptr;
        NoticeLine* line = nullptr;
        bool isQuiet = false;
    };

    void apply();
    void showOrHide();

    QList<Line> m_lines;
    bool m_isQuiet = false;
};
