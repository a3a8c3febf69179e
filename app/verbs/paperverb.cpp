#include "app/verbs/paperverb.h"

#include "app/outputs.h"
#include "app/verbs/verb.h"
#include "app/writing.h"
#include "protocol/reportfiles/monthlyreportjson.h"
#include "protocol/reportfiles/reportworkbook.h"
#include "ui/language.h"
#include "ui/reports/paperdocument.h"
#include "ui/reports/reportpdf.h"

#include <QFileInfo>
#include <QLocale>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

DayRange quarterAsked(const Options &options)
{
    const QString text = options.required(u"quarter"_s);
    const auto quarter = quarterNamed(text);
    if (!quarter) {
        throw UsageError(u"--quarter is a quarter as YYYY-Q1 to YYYY-Q4, not \"%1\""_s.arg(text));
    }
    return *quarter;
}

DayRange monthAsked(const Options &options)
{
    const QString text = options.required(u"month"_s);
    const auto month = Month::fromIso(text);
    if (!month) {
        throw UsageError(u"--month is a month as YYYY-MM, not \"%1\""_s.arg(text));
    }
    return {month->first(), month->last()};
}

} // namespace

DayRange paperDays(PaperKind kind, const Options &options)
{
    switch (kind) {
    case PaperKind::CheckUp:
        return quarterAsked(options);
    case PaperKind::Stock:
        return {options.requiredDay(u"from"_s), options.requiredDay(u"to"_s)};
    case PaperKind::Monthly:
        return monthAsked(options);
    case PaperKind::Day:
    case PaperKind::Week: {
        constexpr int before = -6;
        const BusinessDay day = options.requiredDay(u"day"_s);
        return {kind == PaperKind::Week ? day.plusDays(before) : day, day};
    }
    case PaperKind::Liability:
        break;
    }
    const BusinessDay last = options.requiredDay(u"day"_s);
    return {options.day(u"from"_s).value_or(last.firstOfYear()), last};
}

QString paperLanguage(const Options &options)
{
    if (options.has(u"keep"_s) && !options.has(u"language"_s)) {
        throw UsageError(
            u"--keep wants --language: the paper is kept in the language in which it is printed"_s);
    }
    return reportLanguage(options);
}

QString reportLanguage(const Options &options)
{
    const QString language =
        options.value(u"language"_s).value_or(Language::nearest(QLocale::system().name()));
    if (!Language::isSpoken(language)) {
        throw UsageError(u"--language is one of %1, or two of them as zh_CN+en, not \"%2\""_s.arg(
            Language::codes().join(u", "_s), language));
    }
    return language;
}

void keepPaper(Session &session, PaperKind kind, const Options &options)
{
    const Result<PaperFigures> figures =
        Papers(session.desk()).count(kind, paperDays(kind, options));
    if (!figures) {
        refuseVerb(figures.refusal(), session.currencyDecimals());
    }
    const DraftMark mark = DraftMark::of(session.desk());
    const auto kept =
        PaperArchive(session.desk()).keep({*figures, paperLanguage(options), mark.by, mark.at});
    if (!kept) {
        refuseVerb(kept.refusal(), session.currencyDecimals());
    }
}

PaperToKeep keptPaper(Session &session, PaperKind kind)
{
    PaperArchive archive(session.desk());
    const auto all = archive.all();
    if (!all) {
        refuseVerb(all.refusal(), session.currencyDecimals());
    }
    for (const PrintedPaper &paper : *all) {
        if (paper.kind == kind) {
            const auto opened = archive.open(paper.id);
            if (!opened) {
                refuseVerb(opened.refusal(), session.currencyDecimals());
            }
            return *opened;
        }
    }
    throw ExitError(ExitNo, u"the report was not kept"_s);
}

void writePaper(const PaperToKeep &paper, const QString &output)
{
    const QString ending = QFileInfo(output).suffix().toLower();
    if (ending == u"json"_s) {
        writeReportJson(paper.figures.json, output);
        return;
    }
    const PaperDocument document =
        paperDocument(paper.figures, paper.language, {paper.markBy, paper.markAt});
    if (ending == u"xlsx"_s) {
        writeReportWorkbook(document.sheets, document.moneyDecimals, output);
    } else {
        writeReportPdf(document.content, output);
    }
}

int runPaper(PaperKind kind, const Options &options)
{
    const DayRange days = paperDays(kind, options);
    const QString output = options.required(u"output"_s);
    checkOutput(options, u"output"_s, {u"pdf"_s, u"xlsx"_s, u"json"_s});
    const QString language = paperLanguage(options);
    if (options.has(u"keep"_s)) {
        if (const int code = runWriting(u"report"_s, options); code != ExitDone) {
            return code;
        }
        Session session(options, Store::Mode::Read);
        writePaper(keptPaper(session, kind), output);
        return ExitDone;
    }
    Session session(options, Store::Mode::Read);
    const Result<PaperFigures> figures = Papers(session.desk()).count(kind, days);
    if (!figures) {
        refuseVerb(figures.refusal(), session.currencyDecimals());
    }
    const DraftMark mark = DraftMark::of(session.desk());
    writePaper({*figures, language, mark.by, mark.at}, output);
    return ExitDone;
}

} // namespace regulars
