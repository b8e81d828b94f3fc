// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultshim.h"

#include "domain/entry.h"
#include "domain/result.h"

#include <QProcess>

#include <set>

/// Entries that have to be in a journal, that may be, and that have to be gone from it, by what was
/// acknowledged.
struct Expected
{
    std::set<EntryId> kept;
    std::set<EntryId> gone;
    std::set<EntryId> perhaps;     ///< Kept by a save that was not acknowledged: all of them or none.
    std::set<EntryId> perhapsGone; ///< Let go of by one.

    /// Takes in a line of the saver: "begin…" makes something possible, "ack…" certain and "nack…"
    /// impossible.
    void takeIn(const QByteArray& line);
    /// The unfinished save turned out to be there or not; from now on that is how it is.
    void settle(const std::set<EntryId>& present);
    [[nodiscard]] bool isUnfinished() const { return !perhaps.empty() || !perhapsGone.empty(); }
};

/// The saver as a child: killed at any moment, or told line by line what to do with the shim in it.
class SaverProcess
{
public:
    enum class Shim
    {
        None,
        Loaded
    };
    /// Everything it says is taken into what is expected, which has to outlive it.
    SaverProcess(const QString& journal, Expected& expected, Shim shim = Shim::None,
                 const QString& inPlaceTo = {});
    ~SaverProcess();
    SaverProcess(const SaverProcess&) = delete;
    SaverProcess& operator=(const SaverProcess&) = delete;

    /// The next line it says; empty when it has ended.
    [[nodiscard]] QByteArray nextLine();
    /// Says a line to it and waits for its answer, the first one that is no "begin": keep COUNT, again (the
    /// same keep, with the same yeses), gone ID.
    QByteArray ask(const QByteArray& line);
    void tell(const QByteArray& line);

    void watch(const QString& folder, unsigned lacking);
    void arm(const FaultPlan& plan);
    [[nodiscard]] int disarm(); ///< How many calls the fault hit.

    /// kill -9; everything it still said comes from nextLine().
    void kill();
    [[nodiscard]] bool wasKilled();

private:
    Expected& m_expected;
    QProcess m_process;
};

/// The code in a "nack" line; nothing in any other.
[[nodiscard]] std::optional<ErrorCode> codeIn(const QByteArray& line);
