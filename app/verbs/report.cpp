#include "app/outputs.h"
#include "app/verbs/paperverb.h"
#include "app/verbs/verb.h"
#include "app/writing.h"
#include "protocol/reportfiles/monthlyreportjson.h"
#include "protocol/tablefiles/pendingfile.h"
#include "services/insights.h"
#include "services/monthclosing.h"
#include "services/papers.h"
#include "services/present.h"
#include "ui/handbook/handbook.h"
#include "ui/handbook/handbookpaper.h"
#include "ui/language.h"
#include "ui/printing/leafletpaper.h"
#include "ui/printing/printing.h"
#include "ui/reports/monthlyreportpdf.h"
#include "ui/reports/monthlyreportxlsx.h"

#include <QFileInfo>
#include <QLocale>
#include <QScopeGuard>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// What was asked for, checked before any store is touched.
struct MonthlyRequest
{
    Month month;
    QString output;
    QString ending;
    QString language;
};

MonthlyRequest monthlyRequest(const Options &options)
{
    const QString monthText = options.required(u"month"_s);
    const auto month = Month::fromIso(monthText);
    if (!month) {
        throw UsageError(u"--month is a month as YYYY-MM, not \"%1\""_s.arg(monthText));
    }
    const QString output = options.required(u"output"_s);
    const QString ending = QFileInfo(output).suffix().toLower();
    if (!QStringList{u"pdf"_s, u"xlsx"_s, u"json"_s}.contains(ending)) {
        throw UsageError(u"--output ends in .pdf, .xlsx or .json, not \"%1\""_s.arg(output));
    }
    return {*month, output, ending, paperLanguage(options)};
}

void write(Session &session, const MonthlyRequest &request, const QString &path)
{
    const MonthReport report = Insights(session.store()).month(request.month);
    if (request.ending == u"json"_s) {
        writeMonthlyReportJson(report, path);
    } else if (request.ending == u"xlsx"_s) {
        writeMonthlyReportXlsx(report, request.language, path);
    } else {
        writeMonthlyReport(report, request.language, path, DraftMark::of(session.desk()));
    }
}

// A month is closed once and for all, so that its paper must come to be: the draft is written
// beside it first. Throws FileError.
void proveWritable(const Options &options, const MonthlyRequest &request)
{
    const PendingFile beside(request.output); // refuses a folder that takes no file
    const QString draft = beside.path() + u'.' + request.ending;
    const auto clear = qScopeGuard([&] { QFile::remove(draft); });
    Session session(options, Store::Mode::Read);
    write(session, request, draft);
}

std::optional<PaperKind> paperAsked(const Options &options)
{
    const QString kind = options.positionals().value(0);
    if (kind == u"digest"_s) {
        return options.has(u"week"_s) ? PaperKind::Week : PaperKind::Day;
    }
    return paperKindNamed(kind == u"check-up"_s ? u"checkup"_s : kind);
}

void closeMonth(const Options &options, Session &session, const VerbStreams &streams)
{
    MonthClosing closing(session.desk());
    const Result<MonthReport> closed =
        closing.close({}, monthlyRequest(options).month, streams.pause);
    if (!closed) {
        refuseVerb(closed.refusal(), session.currencyDecimals());
    }
}

// What is in force, for customers, on one page.
int runLeaflet(const Options &options)
{
    const QString output = options.required(u"output"_s);
    checkOutput(options, u"output"_s, {u"pdf"_s});
    const QString language =
        options.value(u"language"_s).value_or(Language::nearest(QLocale::system().name()));
    if (!Language::codes().contains(language)) {
        throw UsageError(u"--language of a leaflet is one of %1, not \"%2\""_s.arg(
            Language::codes().join(u", "_s), language));
    }
    Session session(options, Store::Mode::Read);
    const InstalledProgramme installed = session.store().newestProgramme();
    const BusinessDay today = installed.programme->calendar.dayOf(presentTime(session.desk()));
    savePdf(LeafletPaper(installed, language, today), output);
    return ExitDone;
}

// How to use the program, for a rank; takes no store.
int runHandbook(const Options &options)
{
    const QString output = options.required(u"output"_s);
    checkOutput(options, u"output"_s, {u"pdf"_s});
    const QString word = options.value(u"role"_s).value_or(u"clerk"_s);
    const auto role = Handbook::roleNamed(word);
    if (!role) {
        throw UsageError(
            u"--role is one of %1, not \"%2\""_s.arg(Handbook::roleNames().join(u", "_s), word));
    }
    const QString language =
        options.value(u"language"_s).value_or(Language::nearest(QLocale::system().name()));
    if (!Language::codes().contains(language)) {
        throw UsageError(u"--language of a handbook is one of %1, not \"%2\""_s.arg(
            Language::codes().join(u", "_s), language));
    }
    savePdf(HandbookPaper(Handbook(language), *role), output);
    return ExitDone;
}

} // namespace

// Closes the month, keeps the paper; it is drawn by the process that was asked for it.
int serveReport(const Options &options, Session &session, const VerbStreams &streams)
{
    const PaperKind kind = paperAsked(options).value_or(PaperKind::Monthly);
    if (kind == PaperKind::Monthly && options.has(u"final"_s)) {
        closeMonth(options, session, streams);
    }
    if (options.has(u"keep"_s)) {
        keepPaper(session, kind, options);
    }
    return ExitDone;
}

int runReport(const Options &options)
{
    const QString kind = options.positional(
        0,
        u"the kind of report (monthly, checkup, liability, stock, statement, leaflet, digest, handbook)"_s);
    if (kind == u"leaflet"_s) {
        return runLeaflet(options);
    }
    if (kind == u"handbook"_s) {
        return runHandbook(options);
    }
    if (kind == u"digest"_s) {
        return runDigest(options);
    }
    if (kind == u"statement"_s) {
        return runStatement(options);
    }
    if (const auto paper = paperAsked(options); paper && *paper != PaperKind::Monthly) {
        return runPaper(*paper, options);
    }
    if (kind != u"monthly"_s) {
        throw UsageError(
            u"the report \"%1\" is not in this version yet; there are: report monthly, report checkup, report liability, report stock, report statement, report leaflet, report digest, report handbook"_s
                .arg(kind));
    }
    const MonthlyRequest request = monthlyRequest(options);
    checkOutput(options, u"output"_s, {u"pdf"_s, u"xlsx"_s, u"json"_s});
    if (options.has(u"final"_s)) {
        proveWritable(options, request);
    }
    if (options.has(u"final"_s) || options.has(u"keep"_s)) {
        if (const int code = runWriting(u"report"_s, options); code != ExitDone) {
            return code;
        }
    }
    Session session(options, Store::Mode::Read);
    if (options.has(u"keep"_s)) {
        writePaper(keptPaper(session, PaperKind::Monthly), request.output);
        return ExitDone;
    }
    write(session, request, request.output);
    return ExitDone;
}

} // namespace regulars
