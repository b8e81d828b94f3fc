// SPDX-License-Identifier: GPL-3.0-or-later
// How long a summary takes beside the same text painted bare, how it grows, and how long a search takes in
// ten years. Pairs take turns, so that whatever else the computer does weighs on each alike; what is shown is
// the median.
#include "app/keepexample.h"
#include "app/resourcedecks.h"
#include "app/systemclock.h"
#include "exchange/pdfsummarywriter.h"
#include "exchange/samplepages.h"
#include "presenters/keptsearch.h"
#include "storage/fileshelf.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>

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

void write(const SummaryPages& pages, const QString& path)
{
    if (!PdfSummaryWriter().write(pages, path, Overwrite::Yes))
        std::fputs("not written\n", stderr);
}

void measureSummary(const QString& folder)
{
    constexpr int pairs = 15;
    std::puts("answers     summary ms   bare text ms   ratio");
    for (const int answers : {35, 350, 3500}) {
        const SummaryPages pages = manyAnswers(answers);
        const QString words = wordsOf(pages);
        std::vector<double> ours;
        std::vector<double> bare;
        std::vector<double> ratios;
        for (int i = 0; i < (answers > 1000 ? 3 : pairs); ++i) {
            ours.push_back(milliseconds([&] { write(pages, folder + u"/ours.pdf"_s); }));
            bare.push_back(milliseconds([&] { paintBare(words, folder + u"/bare.pdf"_s); }));
            ratios.push_back(ours.back() / bare.back());
        }
        std::printf("%7d %14.1f %14.1f %7.2f\n", answers, median(ours), median(bare), median(ratios));
    }
}

void measureSearch(const Journal& journal, const DeckLibrary& decks)
{
    constexpr int times = 15;
    KeptSearch search(journal.reader(), decks, QLocale(QLocale::English));
    const double first = milliseconds([&] { static_cast<void>(search.find(u"walk"_s)); });
    std::vector<double> rare;
    std::vector<double> common;
    for (int i = 0; i < times; ++i) {
        rare.push_back(milliseconds([&] { static_cast<void>(search.find(u"xylophone"_s)); }));
        common.push_back(milliseconds([&] { static_cast<void>(search.find(u"the"_s)); }));
    }
    std::printf(
        "search in ten years: %.1f ms for words that are nowhere, %.1f ms for words that are everywhere; "
        "%.0f ms the first time\n",
        median(rare), median(common), first);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    measureSummary(folder.path());

    FileShelf shelf;
    const ResourceDecks decks;
    const SystemClock clock;
    std::unique_ptr<Journal> journal;
    shelf.begin({}, std::nullopt, [&](Result<std::unique_ptr<Journal>> begun) {
        if (!begun)
            return QCoreApplication::exit(EXIT_FAILURE);
        journal = *std::move(begun);
        keepExample(*journal, decks, clock, {10, 1}, [&](const Result<Kept>& kept) {
            if (kept)
                measureSearch(*journal, decks);
            QCoreApplication::exit(kept ? EXIT_SUCCESS : EXIT_FAILURE);
        });
    });
    return QGuiApplication::exec();
}
