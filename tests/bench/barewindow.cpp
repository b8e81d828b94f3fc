// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program of our kind can cost: a main window with a form, one database in a file and one
// week of it in a table.
#include "ui_barewindow.h"

#include <QApplication>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    Ui::BareWindow form;
    form.setupUi(&window);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(QApplication::arguments().value(1, u":memory:"_s));
    if (!database.open())
        return EXIT_FAILURE;
    QSqlQuery week(u"SELECT day, half_hour, label FROM slot WHERE week = 0"_s, database);
    while (week.next())
        form.week->setItem(week.value(1).toInt(), week.value(0).toInt(),
                           new QTableWidgetItem(week.value(2).toString()));
    window.show();
    return QApplication::exec();
}
