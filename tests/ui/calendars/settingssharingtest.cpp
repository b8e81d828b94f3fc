// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodesktop.h"

#include "presenters/publishingpresenter.h"
#include "presenters/reminders.h"
#include "presenters/sharing/fakecalendars.h"
#include "support/fixedclock.h"
#include "ui/journal/pagedriver.h"
#include "ui/parts/prose.h"
#include "ui/settings/settingspage.h"
#include "ui/settingsinmemory.h"

#include <QDir>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

/// What Settings say of the plan outside of this window.
class SettingsSharing : public PageDriver
{
protected:
    void SetUp() override
    {
        PageDriver::SetUp();
        page.addSharing(reminders, publishing, [] { return true; });
        drive(page);
    }
    void choose(const QString& folder)
    {
        publishing.choose(folder);
        publisher.answer();
        settle();
    }
    [[nodiscard]] QString note() const { return find<Prose>("publishedNote")->words(); }
    [[nodiscard]] QString folder() const
    {
        return find<QLabel>("publishedFolder")->text().remove(QChar(0x200b)); // where the path may wrap
    }

    FakeJournal journal;
    FakePublisher publisher;
    SharingInMemory memory;
    NoDesktop desktop;
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone("Europe/Berlin"))};
    PublishingPresenter publishing{journal, publisher, memory, clock};
    Reminders reminders{journal, desktop, memory, clock};
    SettingsInMemory file;
    SettingsPresenter presenter{file, {u"en"_s}};
    SettingsPage page{presenter};
};

} // namespace

TEST_F(SettingsSharing, APlanInNoFolderIsSaidToBeInNone)
{
    EXPECT_EQ(note(), u"Your plan is in no folder for other calendars."_s);
    EXPECT_FALSE(isShown("publishedFolder"));
}

TEST_F(SettingsSharing, ShowTheFolderThePlanIsPublishedInAsSoonAsItIs)
{
    publishing.choose(u"/srv/Calendars/plan"_s);
    EXPECT_FALSE(isShown("publishedFolder")) << "nothing is in it yet";
    publisher.answer();
    settle();
    EXPECT_EQ(note(), u"Your plan for other calendars is in this folder:"_s);
    EXPECT_TRUE(isShown("publishedFolder"));
    EXPECT_EQ(folder(), u"/srv/Calendars/plan"_s);
    EXPECT_EQ(find("publishedFolder")->accessibleName(), u"/srv/Calendars/plan"_s);
}

TEST_F(SettingsSharing, WriteTheFolderFromHomeAsTheJournalIs)
{
    choose(QDir::homePath() + u"/Calendars/plan"_s);
    EXPECT_EQ(folder(), u"~/Calendars/plan"_s);
}

TEST_F(SettingsSharing, TheFolderLeavesWithThePlan)
{
    choose(u"/srv/Calendars/plan"_s);
    ASSERT_TRUE(isShown("publishedFolder"));
    publishing.stop();
    settle();
    EXPECT_FALSE(isShown("publishedFolder"));
    EXPECT_EQ(note(), u"Your plan is in no folder for other calendars."_s);
}

TEST_F(SettingsSharing, AFolderOfEarlierIsThereAtOnce)
{
    choose(u"/srv/Calendars/plan"_s);
    SettingsPage next(presenter);
    next.addSharing(reminders, publishing, [] { return true; });
    EXPECT_EQ(next.findChild<QLabel*>(u"publishedFolder"_s)->accessibleName(), u"/srv/Calendars/plan"_s);
}
