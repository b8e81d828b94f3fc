// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkin/copywatch.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

CopyWatch::CopyWatch(QObject* parent) : QObject(parent)
{
    // What changes while somebody writes here comes from here; asking the system whose it is would not be
    // answered alike everywhere.
    const QClipboard* clipboard = QGuiApplication::clipboard();
    connect(clipboard, &QClipboard::dataChanged, this, [this] { m_copied = m_copied || m_isWatching; });
    connect(clipboard, &QClipboard::selectionChanged, this,
            [this] { m_selected = m_selected || m_isWatching; });
}

void CopyWatch::start()
{
    m_isWatching = true;
}

void CopyWatch::takeBack()
{
    m_isWatching = false;
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (std::exchange(m_copied, false))
        clipboard->clear(QClipboard::Clipboard);
    if (std::exchange(m_selected, false) && clipboard->supportsSelection())
        clipboard->clear(QClipboard::Selection);
}

void CopyWatch::keepItAll()
{
    m_isWatching = false;
    m_copied = false;
    m_selected = false;
}
