// SPDX-License-Identifier: GPL-3.0-or-later
// A small program that keeps and lets go in a journal until it is killed, or one step for each line it reads,
// perhaps with the fault shim loaded into it. It says "begin" before and "ack" after each save; what it said
// "ack" to may never be lost. Commands stand in saverprocess.h.
#include "saverwords.h"
#include "storagehelpers.h"

#include "faultshim.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray& line)
{
    std::fwrite((line + '\n').constData(), 1, static_cast<std::size_t>(line.size()) + 1, stdout);
    std::fflush(stdout);
}

QByteArray textOf(const std::vector<EntryId>& ids)
{
    QByteArray text;
    for (const EntryId& id : ids)
        text += ' ' + id.bytes().toHex();
    return text;
}

template <class Function>
Function shimFunction(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_DEFAULT, name));
}

/// What everybody should know better than to do: the new bytes over the old ones. The control of the kills.
void writeInPlace(const QString& from, const QString& to)
{
    constexpr qsizetype piece = 4096;
    const QByteArray bytes = bytesOf(from);
    const int file =
        ::open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_SYNC, 0600);
    for (qsizetype start = 0; start < bytes.size(); start += piece) {
        const qsizetype size = std::min(piece, bytes.size() - start);
        if (::write(file, bytes.constData() + start, static_cast<std::size_t>(size)) != size)
            break;
    }
    ::close(file);
}

/// One open journal and what is done with it.
class Saver
{
public:
    Saver(const QString& path, const QString& inPlaceTo) : m_path(path), m_inPlaceTo(inPlaceTo) {}

    [[nodiscard]] bool openOrBegin()
    {
        const GenerationStore backups(saverBackups());
        auto journal = QFileInfo::exists(m_path) ? ::open(m_path, saverPassphrase(), backups)
                                                 : ::begin(m_path, twoPassphrases(), backups);
        if (!journal) {
            say("nack " + QByteArray::fromStdString(told(journal.error())));
            return false;
        }
        m_journal = *std::move(journal);
        say("open");
        return true;
    }
    void keep(int count)
    {
        m_ids.clear();
        std::vector<Entry> entries;
        for (int i = 0; i < count; ++i) {
            m_ids.push_back(EntryId::create());
            entries.push_back(saverEntry(m_ids.back()));
        }
        m_agreed = bothSayYesTo(Keeping(m_journal->id(), std::move(entries)));
        keepAgreed();
    }
    /// What both said yes to is still there after a save that did not succeed.
    void keepAgreed()
    {
        say("begin keep" + textOf(m_ids));
        answer(await<Kept>([this](auto done) { m_journal->keep(*m_agreed, done); }), "keep", m_ids);
    }
    void letGo(const std::vector<EntryId>& ids)
    {
        say("begin gone" + textOf(ids));
        answer(::letGo(*m_journal, ids), "gone", ids);
    }
    /// Until somebody ends it: mostly keeps, now and then lets go of one of those it kept.
    void run()
    {
        constexpr int letsGoEach = 4;
        for (int step = 1;; ++step) {
            if (step % letsGoEach == 0)
                letGo({m_ids.front()});
            else
                keep(1 + step % 3);
        }
    }

private:
    void answer(const Result<Kept>& kept, const char* what, const std::vector<EntryId>& ids) const
    {
        if (!kept) {
            say("nack " + QByteArray::number(static_cast<int>(kept.error().code)) + ' ' +
                kept.error().detail.toUtf8());
            return;
        }
        if (!m_inPlaceTo.isEmpty())
            writeInPlace(m_path, m_inPlaceTo);
        say(QByteArray(kept->conflictCopy ? "conflict " : "ack ") + what + textOf(ids));
    }

    QString m_path;
    QString m_inPlaceTo;
    std::unique_ptr<Journal> m_journal;
    std::vector<EntryId> m_ids;
    std::optional<Agreed> m_agreed;
};

/// Hands a fault, or what a file system lacks, to the shim. Without one there is nothing to test.
void tellShim(const QList<QByteArray>& words)
{
    if (words[0] == "watch") {
        const auto watch = shimFunction<FaultWatchFolder>("faultWatchFolder");
        if (watch)
            watch(words[2].constData(), words[1].toUInt());
        say(watch ? "watching" : "no shim");
    } else if (words[0] == "arm") {
        const FaultPlan plan{static_cast<FaultCall>(words[1].toInt()), words[2].toInt(), words[3].toInt(),
                             static_cast<FaultEffect>(words[4].toInt()),
                             static_cast<FaultSpan>(words[5].toInt())};
        shimFunction<FaultArm>("faultArm")(&plan);
        say("armed");
    } else {
        say("hit " + QByteArray::number(shimFunction<FaultDisarm>("faultDisarm")()));
    }
}

void obey(Saver& saver, const QList<QByteArray>& words)
{
    if (words[0] == "run")
        saver.run();
    else if (words[0] == "keep")
        saver.keep(words[1].toInt());
    else if (words[0] == "again")
        saver.keepAgreed();
    else if (words[0] == "gone")
        saver.letGo({EntryId::fromBytes(QByteArray::fromHex(words[1]))});
    else
        tellShim(words);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return EXIT_FAILURE;
    Saver saver(arguments[1], arguments.value(2));
    if (!saver.openOrBegin())
        return EXIT_FAILURE;
    for (std::string line; std::getline(std::cin, line);)
        obey(saver, QByteArray::fromStdString(line).split(' '));
    return EXIT_SUCCESS;
}
