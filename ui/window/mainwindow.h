// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner.h"
#include "presenters/errortext.h"

#include <QMainWindow>
#include <QPointer>

#include <array>
#include <functional>
#include <optional>

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
    Calendars,
    OurJournal,
    OurQuestions,
    StillTrue,
    Settings
};

inline constexpr std::array everyPlace{Place::OurWeek,      Place::CheckIn,   Place::LookingBack,
                                       Place::Summary,      Place::Calendars, Place::OurJournal,
                                       Place::OurQuestions, Place::StillTrue, Place::Settings};

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

    /// Both in front of any page, also one that stands alone; their way back leads there again.
    void showHelp();
    void showKeys();
    void offerLock(bool canLock);                     ///< In the rail.
    [[nodiscard]] std::optional<Place> place() const; ///< None for a page that stands alone.

    void say(const ErrorSentences& sentences); ///< Above whatever is shown.
    void setNotices(QWidget* notices);         ///< Above it as well; takes them, in place of earlier ones.

    /// Whether the words about it stand in the window.
    enum class Loss
    {
        Nothing,
        SaidNow,
        SaidBefore
    };
    Loss sayWhatIsLost(); ///< What closing would lose, with the way to close all the same.
    /// What closing would lose, in words; empty when it loses nothing. Asked each time.
    void setCloseWarning(std::function<QString()> whatIsLost);

signals:
    void placeChosen(Place place);
    void placeShown(Place place);
    void lockAsked();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildRail();
    void buildShortcuts();
    void putInFront(const QString& page);
    void leaveInFront();
    void closeAnyway();
    void takeBackWhatIsLost(); ///< Once closing would lose nothing any more.
    void placeLineAbove();

    Rail* m_rail;
    ErrorLine* m_line;      ///< What concerns the whole window.
    ErrorLine* m_lineAbove; ///< The same above a curtain, which hides all else.
    QVBoxLayout* m_column;
    QWidget* m_notices = nullptr;
    QStackedWidget* m_stack;
    std::array<QWidget*, everyPlace.size()> m_places{};
    QPointer<QWidget> m_inFront; ///< Help, keys or the guide, while they are shown.
    QPointer<QWidget> m_behind;
    int m_chosenBehind = -1;
    std::function<QString()> m_whatIsLost;
    bool m_saysWhatIsLost = false;
};
