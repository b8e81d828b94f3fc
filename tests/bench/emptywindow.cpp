// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a start of a window can cost.
#include <QApplication>
#include <QWidget>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
