// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/weekpresenter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class DatePopup;
class FreeWeek;
class QFrame;
class QToolButton;

namespace Ui {
class OurWeekPage;
}

/// The shared weekly plan, as a grid or as a list, with what can be done about the occasion that is chosen.
/// The presenter belongs to the window, and outlives the page.
class OurWeekPage : public QWidget
{
    Q_OBJECT

public:
    explicit OurWeekPage(WeekPresenter& presenter, QWidget* parent = nullptr);
    ~OurWeekPage() override;

    /// Whether somebody listens to what asks both of them; until then there are no buttons for it.
    void setCanPropose(bool can);

signals:
    void sharedTimeAsked();
    void timeDrawn(const DrawnTime& time); ///< A time of its own, there.
    void anotherTimeAsked(const OccasionId& insteadOf, const std::optional<DrawnTime>& time);
    void stillYesAsked(const OccasionId& occasion);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildOverlays();
    void connectControls();
    void connectViews();
    void connectBar();
    void connectPresenter();
    void showWeek();
    void showSelection();
    void showError(const ErrorSentences& sentences);
    void clearError();
    void sayQuietly(const QString& words, const QStringList& closeness);
    void sayNothing();
    void showQuietWords();
    void showProposing(); ///< Nothing is proposed while all is paused.
    void askForDate();
    void goOn(int direction);
    void arrange();
    void showIconToGoToDate(bool isShown);
    [[nodiscard]] bool showsGrid() const;
    [[nodiscard]] QWidget* currentView() const;

    WeekPresenter& m_presenter;
    std::unique_ptr<Ui::OurWeekPage> m_ui;
    QWidget* m_corner; ///< Over the empty corner of the grid.
    QToolButton* m_wholeDay;
    QFrame* m_freeCard;
    FreeWeek* m_free;
    DatePopup* m_dates = nullptr; ///< Made when it is first asked for.
    QTimer m_minute;
    QString m_quiet; ///< Stays until something else is chosen or another week is shown.
    QStringList m_closeness;
    QDate m_shown;
    bool m_wasAway = false; ///< It was hidden, and the journal may have changed meanwhile.
    bool m_canPropose = false;
};
