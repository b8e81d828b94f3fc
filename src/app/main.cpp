// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commandrun.h"
#include "app/languages.h"
#include "app/lockwatch.h"
#include "app/lookfollower.h"
#include "app/onewindow.h"
#include "app/places.h"
#include "app/privatememory.h"
#include "app/resourcedecks.h"
#include "app/sessionbus.h"
#include "app/sessionend.h"
#include "app/settingsfile.h"
#include "app/systemclock.h"
#include "app/unixsignals.h"
#include "app/windowapplication.h"
#include "exchange/calendarfilereader.h"
#include "exchange/summaryfilewriter.h"
#include "storage/fileshelf.h"
#include "storage/journalplace.h"

#include <QApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <fontconfig/fontconfig.h>

#include <future>
#include <sys/resource.h>
#include <unistd.h>

namespace {

void nameTheProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("wholehearted"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WHOLEHEARTED_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Wholehearted"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.wholehearted.Wholehearted"));
}

QString journalPath(const Request& request)
{
    return request.journal.isEmpty() ? usualJournalPath() : QDir::current().absoluteFilePath(request.journal);
}

/// For the thread that reads the journal then, with what the window system leaves of the processor: a thread
/// for each of the two kept the window waiting.
void findFonts()
{
    constexpr int behindTheWindow = 10;
    // On Linux a nice value is the thread's own (setpriority(2)). Where it is refused, all is as before.
    static_cast<void>(::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), behindTheWindow));
    static_cast<void>(FcInit()); // Qt asks for what is not there yet
}

bool isReadOnly(Task task)
{
    return task == Task::Check || task == Task::Plan || task == Task::Summary || task == Task::Export;
}

int runCommand(const QCoreApplication& application, const Request& request)
{
    // A made-up couple leaves nothing behind but the file that was asked for.
    const GenerationStore backups =
        request.task == Task::Example ? GenerationStore() : backupsOnThisComputer();
    FileShelf shelf(isReadOnly(request.task) ? FileShelf::Access::ReadOnly : FileShelf::Access::ReadAndWrite,
                    KdfCost::usual(), backups);
    const ResourceDecks decks;
    const SystemClock clock;
    CalendarFileReader calendars;
    CommandRun run(request, {shelf, decks, clock, calendars});
    QObject::connect(
        &run, &CommandRun::finished, &application,
        [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); }, Qt::QueuedConnection);
    QTimer::singleShot(0, &run, &CommandRun::start);
    return QCoreApplication::exec();
}

int runWindow(QApplication& application, FileShelf& shelf, const Request& request)
{
    SettingsFile settings(SettingsFile::usualPath());
    if (const QString language = settings.preferences().language; !language.isEmpty())
        speak(language);
    LookFollower look(application);
    look.wear(settings.preferences());
    look.followSystem();
    const ResourceDecks decks;
    const SystemClock clock;
    const SummaryFileWriter writer;
    WindowApplication window(shelf, decks, clock, writer, settings, journalPath(request));
    QObject::connect(&window.settings(), &SettingsPresenter::changed, &look,
                     [&] { look.wear(window.settings().preferences()); });
    LockWatch locks(clock);
    QObject::connect(&locks, &LockWatch::lockWanted, &window, &WindowApplication::lockWithTheComputer);
    locks.listen();
    const UnixSignals ends;
    // Not quit(), which a window with an open draft would refuse: whoever ends us waits for no answer.
    QObject::connect(&ends, &UnixSignals::endWanted, &application, [] { QCoreApplication::exit(0); });
    const SessionEnd sessionEnd(application, window.window());
    OneWindow one(placeOf(journalPath(request)));
    QObject::connect(&one, &OneWindow::first, &window, &WindowApplication::start);
    QObject::connect(&one, &OneWindow::raisedTheOther, &application, &QCoreApplication::quit);
    QObject::connect(&one, &OneWindow::raiseAsked, &window, &WindowApplication::raise);
    if (request.exampleInMemory)
        window.startWithExample();
    else
        one.claim();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    keepMemoryPrivate();
    keepFoldersPrivate();
    nameTheProgram();
    const QStringList arguments = [&] {
        QStringList list;
        for (int i = 0; i < argc; ++i)
            list.append(QString::fromLocal8Bit(argv[i]));
        return list;
    }();

    switch (CommandLine::taskOf(arguments)) {
    case Task::Window: {
        // Which fonts there are, what is in the journal and whether the desktop has a bus are found out while
        // the window system answers.
        const Request request = CommandLine::parse(arguments);
        FileShelf shelf(FileShelf::Access::ReadAndWrite, KdfCost::usual(), backupsOnThisComputer());
        if (!request.exampleInMemory)
            shelf.readAhead(journalPath(request), findFonts);
        QApplication application(argc, argv);
        const auto bus = std::async(std::launch::async, hasSessionBus);
        speak({});
        return runWindow(application, shelf, request);
    }
    case Task::Summary: {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // laying out text wants fonts, and no display
        // Qt looks for a sandbox in XDG_RUNTIME_DIR, and would warn on the terminal where no session has set
        // it.
        QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, false);
        const QGuiApplication application(argc, argv);
        QLoggingCategory::defaultCategory()->setEnabled(QtWarningMsg, true);
        speak({});
        return runCommand(application, CommandLine::parse(arguments));
    }
    default: {
        const QCoreApplication application(argc, argv);
        speak({});
        return runCommand(application, CommandLine::parse(arguments));
    }
    }
}
