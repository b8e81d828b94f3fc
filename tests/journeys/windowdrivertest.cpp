// SPDX-License-Identifier: GPL-3.0-or-later
// A driver that cannot go on ends its test and says why: what came after would only hide it.
#include "windowdriver.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

class DriverInVain : public testing::Test
{
protected:
    DriverInVain()
    {
        auto* column = new QVBoxLayout(&window);
        for (const QString& name : {u"here"_s, u"notByTab"_s}) {
            auto* button = new QPushButton(name, &window);
            button->setObjectName(name);
            column->addWidget(button);
        }
        window.findChild<QPushButton*>(u"notByTab"_s)->setFocusPolicy(Qt::NoFocus);
        window.show();
    }

    /// The sentence an act ends in; empty where it ends well.
    template <class Act>
    static QString endOf(const Act& act)
    {
        try {
            act();
        } catch (const NotInTheWindow& end) {
            return QString::fromUtf8(end.what());
        }
        return {};
    }

    QWidget window;
};

} // namespace

TEST_F(DriverInVain, SaysWhatItWaitedFor)
{
    using namespace std::chrono_literals;
    WindowDriver driver(window, 20ms);
    EXPECT_EQ(endOf([&] { driver.waitFor(u"here"_s); }), QString());
    EXPECT_EQ(endOf([&] { driver.waitFor(u"elsewhere"_s); }),
              u"Waited 0.02 s until elsewhere is shown, in vain."_s);
    EXPECT_EQ(endOf([&] { driver.waitUntilGone(u"here"_s); }),
              u"Waited 0.02 s until here is gone, in vain."_s);
    EXPECT_EQ(endOf([&] { driver.waitUntil(u"spring comes"_s, [] { return false; }); }),
              u"Waited 0.02 s until spring comes, in vain."_s);
}

TEST_F(DriverInVain, SaysWhatIsNotThereAndWhatNoKeyReaches)
{
    WindowDriver driver(window);
    EXPECT_EQ(endOf([&] { std::ignore = driver.find(u"elsewhere"_s); }),
              u"Nothing shown is named elsewhere."_s);
    EXPECT_EQ(endOf([&] { std::ignore = driver.findA<QLineEdit>(u"here"_s); }),
              u"here is of another kind."_s);
    EXPECT_EQ(endOf([&] { driver.press(u"here"_s); }), QString());
    EXPECT_EQ(endOf([&] { driver.press(u"notByTab"_s); }), u"notByTab cannot be reached by Tab."_s);
    EXPECT_EQ(endOf([&] { driver.choose(u"notByTab"_s); }), u"notByTab cannot be chosen by keys."_s);
}
