// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's thread is held at most while something long goes on beside it.
#include "besidelimit.h"

#include "exchange/pdfsummarywriter.h"
#include "exchange/samplepages.h"
#include "presenters/summarywriting.h"
#include "storagehelpers.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr double unnoticed = 50; ///< Milliseconds; a key that waits longer seems stuck.

/// The longest step of the window's thread, from asking for something until it is told that it is done.
double longestHold(const std::function<void(std::function<void()> done)>& ask)
{
    double longest = 0;
    const auto hold = [&](const auto& step) {
        QElapsedTimer timer;
        timer.start();
        step();
        constexpr double nanosecondsInMillisecond = 1e6;
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / nanosecondsInMillisecond);
    };
    bool isDone = false;
    hold([&] { ask([&] { isDone = true; }); });
    while (!isDone) {
        hold([] { QCoreApplication::sendPostedEvents(); });
        QThread::usleep(200);
    }
    return longest;
}

void whileASummaryIsWritten(benchmark::State& state)
{
    const QTemporaryDir folder;
    const PdfSummaryWriter writer;
    const SummaryPages pages = manyAnswers(static_cast<int>(state.range(0)));
    measureTold(state, {0, unnoticed}, [&] {
        SummaryWriting writing(writer);
        return longestHold([&](const std::function<void()>& done) {
            QObject::connect(&writing, &SummaryWriting::written, &writing, done);
            writing.start(pages, folder.filePath(u"ours.pdf"_s), Overwrite::Yes);
        });
    });
}
BENCHMARK(whileASummaryIsWritten)
    ->Name("the window is held, 300 pages of summary|")
    ->Arg(3500)
    ->UseManualTime()
    ->Iterations(3);

void whileItIsKept(benchmark::State& state)
{
    constexpr qsizetype bytesOfAnEntry = 900;
    const QTemporaryDir folder;
    const Entry checkIn = aCheckIn();
    std::vector<Entry> entries{checkIn};
    for (qsizetype i = 0; i < state.range(0) / bytesOfAnEntry; ++i)
        entries.push_back(
            anAnswer(checkIn.id, u"A walk along the canal, and nobody in a hurry. "_s.repeated(10)));
    const auto journal = begin(folder.filePath(u"ours.wholehearted"_s));
    if (!journal || !keep(**journal, std::move(entries)))
        return state.SkipWithError("no journal");
    measureTold(state, {0, unnoticed}, [&] {
        return longestHold([&](const std::function<void()>& done) {
            (*journal)->keep(bothSayYesTo(Keeping((*journal)->id(), {aCheckIn()})),
                             [&, done](const auto& kept) {
                                 if (!kept)
                                     state.SkipWithError("not saved");
                                 done();
                             });
        });
    });
}
BENCHMARK(whileItIsKept)
    ->Name("the window is held, keep 10 MB|")
    ->Arg(10'000'000)
    ->UseManualTime()
    ->Iterations(9);

} // namespace
