// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/busyimport.h"
#include "presenters/sharingchoices.h"

/// One calendar in the list: what it is called here, and what of it is kept.
struct CalendarSource
{
    BusySource source;
    QString name; ///< Empty for one that was not read on this computer.
    std::optional<Partner> whose;
    QString about; ///< "12 busy times, the last one on 3 May 2027."
};

/// The calendars that busy time was taken in from, by whose they are. Either partner alone takes one in, puts
/// a newer file in its place or takes it out again.
class CalendarSources : public QObject
{
    Q_OBJECT

public:
    /// All have to outlive it.
    CalendarSources(Journal& journal, CalendarReader& reader, SharingMemory& memory, const Clock& clock,
                    PerPartner<QString> names, QObject* parent = nullptr);

    [[nodiscard]] const PerPartner<QString>& names() const { return m_names; }
    /// Before both have kept something there is no journal that could take anything in.
    [[nodiscard]] bool canTakeIn() const;
    [[nodiscard]] std::vector<CalendarSource> of(Partner partner) const;
    [[nodiscard]] std::vector<CalendarSource> fromElsewhere() const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    void takeIn(Partner whose, const QStringList& paths);
    void replace(const BusySource& source, const QString& path);
    void rename(const BusySource& source, const QString& name); ///< A name that says nothing changes nothing.
    void remove(const BusySource& source);

signals:
    void changed();
    void said(const QString& words); ///< What was taken in or out.
    void failed(const ErrorSentences& sentences);

private:
    [[nodiscard]] CalendarSource sourceFrom(const BusySource& source) const;
    [[nodiscard]] QString about(const BusySource& source) const;
    void begin();
    void end(const BusyImportOutcome& outcome);
    void remember(const SharingChoices& choices);

    Journal& m_journal;
    SharingMemory& m_memory;
    const Clock& m_clock;
    PerPartner<QString> m_names;
    BusyImport m_import;
    bool m_isBusy = false;
};
