// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/passphraseinput.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace {

constexpr qint64 longestPassphrase = 4096;

Result<Passphrase> firstLineOf(QIODevice& device)
{
    QByteArray line = device.readLine(longestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    Passphrase passphrase(QString::fromUtf8(line));
    explicit_bzero(line.data(), static_cast<size_t>(line.size()));
    if (passphrase.isEmpty())
        return failure(ErrorCode::PassphraseNeeded);
    return passphrase;
}

/// Switches the terminal's echo off while it lives.
class QuietTerminal
{
public:
    explicit QuietTerminal(int terminal) : m_terminal(terminal)
    {
        m_changed = ::tcgetattr(terminal, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = m_changed && ::tcsetattr(terminal, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_changed)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

private:
    int m_terminal;
    bool m_changed = false;
    termios m_before{};
};

Result<Passphrase> askOnTerminal()
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return failure(ErrorCode::PassphraseNeeded);
    QFile device;
    if (!device.open(terminal, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(terminal);
        return failure(ErrorCode::PassphraseNeeded);
    }
    const QuietTerminal quiet(terminal);
    device.write(QCoreApplication::translate("CommandLine", "Passphrase of either of you:").toLocal8Bit() +
                 ' ');
    auto passphrase = firstLineOf(device);
    device.write("\n");
    return passphrase;
}

} // namespace

Result<Passphrase> readPassphraseFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::NoPermission : ErrorCode::FileNotFound);
    return firstLineOf(file);
}

Result<Passphrase> readPassphrase(const Request& request)
{
    switch (request.passphraseFrom) {
    case PassphraseFrom::File:
        return readPassphraseFile(request.passphraseFile);
    case PassphraseFrom::StandardInput: {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return failure(ErrorCode::PassphraseNeeded);
        return firstLineOf(input);
    }
    case PassphraseFrom::Terminal:
        return askOnTerminal();
    }
    Q_UNREACHABLE();
}
