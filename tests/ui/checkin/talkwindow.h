// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/sampletalk.h"
#include "ui/checkin/checkinpage.h"
#include "ui/lookfixture.h"

#include <QAbstractButton>
#include <QMainWindow>
#include <QtTest/QTest>

/// Robin and Sam at a check-in in a window of the comfortable size, with the rail’s width taken off.
class TalkWindow : public Look
{
protected:
    void SetUp() override
    {
        Look::SetUp();
        page = new CheckInPage(at.talk);
        window.setCentralWidget(page);
        window.resize(1008, 768);
        open(&window);
    }

    /// The one in sight; page objects have the same names on every page.
    template <class Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& name)
    {
        for (Widget* widget : window.findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        ADD_FAILURE() << "not in sight: " << name.toStdString();
        return nullptr;
    }
    [[nodiscard]] bool isInSight(const QString& name) const
    {
        const auto named = window.findChildren<QWidget*>(name);
        return std::any_of(named.begin(), named.end(),
                           [](const QWidget* widget) { return widget->isVisible(); });
    }

    void click(const QString& name)
    {
        if (auto* button = find<QAbstractButton>(name)) {
            button->click();
            settle();
        }
    }
    void type(const QString& name, const QString& words)
    {
        if (QWidget* field = find(name)) {
            field->setFocus();
            QTest::keyClicks(field, words);
            settle();
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, with);
        settle();
    }

    [[nodiscard]] QString current() const { return page->walk().currentStep().shortName; }
    [[nodiscard]] static QString focused()
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    void walkTo(const QString& step)
    {
        if (isInSight(QStringLiteral("beginNow")))
            click(QStringLiteral("beginNow"));
        for (int steps = 0; current() != step; ++steps) {
            ASSERT_LT(steps, 20) << "no step named " << step.toStdString();
            // The wishes can be passed without opening any list.
            click(isInSight(QStringLiteral("passWishes")) ? QStringLiteral("passWishes")
                                                          : QStringLiteral("nextStep"));
        }
    }

    SampleTalk at;
    QMainWindow window;
    CheckInPage* page = nullptr;
};
