// SPDX-License-Identifier: GPL-3.0-or-later
// A save beside a bare durable write of the very same bytes on the same disk, and an opening beside reading
// the file.
#include "besidelimit.h"

#include "storagehelpers.h"

#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The least that makes bytes last: a new file, fsync, rename, fsync of the folder.
void writeBare(const QString& folder, const QByteArray& bytes)
{
    const int directory = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int file = ::openat(directory, "new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool done =
        ::write(file, bytes.constData(), static_cast<std::size_t>(bytes.size())) == bytes.size() &&
        ::fsync(file) == 0 && ::renameat(directory, "new", directory, "bare") == 0 && ::fsync(directory) == 0;
    if (!done)
        std::perror("bare write");
    ::close(file);
    ::close(directory);
}

/// A journal of about this many bytes, without passphrases: no key derivation is part of what is measured.
std::unique_ptr<Journal> journalOf(qsizetype bytes, const QString& path)
{
    constexpr qsizetype bytesOfAnEntry = 900;
    const Entry checkIn = aCheckIn();
    std::vector<Entry> entries{checkIn};
    for (qsizetype i = 0; i < bytes / bytesOfAnEntry; ++i)
        entries.push_back(
            anAnswer(checkIn.id, u"A walk along the canal, and nobody in a hurry. "_s.repeated(10)));
    auto journal = begin(path);
    if (!journal || !keep(**journal, std::move(entries)))
        return nullptr;
    return *std::move(journal);
}

void aSave(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ours.wholehearted"_s);
    const auto journal = journalOf(state.range(0), path);
    if (!journal)
        return state.SkipWithError("no journal");
    const QByteArray bytes = bytesOf(path);
    const double reach = state.range(0) > 1'000'000 ? 2.5 : 2.0;
    measureBeside(
        state, {reach}, [&] { writeBare(folder.path(), bytes); },
        [&] {
            const Agreed agreed = bothSayYesTo(Keeping(journal->id(), {aCheckIn()}));
            if (!await<Kept>([&](auto done) { journal->keep(agreed, done); }))
                state.SkipWithError("not saved");
        },
        [&] { // after a save the room of the version before is given back, and nobody waits for it
            if (!await<void>([&](auto done) { journal->renewBackups(done); }))
                state.SkipWithError("not settled");
        });
}

void anOpening(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ours.wholehearted"_s);
    if (!journalOf(state.range(0), path))
        return state.SkipWithError("no journal");
    measureBeside(
        state, {0, state.range(0) > 1'000'000 ? 120.0 : 15.0},
        [&] { benchmark::DoNotOptimize(bytesOf(path)); },
        [&] {
            if (!open(path))
                state.SkipWithError("not opened");
        });
}

constexpr int often = 41;
constexpr int seldom = 9;
BENCHMARK(aSave)->Name("keep, 100 kB|a bare durable write")->Arg(100'000)->UseManualTime()->Iterations(often);
BENCHMARK(aSave)->Name("keep, 1 MB|a bare durable write")->Arg(1'000'000)->UseManualTime()->Iterations(often);
BENCHMARK(aSave)
    ->Name("keep, 10 MB|a bare durable write")
    ->Arg(10'000'000)
    ->UseManualTime()
    ->Iterations(seldom);
BENCHMARK(anOpening)->Name("open, 1 MB|reading the file")->Arg(1'000'000)->UseManualTime()->Iterations(often);
BENCHMARK(anOpening)
    ->Name("open, 10 MB|reading the file")
    ->Arg(10'000'000)
    ->UseManualTime()
    ->Iterations(seldom);

} // namespace
