// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/hatch.h"

#include "ui/lookfixture.h"

#include <QPainter>

namespace {

class HatchTest : public Look
{
protected:
    static QImage hatched(const QRegion& region, qreal ratio = 1)
    {
        QImage image(QSize(120, 120) * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintHatch(&painter, region, {.colour = Qt::black});
        return image;
    }

    static double darkness(const QImage& image)
    {
        double dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                dark += (255 - qGray(image.pixel(x, y))) / 255.0;
        }
        return dark / (image.width() * image.height());
    }
};

} // namespace

TEST_F(HatchTest, StaysInsideItsCells)
{
    const QImage image = hatched(QRect(30, 40, 50, 12));
    for (int y = 0; y < 120; ++y) {
        for (int x = 0; x < 120; ++x) {
            if (!QRect(30, 40, 50, 12).contains(x, y)) {
                ASSERT_EQ(image.pixelColor(x, y), QColor(Qt::white)) << x << ' ' << y;
            }
        }
    }
}

TEST_F(HatchTest, RunsOnFromCellToCell)
{
    const QRegion twoCells = QRegion(QRect(20, 20, 40, 12)) + QRect(60, 20, 40, 12);
    EXPECT_EQ(hatched(twoCells), hatched(QRect(20, 20, 80, 12)));
}

TEST_F(HatchTest, IsAsDenseAtTwiceTheScale)
{
    const double once = darkness(hatched(QRect(0, 0, 120, 120)));
    EXPECT_NEAR(once, 2.0 / 6.0, 0.06);
    EXPECT_NEAR(darkness(hatched(QRect(0, 0, 120, 120), 2)), once, 0.03);
}
