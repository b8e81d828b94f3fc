// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// A program under strace, and what the system says of it.
class TracedRun
{
public:
    /// Without a display, and with this besides.
    explicit TracedRun(const QProcessEnvironment& environment = {});

    /// Why nothing can be traced on this computer; empty where it can.
    [[nodiscard]] static QString whatPrevents();

    /// calls: what follows strace's "trace=".
    void start(const QString& calls, const QString& program, const QStringList& arguments,
               const QByteArray& input = {});
    /// Until it ends by itself, which is expected.
    void finish();
    /// A window over this journal: until it has nothing left to do, then it is asked to end.
    void finishWindowOver(const QString& journal);
    /// A line for each call; files behind numbers are named.
    [[nodiscard]] QString calls() const;
    [[nodiscard]] QByteArray said() { return m_process.readAllStandardOutput(); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};
