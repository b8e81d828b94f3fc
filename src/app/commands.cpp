// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "exchange/htmlsummarywriter.h"
#include "exchange/jsonexport.h"
#include "exchange/outputfile.h"
#include "exchange/pdfsummarywriter.h"
#include "exchange/plancalendar.h"
#include "exchange/vdirfolder.h"
#include "presenters/calendarword.h"
#include "presenters/errortext.h"
#include "presenters/exporttext.h"
#include "presenters/summarytext.h"
#include "presenters/timetext.h"
#include "storage/journalcheck.h"

using namespace Qt::StringLiterals;

namespace {

Overwrite overwriteOf(const Request& request)
{
    return request.force ? Overwrite::Yes : Overwrite::No;
}

QString weekOf(const Request& request, const Clock& clock)
{
    return request.week.isEmpty() ? isoWeekOf(clock.today()) : request.week;
}

QByteArray planText(const std::vector<Occasion>& occasions)
{
    const TimeText text;
    QByteArray lines;
    for (const Occasion& occasion : occasions) {
        const QString line = u"%1  %2  %3"_s.arg(text.dayAndDate(occasion.start.date()),
                                                 text.timeRange(occasion.start, occasion.end),
                                                 TimeText::labelOrKind(occasion.label, occasion.kind));
        lines += line.toUtf8() + '\n';
    }
    return lines;
}

QByteArray plan(const Request& request, const Journal& journal, const Clock& clock)
{
    const QString week = weekOf(request, clock);
    const QDate monday = *mondayOfIsoWeek(week); // the command line let nothing else through
    const QDate sunday = monday.addDays(6);
    const JournalReader& reader = journal.reader();
    const auto planned = reader.isOn(CoupleSwitch::Paused) // then every week is free
                             ? std::vector<PlannedTime>()
                             : reader.plannedTimes(monday.addDays(-3), sunday.addDays(2));
    const auto occasions = occasionsIn(planned, monday, sunday, clock.zone());
    return request.format == Format::Json ? planJson(week, occasions) : planText(occasions);
}

Result<QByteArray> writeSummary(const Request& request, const Journal& journal, const DeckLibrary& decks,
                                const Clock& clock)
{
    const QLocale locale;
    const SummaryText text(journal.reader(), decks, clock, locale);
    SummaryChoice choice = request.everything ? text.everything() : SummaryChoice();
    if (!request.everything) {
        choice.monday = *mondayOfIsoWeek(weekOf(request, clock));
        choice.lastMonday = mondayOfIsoWeek(request.until);
    }
    choice.sections = summarySectionsFrom(request.sections).value_or(choice.sections);
    choice.paper = paperFor(locale);
    const Result<SummaryPages> pages = text.pages(choice);
    if (!pages)
        return tl::unexpected(pages.error());
    const auto nothing = [] { return QByteArray(); };
    if (request.format == Format::Html)
        return HtmlSummaryWriter().write(*pages, request.output, overwriteOf(request)).map(nothing);
    return PdfSummaryWriter().write(*pages, request.output, overwriteOf(request)).map(nothing);
}

Result<QByteArray> exportFolder(const Request& request, const Journal& journal)
{
    VdirFolder folder;
    const auto publish = [&](const std::vector<DeletedThere>& putBack) {
        PlanToPublish plan = planToPublish(journal);
        plan.putBack = putBack;
        return folder.publish(request.output, plan);
    };
    auto deleted = publish({});
    if (deleted && request.force && !deleted->empty())
        deleted = publish(*deleted);
    if (!deleted)
        return tl::unexpected(deleted.error());
    if (deleted->empty())
        return QByteArray();
    return (CommandLine::tr(
                "Some of it was deleted in that folder and was not written again. Either of you can "
                "let go of it in the window; --force puts it back.") +
            u'\n')
        .toUtf8();
}

Result<QByteArray> exportBytes(const Request& request, const Journal& journal, const DeckLibrary& decks)
{
    if (request.format == Format::Ics)
        return planCalendar(publishedPlan(journal.reader()), calendarWord(journal.reader()));
    return ExportText(journal.reader(), decks, QLocale()).document().map(exportJson);
}

Result<QByteArray> writeExport(const Request& request, const Journal& journal, const DeckLibrary& decks)
{
    if (request.format == Format::Vdir)
        return exportFolder(request, journal);
    const Result<QByteArray> bytes = exportBytes(request, journal, decks);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return OutputFile(request.output, overwriteOf(request)).write(*bytes).map([] { return QByteArray(); });
}

QString wordsOf(const Error& finding)
{
    return finding.code == ErrorCode::ChangedOnDisk ? CommandLine::tr("Another version stands beside it:")
                                                    : ErrorText::sentences(finding, Doing::Opening).happened;
}

} // namespace

Result<CheckReport> reportOn(const QString& journal, const std::optional<Passphrase>& passphrase)
{
    const Result<JournalReport> report = checkJournal(journal, passphrase);
    if (!report)
        return tl::unexpected(report.error());
    CheckReport said;
    said.isClean = report->findings.empty();
    for (const Error& finding : report->findings)
        said.text += wordsOf(finding) + u' ' + finding.detail + u'\n';
    if (said.isClean)
        said.text += CommandLine::tr("Everything reads well, and every entry has both yeses.") + u'\n';
    const auto count = [&](const QString& name, EntryKind kind) {
        said.text += u"%1: %2\n"_s.arg(name).arg(report->countOf(kind));
    };
    count(CommandLine::tr("check-ins"), EntryKind::CheckIn);
    count(CommandLine::tr("answers"), EntryKind::Answer);
    count(CommandLine::tr("shared times"), EntryKind::SharedTime);
    return said;
}

Result<QByteArray> runCommand(const Request& request, const Journal& journal, const DeckLibrary& decks,
                              const Clock& clock)
{
    switch (request.task) {
    case Task::Plan:
        return plan(request, journal, clock);
    case Task::Summary:
        return writeSummary(request, journal, decks, clock);
    case Task::Export:
        return writeExport(request, journal, decks);
    default:
        return failure(ErrorCode::WrongUse);
    }
}
