// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowapplication.h"

#include "app/keepexample.h"
#include "presenters/unlockpresenter.h"
#include "presenters/welcomepresenter.h"
#include "ui/welcome/unlockpage.h"
#include "ui/welcome/welcomepage.h"

WindowApplication::WindowApplication(JournalShelf& shelf, const DeckLibrary& decks, const Clock& clock,
                                     const SummaryWriter& writer, QString journalPath)
    : m_shelf(shelf), m_decks(decks), m_clock(clock), m_writer(writer), m_journalPath(std::move(journalPath))
{
}

WindowApplication::~WindowApplication() = default;

void WindowApplication::start()
{
    const Result<JournalLook> look = m_shelf.look(m_journalPath);
    if (look && *look == JournalLook::None)
        welcome();
    else
        unlock();
    m_window.show();
}

void WindowApplication::welcome()
{
    m_welcome = std::make_unique<WelcomePresenter>(
        m_shelf, m_journalPath, [this](std::unique_ptr<Journal> journal, const PerPartner<QString>& names) {
            beginSession(std::move(journal), names, Place::CheckIn);
        });
    connect(m_welcome.get(), &WelcomePresenter::exampleAsked, this, &WindowApplication::startWithExample);
    auto* page = new WelcomePage(*m_welcome);
    connect(page, &WelcomePage::helpAsked, &m_window, &MainWindow::showHelp);
    m_window.showAlone(page);
}

void WindowApplication::unlock()
{
    m_unlock =
        std::make_unique<UnlockPresenter>(m_shelf, m_journalPath, [this](std::unique_ptr<Journal> journal) {
            beginSession(std::move(journal), {}, Place::OurWeek);
        });
    auto* page = new UnlockPage(*m_unlock);
    connect(page, &UnlockPage::helpAsked, &m_window, &MainWindow::showHelp);
    m_window.showAlone(page);
    m_unlock->look();
}

void WindowApplication::beginSession(std::unique_ptr<Journal> journal, const PerPartner<QString>& names,
                                     Place firstPlace)
{
    m_session.reset();
    m_session = std::make_unique<Session>(SessionSurroundings{m_window, m_decks, m_clock, m_writer},
                                          std::move(journal), names);
    m_session->show(firstPlace);
}

void WindowApplication::startWithExample()
{
    m_shelf.begin({}, std::nullopt, [this](Result<std::unique_ptr<Journal>> journal) {
        if (!journal)
            return welcome();
        const std::shared_ptr<std::unique_ptr<Journal>> made =
            std::make_shared<std::unique_ptr<Journal>>(*std::move(journal));
        keepExample(**made, m_decks, m_clock, {}, [this, made](Result<Kept> kept) {
            if (kept)
                beginSession(std::move(*made), {}, Place::OurWeek);
            else
                welcome();
        });
    });
    m_window.show();
}
