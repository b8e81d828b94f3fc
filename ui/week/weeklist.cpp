// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/weeklist.h"

#include "ui/week/weekrowdelegate.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

WeekList::WeekList(QWidget* parent) : QListView(parent), m_model(new WeekListModel(this))
{
    setAccessibleName(tr("The week as a list"));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setModel(m_model);
    setItemDelegate(new WeekRowDelegate(this));
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        choose(index);
        if (!m_model->row(index).isBusy)
            emit occasionOpened(OccasionId(m_model->row(index).id));
    });
    connect(this, &QListView::clicked, this, &WeekList::choose);
}

void WeekList::choose(const QModelIndex& index)
{
    if (m_model->row(index).isBusy)
        emit nothingChosen();
    else
        emit occasionChosen(OccasionId(m_model->row(index).id));
}

void WeekList::setRows(const std::vector<OccasionRow>& rows)
{
    const QScopedValueRollback silent(m_silent, true);
    m_model->setRows(rows);
}

void WeekList::setSelected(const std::optional<OccasionId>& occasion)
{
    const QScopedValueRollback silent(m_silent, true);
    if (occasion)
        setCurrentIndex(m_model->indexOf(*occasion));
    else if (!currentIndex().isValid() || !m_model->row(currentIndex()).isBusy)
        setCurrentIndex({}); // Someone who reads along a busy time stays there.
}

void WeekList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && currentIndex().isValid() && !m_model->row(currentIndex()).isBusy) {
        emit notThisTimeAsked(m_model->row(currentIndex()).id);
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        emit weeksOnAsked(event->key() == Qt::Key_PageDown ? 1 : -1); // As in the picture of it.
        return;
    }
    QListView::keyPressEvent(event);
}

void WeekList::focusInEvent(QFocusEvent* event)
{
    // The view puts the focus on its first row then; nobody has chosen it yet.
    const QScopedValueRollback silent(m_silent, true);
    QListView::focusInEvent(event);
}

void WeekList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_silent && current.isValid())
        choose(current);
}
