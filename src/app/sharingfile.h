// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/sharingchoices.h"

/// Remembers them in one file of this account, apart from the journal and readable by its owner alone. It
/// names no journal and no person: a journal is a number that only the journal itself leads to.
class SharingFile : public SharingMemory
{
public:
    explicit SharingFile(const JournalId& journal, QString path = usualPath());

    [[nodiscard]] static QString usualPath();

    [[nodiscard]] SharingChoices choices() const override { return m_choices; }
    [[nodiscard]] Result<void> remember(const SharingChoices& choices) override;
    void forget(); ///< Leaves nothing about this journal, and no file where it was the last one.

private:
    [[nodiscard]] SharingChoices read() const;

    QString m_path;
    QString m_group;
    SharingChoices m_choices;
};
