// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unixsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr std::array ends{SIGTERM, SIGINT, SIGHUP};

// A handler of a signal can reach nothing else. By hand because Qt has no way to hear of signals.
std::array<int, 2> pipeEnds{-1, -1};

extern "C" void passOn(int)
{
    const char one = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &one, sizeof one);
}

} // namespace

UnixSignals::UnixSignals(QObject* parent) : QObject(parent)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // they end the program at once, as before
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &UnixSignals::read);
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    for (const int which : ends)
        ::sigaction(which, &action, nullptr);
}

UnixSignals::~UnixSignals()
{
    if (!m_notifier)
        return;
    for (const int which : ends)
        std::signal(which, SIG_DFL);
    for (int& end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

void UnixSignals::read()
{
    char some[16];
    while (::read(pipeEnds[0], some, sizeof some) > 0) {
    }
    emit endWanted();
}
