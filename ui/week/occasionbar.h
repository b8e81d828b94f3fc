// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"

#include <QFrame>

#include <memory>

namespace Ui {
class OccasionBar;
}

class QSpacerItem;

/// What is chosen in the week, and what either partner can do about it; or one quiet line. It keeps its
/// height, so that the week above it stays where it is.
class OccasionBar : public QFrame
{
    Q_OBJECT

public:
    explicit OccasionBar(QWidget* parent = nullptr);
    ~OccasionBar() override;

    void showOccasion(const OccasionRow& row);
    void say(const QString& words);

signals:
    void notThisTimeAsked();
    void letGoAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void setOffers(const std::vector<OfferLine>& offers);

    std::unique_ptr<Ui::OccasionBar> m_ui;
    QSpacerItem* m_strut; ///< Belongs to the layout.
    QList<QWidget*> m_offers;
};
