// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmanager.h"

#include <QTest>

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <poll.h>

// Last: they bring macros with everyday names.
#include <X11/SM/SMlib.h>

namespace {

constexpr int patience = 30'000;

// Whoever can reach the socket in this test may speak.
Bool letIn(char*)
{
    return True;
}

// The programs here end; libICE would end the test with them.
void passOver(IceConn) {}

bool isReadable(int file)
{
    pollfd one{file, POLLIN, 0};
    return ::poll(&one, 1, 0) > 0;
}

} // namespace

struct SessionManager::Protocol
{
    int listeners = 0;
    IceListenObj* listening = nullptr;
    IceConn connection = nullptr;
    SmsConn program = nullptr;
    bool isRegistered = false;
    bool isSaved = false;
    bool isCancelled = false;
    int questions = 0;
    int restartStyle = -1;

    static Protocol& of(SmPointer pointer) { return *static_cast<Protocol*>(pointer); }
    static Status greet(SmsConn program, SmPointer self, unsigned long* mask, SmsCallbacks* calls, char**);
    static void readProperties(SmsConn, SmPointer self, int count, SmProp** properties);
    void accept();
    void serve();
    void forget();
};

Status SessionManager::Protocol::greet(SmsConn program, SmPointer self, unsigned long* mask,
                                       SmsCallbacks* calls, char**)
{
    *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask |
            SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask |
            SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask |
            SmsGetPropertiesProcMask;
    calls->register_client = {[](SmsConn conn, SmPointer to, char*) -> Status {
                                  SmsRegisterClientReply(conn, SmsGenerateClientID(conn));
                                  SmsSaveYourself(conn, SmSaveLocal, False, SmInteractStyleNone, False);
                                  of(to).isRegistered = true;
                                  return 1;
                              },
                              self};
    calls->interact_request = {[](SmsConn conn, SmPointer to, int) {
                                   ++of(to).questions;
                                   SmsInteract(conn);
                               },
                               self};
    calls->interact_done = {[](SmsConn, SmPointer to, Bool cancels) { of(to).isCancelled |= cancels != 0; },
                            self};
    calls->save_yourself_request = {[](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {}, self};
    calls->save_yourself_phase2_request = {[](SmsConn conn, SmPointer) { SmsSaveYourselfPhase2(conn); },
                                           self};
    calls->save_yourself_done = {[](SmsConn, SmPointer to, Bool) { of(to).isSaved = true; }, self};
    calls->close_connection = {[](SmsConn, SmPointer to, int count, char** reasons) {
                                   SmFreeReasons(count, reasons);
                                   of(to).forget();
                               },
                               self};
    calls->set_properties = {readProperties, self};
    calls->delete_properties = {[](SmsConn, SmPointer, int, char**) {}, self};
    calls->get_properties = {[](SmsConn conn, SmPointer) { SmsReturnProperties(conn, 0, nullptr); }, self};
    of(self).program = program;
    return 1;
}

void SessionManager::Protocol::readProperties(SmsConn, SmPointer self, int count, SmProp** properties)
{
    for (int i = 0; i < count; ++i) {
        const SmProp& property = *properties[i];
        if (std::strcmp(property.name, SmRestartStyleHint) == 0 && property.num_vals == 1)
            of(self).restartStyle = *static_cast<const unsigned char*>(property.vals->value);
        SmFreeProperty(properties[i]);
    }
    std::free(properties);
}

void SessionManager::Protocol::accept()
{
    for (int i = 0; i < listeners && !connection; ++i) {
        if (!isReadable(IceGetListenConnectionNumber(listening[i])))
            continue;
        IceAcceptStatus status{};
        connection = IceAcceptConnection(listening[i], &status);
    }
}

void SessionManager::Protocol::serve()
{
    accept();
    while (connection && isReadable(IceConnectionNumber(connection))) {
        if (IceProcessMessages(connection, nullptr, nullptr) == IceProcessMessagesIOError)
            forget();
    }
}

void SessionManager::Protocol::forget()
{
    if (program)
        SmsCleanUp(std::exchange(program, nullptr));
    if (connection) {
        IceSetShutdownNegotiation(connection, False);
        IceCloseConnection(std::exchange(connection, nullptr));
    }
}

SessionManager::SessionManager() : m_protocol(std::make_unique<Protocol>())
{
    IceSetIOErrorHandler(passOver);
    std::array<char, 256> error{};
    constexpr int size = static_cast<int>(error.size());
    // libSM keeps the first pointer it is given, and one test after the other has a manager of its own.
    EXPECT_TRUE(SmsInitialize("test", "1", Protocol::greet, m_protocol.get(), letIn, size, error.data()))
        << error.data();
    EXPECT_TRUE(IceListenForConnections(&m_protocol->listeners, &m_protocol->listening, size, error.data()))
        << error.data();
    for (int i = 0; i < m_protocol->listeners; ++i)
        IceSetHostBasedAuthProc(m_protocol->listening[i], letIn);
}

SessionManager::~SessionManager()
{
    m_protocol->forget();
    IceFreeListenObjs(m_protocol->listeners, m_protocol->listening);
}

QString SessionManager::address() const
{
    char* list = IceComposeNetworkIdList(m_protocol->listeners, m_protocol->listening);
    const QString address = QString::fromLocal8Bit(list);
    std::free(list);
    return address;
}

void SessionManager::endSession(Asking asking)
{
    m_protocol->isSaved = false;
    m_protocol->isCancelled = false;
    SmsSaveYourself(m_protocol->program, SmSaveBoth, True,
                    asking == Asking::Allowed ? SmInteractStyleAny : SmInteractStyleNone, False);
}

void SessionManager::takeBack()
{
    SmsShutdownCancelled(m_protocol->program);
}

void SessionManager::die()
{
    SmsDie(m_protocol->program);
}

bool SessionManager::hasProgram() const
{
    return m_protocol->isRegistered && m_protocol->isSaved;
}

bool SessionManager::isSaved() const
{
    return m_protocol->isSaved;
}

bool SessionManager::isCancelled() const
{
    return m_protocol->isCancelled;
}

int SessionManager::questions() const
{
    return m_protocol->questions;
}

int SessionManager::restartStyle() const
{
    return m_protocol->restartStyle;
}

bool SessionManager::serveUntil(const std::function<bool()>& isSo)
{
    return QTest::qWaitFor(
        [&] {
            m_protocol->serve();
            return isSo();
        },
        patience);
}
