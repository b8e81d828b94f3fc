// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's session ends while the window is open: by a session manager (XSMP) on an X server of the
// test's own, and by the server's end.
#include "sessionmanager.h"

#include "storage/journallock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr int restartNever = 3; // SmRestartNever

/// An X server without a screen that anybody sees.
class XServer
{
public:
    XServer()
    {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s,
                                   u"-nolisten"_s, u"tcp"_s});
        EXPECT_TRUE(m_server.waitForStarted()) << "Xvfb is in the package xvfb";
        EXPECT_TRUE(m_server.waitForReadyRead(patience));
        m_name = u':' + QString::fromLocal8Bit(m_server.readLine()).trimmed();
    }
    ~XServer() { end(); }
    XServer(const XServer&) = delete;
    XServer& operator=(const XServer&) = delete;

    void end()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    [[nodiscard]] QString name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

class SessionEnds : public testing::Test
{
protected:
    ~SessionEnds() override
    {
        window.kill();
        window.waitForFinished();
        if (!path.isEmpty()) // the next test begins with nothing
            QDir(QFileInfo(path).path()).removeRecursively();
    }
    void open(const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"DISPLAY"_s, display.name());
        environment.insert(u"SESSION_MANAGER"_s, manager.address());
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        window.setProcessEnvironment(environment);
        window.start(QStringLiteral(BEGUN_WINDOW), arguments);
        ASSERT_TRUE(manager.serveUntil([&] { return manager.hasProgram() && says("open"); }))
            << said.constData() << window.readAllStandardError().constData();
        path = QString::fromLocal8Bit(said.split('\n').first());
        before = journal();
        ASSERT_FALSE(before.isEmpty()) << qPrintable(path);
    }
    void openWithADraft() { open({u"--draft"_s}); }
    bool says(const char* word)
    {
        said += window.readAllStandardOutput();
        return said.contains(word);
    }
    void expectItEnds()
    {
        EXPECT_TRUE(manager.serveUntil([&] { return window.state() == QProcess::NotRunning; }))
            << "the session waits for it";
        EXPECT_EQ(window.exitStatus(), QProcess::NormalExit);
    }
    void expectACleanFile() const
    {
        EXPECT_EQ(journal(), before);
        EXPECT_TRUE(JournalLock::take(path).has_value());
    }
    [[nodiscard]] QByteArray journal() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    XServer display;
    SessionManager manager;
    QProcess window;
    QByteArray said;
    QString path; ///< Of its journal.
    QByteArray before;
};

} // namespace

TEST_F(SessionEnds, OnceTheDraftThatGoesWithItHasBeenSaid)
{
    openWithADraft();
    manager.endSession(SessionManager::Asking::Allowed);
    ASSERT_TRUE(manager.serveUntil([&] { return manager.isSaved(); }));
    EXPECT_TRUE(manager.isCancelled()) << "or the draft would go without a word";
    EXPECT_TRUE(manager.serveUntil([&] { return says("told"); }));
    manager.takeBack();

    manager.endSession(SessionManager::Asking::Allowed);
    ASSERT_TRUE(manager.serveUntil([&] { return manager.isSaved(); }));
    EXPECT_FALSE(manager.isCancelled()) << "they have read it";
    EXPECT_EQ(manager.restartStyle(), restartNever);
    manager.die();
    expectItEnds();
    EXPECT_EQ(window.exitCode(), 0);
    expectACleanFile();
}

TEST_F(SessionEnds, AtOnceWhereNobodyMayBeAsked)
{
    openWithADraft();
    manager.endSession(SessionManager::Asking::NotAllowed);
    ASSERT_TRUE(manager.serveUntil([&] { return manager.isSaved(); }));
    EXPECT_EQ(manager.questions(), 0);
    manager.die();
    expectItEnds();
    EXPECT_EQ(window.exitCode(), 0);
    expectACleanFile();
}

TEST_F(SessionEnds, WithoutAQuestionWhereNothingIsLost)
{
    open({});
    manager.endSession(SessionManager::Asking::Allowed);
    ASSERT_TRUE(manager.serveUntil([&] { return manager.isSaved(); }));
    EXPECT_EQ(manager.questions(), 0);
    manager.die();
    expectItEnds();
    EXPECT_EQ(window.exitCode(), 0);
    expectACleanFile();
}

TEST_F(SessionEnds, AlsoWhenTheDisplayIsGone)
{
    openWithADraft();
    display.end();
    expectItEnds();
    expectACleanFile();
}
