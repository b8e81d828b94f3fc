// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pagepainter.h"

#include "exchange/samplepages.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QImage pictureOf(const PagePainter& sheets, int page, int width)
{
    const QSizeF size = sheets.pageSize();
    QImage image(width, qRound(width * size.height() / size.width()), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(width / size.width(), width / size.width());
    sheets.paint(painter, page);
    return image;
}

bool isWhite(const QImage& image, const QRect& part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixelColor(x, y) != Qt::white)
                return false;
        }
    }
    return true;
}

} // namespace

TEST(PagePainter, HasTheSizeOfTheSheet)
{
    SummaryPages pages = samplePages();
    EXPECT_EQ(PagePainter(pages).pageSize(), QSizeF(5950, 8420));
    pages.paper = Paper::Letter;
    EXPECT_EQ(PagePainter(pages).pageSize(), QSizeF(6120, 7920));
}

TEST(PagePainter, LeavesTheMarginsWhite)
{
    const PagePainter sheets(manyAnswers(20));
    ASSERT_GT(sheets.pageCount(), 1);
    for (int page = 0; page < sheets.pageCount(); ++page) {
        const QImage image = pictureOf(sheets, page, 595);
        EXPECT_FALSE(isWhite(image, image.rect()));
        constexpr int margin = 45;
        EXPECT_TRUE(isWhite(image, {0, 0, margin, image.height()}));
        EXPECT_TRUE(isWhite(image, {image.width() - margin, 0, margin, image.height()}));
        EXPECT_TRUE(isWhite(image, {0, 0, image.width(), 40}));
        EXPECT_TRUE(isWhite(image, {0, image.height() - 25, image.width(), 25}));
    }
}

TEST(PagePainter, PaintsThePageAlikeWhateverTheTextColourOfTheWindowIs)
{
    const PagePainter sheets(samplePages());
    const QImage before = pictureOf(sheets, 0, 400);
    QImage image(before.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::white);
    painter.setBrush(Qt::red);
    painter.scale(400 / sheets.pageSize().width(), 400 / sheets.pageSize().width());
    sheets.paint(painter, 0);
    EXPECT_EQ(painter.pen().color(), QColor(Qt::white)) << "the painter comes back as it was";
    painter.end();
    EXPECT_EQ(image, before);
}

TEST(PagePainter, HoldsALongLineOfOneWordWithinItsColumn)
{
    SummaryPages pages = samplePages();
    pages.blocks.push_back(SummaryAnswers{QString(60, u'q'), {QString(400, u'a'), QString(400, u'b')}, {}});
    pages.title = QString(200, u'T');
    pages.footer = QString(300, u'f');
    const QImage image = pictureOf(PagePainter(pages), 0, 595);
    EXPECT_TRUE(isWhite(image, {image.width() - 45, 0, 45, image.height()}));
}
