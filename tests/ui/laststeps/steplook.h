// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/sampletalk.h"
#include "ui/checkin/steppage.h"
#include "ui/lookfixture.h"

#include <QAbstractButton>
#include <QLabel>

/// One step of Robin and Sam’s check-in, shown by itself in the size it has in a comfortable window.
class StepLook : public Look
{
protected:
    template <class Page>
    std::unique_ptr<Page> show(QSize size = {1008, 712})
    {
        auto page = std::make_unique<Page>(sample.talk);
        page->resize(size);
        page->enter();
        open(page.get());
        return page;
    }

    static QAbstractButton* button(const QWidget& page, const QString& name)
    {
        auto* found = page.findChild<QAbstractButton*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    static void click(const QWidget& page, const QString& name)
    {
        if (auto* found = button(page, name)) {
            found->click();
            settle();
        }
    }
    /// Whether these words can be seen somewhere on the page.
    static bool says(const QWidget& page, const QString& words)
    {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() &&
                (label->text().contains(words) || label->accessibleName().contains(words)))
                return true;
        }
        return false;
    }
    static bool isInSight(const QWidget& page, const QString& name)
    {
        const auto named = page.findChildren<QWidget*>(name);
        return std::any_of(named.begin(), named.end(), [](const QWidget* w) { return w->isVisible(); });
    }

    void say(const QString& question, Partner partner, const AnswerBody& body)
    {
        sample.talk.draft.answer(question, partner).body = body;
    }
    void paint(Partner partner, const HalfHours& stretch)
    {
        WeekAnswer answer;
        answer.week.paint(stretch);
        say(QStringLiteral("when"), partner, answer);
    }

    SampleTalk sample;
};
