// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

/// The part of a desktop that ends a session: speaks XSMP, by libSM, with the one program that comes.
class SessionManager
{
public:
    /// How a program may ask before the session ends.
    enum class Asking
    {
        Allowed,
        NotAllowed
    };

    SessionManager();
    ~SessionManager();
    SessionManager(const SessionManager&) = delete;
    SessionManager& operator=(const SessionManager&) = delete;

    [[nodiscard]] QString address() const; ///< What SESSION_MANAGER has to say.

    void endSession(Asking asking); ///< Asks the program to save itself, as the session is going to end.
    void takeBack();                ///< The session goes on.
    void die();                     ///< It does not.

    [[nodiscard]] bool hasProgram() const;
    [[nodiscard]] bool isSaved() const;     ///< The program has answered.
    [[nodiscard]] bool isCancelled() const; ///< Its answer is that the session has to go on.
    [[nodiscard]] int questions() const;    ///< How often it wanted to ask.
    [[nodiscard]] int restartStyle() const; ///< What it wants for the next session.

    /// Listens and answers until that is so; false after too long a time.
    [[nodiscard]] bool serveUntil(const std::function<bool()>& isSo);

private:
    struct Protocol;
    std::unique_ptr<Protocol> m_protocol;
};
