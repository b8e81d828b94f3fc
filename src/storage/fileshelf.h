// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journal.h"
#include "storage/backgroundworker.h"
#include "storage/generationstore.h"
#include "storage/kdfcost.h"
#include "storage/unsealedfile.h"

#include <functional>
#include <future>

/// Journals as sealed files. Reading, key derivation and checking happen in a worker; callbacks come on the
/// thread that made the shelf. A shelf that goes waits for the running work and calls nobody back.
class FileShelf : public JournalShelf
{
public:
    /// Reading alone takes no lock, so it works beside a window that has the journal open; it keeps nothing.
    enum class Access
    {
        ReadAndWrite,
        ReadOnly
    };

    /// Backups are kept in the folder of the store, which has to be one that no sync tool carries away.
    explicit FileShelf(Access access = Access::ReadAndWrite, KdfCost cost = KdfCost::usual(),
                       GenerationStore backups = GenerationStore());

    /// Begins to read a journal that opens without a passphrase, which takes as long as making a window does;
    /// openAtOnce() goes on from there where the file is still the same. The thread that reads does `first`
    /// before.
    void readAhead(const QString& path, const std::function<void()>& first = {});

    [[nodiscard]] Result<JournalLook> look(const QString& path) const override;
    [[nodiscard]] Result<void> lookThrough(const QString& path) const override;
    void open(const QString& path, std::optional<Passphrase> passphrase,
              Callback<std::unique_ptr<Journal>> done) override;
    void openAtOnce(const QString& path, std::optional<Passphrase> passphrase,
                    Callback<std::unique_ptr<Journal>> done) override;
    /// With an empty path an example is begun: a journal in memory that never becomes a file.
    void begin(const QString& path, std::optional<PerPartner<Passphrase>> passphrases,
               Callback<std::unique_ptr<Journal>> done) override;

    void reopen(const QString& path, const SealedSitting& sitting, Passphrase passphrase,
                Callback<std::unique_ptr<Journal>> done) override;
    [[nodiscard]] QStringList copiesBeside(const QString& path) const override;
    [[nodiscard]] std::vector<Generation> generations(const QString& path) const override;
    void restore(const QString& path, quint64 generation, std::optional<Passphrase> passphrase,
                 Callback<std::unique_ptr<Journal>> done) override;

private:
    template <class Read>
    void openBy(Read read, const QString& path, Callback<std::unique_ptr<Journal>> done);

    using ReadAhead = std::future<Result<UnsealedFile>>;

    Access m_access;
    KdfCost m_cost; ///< Of new journals.
    GenerationStore m_backups;
    ReadAhead m_ahead; ///< Of m_aheadPath; valid until somebody takes it.
    QString m_aheadPath;
    BackgroundWorker m_worker;
};
