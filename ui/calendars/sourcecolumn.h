// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/calendarsources.h"

#include <QFrame>

class PartnerHead;
class QPushButton;
class QVBoxLayout;

/// One partner’s calendars; a calendar file can be opened here or dropped on it. Without a partner: those
/// that came from elsewhere.
class SourceColumn : public QFrame
{
    Q_OBJECT

public:
    /// The presenter has to outlive it.
    SourceColumn(CalendarSources& sources, std::optional<Partner> whose, QWidget* parent = nullptr);

    void refresh(); ///< Leaves what has the focus where it is if nothing else has changed.

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void takeHands(bool canBeUsed);
    void showRows(const std::vector<CalendarSource>& sources);
    void orderTabs();
    void addRow(const CalendarSource& source, int place);
    void openFiles();
    void openNewer(const BusySource& source);
    void setDropping(bool dropping);
    [[nodiscard]] QString suffix() const;

    CalendarSources& m_sources;
    std::optional<Partner> m_whose;
    QVBoxLayout* m_rows;
    QPushButton* m_open = nullptr;
    QStringList m_shown; ///< What the rows say.
    bool m_isDropping = false;
    bool m_hadFocus = false; ///< Before it could not be used for a moment.
};
