// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "exchange/htmlsummarywriter.h"
#include "exchange/jsonexport.h"
#include "exchange/outputfile.h"
#include "exchange/pdfsummarywriter.h"
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
    const auto planned = journal.reader().plannedTimes(monday.addDays(-3), sunday.addDays(2));
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

Result<QByteArray> writeExport(const Request& request, const Journal& journal, const DeckLibrary& decks)
{
    const Result<ExportDocument> document = ExportText(journal.reader(), decks, QLocale()).document();
    if (!document)
        return tl::unexpected(document.error());
    return OutputFile(request.output, overwriteOf(request)).write(exportJson(*document)).map([] {
        return QByteArray();
    });
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
        said.text += ErrorText::sentences(finding, Doing::Opening).happened + u' ' + finding.detail + u'\n';
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
