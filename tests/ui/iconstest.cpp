// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "lookfixture.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

/// The colour of the one pixel that is surely inside the filled circle.
QColor centre(const QPixmap& pixmap)
{
    return pixmap.toImage().pixelColor(pixmap.width() / 2, pixmap.height() / 2);
}

int ink(const QImage& image, int fromX, int toX)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = fromX; x < toX; ++x)
            found += image.pixelColor(x, y).alpha();
    }
    return found;
}

} // namespace

using IconsTest = Look;

TEST_F(IconsTest, EachOneIsLinkedIntoTheProgram)
{
    const QStringList names{u"calendar"_s,     u"speech"_s,     u"history"_s,      u"document"_s,
                            u"sliders"_s,      u"lock"_s,       u"chevron-left"_s, u"chevron-right"_s,
                            u"chevron-down"_s, u"check"_s,      u"plus"_s,         u"close"_s,
                            u"pencil"_s,       u"repeat"_s,     u"offer"_s,        u"info"_s,
                            u"warning"_s,      u"grid"_s,       u"list"_s,         u"mark"_s,
                            u"full"_s,         u"half-first"_s, u"half-second"_s,  u"clock"_s,
                            u"undo"_s,         u"printer"_s,    u"save"_s,         u"chevron-up"_s};
    for (const QString& name : names)
        EXPECT_TRUE(Icons::exists(name)) << name.toStdString();
}

TEST_F(IconsTest, EveryFileDrawsSomething)
{
    const QStringList files = QDir(u":/icons"_s).entryList();
    EXPECT_GE(files.size(), 28);
    for (const QString& file : files) {
        const QPixmap drawn = Icons::icon(file.chopped(4)).pixmap(20, 20);
        EXPECT_GT(ink(drawn.toImage(), 0, 20), 1000) << file.toStdString();
    }
}

TEST_F(IconsTest, AnIconTakesTheColourOfItsRoleInEitherTheme)
{
    const QIcon icon = Icons::icon(u"full"_s, Role::TalkSolid);
    EXPECT_EQ(centre(icon.pixmap(20, 20)), Theme::light().color(Role::TalkSolid));
    use(Theme::dark());
    EXPECT_EQ(centre(icon.pixmap(20, 20)), Theme::dark().color(Role::TalkSolid))
        << "the same icon, not a new one";
}

TEST_F(IconsTest, OnAChosenButtonItTakesTheOtherRole)
{
    const QIcon icon = Icons::icon(u"full"_s, Role::Text, Role::Accent);
    EXPECT_EQ(centre(icon.pixmap({20, 20}, QIcon::Normal, QIcon::On)), Theme::light().color(Role::Accent));
    EXPECT_EQ(centre(icon.pixmap({20, 20}, QIcon::Normal, QIcon::Off)), Theme::light().color(Role::Text));
}

TEST_F(IconsTest, ItIsSharpOnADenseScreen)
{
    const QPixmap drawn = Icons::pixmap(u"full"_s, Qt::black, 16, 2.0, Qt::LeftToRight);
    EXPECT_EQ(drawn.width(), 32);
    EXPECT_DOUBLE_EQ(drawn.deviceIndependentSize().width(), 16.0);
}

TEST_F(IconsTest, HalvesAndArrowsTurnAroundFromRightToLeft)
{
    const auto left = [](const QString& name, Qt::LayoutDirection direction) {
        return ink(Icons::pixmap(name, Qt::black, 20, 1.0, direction).toImage(), 0, 10);
    };
    for (const QString& name : {u"half-first"_s, u"chevron-left"_s, u"offer"_s}) {
        const QImage there = Icons::pixmap(name, Qt::black, 20, 1.0, Qt::LeftToRight).toImage();
        const QImage back = Icons::pixmap(name, Qt::black, 20, 1.0, Qt::RightToLeft).toImage();
        EXPECT_NE(there, back) << name.toStdString();
    }
    EXPECT_GT(left(u"half-first"_s, Qt::LeftToRight), left(u"half-first"_s, Qt::RightToLeft));
    EXPECT_EQ(left(u"clock"_s, Qt::LeftToRight), left(u"clock"_s, Qt::RightToLeft)) << "clocks run one way";
}

TEST_F(IconsTest, ANameNobodyDrewIsNoIcon)
{
    EXPECT_FALSE(Icons::exists(u"heart"_s));
    EXPECT_TRUE(Icons::icon(u"heart"_s).isNull());
}
