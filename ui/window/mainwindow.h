// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"
#include "presenters/errortext.h"

#include <QMainWindow>
#include <QPointer>

#include <array>
#include <functional>

class QStackedWidget;
class QVBoxLayout;
class ErrorLine;
class Rail;

/// The places of the rail, from top to bottom, and those that are reached from one of them.
enum class Place
{
    OurWeek,
    CheckIn,
    LookingBack,
    Summary,
    OurJournal,
    OurQuestions,
    StillTrue
};

inline constexpr std::array everyPlace{Place::OurWeek,  Place::CheckIn,    Place::LookingBack,
                                       Place::Summary,  Place::OurJournal, Place::OurQuestions,
                                       Place::StillTrue};

/// The one window: a rail and the place it leads to, or one page alone. Its title never says more than the
/// name.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    void showAlone(QWidget* page); ///< Without the rail, as Welcome is; takes the page.
    void
    showPlaces(const PerPartner<QString>& names); ///< With the rail; places are asked for by placeChosen().
    void showPlace(Place place, QWidget* page);   ///< Takes the page, in place of an earlier one.
    [[nodiscard]] QWidget* pageOf(Place place) const; ///< Null until it was shown.
    void forgetPlace(Place place);                    ///< Its page goes at once.
    void forgetPlaces();

    void showHelp(); ///< In front of any page, also one that stands alone; its way back leads there again.

    void say(const ErrorSentences& sentences); ///< Above whatever is shown.
    void setNotices(QWidget* notices);         ///< Above it as well; takes them, in place of earlier ones.

    /// What closing would lose, in words; empty when it loses nothing. Asked each time.
    void setCloseWarning(std::function<QString()> whatIsLost) { m_whatIsLost = std::move(whatIsLost); }

signals:
    void placeChosen(Place place);
    void placeShown(Place place);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildRail();
    void buildShortcuts();
    void leaveHelp();

    Rail* m_rail;
    ErrorLine* m_line; ///< What concerns the whole window.
    QVBoxLayout* m_column;
    QWidget* m_notices = nullptr;
    QStackedWidget* m_stack;
    std::array<QWidget*, everyPlace.size()> m_places{};
    QPointer<QWidget> m_help; ///< While it is shown.
    QPointer<QWidget> m_behindHelp;
    int m_chosenBehindHelp = -1;
    std::function<QString()> m_whatIsLost;
};
