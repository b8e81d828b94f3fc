// SPDX-License-Identifier: GPL-3.0-or-later
// Every word can be read on what is really behind it. The tables of the look are written by hand; this looks
// at what is painted.
#include "everypage.h"
#include "journey.h"

#include "ui/accent.h"
#include "ui/style/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHash>
#include <QImage>
#include <QLabel>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal leastContrast = 4.5;

/// The colour that most of a place has.
QColor behind(const QImage& picture, const QRect& place)
{
    QHash<QRgb, int> counted;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            ++counted[picture.pixel(x, y)];
    }
    QRgb most = 0;
    for (auto it = counted.cbegin(); it != counted.cend(); ++it) {
        if (it.value() > counted.value(most))
            most = it.key();
    }
    return QColor(most);
}

struct Reading
{
    int words = 0;
    QStringList faint;
};

void readPage(QWidget& window, const QString& page, Reading& reading)
{
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const qreal scale = picture.devicePixelRatio();
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const QRect inSight = label->visibleRegion().boundingRect();
        if (!label->isVisible() || !label->isEnabled() || label->text().isEmpty() || inSight.isEmpty())
            continue;
        const QPoint corner = label->mapTo(&window, inSight.topLeft());
        const QRect place =
            QRectF(corner * scale, QSizeF(inSight.size()) * scale).toRect().intersected(picture.rect());
        const QColor words = label->palette().color(label->foregroundRole());
        const QColor ground = behind(picture, place);
        ++reading.words;
        if (contrastRatio(words, ground) < leastContrast)
            reading.faint.append(
                u"%1: “%2” is %3 on %4"_s.arg(page, label->text().left(40), words.name(), ground.name()));
    }
}

struct Named
{
    const char* name;
    ThemeChoice choice = {};
};

void PrintTo(const Named& theme, std::ostream* out)
{
    *out << theme.name;
}

class EveryWord : public testing::TestWithParam<Named>
{
protected:
    void SetUp() override { WholeheartedStyle::applyTo(*qApp, Theme(GetParam().choice)); }
    void TearDown() override { WholeheartedStyle::applyTo(*qApp, Theme::light()); }
};

TEST_P(EveryWord, CanBeReadOnWhatIsBehindIt)
{
    Reading reading;
    const auto lookAt = [&](Journey& journey) {
        return [&](const QString& page) { readPage(journey.window(), page, reading); };
    };
    Journey journey;
    onEveryPage(journey, lookAt(journey));
    Journey locked;
    onTheLockedPage(locked, lookAt(locked));
    EXPECT_GT(reading.words, 300);
    reading.faint.removeDuplicates();
    EXPECT_EQ(reading.faint, QStringList());
}

INSTANTIATE_TEST_SUITE_P(Theme, EveryWord,
                         testing::Values(Named{"light"}, Named{"dark", {.isDark = true}},
                                         Named{"highContrast", {.isHighContrast = true}}),
                         [](const auto& theme) { return std::string(theme.param.name); });

} // namespace
