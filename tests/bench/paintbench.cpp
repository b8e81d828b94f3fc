// SPDX-License-Identifier: GPL-3.0-or-later
// The week and its cells as they are painted: the grid beside the same strokes and words on an image, and
// what a key costs until it is on the screen, beside the 16 ms of a frame.
#include "besidelimit.h"

#include "presenters/weekview.h"
#include "ui/checkin/availabilitypainter.h"
#include "ui/style/style.h"
#include "ui/week/weekgrid.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize size{1280, 800};
constexpr int blocks = 40;
constexpr int days = 7;
constexpr double aFrame = 8;

WeekView fullWeek()
{
    WeekView view;
    const QDate monday(2026, 6, 8);
    for (int day = 0; day < days; ++day)
        view.days.push_back(
            {monday.addDays(day), u"Wed"_s, QString::number(8 + day), u"Wednesday, 10 June"_s, day == 1});
    view.hours = {8, 24};
    for (int hour = 0; hour <= HourBand::hoursInDay; ++hour)
        view.hourLabels.push_back(QString::number(hour) + u":00"_s);
    for (int i = 0; i < blocks; ++i) {
        WeekBlock block;
        block.id = {EntryId::create(), monday.addDays(i % days)};
        block.column = i % days;
        block.startMinute = 8 * 60 + i / days * 150;
        block.endMinute = block.startMinute + 90;
        block.timeText = u"20:30–22:00"_s;
        block.startText = u"20:30"_s;
        block.label = u"Time together"_s;
        view.blocks.push_back(block);
    }
    return view;
}

/// The same strokes and words, with nothing but a painter.
void paintBare(QPaintDevice& device)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    const int column = size.width() / days;
    constexpr int row = 44;
    for (int y = 0; y < size.height(); y += row)
        painter.drawLine(0, y, size.width(), y);
    for (int hour = 8; hour < 24; ++hour)
        painter.drawText(4, (hour - 8) * row + 14, QString::number(hour) + u":00"_s);
    for (int i = 0; i < blocks; ++i) {
        const QRect block(i % days * column + 4, i / days * 110 + 8, column - 8, 66);
        painter.setBrush(QColor(0xdd, 0xe8, 0xe0));
        painter.drawRoundedRect(block, 6, 6);
        painter.drawText(block.adjusted(8, 4, -8, -34), u"20:30–22:00"_s);
        painter.drawText(block.adjusted(8, 30, -8, -8), u"Time together"_s);
    }
}

void press(QWidget& widget, int key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QApplication::sendEvent(&widget, &up);
    QApplication::sendPostedEvents();
}

void show(QWidget& widget)
{
    WholeheartedStyle::applyTo(*qApp, Theme::light());
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    widget.setFocus();
    // Nothing is painted, and no key leads to a paint, in a window that is not on the screen yet.
    if (!QTest::qWaitForWindowActive(&widget))
        qFatal("no window to paint in");
}

void theGrid(benchmark::State& state)
{
    WeekGrid grid;
    grid.setView(fullWeek());
    show(grid);
    QImage picture(size, QImage::Format_RGB32);
    QImage bare(size, QImage::Format_RGB32);
    measureBeside(
        state, {2, 2.7}, [&] { paintBare(bare); }, [&] { grid.render(&picture); });
}
BENCHMARK(theGrid)
    ->Name("paint the week, 1280 × 800, 40 blocks|bare paint")
    ->UseManualTime()
    ->Iterations(101);

void aKeyInTheWeek(benchmark::State& state)
{
    WeekGrid grid;
    grid.setView(fullWeek());
    show(grid);
    bool right = false;
    measureAlone(state, {0, aFrame}, [&] {
        right = !right;
        press(grid, right ? Qt::Key_Right : Qt::Key_Left);
    });
}
BENCHMARK(aKeyInTheWeek)->Name("a key in the week until it is painted|")->UseManualTime()->Iterations(101);

void aCell(benchmark::State& state)
{
    AvailabilityPainter painter;
    show(painter);
    bool works = false;
    measureAlone(state, {0, 0.5}, [&] {
        works = !works;
        press(painter, works ? Qt::Key_1 : Qt::Key_3);
    });
}
BENCHMARK(aCell)->Name("paint one half hour of availability|")->UseManualTime()->Iterations(101);

} // namespace
