// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenters/busyimport.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

QString TakenIn::words() const
{
    const QString name = QFileInfo(path).fileName();
    const QString taken = intervals == 0   ? BusyImport::tr("%1: no busy time in the weeks ahead.").arg(name)
                          : intervals == 1 ? BusyImport::tr("%1: one busy time.").arg(name)
                                           : BusyImport::tr("%1: %2 busy times.").arg(name).arg(intervals);
    if (!isZoneGuessed)
        return taken;
    return taken + u' ' +
           BusyImport::tr(
               "It names a time zone that is not known here; its times were read as times of here.");
}

BusyImport::BusyImport(Journal& journal, CalendarReader& reader, const Clock& clock, QObject* parent)
    : QObject(parent), m_journal(journal), m_reader(reader), m_clock(clock)
{
}

void BusyImport::takeIn(const QStringList& paths, Done done)
{
    begin(paths, std::nullopt, std::move(done));
}

void BusyImport::takeInAs(const BusySource& source, const QString& path, Done done)
{
    begin({path}, source, std::move(done));
}

void BusyImport::begin(const QStringList& paths, std::optional<BusySource> source, Done done)
{
    if (isRunning())
        return done({});
    m_waiting.clear();
    for (const QString& path : paths)
        m_waiting.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    m_waiting.removeDuplicates();
    m_source = source;
    m_read.clear();
    m_outcome = {};
    m_done = std::move(done);
    readNext();
}

void BusyImport::readNext()
{
    if (m_waiting.isEmpty())
        return replaceNext();
    const QString path = m_waiting.takeFirst();
    const BusyWindow window = busyWindow(m_clock.today(), m_clock.zone());
    m_reader.read(path, window, [self = QPointer(this), path](Result<BusyReading> reading) {
        if (!self)
            return;
        if (!reading)
            return self->finish(path, reading.error());
        const BusySource source = self->m_source ? *self->m_source : busySourceOf(self->m_journal.id(), path);
        const TakenIn file{path, source, reading->intervals.size(), reading->isZoneGuessed};
        self->m_read.push_back({file, std::move(reading->intervals)});
        self->readNext();
    });
}

void BusyImport::replaceNext()
{
    if (m_outcome.taken.size() == m_read.size())
        return finish();
    FileRead& next = m_read.at(m_outcome.taken.size());
    m_journal.replaceBusy(next.file.source, std::move(next.busy),
                          [self = QPointer(this), file = next.file](const Result<Kept>& kept) {
                              if (!self)
                                  return;
                              if (!kept)
                                  return self->finish(file.path, kept.error());
                              self->m_outcome.taken.push_back(file);
                              self->replaceNext();
                          });
}

void BusyImport::finish(const QString& path, const Error& error)
{
    ErrorSentences sentences = ErrorText::sentences(error, Doing::ReadingCalendar);
    sentences.happened.prepend(QFileInfo(path).fileName() + u": "_s);
    m_outcome.problem = sentences;
    finish();
}

void BusyImport::finish()
{
    m_waiting.clear();
    m_read.clear();
    const auto done = std::exchange(m_done, nullptr);
    done(std::exchange(m_outcome, {}));
}
