#include "app/outputs.h"
#include "app/session.h"
#include "app/verbs/verb.h"
#include "protocol/reportfiles/monthlyreportjson.h"
#include "protocol/reportfiles/reportworkbook.h"
#include "services/papers.h"
#include "ui/language.h"
#include "ui/reports/figurespaper.h"
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

DayRange daysAsked(PaperKind kind, const Options &options)
{
    switch (kind) {
    case PaperKind::CheckUp:
        return quarterAsked(options);
    case PaperKind::Stock:
        return {options.requiredDay(u"from"_s), options.requiredDay(u"to"_s)};
    case PaperKind::Liability:
        break;
    }
    const BusinessDay last = options.requiredDay(u"day"_s);
    return {options.day(u"from"_s).value_or(last.firstOfYear()), last};
}

} // namespace

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

int runPaper(PaperKind kind, const Options &options)
{
    const DayRange days = daysAsked(kind, options);
    const QString output = options.required(u"output"_s);
    checkOutput(options, u"output"_s, {u"pdf"_s, u"xlsx"_s, u"json"_s});
    const QString language = reportLanguage(options);
    Session session(options, Store::Mode::Read);
    const Result<PaperFigures> figures = Papers(session.desk()).count(kind, days);
    if (!figures) {
        refuseVerb(figures.refusal(), session.currencyDecimals());
    }
    const QString ending = QFileInfo(output).suffix().toLower();
    if (ending == u"json"_s) {
        writeReportJson(figures->json, output);
        return ExitDone;
    }
    const PaperDocument document = paperDocument(*figures, language, DraftMark::of(session.desk()));
    if (ending == u"xlsx"_s) {
        writeReportWorkbook(document.sheets, document.moneyDecimals, output);
    } else {
        writeReportPdf(document.content, output);
    }
    return ExitDone;
}

} // namespace regulars
