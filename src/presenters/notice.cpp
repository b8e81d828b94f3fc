// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/notice.h"

void NoticePresenter::say(Notice notice)
{
    m_notice = std::move(notice);
    emit changed();
}

void NoticePresenter::hide()
{
    if (!m_notice)
        return;
    m_notice.reset();
    emit changed();
}
