// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/noticecolumn.h"

#include "ui/journal/noticeline.h"
#include "ui/theme.h"

#include <QVBoxLayout>

#include <algorithm>

NoticeColumn::NoticeColumn(const QList<NoticePresenter*>& presenters, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    const int side = Theme::px(this, 24);
    const int gap = Theme::px(this, 12);
    column->setContentsMargins(side, gap, side, gap);
    column->setSpacing(gap);
    for (NoticePresenter* presenter : presenters) {
        auto* line = new NoticeLine(*presenter, this);
        column->addWidget(line);
        m_lines.append({presenter, line});
        connect(line, &NoticeLine::shownOrHidden, this, &NoticeColumn::showOrHide);
    }
    showOrHide();
}

void NoticeColumn::setQuiet(bool quiet)
{
    m_isQuiet = quiet;
    apply();
}

void NoticeColumn::setQuiet(const NoticePresenter& presenter, bool quiet)
{
    for (Line& line : m_lines) {
        if (line.presenter == &presenter)
            line.isQuiet = quiet;
    }
    apply();
}

void NoticeColumn::apply()
{
    for (const Line& line : std::as_const(m_lines))
        line.line->setQuiet(m_isQuiet || line.isQuiet);
}

void NoticeColumn::showOrHide()
{
    setVisible(std::any_of(m_lines.cbegin(), m_lines.cend(),
                           [](const Line& line) { return !line.line->isHidden(); }));
}
