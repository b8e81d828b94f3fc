// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenters/summarytext.h"

#include <QObject>

/// One section to tick.
struct SectionLine
{
    SummarySection section;
    QString name;
    QString hint; ///< What is in it.
    bool isTicked = false;
};

/// A kept check-in in a list.
struct CheckInLine
{
    EntryId id;
    QString words; ///< "Check-in of 10 June 2026"
};

/// What a page about the summary says and allows: sections ticked by hand, a week or a check-in, the paper.
class SummaryPresenter : public QObject
{
    Q_OBJECT

public:
    /// All of them have to outlive it.
    SummaryPresenter(const JournalReader& reader, const DeckLibrary& decks, const Clock& clock,
                     const QLocale& locale = QLocale(), QObject* parent = nullptr);

    [[nodiscard]] const SummaryChoice& choice() const { return m_choice; }
    [[nodiscard]] std::vector<SectionLine> sections() const; ///< The plan first, then what is personal.
    void setTicked(SummarySection section, bool ticked);
    [[nodiscard]] bool isEmpty() const { return m_choice.sections.empty(); }

    void chooseWeek(QDate anyDayOfIt);
    /// From the week of one day to that of the other, at most a year; the command line has no such bound.
    void chooseRange(QDate first, QDate last);
    static constexpr int longestRangeInWeeks = 53;
    void chooseCheckIn(const EntryId& checkIn);
    [[nodiscard]] QDate thisWeek() const;                    ///< Its Monday.
    [[nodiscard]] QString weekText() const;                  ///< "9 – 15 June 2026"
    [[nodiscard]] std::vector<CheckInLine> checkIns() const; ///< Newest first.
    void setPaper(Paper paper);

    [[nodiscard]] Result<SummaryPages> pages() const { return m_text.pages(m_choice); }
    [[nodiscard]] QString fileName() const { return m_text.fileName(m_choice); }
    /// Said beside the preview: who has the file can read it.
    [[nodiscard]] static QString note();
    [[nodiscard]] static QString writtenText(const QString& path);

signals:
    void changed();

private:
    const JournalReader& m_reader;
    const Clock& m_clock;
    QLocale m_locale;
    SummaryText m_text;
    SummaryChoice m_choice;
};
