// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"

#include <QFrame>

#include <memory>

namespace Ui {
class OccasionBar;
}

class QPushButton;
class QSpacerItem;

/// What the bar says while nothing is chosen, and what can be done then.
struct QuietWords
{
    QString words = {};
    QStringList closeness = {}; ///< Other closeness, in the couple’s own words.
    bool asksAboutRanOut = false;
    bool canLetGo = false; ///< Of what the words are about.
    bool canPause = false;
    bool canResume = false;
};

/// What is chosen in the week, and what either partner can do about it; or quiet lines. It keeps its
/// height, so that the week above it stays where it is.
class OccasionBar : public QFrame
{
    Q_OBJECT

public:
    explicit OccasionBar(QWidget* parent = nullptr);
    ~OccasionBar() override;

    void showOccasion(const OccasionRow& row);
    void say(const QuietWords& quiet);
    void announce(); ///< The quiet words, to a screen reader.
    void setCanPropose(bool can);
    void focusAnswers(); ///< The first thing that can be done about what is chosen.

signals:
    void stillYesAsked();
    void anotherTimeAsked();
    void notThisTimeAsked();
    void letGoAsked();
    void planAnewAsked();
    void letGoOverAsked(); ///< Of what ran out, or is over.
    void leaveRanOutAsked();
    void pauseAsked(bool pause);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void arrangeQuiet();
    void arrangeAnswers();
    void setOffers(const std::vector<OfferLine>& offers);

    std::unique_ptr<Ui::OccasionBar> m_ui;
    QSpacerItem* m_strut; ///< Belongs to the layout.
    QList<QWidget*> m_offers;
    bool m_canPropose = false;
    bool m_asksAboutRanOut = false;
};
