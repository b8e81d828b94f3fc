// SPDX-License-Identifier: GPL-3.0-or-later
#include "saverprocess.h"

#include <QFile>
#include <QProcessEnvironment>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::set<EntryId> idsIn(const QByteArray& line)
{
    std::set<EntryId> ids;
    for (const QByteArray& word : line.split(' ').mid(2))
        ids.insert(EntryId::fromBytes(QByteArray::fromHex(word)));
    return ids;
}

} // namespace

void Expected::takeIn(const QByteArray& line)
{
    const bool isKeep = line.startsWith("begin keep") || line.startsWith("ack keep");
    if (line.startsWith("begin ")) {
        (isKeep ? perhaps : perhapsGone) = idsIn(line);
    } else if (line.startsWith("ack ")) {
        for (const EntryId& id : idsIn(line)) {
            (isKeep ? kept : gone).insert(id);
            if (!isKeep)
                kept.erase(id);
        }
    }
    if (!line.startsWith("begin ")) {
        perhaps.clear();
        perhapsGone.clear();
    }
}

void Expected::settle(const std::set<EntryId>& present)
{
    for (const EntryId& id : perhaps) {
        if (present.contains(id))
            kept.insert(id);
    }
    for (const EntryId& id : perhapsGone) {
        if (!present.contains(id)) {
            kept.erase(id);
            gone.insert(id);
        }
    }
    perhaps.clear();
    perhapsGone.clear();
}

SaverProcess::SaverProcess(const QString& journal, Expected& expected, Shim shim, const QString& inPlaceTo)
    : m_expected(expected)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (shim == Shim::Loaded) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_SHIM));
        // The sanitizer wants to be the first to be loaded; its own functions come right behind the shim's.
        const QString options = environment.value(u"ASAN_OPTIONS"_s);
        environment.insert(u"ASAN_OPTIONS"_s, options + u":verify_asan_link_order=0"_s);
    }
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(FAULT_SAVER), {journal, inPlaceTo});
    EXPECT_TRUE(m_process.waitForStarted());
}

SaverProcess::~SaverProcess()
{
    m_process.closeWriteChannel();
    const bool hasEnded = m_process.state() == QProcess::NotRunning || m_process.waitForFinished();
    EXPECT_TRUE(hasEnded);
}

QByteArray SaverProcess::nextLine()
{
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning) {
        if (!m_process.waitForReadyRead() && m_process.state() != QProcess::NotRunning) {
            ADD_FAILURE() << "the saver says nothing";
            break;
        }
    }
    // A line without an end was cut off by a kill, so it was never said.
    if (!m_process.canReadLine())
        return {};
    const QByteArray line = m_process.readLine().chopped(1);
    m_expected.takeIn(line);
    return line;
}

void SaverProcess::tell(const QByteArray& line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten();
}

QByteArray SaverProcess::ask(const QByteArray& line)
{
    tell(line);
    QByteArray answer = nextLine();
    while (answer.startsWith("begin"))
        answer = nextLine();
    return answer;
}

void SaverProcess::watch(const QString& folder, unsigned lacking)
{
    ASSERT_EQ(ask("watch " + QByteArray::number(lacking) + ' ' + QFile::encodeName(folder)), "watching");
}

void SaverProcess::arm(const FaultPlan& plan)
{
    QByteArray line = "arm";
    for (const int number : {static_cast<int>(plan.call), plan.index, plan.error,
                             static_cast<int>(plan.effect), static_cast<int>(plan.span)})
        line += ' ' + QByteArray::number(number);
    ASSERT_EQ(ask(line), "armed");
}

int SaverProcess::disarm()
{
    const QByteArray answer = ask("disarm");
    EXPECT_TRUE(answer.startsWith("hit ")) << answer.constData();
    return answer.mid(4).toInt();
}

void SaverProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool SaverProcess::wasKilled()
{
    const bool hasEnded = m_process.state() == QProcess::NotRunning || m_process.waitForFinished();
    return hasEnded && m_process.exitStatus() == QProcess::CrashExit;
}

std::optional<ErrorCode> codeIn(const QByteArray& line)
{
    if (!line.startsWith("nack "))
        return std::nullopt;
    return static_cast<ErrorCode>(line.split(' ')[1].toInt());
}
