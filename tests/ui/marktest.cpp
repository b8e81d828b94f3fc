// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookfixture.h"

#include "ui/parts/partnerhead.h"
#include "ui/parts/partnermark.h"

#include <QCheckBox>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

/// How many pixels left and right of the middle have a colour.
struct Sides
{
    int left = 0;
    int right = 0;
};

Sides sides(const QImage& image, const QColor& colour)
{
    Sides found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                ++(x < image.width() / 2 ? found.left : found.right);
        }
    }
    return found;
}

} // namespace

class MarkTest : public Look
{
protected:
    static Sides painted(Mark mark)
    {
        PartnerMark widget(mark, 40);
        widget.resize(widget.sizeHint());
        const Theme theme = Theme::light();
        const QColor colour = mark == Mark::First    ? theme.ink(Partner::First)
                              : mark == Mark::Second ? theme.ink(Partner::Second)
                              : mark == Mark::Both   ? theme.color(Role::TogetherSolid)
                                                     : theme.color(Role::Outline);
        return sides(picture(&widget), colour);
    }
};

TEST_F(MarkTest, TheFirstHalfIsOnTheLeftAndTheSecondOnTheRight)
{
    const Sides first = painted(Mark::First);
    EXPECT_GT(first.left, 5 * first.right);
    const Sides second = painted(Mark::Second);
    EXPECT_GT(second.right, 5 * second.left);
}

TEST_F(MarkTest, FromRightToLeftTheHalvesChangeSides)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const Sides first = painted(Mark::First);
    EXPECT_GT(first.right, 5 * first.left);
}

TEST_F(MarkTest, SharedIsWholeAndAFreeWeekIsEmpty)
{
    const Sides both = painted(Mark::Both);
    EXPECT_GT(both.left, 450);
    EXPECT_NEAR(both.left, both.right, 20);
    const Sides nobody = painted(Mark::Nobody);
    EXPECT_LT(nobody.left + nobody.right, 300);
}

TEST_F(MarkTest, TheTwoHalvesAreMirrorImages)
{
    const Sides first = painted(Mark::First);
    const Sides second = painted(Mark::Second);
    EXPECT_NEAR(first.left, second.right, 12);
}

TEST_F(MarkTest, TheMarkOfTheCoupleHasBothColoursOnTheirSides)
{
    PartnerMark widget;
    widget.setMark(u"couple"_s);
    widget.setExtent(40);
    widget.resize(widget.sizeHint());
    const QImage image = picture(&widget);
    EXPECT_EQ(sides(image, Theme::light().fill(Partner::First)).right, 0);
    EXPECT_GT(sides(image, Theme::light().fill(Partner::First)).left, 400);
    EXPECT_EQ(sides(image, Theme::light().fill(Partner::Second)).left, 0);
}

TEST_F(MarkTest, ItGrowsWithTheFont)
{
    const PartnerMark before(Mark::First, 16);
    const int small = before.sizeHint().width();
    use(Theme::light(), 21);
    const PartnerMark after(Mark::First, 16);
    EXPECT_NEAR(after.sizeHint().width(), 2 * small, 2);
}

TEST_F(MarkTest, AHeadIsTintedForItsPartnerInEitherTheme)
{
    PartnerHead head;
    head.setPartner(Partner::Second);
    head.setName(u"Sam"_s);
    head.resize(300, head.minimumHeight());
    EXPECT_EQ(head.height(), Theme::px(nullptr, 40));
    EXPECT_EQ(picture(&head).pixelColor(150, 20), Theme::light().tint(Partner::Second));
    use(Theme::dark());
    EXPECT_EQ(picture(&head).pixelColor(150, 20), Theme::dark().tint(Partner::Second));
}

TEST_F(MarkTest, AHeadHasRoomAtItsEndForATickBox)
{
    PartnerHead head;
    head.setName(u"Robin"_s);
    auto* keep = new QCheckBox(u"Keep this"_s);
    head.setEnd(keep);
    head.resize(400, 40);
    open(&head);
    EXPECT_EQ(keep->geometry().right() + 1, 400 - Theme::px(nullptr, 16));
    EXPECT_TRUE(head.accessibleName().isEmpty()) << "its label says the name, and the card around it does";
}

TEST_F(MarkTest, ALongNameGivesWayBeforeThePageDoes)
{
    PartnerHead head;
    head.setName(QString(80, u'W'));
    EXPECT_LT(head.minimumSizeHint().width(), Theme::px(nullptr, 120));
}
