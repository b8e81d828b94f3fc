// SPDX-License-Identifier: GPL-3.0-or-later
// How long a save and an opening take, beside a bare durable write of the very same bytes on the same disk.
// Pairs of both take turns, so that whatever else the computer does weighs on each alike; what is shown is
// the median.
#include "storagehelpers.h"

#include "storage/durablefile.h"
#include "storage/memorydatabase.h"
#include "storage/savegate.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

template <class Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What it cost this program, whatever else the computer does; waiting for the disk costs nothing.
template <class Work>
double processorMilliseconds(Work work)
{
    const std::clock_t before = std::clock();
    work();
    return static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC;
}

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

struct Times
{
    double bare = 0;
    double save = 0;
    double ratio = 0;
};

Times timeSaves(Journal& journal, const QString& folder, const QByteArray& bytes, int pairs)
{
    std::vector<double> bare;
    std::vector<double> save;
    std::vector<double> ratio;
    for (int i = 0; i < pairs; ++i) {
        const Agreed agreed = bothSayYesTo(Keeping(journal.id(), {aCheckIn()}));
        bare.push_back(milliseconds([&] { writeBare(folder, bytes); }));
        save.push_back(milliseconds([&] {
            if (!await<Kept>([&](auto done) { journal.keep(agreed, done); }))
                std::puts("not saved");
        }));
        ratio.push_back(save.back() / bare.back());
    }
    return {median(bare), median(save), median(ratio)};
}

/// The median in the time of the clock on the wall, and of the processor.
std::pair<double, double> timeOpening(const QString& path, int times)
{
    std::vector<double> wall;
    std::vector<double> processor;
    for (int i = 0; i < times; ++i) {
        std::unique_ptr<Journal> journal;
        processor.push_back(processorMilliseconds([&] {
            wall.push_back(milliseconds([&] {
                if (auto opened = open(path))
                    journal = *std::move(opened);
            }));
        }));
        if (!journal)
            std::puts("not opened");
    }
    return {median(wall), median(processor)};
}

/// Where the time of a save and of an opening goes, step by step, in milliseconds of the processor.
void showSteps(const QString& path, const QString& folder, int times)
{
    std::vector<double> read;
    std::vector<double> load;
    std::vector<double> rules;
    std::vector<double> pages;
    std::vector<double> seal;
    std::vector<double> disk;
    for (int i = 0; i < times; ++i) {
        std::optional<UnsealedFile> file;
        read.push_back(processorMilliseconds([&] { file.emplace(*unsealFile(path, std::nullopt)); }));
        const JournalId id = file->keys.locks().journal;
        std::unique_ptr<MemoryDatabase> database;
        load.push_back(
            processorMilliseconds([&] { database = *MemoryDatabase::fromImage(id, file->image.span()); }));
        rules.push_back(processorMilliseconds([&] { static_cast<void>(SaveGate::checkRules(*database)); }));
        pages.push_back(processorMilliseconds([&] { static_cast<void>(SaveGate::checkPages(*database)); }));
        auto verified = SaveGate::pass(id, *database->image());
        std::optional<SealedJournal> sealed;
        seal.push_back(
            processorMilliseconds([&] { sealed.emplace(*SealedJournal::seal(*verified, file->keys, 2)); }));
        DurableFile target(folder + u"/steps"_s);
        const QByteArray head =
            QFile::exists(target.path()) ? bytesOf(target.path()).first(1024) : QByteArray();
        disk.push_back(processorMilliseconds([&] {
            static_cast<void>(head.isEmpty() ? target.create(*sealed).has_value()
                                             : target.replace(*sealed, head).has_value());
        }));
    }
    std::printf(
        "    read and unseal %.1f, load %.1f, rules %.1f, pages %.1f, seal %.1f, disk and back %.1f\n",
        median(read), median(load), median(rules), median(pages), median(seal), median(disk));
}

void measure(const char* name, qsizetype size, int pairs)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ours.wholehearted"_s);
    Times times;
    {
        const auto journal = journalOf(size, path);
        if (!journal)
            return;
        const QByteArray bytes = bytesOf(path);
        timeSaves(*journal, folder.path(), bytes, 2); // warm
        times = timeSaves(*journal, folder.path(), bytes, pairs);
    }
    const auto [opening, ofTheProcessor] = timeOpening(path, pairs);
    std::printf("%-7s %9lld %13.1f %10.1f %8.2f %13.1f %15.1f\n", name,
                static_cast<long long>(QFileInfo(path).size()), times.bare, times.save, times.ratio, opening,
                ofTheProcessor);
    showSteps(path, folder.path(), std::max(3, pairs / 4));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    std::puts("journal     bytes  bare write ms    save ms    ratio  open (no KDF)  of processor");
    measure("100 kB", 100'000, 41);
    measure("1 MB", 1'000'000, 41);
    measure("10 MB", 10'000'000, 9);
}
