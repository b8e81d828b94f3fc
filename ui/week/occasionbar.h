// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekview.h"

#include <QFrame>

#include <memory>
#include <optional>

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
    /// For what holds it, which knows its width before the layout does: how high it is depends on that.
    void arrangeIn(int width);

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
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void
    arrangeAnew(); ///< Something else is in it; at once only where it is seen, as it measures every word.
    void arrangeQuiet(int width);
    void arrangeAnswers(int width);
    [[nodiscard]] int inside(int width) const; ///< Between its margins.
    [[nodiscard]] int roomForAnswers(int width) const;
    void setOffers(const std::vector<OfferLine>& offers);

    std::unique_ptr<Ui::OccasionBar> m_ui;
    QSpacerItem* m_strut; ///< Belongs to the layout.
    QList<QWidget*> m_offers;
    bool m_canPropose = false;
    bool m_asksAboutRanOut = false;
    std::optional<int> m_arrangedIn; ///< The width that what is in it now is arranged for.
};
