// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookfixture.h"
#include "settingsinmemory.h"

#include "ui/help/keyspage.h"
#include "ui/settings/settingspage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

class SettingsLook : public Look
{
protected:
    SettingsLook() : page(presenter)
    {
        presenter.setJournal(u"/home/robin/.local/share/wholehearted/journal.wholehearted"_s,
                             [] { return true; });
        page.resize(1000, 700);
        open(&page);
    }
    template <class Part>
    Part* part(const QString& name)
    {
        return page.findChild<Part*>(name);
    }

    SettingsInMemory file;
    SettingsPresenter presenter{file, {u"en"_s}};
    SettingsPage page;
};

} // namespace

TEST_F(SettingsLook, AChoiceHoldsAtOnce)
{
    QTest::mouseClick(part<QToolButton>(u"coloursDark"_s), Qt::LeftButton);
    EXPECT_EQ(file.preferences().appearance, Appearance::Dark);
    part<QComboBox>(u"lockAfter"_s)->setFocus();
    QTest::keyClick(part<QComboBox>(u"lockAfter"_s), Qt::Key_End);
    EXPECT_EQ(file.preferences().lockAfterMinutes, 0);
    QTest::keyClick(part<QCheckBox>(u"locksWithComputer"_s), Qt::Key_Space);
    EXPECT_FALSE(file.preferences().locksWithComputer);
}

TEST_F(SettingsLook, SaysWhatCouldNotBeWritten)
{
    file.canWrite = false;
    presenter.setAccent(AccentColour::Green);
    EXPECT_TRUE(part<QWidget>(u"error"_s)->isVisible());
    file.canWrite = true;
    presenter.setAccent(AccentColour::Blue);
    EXPECT_FALSE(part<QWidget>(u"error"_s)->isVisible());
}

TEST_F(SettingsLook, AMinuteWrittenByHandIsShownAsItIs)
{
    presenter.setLockAfter(7);
    EXPECT_TRUE(part<QComboBox>(u"lockAfter"_s)->currentText().contains(u'7'));
}

TEST_F(SettingsLook, EverythingOnItHasANameToSay)
{
    for (QComboBox* box : page.findChildren<QComboBox*>()) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(box);
        ASSERT_TRUE(spoken);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << box->objectName().toStdString();
    }
}

TEST_F(SettingsLook, KeepsEverythingInsideWhenTextIsTwiceAsLarge)
{
    use(Theme::light(), 21);
    page.resize(1100, 600); // a small screen, less the rail
    settle();
    const auto* scroll = part<QScrollArea>(u"scroll"_s);
    EXPECT_LE(scroll->widget()->minimumSizeHint().width(), scroll->viewport()->width());
}

TEST(KeysLook, WritesEveryKeyOnce)
{
    const KeysPage page;
    QStringList keys;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->text().startsWith(u"Ctrl+"_s))
            keys.append(label->text());
    }
    const auto count = keys.size();
    EXPECT_GE(count, 7);
    keys.removeDuplicates();
    EXPECT_EQ(keys.size(), count) << "two things under one key";
}
