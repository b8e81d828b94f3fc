// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/checkintalk.h"

#include <QObject>

/// What two columns side by side show and write, whatever is asked in them. A pass takes away what that
/// partner had said there, needs no reason, and ends with the next word.
class TwoVoices : public QObject
{
    Q_OBJECT

public:
    /// The talk has to outlive it.
    explicit TwoVoices(CheckInTalk& talk, QObject* parent = nullptr) : QObject(parent), m_talk(talk) {}

    [[nodiscard]] QString name(Partner partner) const { return m_talk.names[partner]; }
    [[nodiscard]] virtual QString wording() const = 0;
    [[nodiscard]] virtual QString why() const = 0;      ///< One line on why it helps.
    [[nodiscard]] virtual QString sayAloud() const = 0; ///< A prompt for saying it aloud.
    [[nodiscard]] virtual QString noteLabel() const = 0;

    [[nodiscard]] virtual QString coverName() const = 0; ///< What the covers know it by.
    [[nodiscard]] virtual bool hasSaid(Partner partner) const = 0;

    [[nodiscard]] virtual QString note(Partner partner) const = 0;
    virtual void setNote(Partner partner, const QString& words) = 0;
    [[nodiscard]] virtual bool keeps(Partner partner) const = 0;
    virtual void setKeep(Partner partner, bool keep) = 0;

    [[nodiscard]] bool isPassed(Partner partner) const { return m_passed[partner]; }
    void setPassed(Partner partner, bool passed);

    [[nodiscard]] CheckInTalk& talk() const { return m_talk; }

signals:
    void passedChanged(Partner partner);

protected:
    virtual void clear(Partner partner) = 0; ///< Takes away everything the partner said here.
    void endPass(Partner partner);

private:
    CheckInTalk& m_talk;
    PerPartner<bool> m_passed;
};
