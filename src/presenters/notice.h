// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

/// A calm line above a page: what happened, what it means, and at most two things to do about it.
struct Notice
{
    enum class Tone
    {
        Calm,
        Trouble
    };

    QString happened; ///< Shown bold.
    QString rest = {};
    QString action = {}; ///< On its button; empty: there is nothing to do.
    QString dismissal = {};
    Tone tone = Tone::Calm;
    bool asksPassphrase = false; ///< What is done needs one, in a field of the line.
    bool isBusy = false;
};

/// Has something to say above a page, or nothing. Says so once and is quiet when it is dismissed.
class NoticePresenter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::optional<Notice>& notice() const { return m_notice; }
    virtual void act(const QString& passphrase = {}) = 0; ///< What is on the button.
    virtual void dismiss() { hide(); }

signals:
    void changed();

protected:
    void say(Notice notice);
    void hide();

private:
    std::optional<Notice> m_notice;
};

/// Says one thing that nothing can be done about.
class ToldNotice : public NoticePresenter
{
    Q_OBJECT

public:
    using NoticePresenter::NoticePresenter;

    void tell(Notice notice) { say(std::move(notice)); }
    void act(const QString&) override {}
};
