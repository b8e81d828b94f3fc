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

    /// Whether somebody listens to sharedTimeAsked(); until then there is no button for it.
    void setCanPropose(bool can);

signals:
    void sharedTimeAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildOverlays();
    void connectControls();
    void connectPresenter();
    void showWeek();
    void showSelection();
    void showError(const ErrorSentences& sentences);
    void clearError();
    void sayQuietly(const QString& words);
    void goOn(int direction);
    void arrange();
    [[nodiscard]] bool showsGrid() const;
    [[nodiscard]] QWidget* currentView() const;

    WeekPresenter& m_presenter;
    std::unique_ptr<Ui::OurWeekPage> m_ui;
    QWidget* m_corner; ///< Over the empty corner of the grid.
    QToolButton* m_wholeDay;
    QFrame* m_freeCard;
    FreeWeek* m_free;
    DatePopup* m_dates;
    QTimer m_minute;
    QString m_quiet; ///< Stays until something else is chosen or another week is shown.
    QDate m_shown;
    bool m_canPropose = false;
};
