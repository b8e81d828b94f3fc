// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendars/calendarspage.h"

#include "nodesktop.h"
#include "presenters/sharing/fakecalendars.h"
#include "support/fixedclock.h"
#include "ui/calendars/sourcecolumn.h"
#include "ui/journal/pagedriver.h"
#include "ui/parts/errorline.h"
#include "ui/parts/prose.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

class CalendarsPageTest : public PageDriver
{
protected:
    void SetUp() override
    {
        PageDriver::SetUp();
        BusyReading reading;
        const qint64 noon = QDateTime(QDate(2026, 12, 1), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
        reading.intervals = {{noon, noon + 3600}};
        reader.put(u"/home/x/work.ics"_s, reading);
        reader.put(u"/home/x/broken.ics"_s, failure(ErrorCode::BrokenCalendar));
    }
    void openPage(const QSize& size = {1008, 768})
    {
        page =
            std::make_unique<CalendarsPage>(CalendarsPage::Presenters{sources, publishing, word, reminders});
        drive(*page, size);
    }
    void keepNames()
    {
        journal.hold({}, {{CoupleSetting::FirstName, u"Robin"_s}, {CoupleSetting::SecondName, u"Sam"_s}});
    }
    void choose(const QString& folder)
    {
        publishing.choose(folder);
        publisher.answer();
    }
    static void drop(QWidget* onto, const QString& file)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(onto, &drop);
        settle();
    }
    /// Every field and button of the page, in the order of Tab.
    [[nodiscard]] QStringList tabOrder() const
    {
        QStringList order;
        const QWidget* first = page->findChild<QWidget*>(u"openCalendarFirst"_s);
        const QWidget* widget = first;
        do {
            if (widget->isVisibleTo(page.get()) && (widget->focusPolicy() & Qt::TabFocus) != 0 &&
                page->isAncestorOf(widget) && widget->isEnabled() &&
                !widget->objectName().startsWith(u"qt_"_s))
                order.append(widget->objectName());
            widget = widget->nextInFocusChain();
        } while (widget != first);
        return order;
    }

    FakeJournal journal;
    FakeReader reader;
    FakePublisher publisher;
    SharingInMemory memory;
    NoDesktop desktop;
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone("Europe/Berlin"))};
    PerPartner<QString> names{u"Robin"_s, u"Sam"_s};
    CalendarSources sources{journal, reader, memory, clock, names};
    PublishingPresenter publishing{journal, publisher, memory, clock};
    CalendarWordPresenter word{journal, {}, names};
    Reminders reminders{journal, desktop, memory, clock};
    std::unique_ptr<CalendarsPage> page;
};

/// Where a part of the page stands, counted from the corner where its lines begin.
QRect placeOf(const QWidget* part, const QWidget& page)
{
    const QRect place(part->mapTo(&page, QPoint(0, 0)), part->size());
    return QStyle::visualRect(page.layoutDirection(), page.rect(), place);
}

} // namespace

TEST_F(CalendarsPageTest, PutsEachButtonWhereItsWordsBegin)
{
    keepNames();
    openPage({560, 900});
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        page->setLayoutDirection(direction);
        for (const int width : {560, 1008}) {
            page->resize(width, 900);
            settle();
            for (const auto& [name, words] :
                 {std::pair("anotherWord", "wordLabel"), std::pair("chooseFolder", "folderLabel"),
                  std::pair("saveFile", "fileLabel"), std::pair("mute", "muted")}) {
                SCOPED_TRACE(name);
                const auto* button = page->findChild<QPushButton*>(QLatin1String(name));
                const QRect place = placeOf(button, *page);
                const QRect begin = placeOf(page->findChild<QWidget*>(QLatin1String(words)), *page);
                EXPECT_EQ(place.width(), button->sizeHint().width());
                if (width == 560) {
                    EXPECT_EQ(place.left(), begin.left()) << "below them";
                } else {
                    EXPECT_EQ(place.top(), begin.top()) << "beside them";
                }
            }
        }
    }
}

TEST_F(CalendarsPageTest, HasNothingToDoBeforeTheFirstKeep)
{
    openPage();
    EXPECT_TRUE(isShown("notYet"));
    EXPECT_FALSE(isShown("openCalendarFirst"));
    EXPECT_FALSE(isShown("chooseFolder"));
    keepNames();
    page->refresh();
    EXPECT_FALSE(isShown("notYet"));
    EXPECT_TRUE(isShown("openCalendarFirst"));
}

TEST_F(CalendarsPageTest, TakesAFileInWhereItIsDropped)
{
    keepNames();
    openPage();
    drop(find("sourcesSecond"), u"/home/x/work.ics"_s);
    EXPECT_EQ(find<QLineEdit>("sourceNameSecond_0")->text(), u"work"_s);
    EXPECT_EQ(find("sourceNameSecond_0")->accessibleName(), u"Sam: name of this calendar"_s);
    EXPECT_EQ(find<QLabel>("said")->text(), u"work.ics: one busy time."_s);
    EXPECT_EQ(journal.reader().busySources().size(), 1U);
    click("removeSourceSecond_0");
    EXPECT_TRUE(journal.reader().busySources().empty());
    EXPECT_EQ(page->findChild<QLineEdit*>(u"sourceNameSecond_0"_s), nullptr);
}

TEST_F(CalendarsPageTest, OpensAFileByTheKeyboard)
{
    keepNames();
    openPage();
    key("openCalendarFirst", Qt::Key_Space);
    auto* dialog = page->findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    emit dialog->filesSelected({u"/home/x/work.ics"_s});
    dialog->close();
    settle();
    EXPECT_TRUE(isShown("sourceNameFirst_0"));
}

TEST_F(CalendarsPageTest, TheFocusStaysWhereACalendarWasOpened)
{
    keepNames();
    openPage();
    find("openCalendarFirst")->setFocus();
    reader.answerLater();
    sources.takeIn(Partner::First, {u"/home/x/work.ics"_s});
    settle();
    EXPECT_FALSE(find("openCalendarFirst")->isEnabled()) << "while it is read";
    reader.answer();
    settle();
    EXPECT_TRUE(isShown("sourceNameFirst_0"));
    EXPECT_TRUE(find("openCalendarFirst")->hasFocus());
}

TEST_F(CalendarsPageTest, SaysWhatCannotBeReadAndKeepsNothingOfIt)
{
    keepNames();
    openPage();
    drop(find("sourcesFirst"), u"/home/x/broken.ics"_s);
    const auto lines = page->findChildren<ErrorLine*>();
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const ErrorLine* line) {
        return line->isVisible() && line->accessibleName().contains(u"no busy time was taken in"_s);
    }));
    EXPECT_TRUE(journal.reader().busySources().empty());
}

TEST_F(CalendarsPageTest, ACalendarGetsANameOfTheirs)
{
    keepNames();
    openPage();
    drop(find("sourcesFirst"), u"/home/x/work.ics"_s);
    type("sourceNameFirst_0", u"Shifts"_s);
    key("sourceNameFirst_0", Qt::Key_Return);
    EXPECT_EQ(memory.choices().calendars.front().name, u"Shifts"_s);
}

TEST_F(CalendarsPageTest, PublishesIntoAFolderAndSaysHowItIs)
{
    keepNames();
    openPage();
    EXPECT_FALSE(isShown("stopFolder"));
    click("chooseFolder");
    auto* dialog = page->findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    emit dialog->fileSelected(u"/srv/Calendars/plan"_s);
    dialog->close();
    settle();
    EXPECT_FALSE(find("chooseFolder")->isEnabled()) << "while it is at work";
    publisher.answer();
    settle();
    EXPECT_EQ(find("folder")->accessibleName(), u"/srv/Calendars/plan"_s);
    EXPECT_TRUE(find<Prose>("state")->words().startsWith(u"The folder has your plan as it is now."_s));
    click("stopFolder");
    EXPECT_FALSE(isShown("folder"));
    EXPECT_TRUE(isShown("outSaidLine"));
}

TEST_F(CalendarsPageTest, SaysWhyAFolderIsNotUpToDateAndTriesAgain)
{
    keepNames();
    choose(u"/srv/plan"_s);
    openPage();
    publishing.bringUpToDate();
    publisher.answer(failure(ErrorCode::DiskFull));
    settle();
    auto* line = find<ErrorLine>("outError");
    ASSERT_TRUE(line && line->isVisible());
    line->findChild<QPushButton*>()->click();
    publisher.answer();
    settle();
    EXPECT_FALSE(line->isVisible());
}

TEST_F(CalendarsPageTest, WritesTheConfigurationForBothAndKeepsNothingTyped)
{
    keepNames();
    openPage();
    EXPECT_FALSE(isShown("address")) << "without a folder there is nothing to carry";
    choose(u"/srv/Calendars/plan"_s);
    EXPECT_FALSE(isShown("config"));
    type("address", u"https://dav.example.org"_s);
    type("userFirst", u"robin"_s);
    type("userSecond", u"sam"_s);
    EXPECT_TRUE(find<QPlainTextEdit>("config")->toPlainText().contains(u"path = \"/srv/Calendars/\""_s));
    click("configSecond");
    EXPECT_TRUE(find<QPlainTextEdit>("config")->toPlainText().contains(u"collections = null"_s));
    click("copyConfig");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"https://dav.example.org/robin/plan/"_s));
    SharingChoices onlyTheFolder;
    onlyTheFolder.folder = u"/srv/Calendars/plan"_s;
    EXPECT_EQ(memory.choices(), onlyTheFolder);
}

TEST_F(CalendarsPageTest, AnotherWordIsAskedOfBoth)
{
    keepNames();
    openPage();
    EXPECT_EQ(find<QLabel>("word")->text(), u"“Time together”"_s);
    click("anotherWord");
    EXPECT_TRUE(hasFocus("newWord"));
    EXPECT_FALSE(find("askWord")->isEnabled());
    type("newWord", u"Yoga"_s);
    key("newWord", Qt::Key_Return);
    EXPECT_TRUE(isShown("yesFirst"));
    EXPECT_TRUE(isShown("yesSecond"));
    EXPECT_EQ(journal.reader().setting(CoupleSetting::CalendarWord), QString()) << "not before both said yes";
}

TEST_F(CalendarsPageTest, EscapeLeavesTheWordAsItIs)
{
    keepNames();
    openPage();
    click("anotherWord");
    type("newWord", u"Yoga"_s);
    key("newWord", Qt::Key_Escape);
    EXPECT_TRUE(hasFocus("anotherWord"));
    click("anotherWord");
    EXPECT_EQ(find<QLineEdit>("newWord")->text(), QString());
}

TEST_F(CalendarsPageTest, RemindersAreOffAndOneButtonQuietsThemForBoth)
{
    keepNames();
    openPage();
    EXPECT_FALSE(find<QCheckBox>("remindTalks")->isChecked());
    EXPECT_FALSE(find("remindTime")->isEnabled());
    click("remindTalks");
    EXPECT_TRUE(memory.choices().remindsOfTalks);
    EXPECT_TRUE(find("remindTime")->isEnabled());
    click("mute");
    EXPECT_TRUE(journal.reader().isOn(CoupleSwitch::Muted));
    EXPECT_EQ(find<QPushButton>("mute")->text(), u"Let them be heard"_s);
}

TEST_F(CalendarsPageTest, TabGoesThroughItInTheOrderOfReading)
{
    keepNames();
    openPage();
    drop(find("sourcesFirst"), u"/home/x/work.ics"_s);
    choose(u"/srv/plan"_s);
    settle();
    QStringList order = tabOrder();
    const QStringList wanted{u"openCalendarFirst"_s,
                             u"openCalendarSecond"_s,
                             u"anotherWord"_s,
                             u"chooseFolder"_s,
                             u"stopFolder"_s,
                             u"address"_s,
                             u"userFirst"_s,
                             u"userSecond"_s,
                             u"saveFile"_s,
                             u"remindTalks"_s,
                             u"mute"_s,
                             u"sourceNameFirst_0"_s,
                             u"replaceSourceFirst_0"_s,
                             u"removeSourceFirst_0"_s};
    order.erase(std::remove_if(order.begin(), order.end(),
                               [&](const QString& name) { return !wanted.contains(name); }),
                order.end());
    EXPECT_EQ(order, wanted);
}

TEST_F(CalendarsPageTest, FitsItsRoomAtAnySizeAndDirection)
{
    keepNames();
    choose(u"/srv/a/rather/long/path/to/a/folder/for/a/plan"_s);
    for (const qreal points : {10.5, 21.0}) {
        use(Theme::light(), points);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QApplication::setLayoutDirection(direction);
            openPage({768, 640});
            drop(find("sourcesFirst"), u"/home/x/work.ics"_s);
            auto* scroll = find<QScrollArea>("scroll");
            for (const auto* card : page->findChildren<QWidget*>(QString(), Qt::FindChildrenRecursively)) {
                if (card->isVisibleTo(scroll->widget()) && scroll->widget()->isAncestorOf(card) &&
                    card->minimumSizeHint().width() > scroll->viewport()->width())
                    ADD_FAILURE() << qUtf8Printable(card->objectName()) << card->metaObject()->className();
            }
            EXPECT_LE(scroll->widget()->minimumSizeHint().width(), scroll->viewport()->width())
                << points << " pt, " << direction;
            page.reset();
        }
    }
}
