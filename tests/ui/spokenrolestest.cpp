// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/spokenroles.h"

#include "ui/parts/choicestrip.h"
#include "ui/parts/rail.h"
#include "ui/parts/railitem.h"

#include <QAccessible>
#include <QFrame>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class SpokenRoles : public testing::Test
{
protected:
    void SetUp() override { installSpokenRoles(); }
    static QAccessibleInterface* of(QObject* object) { return QAccessible::queryAccessibleInterface(object); }
};

TEST_F(SpokenRoles, WhatHoldsOthersIsAGroupOnceItHasAName)
{
    QFrame window;
    auto* card = new QFrame(&window);
    EXPECT_EQ(of(card)->role(), QAccessible::Client);
    card->setAccessibleName(u"Robin"_s);
    EXPECT_EQ(of(card)->role(), QAccessible::Grouping);
    EXPECT_EQ(of(card)->text(QAccessible::Name), u"Robin"_s);
    auto* line = new QFrame(&window);
    line->setFrameShape(QFrame::HLine);
    EXPECT_EQ(of(line)->role(), QAccessible::Separator);
}

TEST_F(SpokenRoles, APageInTheRailIsATabThatCanBeChosen)
{
    Rail rail;
    rail.addPage(0, u"Our week"_s, u"calendar"_s);
    rail.addPage(1, u"Check-in"_s, u"speech"_s);
    rail.addBelow(2, u"Lock"_s, u"lock"_s, false);
    rail.setChosen(1);
    const QList<RailItem*> items = rail.findChildren<RailItem*>();
    EXPECT_EQ(of(items.at(0))->role(), QAccessible::PageTab);
    EXPECT_FALSE(of(items.at(0))->state().selected);
    EXPECT_TRUE(of(items.at(1))->state().selected);
    EXPECT_EQ(of(items.at(2))->role(), QAccessible::Button);
    int chosen = -1;
    QObject::connect(&rail, &Rail::chose, &rail, [&](int id) { chosen = id; });
    of(items.at(0))->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(chosen, 0);
}

TEST_F(SpokenRoles, AChoiceOfAStripIsOneOfSeveral)
{
    ChoiceStrip strip;
    QToolButton* list = strip.addChoice(0, u"As a list"_s);
    strip.setChosen(0);
    EXPECT_EQ(of(list)->role(), QAccessible::RadioButton);
    EXPECT_EQ(of(list)->text(QAccessible::Name), u"As a list"_s);
    EXPECT_TRUE(of(list)->state().checked);
}

} // namespace
