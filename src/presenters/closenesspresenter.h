// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/checkintalk.h"

#include <QObject>

/// Where one of them would rather not plan: the other kinds of closeness the two of them name themselves. One
/// list for both, on the table like anything else, kept with two yeses as one line a kind.
class ClosenessPresenter : public QObject
{
    Q_OBJECT

public:
    /// The talk has to outlive it; the list begins with what they kept before.
    explicit ClosenessPresenter(CheckInTalk& talk, QObject* parent = nullptr);

    [[nodiscard]] QStringList lines() const;
    bool addLine(const QString& words); ///< False where it says nothing or stands there already.
    void removeLine(int line);

    [[nodiscard]] static QString heading();
    [[nodiscard]] static QString lead();
    void planAfterAll(); ///< The way goes on over the times.

    /// What a keeping of this talk brings along for the couple: new names, and the list where it changed.
    [[nodiscard]] static CoupleSettings settingsOf(const CheckInTalk& talk);

signals:
    void linesChanged();

private:
    void setLines(const QStringList& lines);

    CheckInTalk& m_talk;
};
