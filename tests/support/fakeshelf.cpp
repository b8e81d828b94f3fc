// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeshelf.h"

#include "support/fakejournal.h"

namespace {

QString textOf(const std::optional<Passphrase>& passphrase)
{
    return passphrase ? QString::fromUtf8(passphrase->utf8()) : QString();
}

} // namespace

void FakeShelf::answerWaiting()
{
    for (auto waiting = std::exchange(m_waiting, {}); const auto& work : waiting)
        work();
}

Result<JournalLook> FakeShelf::look(const QString& path) const
{
    const auto found = m_looks.find(path);
    return found == m_looks.end() ? JournalLook::None : found->second;
}

void FakeShelf::open(const QString&, std::optional<Passphrase> passphrase,
                     Callback<std::unique_ptr<Journal>> done)
{
    m_passphrases.push_back(textOf(passphrase));
    answer(std::move(done));
}

void FakeShelf::begin(const QString&, std::optional<PerPartner<Passphrase>>,
                      Callback<std::unique_ptr<Journal>> done)
{
    answer(std::move(done));
}

void FakeShelf::reopen(const QString&, const SealedSitting&, Passphrase passphrase,
                       Callback<std::unique_ptr<Journal>> done)
{
    m_passphrases.push_back(QString::fromUtf8(passphrase.utf8()));
    answer(std::move(done));
}

void FakeShelf::restore(const QString&, quint64 generation, std::optional<Passphrase> passphrase,
                        Callback<std::unique_ptr<Journal>> done)
{
    m_restored.push_back(generation);
    m_passphrases.push_back(textOf(passphrase));
    answer(std::move(done));
}

void FakeShelf::answer(Callback<std::unique_ptr<Journal>> done)
{
    auto work = [this, done = std::move(done)] {
        if (const auto error = std::exchange(m_error, std::nullopt))
            done(tl::unexpected(*error));
        else
            done(m_make ? m_make() : std::make_unique<FakeJournal>());
    };
    if (m_answersLater)
        m_waiting.push_back(std::move(work));
    else
        work();
}
