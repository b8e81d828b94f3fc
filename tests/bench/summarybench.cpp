// SPDX-License-Identifier: GPL-3.0-or-later
// A summary beside the same text painted bare, how it grows, and a search through ten years.
#include "besidelimit.h"

#include "app/keepexample.h"
#include "app/resourcedecks.h"
#include "app/systemclock.h"
#include "exchange/pdfsummarywriter.h"
#include "exchange/samplepages.h"
#include "presenters/keptsearch.h"
#include "storagehelpers.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

/// The words of a summary and nothing of its looks.
QString wordsOf(const SummaryPages& pages)
{
    QString words;
    for (const SummaryBlock& block : pages.blocks) {
        if (const auto* answers = std::get_if<SummaryAnswers>(&block))
            words += answers->question + u'\n' + answers->answers.first + u'\n' + answers->answers.second +
                     u'\n' + answers->shared + u'\n';
        else if (const auto* heading = std::get_if<SummaryHeading>(&block))
            words += heading->words + u'\n';
    }
    return words;
}

void paintBare(const QString& words, const QString& path)
{
    QTextDocument document;
    document.setPlainText(words);
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    document.print(&writer);
}

void aSummary(benchmark::State& state)
{
    const QTemporaryDir folder;
    const SummaryPages pages = manyAnswers(static_cast<int>(state.range(0)));
    const QString words = wordsOf(pages);
    const PdfSummaryWriter writer;
    measureBeside(
        state, {1.3}, [&] { paintBare(words, folder.filePath(u"bare.pdf"_s)); },
        [&] {
            if (!writer.write(pages, folder.filePath(u"ours.pdf"_s), Overwrite::Yes))
                state.SkipWithError("not written");
        });
}
BENCHMARK(aSummary)->Name("summary, 3 pages|the same text bare")->Arg(35)->UseManualTime()->Iterations(15);
BENCHMARK(aSummary)->Name("summary, 10 pages|the same text bare")->Arg(110)->UseManualTime()->Iterations(15);
BENCHMARK(aSummary)->Name("summary, 300 pages|the same text bare")->Arg(3500)->UseManualTime()->Iterations(3);

std::unique_ptr<Journal> tenYears(const ResourceDecks& decks)
{
    const SystemClock clock;
    auto journal = begin({});
    if (!journal)
        return nullptr;
    const auto kept = await<Kept>([&](auto done) {
        keepExample(**journal, decks, clock, {10, 1}, std::move(done));
    });
    return kept ? *std::move(journal) : nullptr;
}

void aSearch(benchmark::State& state)
{
    const ResourceDecks decks;
    const auto journal = tenYears(decks);
    if (!journal)
        return state.SkipWithError("no journal");
    KeptSearch search(journal->reader(), decks, QLocale(QLocale::English));
    constexpr double soonEnough = 50;
    measureAlone(state, {0, soonEnough}, [&] { benchmark::DoNotOptimize(search.find(u"the"_s)); });
}
BENCHMARK(aSearch)->Name("search in ten years|")->UseManualTime()->Iterations(15);

} // namespace
