// SPDX-License-Identifier: GPL-3.0-or-later
// The bar below the week: its answers take another row only where one row has no room.
#include "ui/week/occasionbar.h"

#include "ui/lookfixture.h"

#include <QLabel>
#include <QPushButton>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace {

class OccasionBarTest : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        open(&around);
    }
    void makeWide(int width)
    {
        bar.resize(width, 300);
        settle();
    }
    [[nodiscard]] QList<QPushButton*> answers() const
    {
        QList<QPushButton*> shown;
        for (QPushButton* button : bar.findChildren<QPushButton*>()) {
            if (button->isVisible())
                shown.append(button);
        }
        return shown;
    }
    [[nodiscard]] std::size_t rows() const
    {
        std::set<int> tops;
        for (const QPushButton* button : answers())
            tops.insert(button->mapTo(&bar, QPoint()).y());
        return tops.size();
    }
    /// What all of them take beside each other.
    [[nodiscard]] int wanted() const
    {
        const auto all = answers();
        const int gap = Theme::px(&bar, 8);
        return std::accumulate(all.begin(), all.end(), -gap, [gap](int sum, const QPushButton* button) {
            return sum + button->sizeHint().width() + gap;
        });
    }
    void expectNothingOutside()
    {
        for (const QPushButton* button : answers()) {
            const QRect place(button->mapTo(&bar, QPoint()), button->size());
            EXPECT_TRUE(bar.rect().contains(place)) << bar.width() << button->text().toStdString();
            EXPECT_GE(button->width(), button->sizeHint().width()) << bar.width();
        }
    }

    QWidget around; ///< Or a window keeps it from being narrower than it is.
    OccasionBar bar{&around};
};

} // namespace

TEST_F(OccasionBarTest, HasItsAnswersInOneRowWhereverThereIsRoom)
{
    OccasionRow row;
    row.kindName = u"Time together"_s;
    row.label = u"Just us"_s;
    row.day = u"Wed 10 June"_s;
    row.time = u"20:30–22:00"_s;
    row.repeats = u"Every week, 6 May – 24 June 2026"_s;
    bar.setCanPropose(true);
    bar.showOccasion(row);
    for (int width = 300; width <= 1200; width += 20) {
        makeWide(width);
        expectNothingOutside();
        const int margins = 2 * Theme::px(&bar, width < Theme::px(&bar, 440) ? 12 : 24);
        const auto* when = bar.findChild<QLabel*>(u"repeats"_s);
        const bool isBeside = answers().front()->mapTo(&bar, QPoint()).x() > when->geometry().right();
        const int beside = isBeside ? when->fontMetrics().horizontalAdvance(when->text()) : 0;
        if (rows() > 1) {
            EXPECT_GT(wanted() + beside + Theme::px(&bar, 24), width - margins) << width;
        }
    }
    EXPECT_EQ(rows(), 1U);
}

TEST_F(OccasionBarTest, AsksWhatToDoWithWhatRanOutInOneRowWhereverThereIsRoom)
{
    bar.setCanPropose(true);
    bar.say({.words = u"“Slow morning” ran out."_s, .asksAboutRanOut = true});
    const int margins = 2 * Theme::px(&bar, 12);
    ASSERT_LT(wanted() + margins, Theme::px(&bar, 440)) << "where the margins are the narrow ones";
    makeWide(wanted() + margins);
    EXPECT_EQ(rows(), 1U);
    expectNothingOutside();
    makeWide(wanted() + margins - 1);
    EXPECT_EQ(rows(), 3U);
    expectNothingOutside();
}
