// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

#include <QObject>
#include <QStringList>

/// What a partner says to exactly these words; both are good answers.
enum class YesOrNotNow
{
    Yes,
    NotNow
};

/// What a partner can choose on their private page. To everybody else *let’s talk* is a *not now*.
enum class PrivateAnswer
{
    Yes,
    NotNow,
    LetsTalk
};

/// What a private page is about and whose it is; the journal has to outlive it.
struct PrivatePlace
{
    Journal& journal;
    Partner partner = Partner::First;
    QString name;
    bool hasTimes = false; ///< Whether a plan is on the table, and not only words.
};

/// The short page between pressing an answer and giving it, for one partner alone: a few plain lines to
/// oneself, then the answer, with the partner’s own passphrase where there is one. Nothing of it leaves the
/// page but *yes* or *not now*; the lines are forgotten before that is said, and go with the page.
class PrivatePage : public QObject
{
    Q_OBJECT

public:
    explicit PrivatePage(const PrivatePlace& place, QObject* parent = nullptr);

    [[nodiscard]] Partner partner() const { return m_place.partner; }
    [[nodiscard]] QString name() const { return m_place.name; }
    [[nodiscard]] const QStringList& lines() const { return m_lines; }
    void say(int line, bool isTrue);
    [[nodiscard]] std::optional<bool> said(int line) const; ///< None until something was said.

    [[nodiscard]] PrivateAnswer firstAnswer() const; ///< *Yes*, or *let’s talk* once a line is not really so.
    [[nodiscard]] QString kindWords() const;         ///< What the page says below the lines.
    [[nodiscard]] bool wantsPassphrase() const { return m_place.journal.hasPassphrases(); }
    [[nodiscard]] bool isChecking() const { return m_isChecking; } ///< The passphrase is being looked at.
    [[nodiscard]] QString note() const { return m_note; } ///< What is still needed to give the answer.
    [[nodiscard]] std::optional<int> firstOpenLine() const;

    /// A *yes* asks for all the lines, *not now* and *let’s talk* for none. Without a line that is needed, or
    /// with another passphrase, the page stays and its note says why.
    void give(PrivateAnswer answer, std::optional<Passphrase> passphrase = {});

signals:
    void changed();
    void given(YesOrNotNow answer); ///< Once; the page is of no use any more.

private:
    [[nodiscard]] bool isAnyNotReally() const;
    void recognised(YesOrNotNow answer, const Result<void>& result);
    void finish(YesOrNotNow answer);

    PrivatePlace m_place;
    QStringList m_lines;
    std::vector<std::optional<bool>> m_said;
    QString m_note;
    bool m_isChecking = false;
};
