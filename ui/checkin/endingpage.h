// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <memory>

namespace Ui {
class EndingPage;
}

/// A warm end to a check-in that goes no further today, with the way back still open.
class EndingPage : public QScrollArea
{
    Q_OBJECT

public:
    enum class Why
    {
        AnotherDay, ///< Before anything was said.
        EnoughForToday
    };

    explicit EndingPage(QWidget* parent = nullptr);
    ~EndingPage() override;

    void say(Why why);

signals:
    void closed();
    void backAsked();

private:
    std::unique_ptr<Ui::EndingPage> m_ui;
};
