// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/busytime.h"
#include "domain/clock.h"
#include "presenters/errortext.h"

#include <QObject>

/// A calendar file whose busy time is in the journal now.
struct TakenIn
{
    QString path; ///< Absolute.
    BusySource source;
    std::size_t intervals = 0;
    bool isZoneGuessed = false;

    [[nodiscard]] QString words() const; ///< One line of what was taken in.
};

/// How far taking in came; a problem names its file.
struct BusyImportOutcome
{
    std::vector<TakenIn> taken;
    std::optional<ErrorSentences> problem = {};
};

/// Takes busy time in from calendar files. First every file is read; only when all of them could be does each
/// replace what it brought before.
class BusyImport : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const BusyImportOutcome&)>;

    /// All three have to outlive it.
    BusyImport(Journal& journal, CalendarReader& reader, const Clock& clock, QObject* parent = nullptr);

    /// Answers once. One at a time: a second call while the first runs is answered with nothing taken.
    void takeIn(const QStringList& paths, Done done);
    /// The same for one file, which may be another one than before, in place of a source.
    void takeInAs(const BusySource& source, const QString& path, Done done);
    [[nodiscard]] bool isRunning() const { return m_done != nullptr; }

private:
    struct FileRead
    {
        TakenIn file;
        std::vector<BusyInterval> busy;
    };
    void begin(const QStringList& paths, std::optional<BusySource> source, Done done);
    void readNext();
    void replaceNext();
    void finish(const QString& path, const Error& error);
    void finish();

    Journal& m_journal;
    CalendarReader& m_reader;
    const Clock& m_clock;
    QStringList m_waiting;
    std::optional<BusySource> m_source; ///< What is replaced, where that is not told by the path.
    std::vector<FileRead> m_read;
    BusyImportOutcome m_outcome;
    Done m_done;
};
