// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stilltrue/stilltruepage.h"

#include "presenters/keptyear.h"
#include "ui/lookfixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

class StillTrueLook : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        page.resize(1008, 768);
        open(&page);
    }
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        for (Widget* widget : page.findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void click(const QString& name)
    {
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
        settle();
    }

    KeptYear kept;
    CheckInTalk talk{kept.journal, kept.clock, *kept.decks.current(u"en"_s), {u"Robin"_s, u"Sam"_s}};
    StillTruePresenter presenter{talk, kept.decks};
    StillTruePage page{presenter};
};

} // namespace

TEST_F(StillTrueLook, LastWordsStandThereAndFieldsComeWhenTheyAreWanted)
{
    EXPECT_EQ(find(u"keptFirst"_s)->accessibleName(), u"Robin: About once a week. Or as it comes"_s);
    EXPECT_EQ(find<QLabel>(u"whenSecond"_s)->text(), u"On 4 March 2026"_s);
    EXPECT_EQ(find(u"noteFirst"_s), nullptr);
    click(u"otherWordsFirst"_s);
    EXPECT_NE(find(u"noteFirst"_s), nullptr);
    EXPECT_EQ(find(u"noteSecond"_s), nullptr) << "the other’s words are theirs";
    EXPECT_TRUE(find<QPlainTextEdit>(u"noteFirst"_s)->toPlainText().isEmpty()) << "empty fields";
}

TEST_F(StillTrueLook, BothColumnsAreAsWideAsEachOther)
{
    click(u"otherWordsFirst"_s);
    EXPECT_NEAR(find(u"columnFirst"_s)->width(), find(u"columnSecond"_s)->width(), 1);
    page.resize(640, 768);
    settle();
    EXPECT_LT(find(u"columnFirst"_s)->y(), find(u"columnSecond"_s)->y())
        << "one above the other on a narrow page";
}

TEST_F(StillTrueLook, LettingGoSaysWhatGoesAndIsDoneByOne)
{
    click(u"letGoFirst"_s);
    ASSERT_NE(find(u"confirmLetGoFirst"_s), nullptr);
    click(u"keepItFirst"_s);
    EXPECT_EQ(find(u"confirmLetGoFirst"_s), nullptr);
    EXPECT_TRUE(kept.journal.reader().entry(kept.robinsRhythm).has_value());
    click(u"letGoFirst"_s);
    click(u"confirmLetGoFirst"_s);
    EXPECT_FALSE(kept.journal.reader().entry(kept.robinsRhythm).has_value());
    EXPECT_EQ(find(u"letGoFirst"_s), nullptr);
}

TEST_F(StillTrueLook, EndsWithoutAskingWhereNothingChanged)
{
    QSignalSpy closed(&page, &StillTruePage::closed);
    const auto before = kept.journal.generation();
    for (int step = 0; step < 3; ++step)
        click(u"nextStep"_s);
    EXPECT_EQ(find(u"yesFirst"_s), nullptr);
    click(u"nothingChanged"_s);
    EXPECT_EQ(closed.size(), 1);
    EXPECT_EQ(kept.journal.generation(), before);
}

TEST_F(StillTrueLook, AsksBothAboutOtherWords)
{
    click(u"otherWordsSecond"_s);
    click(u"choiceSecond_dont_know"_s);
    for (int step = 0; step < 3; ++step)
        click(u"nextStep"_s);
    EXPECT_NE(find(u"yesFirst"_s), nullptr);
}
