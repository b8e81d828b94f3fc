// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"

#include <deque>
#include <map>

/// A shelf for tests, on which files are only what a test says of them. Answers at once or when told.
class FakeShelf : public JournalShelf
{
public:
    /// What opening or restoring would give; the test keeps what it wants to ask of it.
    using MakeJournal = std::function<std::unique_ptr<Journal>()>;

    void put(const QString& path, Result<JournalLook> look) { m_looks.insert_or_assign(path, look); }
    void putCopies(QStringList copies) { m_copies = std::move(copies); }
    void putGenerations(std::vector<Generation> generations) { m_generations = std::move(generations); }
    void openAs(MakeJournal make) { m_make = std::move(make); }
    /// The next opening or restoring is answered with this.
    void answerWith(Error error) { m_error = std::move(error); }
    void answerLater() { m_answersLater = true; }
    void answerWaiting();

    [[nodiscard]] const std::vector<quint64>& restored() const { return m_restored; }
    [[nodiscard]] const std::vector<QString>& passphrases() const { return m_passphrases; } ///< As given.

    [[nodiscard]] Result<JournalLook> look(const QString& path) const override;
    [[nodiscard]] Result<void> lookThrough(const QString& path) const override
    {
        return look(path).map([](JournalLook) {});
    }
    void open(const QString& path, std::optional<Passphrase> passphrase,
              Callback<std::unique_ptr<Journal>> done) override;
    void openAtOnce(const QString& path, std::optional<Passphrase> passphrase,
                    Callback<std::unique_ptr<Journal>> done) override
    {
        open(path, std::move(passphrase), std::move(done));
    }
    void begin(const QString& path, std::optional<PerPartner<Passphrase>> passphrases,
               Callback<std::unique_ptr<Journal>> done) override;
    void reopen(const QString& path, const SealedSitting& sitting, Passphrase passphrase,
                Callback<std::unique_ptr<Journal>> done) override;
    [[nodiscard]] QStringList copiesBeside(const QString&) const override { return m_copies; }
    [[nodiscard]] std::vector<Generation> generations(const QString&) const override { return m_generations; }
    void restore(const QString& path, quint64 generation, std::optional<Passphrase> passphrase,
                 Callback<std::unique_ptr<Journal>> done) override;

private:
    void answer(Callback<std::unique_ptr<Journal>> done);

    std::map<QString, Result<JournalLook>> m_looks;
    QStringList m_copies;
    std::vector<Generation> m_generations;
    MakeJournal m_make;
    std::optional<Error> m_error;
    std::vector<quint64> m_restored;
    std::vector<QString> m_passphrases;
    std::deque<std::function<void()>> m_waiting;
    bool m_answersLater = false;
};
