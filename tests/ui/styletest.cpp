// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookfixture.h"

#include "ui/style/focusring.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFocusFrame>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTextCharFormat>
#include <QTextEdit>
#include <QToolButton>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

void make(QPushButton& button, const QString& kind)
{
    button.setProperty("kind", kind);
    button.ensurePolished();
}

} // namespace

class StyleTest : public Look
{
protected:
    static QFocusFrame* ring() { return qApp->findChild<FocusRing*>()->frame(); }
};

TEST_F(StyleTest, ControlsHaveTheHeightOfTheLook)
{
    QPushButton plain(u"Back"_s);
    QPushButton large(u"Begin"_s);
    large.setProperty("large", true);
    QPushButton dense(u"Today"_s);
    dense.setProperty("dense", true);
    QPushButton answer(u"Yes"_s);
    make(answer, u"answer"_s);
    QLineEdit field;
    QComboBox choice;
    QSpinBox number;
    QDateEdit date;
    QCheckBox tick(u"Rest"_s);
    EXPECT_EQ(plain.sizeHint().height(), Theme::px(nullptr, 36));
    EXPECT_EQ(large.sizeHint().height(), Theme::px(nullptr, 40));
    EXPECT_EQ(dense.sizeHint().height(), Theme::px(nullptr, 32));
    EXPECT_EQ(answer.sizeHint().height(), Theme::px(nullptr, 48));
    EXPECT_EQ(field.sizeHint().height(), Theme::px(nullptr, 36));
    EXPECT_EQ(choice.sizeHint().height(), Theme::px(nullptr, 36));
    EXPECT_EQ(number.sizeHint().height(), Theme::px(nullptr, 36));
    EXPECT_EQ(date.sizeHint().height(), Theme::px(nullptr, 36));
    EXPECT_GE(tick.sizeHint().height(), Theme::px(nullptr, 24));
}

TEST_F(StyleTest, EverythingGrowsWithTheFont)
{
    QPushButton before(u"Back"_s);
    const QSize small = before.sizeHint();
    use(Theme::light(), 21);
    QPushButton after(u"Back"_s);
    EXPECT_NEAR(after.sizeHint().height(), 2 * small.height(), small.height() / 10);
    EXPECT_NEAR(after.sizeHint().width(), 2 * small.width(), small.width() / 10);
}

TEST_F(StyleTest, YesAndNotNowWeighTheSame)
{
    QPushButton yes(u"Same words"_s);
    QPushButton notNow(u"Same words"_s);
    make(yes, u"answer"_s);
    make(notNow, u"answer"_s);
    for (QPushButton* button : {&yes, &notNow})
        button->resize(200, button->sizeHint().height());
    EXPECT_EQ(yes.font(), notNow.font());
    EXPECT_EQ(picture(&yes), picture(&notNow));
}

TEST_F(StyleTest, EnterPressesNoButton)
{
    QPushButton yes(u"Yes"_s);
    make(yes, u"answer"_s);
    open(&yes);
    int pressed = 0;
    QObject::connect(&yes, &QPushButton::clicked, [&pressed] { ++pressed; });
    QTest::keyClick(&yes, Qt::Key_Return);
    QTest::keyClick(&yes, Qt::Key_Enter);
    EXPECT_EQ(pressed, 0);
    QTest::keyClick(&yes, Qt::Key_Space);
    EXPECT_EQ(pressed, 1);
    EXPECT_FALSE(yes.isDefault());
    EXPECT_FALSE(yes.autoDefault());
}

TEST_F(StyleTest, APrimaryButtonIsFilledWithTheAccentOfTheTheme)
{
    QPushButton primary(u"Wishes"_s);
    make(primary, u"primary"_s);
    primary.resize(primary.sizeHint());
    const int most = primary.width() * primary.height() / 2;
    EXPECT_GT(count(picture(&primary), Theme::light().color(Role::Accent)), most);
    EXPECT_EQ(primary.font().weight(), QFont::DemiBold);
    use(Theme::dark());
    EXPECT_GT(count(picture(&primary), Theme::dark().color(Role::Accent)), most);
}

TEST_F(StyleTest, ADisabledButtonIsStillReadable)
{
    QPushButton off(u"Wishes"_s);
    off.setEnabled(false);
    off.resize(off.sizeHint());
    EXPECT_GT(count(picture(&off), Theme::light().color(Role::TextSecondary)), 5);
}

TEST_F(StyleTest, AChosenButtonDiffersByMoreThanColour)
{
    QToolButton segment;
    segment.setText(u"Works"_s);
    segment.setCheckable(true);
    segment.setProperty("kind", u"segment"_s);
    segment.ensurePolished();
    const QSize before = segment.sizeHint();
    segment.resize(before);
    const auto ink = [&](Role role) { return count(picture(&segment), Theme::light().color(role)); };
    EXPECT_EQ(ink(Role::AccentTint), 0);
    segment.setChecked(true);
    EXPECT_GT(ink(Role::AccentTint), before.width());
    EXPECT_GT(ink(Role::Accent), 5);
    EXPECT_EQ(segment.sizeHint(), before) << "choosing moves nothing";
}

TEST_F(StyleTest, TextRolesOfAFormGiveFontAndColour)
{
    QLabel title(u"Our week"_s);
    title.setProperty("textRole", u"title"_s);
    title.ensurePolished();
    EXPECT_EQ(title.font().pointSizeF(), Theme::font(TextRole::Title).pointSizeF());
    QLabel note(u"If both are lost, nobody can."_s);
    note.setProperty("textRole", u"note"_s);
    note.ensurePolished();
    EXPECT_EQ(note.font().pointSizeF(), Theme::font(TextRole::Small).pointSizeF());
    EXPECT_EQ(note.palette().color(QPalette::WindowText), Theme::light().color(Role::TextSecondary));
}

TEST_F(StyleTest, ATextKeepsItsToneWhenTheThemeChanges)
{
    QLabel name(u"Robin"_s);
    name.ensurePolished();
    setTone(&name, u"first"_s);
    setTextRole(&name, TextRole::Label);
    EXPECT_EQ(name.palette().color(QPalette::WindowText), Theme::light().ink(Partner::First));
    use(Theme::dark());
    EXPECT_EQ(name.palette().color(QPalette::WindowText), Theme::dark().ink(Partner::First));
    EXPECT_EQ(name.font().weight(), QFont::DemiBold);
}

TEST_F(StyleTest, APropertyGivesAButtonItsIcon)
{
    QPushButton button(u"Shared time"_s);
    const int bare = button.sizeHint().width();
    button.setProperty("iconName", u"plus"_s);
    restyle(&button);
    EXPECT_FALSE(button.icon().isNull());
    EXPECT_GT(button.sizeHint().width(), bare);
}

TEST_F(StyleTest, ACardIsAFlatSurfaceWithRoundCorners)
{
    QFrame card;
    card.setProperty("card", true);
    card.resize(100, 100);
    card.ensurePolished();
    const QImage image = picture(&card);
    EXPECT_EQ(image.pixelColor(50, 50), Theme::light().color(Role::Surface));
    EXPECT_EQ(image.pixelColor(50, 0), Theme::light().color(Role::Hairline));
    EXPECT_EQ(image.pixelColor(0, 0), Theme::light().color(Role::Window));
}

TEST_F(StyleTest, AScrolledPageShowsWhatIsBehindIt)
{
    QFrame card;
    card.setProperty("card", true);
    auto* layout = new QHBoxLayout(&card);
    auto* scroll = new QScrollArea;
    scroll->setWidget(new QWidget);
    scroll->setWidgetResizable(true);
    layout->addWidget(scroll);
    card.resize(200, 200);
    open(&card);
    EXPECT_EQ(picture(&card).pixelColor(100, 100), Theme::light().color(Role::Surface));
    EXPECT_EQ(scroll->frameShape(), QFrame::NoFrame);
}

TEST_F(StyleTest, TheHandleOfAScrollBarFollowsItsValue)
{
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 1000);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 300);
    const QColor handle = Theme::light().color(Role::Outline);
    const auto top = [&] {
        const QImage image = picture(&bar);
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(image.width() / 2, y) == handle)
                return y;
        }
        return -1;
    };
    const int first = top();
    ASSERT_GE(first, 0);
    bar.setValue(1000);
    EXPECT_GT(top(), first + 200);
}

TEST_F(StyleTest, TheRingFollowsTheFocus)
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* one = new QPushButton(u"One"_s);
    auto* two = new QLineEdit;
    row->addWidget(one);
    row->addWidget(two);
    open(&window);
    one->setFocus();
    settle();
    ASSERT_NE(ring(), nullptr);
    EXPECT_EQ(ring()->widget(), one);
    QTest::keyClick(one, Qt::Key_Tab);
    settle();
    EXPECT_EQ(ring()->widget(), two);
    EXPECT_EQ(ring()->geometry(), two->geometry().adjusted(-4, -4, 4, 4));
    EXPECT_GT(count(picture(&window), Theme::light().color(Role::Focus)), two->width());
}

TEST_F(StyleTest, TheRingGoesAroundAWholeControlNotItsEditor)
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* number = new QSpinBox;
    row->addWidget(number);
    open(&window);
    number->setFocus();
    settle();
    ASSERT_NE(ring(), nullptr);
    EXPECT_EQ(ring()->widget(), number);
}

TEST_F(StyleTest, WhatPaintsItsOwnFocusHasNoRing)
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* cells = new QWidget;
    cells->setFocusPolicy(Qt::StrongFocus);
    cells->setProperty("ownFocus", true);
    row->addWidget(cells);
    open(&window);
    cells->setFocus();
    settle();
    EXPECT_TRUE(!ring() || !ring()->widget());
}

TEST_F(StyleTest, TheRingIsThereAroundWhatIsScrolledIntoSight)
{
    QScrollArea area;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* near = new QPushButton(u"Near"_s);
    auto* far = new QPushButton(u"Far"_s);
    column->addWidget(near);
    column->addSpacing(2000);
    column->addWidget(far);
    area.setWidget(content);
    area.resize(300, 300);
    open(&area);
    near->setFocus();
    settle();
    QTest::keyClick(near, Qt::Key_Tab);
    settle();
    ASSERT_EQ(QApplication::focusWidget(), far);
    ASSERT_NE(ring(), nullptr);
    EXPECT_EQ(ring()->widget(), far);
    EXPECT_TRUE(ring()->isVisible());
    EXPECT_GT(count(picture(&area), Theme::light().color(Role::Focus)), far->width());
}

TEST_F(StyleTest, TheRingOutlivesTheWindowItWasIn)
{
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        row->addWidget(new QPushButton(u"One"_s));
        open(&window);
    }
    QWidget other;
    auto* row = new QHBoxLayout(&other);
    auto* button = new QPushButton(u"Two"_s);
    row->addWidget(button);
    open(&other);
    button->setFocus();
    settle();
    ASSERT_NE(ring(), nullptr);
    EXPECT_EQ(ring()->widget(), button);
}

TEST_F(StyleTest, AChosenRowIsAShapeToo)
{
    QListWidget list;
    list.addItems({u"One"_s, u"Two"_s});
    list.setCurrentRow(1);
    list.resize(200, 200);
    open(&list);
    const QImage image = picture(&list);
    EXPECT_GT(count(image, Theme::light().color(Role::AccentTint)), 1000);
    EXPECT_GT(count(image, Theme::light().color(Role::Accent)), 60) << "the bar at its start";
}

TEST_F(StyleTest, ACalendarHasNoColoursOfItsOwn)
{
    QCalendarWidget calendar;
    open(&calendar);
    EXPECT_EQ(count(picture(&calendar), QColor(Qt::red)), 0);
    EXPECT_EQ(calendar.weekdayTextFormat(Qt::Sunday).foreground().color(), Theme::light().color(Role::Text));
    use(Theme::dark());
    EXPECT_EQ(calendar.weekdayTextFormat(Qt::Sunday).foreground().color(), Theme::dark().color(Role::Text));
}

TEST_F(StyleTest, ANoteHasTheFrameOfAField)
{
    QTextEdit note;
    note.resize(200, 100);
    open(&note);
    const QImage image = picture(&note);
    EXPECT_EQ(image.pixelColor(100, 50), Theme::light().color(Role::Surface));
    EXPECT_EQ(image.pixelColor(0, 0), Theme::light().color(Role::Window)) << "round corners";
    EXPECT_GT(count(image, Theme::light().color(Role::Outline)), 400);
}
