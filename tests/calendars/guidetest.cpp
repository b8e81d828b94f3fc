// SPDX-License-Identifier: GPL-3.0-or-later
// docs/sharing.md, word for word: each of its files is written and each of its commands is run, on three
// computers, with a real server between them.
#include "guide.h"

#include "presenters/syncsetup.h"
#include "storage/fileshelf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const auto journalInHome = u"/.local/share/wholehearted/journal.wholehearted"_s;

/// Follows the guide from its first line to its last.
class GuideFollowed : public testing::Test
{
protected:
    void TearDown() override
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    void follow()
    {
        makeJournal();
        robin.write(u"~/Calendars/work/one.ics"_s,
                    u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Work//EN\r\nEND:VCALENDAR\r\n"_s);
        for (const GuideBlock& block : guideBlocks()) {
            if (block.isFile)
                writeFile(block);
            else if (block.where == u"The server, until you end it"_s)
                startServer(block.text);
            else
                runAll(block);
        }
    }
    void makeJournal() const
    {
        robin.run(u"mkdir -p ~/.local/share/wholehearted && wholehearted example ~"_s + journalInHome);
    }
    void writeFile(const GuideBlock& block)
    {
        const QStringList where = block.where.split(u", "_s);
        const SomebodysComputer& computer = where.size() < 2 ? server : where[1] == u"Sam"_s ? sam : robin;
        computer.write(where[0], atOurPort(block.text));
    }
    void runAll(const GuideBlock& block)
    {
        const SomebodysComputer& computer = block.where.startsWith(u"Robin"_s) ? robin
                                            : block.where.startsWith(u"Sam"_s) ? sam
                                                                               : server;
        for (const QString& command : block.text.split(u'\n', Qt::SkipEmptyParts)) {
            computer.run(atOurPort(command));
            ++commands;
        }
    }
    void startServer(const QString& command)
    {
        m_server.setProcessEnvironment(server.environment());
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(u"/bin/sh"_s, {u"-c"_s, u"exec "_s + command.trimmed() + u" --logging-level info"_s});
        QByteArray said;
        while (!said.contains("ready") && m_server.waitForReadyRead(patience))
            said += m_server.readAll();
        ASSERT_TRUE(said.contains("ready")) << said.constData();
    }
    [[nodiscard]] QString atOurPort(QString text) const
    {
        return text.replace(u"127.0.0.1:5232"_s, address());
    }
    [[nodiscard]] QString address() const
    {
        if (m_port.isEmpty())
            m_port = runTool(python, {u"-c"_s, u"import socket; s = socket.socket(); s.bind((\"127.0.0.1\", "
                                               "0)); print(s.getsockname()[1])"_s})
                         .results.trimmed();
        return u"127.0.0.1:"_s + m_port;
    }
    /// As a phone does it, with Sam’s password and nothing else.
    void onThePhone(const QString& method, const QString& event, const QString& body = {}) const
    {
        const QString script =
            u"import base64, sys, urllib.request as r\n"
            "q = r.Request(sys.argv[2], method=sys.argv[1], data=sys.argv[3].encode() or None)\n"
            "q.add_header('Authorization', 'Basic ' + base64.b64encode(b'sam:sams password').decode())\n"
            "q.add_header('Content-Type', 'text/calendar')\nr.urlopen(q)\n"_s;
        const ToolOutput output = runTool(
            python, {u"-c"_s, script, method, u"http://%1/robin/plan/%2"_s.arg(address(), event), body});
        EXPECT_EQ(output.code, 0) << qUtf8Printable(output.sentences);
    }
    ToolOutput publish() const { return robin.run(commandWith(u"--format vdir"_s)); }
    [[nodiscard]] static QString commandWith(const QString& words)
    {
        for (const GuideBlock& block : guideBlocks()) {
            for (const QString& line : block.text.split(u'\n')) {
                if (line.contains(words))
                    return line;
            }
        }
        ADD_FAILURE() << "the guide has no " << qUtf8Printable(words);
        return {};
    }
    void syncBoth() const
    {
        for (const SomebodysComputer* computer : {&robin, &sam, &robin})
            computer->run(u"vdirsyncer sync"_s);
    }
    [[nodiscard]] QString everythingKept() const
    {
        return robin
            .run(u"wholehearted export ~%1 --format json --output ~/all.json --force && cat ~/all.json"_s.arg(
                journalInHome))
            .results;
    }
    void letGoOf(const QString& event) const
    {
        FileShelf shelf;
        std::unique_ptr<Journal> journal;
        bool isDone = false;
        const EntryId id(QUuid::fromString(event.chopped(4)));
        shelf.open(robin.home() + journalInHome, std::nullopt, [&](Result<std::unique_ptr<Journal>> opened) {
            ASSERT_TRUE(opened.has_value());
            journal = *std::move(opened);
            journal->letGo({id}, [&](const Result<Kept>& kept) { isDone = kept.has_value(); });
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return isDone; }, patience));
    }

    QTemporaryDir folder;
    SomebodysComputer robin{folder.filePath(u"robin"_s)};
    SomebodysComputer sam{folder.filePath(u"sam"_s)};
    SomebodysComputer server{folder.filePath(u"server"_s)};
    QString python;
    int commands = 0;

private:
    mutable QString m_port;
    QProcess m_server;
};

} // namespace

TEST_F(GuideFollowed, CarriesThePlanToBothAndBringsNothingBack)
{
    const auto radicale = findTool(u"radicale"_s);
    NEEDS_TOOL(radicale);
    const auto vdirsyncer = findTool(u"vdirsyncer"_s);
    NEEDS_TOOL(vdirsyncer);
    const auto foundPython = findPython({u"urllib.request"_s});
    NEEDS_TOOL(foundPython);
    python = *foundPython;
    follow();
    EXPECT_GE(commands, 12) << "all of them";
    ASSERT_GE(robin.events().size(), 2);
    ASSERT_EQ(sam.events(), robin.events()) << "what Robin published is in Sam’s calendar";
    const QString before = everythingKept();

    // On a phone something is added, and one of ours is taken out.
    onThePhone(u"PUT"_s, u"9f8e0a52-6a3b-4c6e-8b37-0d2b0f3f8a11.ics"_s,
               u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Phone//EN\r\nBEGIN:VEVENT\r\n"
               "UID:9f8e0a52-6a3b-4c6e-8b37-0d2b0f3f8a11\r\nDTSTAMP:20260101T000000Z\r\n"
               "DTSTART:20261201T100000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"_s);
    const QString deleted = robin.events().constFirst();
    onThePhone(u"DELETE"_s, deleted);
    syncBoth();
    EXPECT_FALSE(robin.events().contains(deleted));
    EXPECT_TRUE(publish().results.startsWith(u"Some of it was deleted in that folder"_s)) << "it asks";
    EXPECT_EQ(everythingKept(), before) << "and nothing of it becomes an entry or lets one go";

    // Here one is let go of.
    QStringList ours = robin.events();
    ours.removeOne(u"9f8e0a52-6a3b-4c6e-8b37-0d2b0f3f8a11.ics"_s);
    ASSERT_FALSE(ours.isEmpty());
    const QString letGo = ours.constLast();
    letGoOf(letGo);
    publish();
    syncBoth();
    EXPECT_FALSE(sam.events().contains(letGo));
    EXPECT_EQ(sam.events(), robin.events());
}

TEST(Guide, HasTheConfigurationsThatTheWindowWrites)
{
    const SyncSetup setup{
        QDir::homePath() + u"/Calendars/plan"_s, u"http://127.0.0.1:5232"_s, {u"robin"_s, u"sam"_s}};
    PerPartner<QString> written;
    for (const GuideBlock& block : guideBlocks()) {
        if (block.where.endsWith(u", Robin"_s))
            written.first = block.text;
        if (block.where.endsWith(u", Sam"_s))
            written.second = block.text;
    }
    EXPECT_EQ(written.first, setup.configFor(Partner::First));
    EXPECT_EQ(written.second, setup.configFor(Partner::Second));
}

TEST(Guide, NamesATimerThatDebiansPackageHas)
{
    if (!QFile::exists(u"/usr/share/doc/vdirsyncer"_s))
        GTEST_SKIP() << "vdirsyncer is not from Debian’s package here";
    EXPECT_TRUE(QFile::exists(u"/usr/lib/systemd/user/vdirsyncer.timer"_s));
}
