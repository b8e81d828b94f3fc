// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/ourweekpage.h"

#include "sampleweek.h"
#include "support/unexpectedwarnings.h"
#include "ui/lookfixture.h"
#include "ui/parts/errorline.h"
#include "ui/week/occasionbar.h"
#include "ui/week/weekgrid.h"
#include "ui/week/weeklist.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

class OurWeekPageTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        evening = week.plan(10, eight + 30, 90, u"Our evening"_s, SharedTimeKind::TimeTogether, 5);
        page = std::make_unique<OurWeekPage>(week.presenter);
        page->resize(1008, 768);
        open(page.get());
    }

    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* widget = page->findChild<Widget*>(name);
        EXPECT_NE(widget, nullptr) << name.toStdString();
        return widget;
    }
    void click(const QString& name)
    {
        find<QAbstractButton>(name)->click();
        settle();
    }
    [[nodiscard]] QString words(const QString& label) const { return find<QLabel>(label)->text(); }
    void choose()
    {
        find(u"weekGrid"_s)->setFocus();
        QTest::keyClick(find(u"weekGrid"_s), Qt::Key_Return);
        settle();
    }

    SampleWeek week;
    EntryId evening;
    std::unique_ptr<OurWeekPage> page;
};

} // namespace

TEST_F(OurWeekPageTest, SaysWhichWeekItShowsAndGoesThroughTheWeeks)
{
    EXPECT_EQ(words(u"title"_s), u"Our week");
    EXPECT_EQ(words(u"range"_s), u"8 – 14 June 2026 · Week 24");
    click(u"nextWeek"_s);
    EXPECT_EQ(words(u"range"_s), u"15 – 21 June 2026 · Week 25");
    click(u"previousWeek"_s);
    click(u"previousWeek"_s);
    EXPECT_EQ(words(u"range"_s), u"1 – 7 June 2026 · Week 23");
    click(u"thisWeek"_s);
    EXPECT_EQ(words(u"range"_s), u"8 – 14 June 2026 · Week 24");
    QTest::keyClick(find(u"weekGrid"_s), Qt::Key_PageDown);
    EXPECT_EQ(words(u"range"_s), u"15 – 21 June 2026 · Week 25");
}

TEST_F(OurWeekPageTest, GoesToADateByKeyboard)
{
    const ExpectedWarning offscreenHasNoPopups(u"This plugin does not support"_s);
    click(u"goToDate"_s);
    auto* calendar = page->findChild<QCalendarWidget*>(u"calendar"_s);
    ASSERT_NE(calendar, nullptr);
    ASSERT_TRUE(calendar->isVisible());
    calendar->setSelectedDate(QDate(2026, 7, 1));
    QTest::keyClick(calendar->focusProxy() ? calendar->focusProxy() : calendar, Qt::Key_Return);
    settle();
    EXPECT_FALSE(calendar->isVisible());
    EXPECT_EQ(words(u"range"_s), u"29 June – 5 July 2026 · Week 27");
    click(u"goToDate"_s);
    QTest::keyClick(calendar->focusProxy() ? calendar->focusProxy() : calendar, Qt::Key_Escape);
    EXPECT_FALSE(calendar->isVisible());
}

TEST_F(OurWeekPageTest, TheBarSaysWhatIsChosenAndHowOftenItComes)
{
    choose();
    EXPECT_EQ(words(u"label"_s), u"Our evening");
    EXPECT_EQ(words(u"kind"_s), u"Time together");
    EXPECT_EQ(words(u"when"_s), u"Wed 10 June, 20:30–22:00");
    EXPECT_TRUE(words(u"repeats"_s).startsWith(u"Every week"));
    EXPECT_TRUE(find(u"letGo"_s)->isVisible());
    QTest::keyClick(page.get(), Qt::Key_Escape);
    EXPECT_FALSE(find(u"letGo"_s)->isVisible());
}

TEST_F(OurWeekPageTest, NotThisTimeIsOneClickAndSaysQuietlyWhatIsFree)
{
    choose();
    find(u"notThisTime"_s)->setFocus();
    click(u"notThisTime"_s);
    EXPECT_TRUE(week.presenter.view().isFree());
    EXPECT_EQ(words(u"quietLine"_s), u"Wed 10 June, 20:30–22:00 is free again.");
    EXPECT_TRUE(find(u"quietLine"_s)->isVisible());
    EXPECT_TRUE(find(u"freeWeek"_s)->isVisible());
    // The keyboard is in the week again, not on a button that is gone.
    EXPECT_TRUE(find(u"weekGrid"_s)->hasFocus());
    click(u"nextWeek"_s);
    EXPECT_FALSE(week.presenter.view().isFree());
    EXPECT_NE(words(u"quietLine"_s), u"Wed 10 June, 20:30–22:00 is free again.");
}

TEST_F(OurWeekPageTest, LettingGoIsOneClickForEveryDateOfIt)
{
    choose();
    click(u"letGo"_s);
    EXPECT_EQ(words(u"quietLine"_s), u"“Our evening” is let go of, with all its dates.");
    EXPECT_FALSE(week.journal.reader().entry(evening));
    click(u"nextWeek"_s);
    EXPECT_TRUE(week.presenter.view().isFree());
}

TEST_F(OurWeekPageTest, TheAnswersWeighTheSame)
{
    page->setCanPropose(true);
    choose();
    const auto* first = find<QPushButton>(u"notThisTime"_s);
    for (const QString& name : {u"stillYes"_s, u"anotherTime"_s, u"letGo"_s}) {
        const auto* other = find<QPushButton>(name);
        EXPECT_EQ(first->height(), other->height());
        EXPECT_EQ(first->font(), other->font());
        EXPECT_EQ(first->property("kind"), other->property("kind"));
        EXPECT_FALSE(first->isDefault() || other->isDefault());
        EXPECT_FALSE(first->autoDefault() || other->autoDefault());
    }
}

TEST_F(OurWeekPageTest, WhenTheDiskIsFullItSaysSoAndTriesOnceMore)
{
    choose();
    week.journal.answerWith({ErrorCode::DiskFull});
    click(u"letGo"_s);
    auto* error = find<ErrorLine>(u"error"_s);
    EXPECT_TRUE(error->isVisible());
    EXPECT_TRUE(error->accessibleName().contains(u"The disk is full"));
    EXPECT_TRUE(week.journal.reader().entry(evening));
    emit error->buttonPressed();
    settle();
    EXPECT_FALSE(error->isVisible());
    EXPECT_FALSE(week.journal.reader().entry(evening));
}

TEST_F(OurWeekPageTest, AFreeWeekSaysThatNothingHasToBe)
{
    EXPECT_FALSE(find(u"freeWeek"_s)->isVisible());
    click(u"previousWeek"_s);
    EXPECT_TRUE(find(u"freeWeek"_s)->isVisible());
    EXPECT_TRUE(words(u"quietLine"_s).isEmpty());
}

TEST_F(OurWeekPageTest, NotThisTimeNamesTheirOwnOtherCloseness)
{
    week.journal.hold({}, {{CoupleSetting::OtherCloseness, u"A walk\nReading aloud"_s}});
    choose();
    EXPECT_FALSE(find(u"closeness"_s)->isVisible());
    click(u"notThisTime"_s);
    EXPECT_TRUE(find(u"closeness"_s)->isVisible());
    EXPECT_EQ(words(u"closeness"_s), u"Close in other ways: A walk · Reading aloud");
    click(u"nextWeek"_s);
    EXPECT_FALSE(find(u"closeness"_s)->isVisible());
}

TEST_F(OurWeekPageTest, EitherPausesEverythingAndGoesOnWithOneClick)
{
    page->setCanPropose(true);
    click(u"pause"_s);
    EXPECT_TRUE(week.journal.reader().isOn(CoupleSwitch::Paused));
    EXPECT_TRUE(find(u"freeWeek"_s)->isVisible());
    EXPECT_FALSE(find(u"sharedTime"_s)->isVisible()) << "nothing is asked for while all is paused";
    EXPECT_FALSE(find(u"pause"_s)->isVisible());
    click(u"nextWeek"_s);
    EXPECT_TRUE(week.presenter.view().isFree());
    click(u"resume"_s);
    EXPECT_FALSE(week.presenter.view().isFree());
    EXPECT_TRUE(find(u"sharedTime"_s)->isVisible());
}

TEST_F(OurWeekPageTest, APlanThatRanOutIsAskedAboutOnceAndKindly)
{
    page->setCanPropose(true);
    std::optional<OccasionId> asked;
    QObject::connect(page.get(), &OurWeekPage::anotherTimeAsked,
                     [&](const OccasionId& insteadOf) { asked = insteadOf; });
    week.clock.set(QDateTime(QDate(2026, 7, 16), QTime(9, 0), QTimeZone("Europe/Berlin")));
    click(u"thisWeek"_s);
    EXPECT_EQ(words(u"quietLine"_s), u"“Our evening” ran until 15 July 2026. Is this still true?");
    click(u"planAnew"_s);
    EXPECT_EQ(asked, (OccasionId{evening, QDate(2026, 7, 16)}));
    click(u"leaveRanOut"_s);
    EXPECT_FALSE(find(u"planAnew"_s)->isVisible());
}

TEST_F(OurWeekPageTest, APlanThatRanOutIsAskedAboutAsSoonAsAnythingCanBeAsked)
{
    week.clock.set(QDateTime(QDate(2026, 7, 16), QTime(9, 0), QTimeZone("Europe/Berlin")));
    week.presenter.showThisWeek();
    page = std::make_unique<OurWeekPage>(week.presenter);
    open(page.get());
    EXPECT_FALSE(find(u"planAnew"_s)->isVisible()) << "control";
    EXPECT_TRUE(find(u"leaveRanOut"_s)->isVisible());
    page->setCanPropose(true);
    EXPECT_TRUE(find(u"planAnew"_s)->isVisible());
}

TEST_F(OurWeekPageTest, InAWeekGoneByWhatIsOverCanBeLetGoOf)
{
    const EntryId past = week.plan(3, eight, 90, u"Slow morning"_s);
    EXPECT_TRUE(find(u"letGoOver"_s)->isHidden());
    click(u"previousWeek"_s);
    EXPECT_TRUE(find<QLabel>(u"quietLine"_s)->text().contains(u"“Slow morning” is over."_s));
    ASSERT_TRUE(find(u"letGoOver"_s)->isVisible());
    EXPECT_TRUE(find(u"leaveRanOut"_s)->isHidden());
    click(u"letGoOver"_s);
    EXPECT_FALSE(week.journal.reader().entry(past));
    EXPECT_EQ(find<QLabel>(u"quietLine"_s)->text(), u"“Slow morning” is let go of."_s);
}

TEST_F(OurWeekPageTest, EnterOpensWhatCanBeDoneAndEscapeGoesBack)
{
    page->setCanPropose(true);
    choose();
    EXPECT_TRUE(find(u"stillYes"_s)->hasFocus());
    QTest::keyClick(find(u"stillYes"_s), Qt::Key_Escape);
    settle();
    EXPECT_TRUE(find(u"weekGrid"_s)->hasFocus());
}

TEST_F(OurWeekPageTest, TheListShowsTheSameAndChoosesTheSame)
{
    click(u"showList"_s);
    auto* list = find<WeekList>(u"weekList"_s);
    ASSERT_TRUE(list->isVisible());
    EXPECT_FALSE(find(u"weekGrid"_s)->isVisible());
    EXPECT_FALSE(find(u"wholeDay"_s)->isVisible());
    list->setFocus();
    EXPECT_FALSE(find(u"letGo"_s)->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(words(u"label"_s), u"Our evening");
    click(u"letGo"_s);
    EXPECT_TRUE(find(u"quietLine"_s)->isVisible());
    EXPECT_EQ(list->model()->rowCount(), 0);
    click(u"showGrid"_s);
    EXPECT_TRUE(find(u"weekGrid"_s)->isVisible());
}

TEST_F(OurWeekPageTest, OffersASharedTimeOnlyWhereSomebodyListens)
{
    EXPECT_FALSE(find(u"sharedTime"_s)->isVisible());
    page->setCanPropose(true);
    EXPECT_TRUE(find(u"sharedTime"_s)->isVisible());
    int asked = 0;
    QObject::connect(page.get(), &OurWeekPage::sharedTimeAsked, [&] { ++asked; });
    click(u"sharedTime"_s);
    EXPECT_EQ(asked, 1);
}

TEST_F(OurWeekPageTest, TheWholeDayIsAClickAway)
{
    click(u"wholeDay"_s);
    EXPECT_EQ(week.presenter.view().hours, (HourBand{0, 24}));
    click(u"wholeDay"_s);
    EXPECT_EQ(week.presenter.view().hours, (HourBand{8, 23}));
}

TEST_F(OurWeekPageTest, ShowsWhatWasAgreedWhileItWasAway)
{
    page->hide();
    SharedTime time;
    time.firstDate = QDate(2026, 6, 12);
    time.startMinute = eight;
    time.timeZone = "Europe/Berlin";
    week.journal.hold(time);
    page->show();
    settle();
    EXPECT_EQ(week.presenter.view().rows.size(), 2U);
}

TEST_F(OurWeekPageTest, EveryButtonHasANameAndCanBeReachedByKeyboard)
{
    choose();
    for (const auto* button : page->findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty())
            << button->objectName().toStdString();
        EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus) << button->objectName().toStdString();
    }
}

TEST_F(OurWeekPageTest, TabGoesAroundThroughEveryControl)
{
    page->setCanPropose(true);
    page->setFocus();
    EXPECT_TRUE(find(u"weekGrid"_s)->hasFocus()) << "the week is what one is here for";
    QSet<QString> met;
    for (int tab = 0; tab < 40; ++tab) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        met.insert(QApplication::focusWidget()->objectName());
    }
    for (const QString& name : {u"previousWeek"_s, u"thisWeek"_s, u"nextWeek"_s, u"goToDate"_s,
                                u"sharedTime"_s, u"wholeDay"_s, u"weekGrid"_s, u"pause"_s})
        EXPECT_TRUE(met.contains(name)) << name.toStdString();
}

TEST_F(OurWeekPageTest, NarrowPagesGoThroughTheDaysBeforeTheWeeks)
{
    page->resize(600, 700);
    settle();
    ASSERT_EQ(find<WeekGrid>(u"weekGrid"_s)->shownDays(), 3);
    EXPECT_EQ(find(u"nextWeek"_s)->accessibleName(), u"Days after");
    int clicks = 0;
    while (words(u"range"_s) == u"8 – 14 June 2026 · Week 24" && clicks < 5) {
        click(u"nextWeek"_s);
        ++clicks;
    }
    EXPECT_GE(clicks, 2);
    click(u"previousWeek"_s);
    EXPECT_EQ(words(u"range"_s), u"8 – 14 June 2026 · Week 24");
}

TEST_F(OurWeekPageTest, NothingIsCutOffAtTwiceTheTextSizeOrInANarrowPanel)
{
    page->setCanPropose(true);
    choose();
    const auto fits = [this] {
        for (const QString& name :
             {u"previousWeek"_s, u"thisWeek"_s, u"nextWeek"_s, u"goToDate"_s, u"stillYes"_s, u"anotherTime"_s,
              u"notThisTime"_s, u"letGo"_s, u"sharedTime"_s}) {
            const QWidget* button = find(name);
            const int right = button->mapTo(page.get(), QPoint(button->width(), 0)).x();
            EXPECT_LE(right, page->width()) << name.toStdString();
            EXPECT_GE(button->width(), button->minimumSizeHint().width()) << name.toStdString();
            EXPECT_GE(button->height(), button->minimumSizeHint().height()) << name.toStdString();
        }
    };
    page->resize(320, 640);
    settle();
    fits();
    use(Theme::light(), 21);
    page->resize(1088, 768);
    settle();
    fits();
    page->resize(848, 640);
    settle();
    fits();
}

TEST_F(OurWeekPageTest, FromRightToLeftAndInANarrowPanelThePauseIsWhole)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    page->resize(320, 640);
    settle();
    const QWidget* pause = find(u"pause"_s);
    const QRect place(pause->mapTo(page.get(), QPoint()), pause->size());
    EXPECT_TRUE(page->rect().contains(place));
    EXPECT_GE(pause->width(), pause->minimumSizeHint().width());
}

TEST_F(OurWeekPageTest, TimeGoesOnWhileItIsLookedAt)
{
    week.clock.advance(3600);
    week.presenter.tick();
    EXPECT_EQ(week.presenter.view().now, (WeekPlace{1, 15 * 60 + 45}));
}
