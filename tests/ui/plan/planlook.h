// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/week/samplecouple.h"
#include "ui/lookfixture.h"

#include <QAbstractButton>
#include <QLabel>

#include <algorithm>

/// A page of the week that asks both, shown by itself.
class PlanLook : public Look
{
protected:
    [[nodiscard]] static QWidget* find(const QWidget& page, const QString& name)
    {
        for (QWidget* widget : page.findChildren<QWidget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    static void click(const QWidget& page, const QString& name)
    {
        auto* button = qobject_cast<QAbstractButton*>(find(page, name));
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
        settle();
    }
    [[nodiscard]] static bool says(const QWidget& page, const QString& words)
    {
        const auto labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() &&
                   (label->text().contains(words) || label->accessibleName().contains(words));
        });
    }
    /// One of them answers on their private page.
    static void say(const QWidget& page, Partner partner, bool yes)
    {
        const QString side = partner == Partner::First ? QStringLiteral("First") : QStringLiteral("Second");
        click(page, QStringLiteral("yes") + side);
        for (int line = 0; yes && find(page, QStringLiteral("true%1_%2").arg(side).arg(line)); ++line)
            click(page, QStringLiteral("true%1_%2").arg(side).arg(line));
        click(page, (yes ? QStringLiteral("giveYes") : QStringLiteral("giveNotNow")) + side);
    }

    SampleCouple m_couple;
};
