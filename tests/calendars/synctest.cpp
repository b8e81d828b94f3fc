// SPDX-License-Identifier: GPL-3.0-or-later
// From our folder over a real CalDAV server to a second place and back, as to two phones.
#include "othertools.h"
#include "sampleplan.h"

#include "exchange/planmeaning.h"
#include "exchange/vdirfolder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// A Radicale on this computer alone, with one calendar that two people may use.
class Server
{
public:
    Server(const QString& radicale, const QString& python, const QDir& folder) : m_folder(folder)
    {
        m_port = runTool(python, {u"-c"_s, u"import socket; s = socket.socket(); s.bind((\"127.0.0.1\", 0)); "
                                           "print(s.getsockname()[1])"_s})
                     .results.trimmed();
        write(u"users"_s, u"robin:tea\nsam:honey\n"_s);
        write(u"rights"_s, u"[root]\nuser: .+\ncollection:\npermissions: R\n[principal]\nuser: "
                           u".+\ncollection: {user}\npermissions: RW\n"
                           "[own]\nuser: .+\ncollection: {user}/[^/]+\npermissions: rw\n"
                           "[shared]\nuser: robin|sam\ncollection: robin/plan\npermissions: rw\n"_s);
        write(u"radicale.conf"_s,
              u"[server]\nhosts = 127.0.0.1:%1\n[auth]\ntype = htpasswd\nhtpasswd_filename = %2/users\n"
              "htpasswd_encryption = plain\n[rights]\ntype = from_file\nfile = %2/rights\n[storage]\n"
              "filesystem_folder = %2/store\n[logging]\nlevel = info\n"_s.arg(m_port, m_folder.path()));
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(radicale, {u"--config"_s, m_folder.filePath(u"radicale.conf"_s)});
    }
    ~Server()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Server)

    [[nodiscard]] bool isReady()
    {
        QByteArray said;
        while (!said.contains("ready") && m_process.waitForReadyRead(20'000))
            said += m_process.readAll();
        return said.contains("ready");
    }
    [[nodiscard]] QString url(const QString& path) const
    {
        return u"http://127.0.0.1:%1/%2"_s.arg(m_port, path);
    }

private:
    void write(const QString& name, const QString& text) const
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    QDir m_folder;
    QString m_port;
    QProcess m_process;
};

/// One partner's vdirsyncer between a folder and the server, with the configuration of docs/sharing.md.
class Syncer
{
public:
    Syncer(QString program, const QDir& folder, const QString& name, const QString& pair,
           const QString& local, const QString& remote)
        : m_program(std::move(program)), m_config(folder.filePath(name + u".conf"_s))
    {
        QFile file(m_config);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(u"[general]\nstatus_path = \"%1/%2-status/\"\n[pair plan]\na = \"here\"\nb = \"server\"\n"
                   "%3\nconflict_resolution = \"a wins\"\n[storage here]\ntype = \"filesystem\"\n"
                   "path = \"%4\"\nfileext = \".ics\"\n[storage server]\ntype = \"caldav\"\n%5\n"_s
                       .arg(folder.path(), name, pair, local, remote)
                       .toUtf8());
    }
    [[nodiscard]] ToolOutput run(const QString& what) const
    {
        return runTool(m_program, {u"-c"_s, m_config, what}, QProcessEnvironment::systemEnvironment(),
                       "y\ny\n");
    }
    void sync() const
    {
        const ToolOutput output = run(u"sync"_s);
        EXPECT_EQ(output.code, 0) << output.sentences.toStdString() << output.results.toStdString();
    }

private:
    QString m_program;
    QString m_config;
};

class Sync : public testing::Test
{
protected:
    [[nodiscard]] QDir made(const QString& name) const
    {
        const QDir parent(m_folder.path());
        EXPECT_TRUE(parent.mkpath(name));
        return QDir(parent.filePath(name));
    }
    static QString nameOf(int number) { return sampleId(number).text() + u".ics"_s; }
    static QByteArray read(const QDir& place, const QString& name)
    {
        QFile file(place.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QDir& place, const QString& name, const QByteArray& bytes)
    {
        QFile file(place.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QStringList events(const QDir& place)
    {
        return place.entryList({u"*.ics"_s}, QDir::Files, QDir::Name);
    }

    QTemporaryDir m_folder;
};

constexpr int evenings = 1;
constexpr int letGo = 9;
constexpr int changedThere = 12;
constexpr int deletedThere = 14;

} // namespace

TEST_F(Sync, CarriesThePlanToASecondPlaceAndNothingBackIntoIt)
{
    const auto radicale = findTool(u"radicale"_s);
    NEEDS_TOOL(radicale);
    const auto vdirsyncer = findTool(u"vdirsyncer"_s);
    NEEDS_TOOL(vdirsyncer);
    const auto python = findPython({u"socket"_s});
    NEEDS_TOOL(python);
    const QDir ours = made(u"ours/plan"_s);
    const QDir phone = made(u"phone"_s);
    Server server(*radicale, *python, made(u"server"_s));
    ASSERT_TRUE(server.isReady());
    const Syncer robin(*vdirsyncer, m_folder.path(), u"robin"_s, u"collections = [\"plan\"]"_s,
                       m_folder.filePath(u"ours"_s),
                       u"url = \"%1\"\nusername = \"robin\"\npassword = \"tea\""_s.arg(server.url({})));
    const Syncer sam(
        *vdirsyncer, m_folder.path(), u"sam"_s, u"collections = null"_s, phone.path(),
        u"url = \"%1\"\nusername = \"sam\"\npassword = \"honey\""_s.arg(server.url(u"robin/plan/"_s)));

    // All of it arrives.
    VdirFolder vdir;
    PlanToPublish plan{JournalId::create(), publishedPlan(samplePlan("Europe/Berlin")), u"Time together"_s};
    ASSERT_TRUE(vdir.publish(ours.path(), plan));
    for (const Syncer* syncer : {&robin, &sam}) {
        const ToolOutput found = syncer->run(u"discover"_s);
        ASSERT_EQ(found.code, 0) << found.sentences.toStdString();
        syncer->sync();
    }
    ASSERT_EQ(events(phone), events(ours));
    for (const QString& name : events(ours))
        EXPECT_EQ(planMeaning(read(phone, name)), planMeaning(read(ours, name))) << name.toStdString();

    // One is let go of here; on the phone one is changed, one deleted, and one of somebody else added.
    std::erase_if(plan.events, [](const PublishedEvent& event) { return event.id == sampleId(letGo); });
    ASSERT_TRUE(vdir.publish(ours.path(), plan));
    write(phone, nameOf(changedThere), read(phone, nameOf(changedThere)).replace("T080000", "T100000"));
    ASSERT_TRUE(QFile::remove(phone.filePath(nameOf(deletedThere))));
    write(phone, u"9f8e0a52-6a3b-4c6e-8b37-0d2b0f3f8a11.ics"_s,
          "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Phone//EN\r\nBEGIN:VEVENT\r\n"
          "UID:9f8e0a52-6a3b-4c6e-8b37-0d2b0f3f8a11\r\nDTSTAMP:20260101T000000Z\r\n"
          "DTSTART:20261201T100000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    for (const Syncer* syncer : {&sam, &robin})
        syncer->sync();
    EXPECT_TRUE(read(ours, nameOf(changedThere)).contains("T100000")) << "the server did its part";
    auto told = vdir.publish(ours.path(), plan);
    ASSERT_TRUE(told);
    EXPECT_EQ(*told, (std::vector<DeletedThere>{{sampleId(deletedThere)}}));
    EXPECT_TRUE(read(ours, nameOf(changedThere)).contains("T080000"));
    for (const Syncer* syncer : {&robin, &sam})
        syncer->sync();
    EXPECT_FALSE(phone.exists(nameOf(letGo)));
    EXPECT_FALSE(phone.exists(nameOf(deletedThere))) << "nobody has decided yet";
    EXPECT_TRUE(read(phone, nameOf(changedThere)).contains("T080000")) << "the journal is the truth";
    EXPECT_EQ(events(phone), events(ours));

    // The couple keeps it after all, and a pause empties the phone but for what is not ours.
    plan.putBack = *told;
    ASSERT_TRUE(vdir.publish(ours.path(), plan));
    for (const Syncer* syncer : {&robin, &sam})
        syncer->sync();
    EXPECT_TRUE(phone.exists(nameOf(deletedThere)));
    plan.events.clear();
    ASSERT_TRUE(vdir.publish(ours.path(), plan));
    for (const Syncer* syncer : {&robin, &sam})
        syncer->sync();
    EXPECT_EQ(events(phone).size(), 2) << "the dentist, and what stands for nothing";
    EXPECT_FALSE(phone.exists(nameOf(evenings)));
}
