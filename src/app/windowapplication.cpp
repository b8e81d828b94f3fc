// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowapplication.h"

#include "app/keepexample.h"
#include "app/languages.h"
#include "app/privatememory.h"
#include "presenters/notice.h"
#include "presenters/unlockpresenter.h"
#include "presenters/welcomepresenter.h"
#include "ui/journal/noticecolumn.h"
#include "ui/welcome/unlockpage.h"
#include "ui/welcome/welcomepage.h"

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 400ms;     // until a page says that a journal is being opened
constexpr auto firstPicture = 200ms; // has the processor to itself for so long

} // namespace

WindowApplication::WindowApplication(JournalShelf& shelf, const DeckLibrary& decks, const Clock& clock,
                                     const SummaryWriter& writer, Settings& settings, QString journalPath)
    : m_shelf(shelf)
    , m_decks(decks)
    , m_clock(clock)
    , m_writer(writer)
    , m_settingsFile(settings)
    , m_settings(settings, spokenLanguages())
    , m_journalPath(std::move(journalPath))
{
    m_window.restoreGeometry(settings.windowPlace());
    connect(&m_window, &MainWindow::lockAsked, this, &WindowApplication::lock, Qt::QueuedConnection);
    connect(&m_idle, &IdleWatch::idle, this, &WindowApplication::lockWhenIdle);
    connect(&m_settings, &SettingsPresenter::changed, this, &WindowApplication::waitForHands);
    waitForHands();
    m_opening.setSingleShot(true);
    connect(&m_opening, &QTimer::timeout, this, &WindowApplication::showUnlockPage);
}

WindowApplication::~WindowApplication()
{
    m_settingsFile.setWindowPlace(m_window.saveGeometry());
    const auto unfinished = std::move(m_example); // goes when what it is doing is done, and nobody shows it
}

void WindowApplication::start()
{
    const Result<JournalLook> look = m_shelf.look(m_journalPath);
    const bool isThere = !look || *look != JournalLook::None;
    if (!isThere && m_shelf.generations(m_journalPath).empty())
        welcome();
    else
        unlock();
}

void WindowApplication::raise(const QString& activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8()); // where Qt looks for it on Wayland
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void WindowApplication::welcome()
{
    m_welcome = std::make_unique<WelcomePresenter>(
        m_shelf, m_journalPath, [this](std::unique_ptr<Journal> journal, const PerPartner<QString>& names) {
            beginSession(std::move(journal), names, Place::CheckIn, {m_shelf, m_journalPath});
        });
    connect(m_welcome.get(), &WelcomePresenter::exampleAsked, this, &WindowApplication::startWithExample);
    auto* page = new WelcomePage(*m_welcome);
    connect(page, &WelcomePage::helpAsked, &m_window, &MainWindow::showHelp);
    m_window.showAlone(page);
    m_window.show();
}

void WindowApplication::unlock()
{
    m_unlock = std::make_unique<UnlockPresenter>(
        m_shelf, m_journalPath,
        [this](std::unique_ptr<Journal> journal, const QString& words) { goOn(std::move(journal), words); });
    if (m_locked)
        m_unlock->openAgain(*m_locked);
    connect(m_unlock.get(), &UnlockPresenter::newJournalAsked, this, [this] {
        m_locked.reset();
        m_window.setCloseWarning(nullptr);
        welcome();
    });
    connect(m_unlock.get(), &UnlockPresenter::failed, this, [this] {
        if (m_opening.isActive())
            showUnlockPage();
    });
    m_unlock->look();
    // What opens by itself is mostly there before anybody could read a page about it.
    if (m_unlock->isBusy())
        m_opening.start(patience);
    else
        showUnlockPage();
}

void WindowApplication::showUnlockPage()
{
    m_opening.stop();
    auto* page = new UnlockPage(*m_unlock);
    connect(page, &UnlockPage::helpAsked, &m_window, &MainWindow::showHelp);
    m_window.showAlone(page);
    m_window.show();
}

void WindowApplication::goOn(std::unique_ptr<Journal> journal, const QString& words)
{
    m_opening.stop();
    const auto locked = std::exchange(m_locked, nullptr);
    const JournalHome home{m_shelf, m_journalPath, words};
    if (!locked) {
        Journal& opened = *journal;
        beginSession(std::move(journal), {}, Place::OurWeek, home);
        QTimer::singleShot(firstPicture, m_session.get(), [this, &opened] { lookThrough(opened); });
        return;
    }
    Result<QByteArray> bytes = journal->unseal(*locked);
    const auto sitting = bytes ? Sitting::from(*bytes) : std::nullopt;
    if (bytes)
        wipe(*bytes);
    if (!sitting) {
        beginSession(std::move(journal), {}, Place::OurWeek, home);
        return m_window.say({tr("What you had said before the lock could not be brought back."),
                             tr("What you kept is safe. Another journal stands in its place.")});
    }
    makeSession(std::move(journal), sitting->names, home);
    m_session->comeBack(*sitting);
}

void WindowApplication::lookThrough(Journal& journal)
{
    journal.lookThrough([this](const Result<void>& sound) {
        giveMemoryBack(); // looking took as much as all else together
        if (sound)
            return;
        m_session.reset();
        m_unlock->foundUnsound(sound.error());
        showUnlockPage();
    });
}

void WindowApplication::lock()
{
    if (!m_session || !m_session->canLock())
        return;
    auto sealed = m_session->seal();
    if (!sealed)
        return m_window.say({tr("The window could not be locked: this computer has no memory left."),
                             tr("Nothing was lost. Close another program, then try once more.")});
    const QString lost = m_session->whatClosingLoses();
    m_locked = *std::move(sealed);
    m_session.reset();
    m_told.reset();
    unlock();
    m_window.setCloseWarning([lost] { return lost; });
}

void WindowApplication::lockWhenIdle()
{
    if (m_session && !m_session->isTalking())
        lock();
}

void WindowApplication::lockWithTheComputer()
{
    if (m_settings.preferences().locksWithComputer)
        lock();
}

void WindowApplication::waitForHands()
{
    m_idle.setPatience(std::chrono::minutes(m_settings.preferences().lockAfterMinutes));
}

void WindowApplication::makeSession(std::unique_ptr<Journal> journal, const PerPartner<QString>& names,
                                    const JournalHome& home)
{
    m_session.reset();
    m_session =
        std::make_unique<Session>(SessionSurroundings{m_window, m_decks, m_clock, m_writer, m_settings},
                                  std::move(journal), names, home);
    // Queued: the page that asked for it is still on the stack, and goes with the session.
    connect(m_session.get(), &Session::erased, this, &WindowApplication::beginAgain, Qt::QueuedConnection);
}

void WindowApplication::beginSession(std::unique_ptr<Journal> journal, const PerPartner<QString>& names,
                                     Place firstPlace, const JournalHome& home)
{
    makeSession(std::move(journal), names, home);
    m_session->show(firstPlace);
    m_window.show();
}

void WindowApplication::beginAgain(const QStringList& remaining)
{
    m_session.reset();
    welcome();
    m_told = std::make_unique<ToldNotice>();
    m_window.setNotices(new NoticeColumn({m_told.get()}));
    if (remaining.isEmpty())
        m_told->tell({.happened = tr("Everything is erased."),
                      .rest = tr("Copies you made yourselves are out of reach: those are yours to remove."),
                      .dismissal = tr("Close")});
    else
        m_told->tell(
            {.happened = tr("Not everything could be erased."),
             .rest = tr("Still there, and yours to remove: %1").arg(QLocale().createSeparatedList(remaining)),
             .dismissal = tr("Close"),
             .tone = Notice::Tone::Trouble});
}

void WindowApplication::startWithExample()
{
    if (m_example)
        return;
    m_shelf.begin({}, std::nullopt, [this](Result<std::unique_ptr<Journal>> journal) {
        if (m_example) // asked for twice
            return;
        if (!journal)
            return welcome();
        m_example = *std::move(journal);
        keepExample(*m_example, m_decks, m_clock, {}, [this](const Result<Kept>& kept) {
            if (!m_example) // closed meanwhile
                return;
            if (kept)
                return beginSession(std::move(m_example), {}, Place::OurWeek, {m_shelf, {}});
            welcome();
            // Not while it is still telling us.
            QMetaObject::invokeMethod(
                this, [this] { m_example.reset(); }, Qt::QueuedConnection);
        });
    });
}
