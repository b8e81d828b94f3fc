// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"
#include "presenters/checklistpresenter.h"

#include <QWidget>

class OfferBox;
class QPushButton;
class WrappingCheckBox;

/// One line of a checklist: a tick, and once ticked a way to make an offer of it, which opens below.
class ChecklistRow : public QWidget
{
    Q_OBJECT

public:
    /// Inner object names end in the tag, which is the item's id or stands for an own line.
    ChecklistRow(const ChecklistLine& line, Partner partner, const QString& name, const QString& tag,
                 QWidget* parent = nullptr);

    void showLine(const ChecklistLine& line);
    [[nodiscard]] const ChecklistLine& line() const { return m_line; }
    [[nodiscard]] QList<QWidget*> inTabOrder() const;

signals:
    void ticked(bool on);
    void offerMade();
    void offerWorded(const QString& words);
    void offerRemoved();

private:
    void build(const QString& name, const QString& tag);

    Partner m_partner;
    ChecklistLine m_line;
    WrappingCheckBox* m_tick;
    QPushButton* m_make;
    OfferBox* m_offer;
    QWidget* m_offerPlace;
};
