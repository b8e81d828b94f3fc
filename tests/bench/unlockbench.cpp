// SPDX-License-Identifier: GPL-3.0-or-later
// From the right passphrase to the week on the screen, beside the derivation of its key alone.
#include "besidelimit.h"

#include "app/keepexample.h"
#include "app/resourcedecks.h"
#include "app/settingsfile.h"
#include "app/windowapplication.h"
#include "exchange/pdfsummarywriter.h"
#include "fixedclock.h"
#include "storagehelpers.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int tenYears = 10;

const FixedClock aTuesday(QDateTime(QDate(2026, 6, 9), QTime(15, 0), QTimeZone("Europe/Berlin")));

/// Ends the event loop when the week has been painted.
class Watcher : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->parent() &&
            watched->parent()->objectName() == QLatin1String("weekGrid"))
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return false;
    }
};

bool keepTenYears(FileShelf& shelf, const QString& path, const DeckLibrary& decks)
{
    const auto journal =
        await<std::unique_ptr<Journal>>([&](auto done) { shelf.begin(path, twoPassphrases(), done); });
    return journal && await<Kept>([&](auto done) {
                          keepExample(**journal, decks, aTuesday, {.years = tenYears}, done);
                      }).has_value();
}

void deriveKey()
{
    const KdfCost cost = KdfCost::usual();
    std::array<unsigned char, 32> key{};
    const std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    const int derived = crypto_pwhash(key.data(), key.size(), "swallow", 7, salt.data(), cost.operations,
                                      cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    benchmark::DoNotOptimize(derived);
}

void untilTheWeek(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ours.wholehearted"_s);
    FileShelf shelf(FileShelf::Access::ReadAndWrite, KdfCost::usual());
    const ResourceDecks decks;
    const PdfSummaryWriter writer;
    SettingsFile settings(folder.filePath(u"settings.ini"_s));
    if (!keepTenYears(shelf, path, decks))
        return state.SkipWithError("no journal");

    std::unique_ptr<WindowApplication> application;
    const auto startAgain = [&] {
        application.reset();
        application = std::make_unique<WindowApplication>(shelf, decks, aTuesday, writer, settings, path);
        application->start();
        QTimer::singleShot(100ms, qApp, &QCoreApplication::quit); // until it is painted and waits
        QCoreApplication::exec();
    };
    measureBeside(
        state, {1.1}, deriveKey,
        [&] {
            Watcher watcher;
            qApp->installEventFilter(&watcher);
            auto* passphrase = application->window().findChild<QLineEdit*>(u"passphrase"_s);
            passphrase->setText(u"swallow"_s);
            application->window().findChild<QPushButton*>(u"openJournal"_s)->click();
            QCoreApplication::exec();
        },
        startAgain);
}
BENCHMARK(untilTheWeek)
    ->Name("right passphrase to the painted week, ten years|Argon2id alone")
    ->UseManualTime()
    ->Iterations(9);

} // namespace
