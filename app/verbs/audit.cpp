#include "app/outputs.h"
#include "app/session.h"
#include "app/verbs/verb.h"
#include "protocol/exporting/auditfile.h"

#include <QJsonDocument>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

AuditQuestion questionOf(const Options &options)
{
    AuditQuestion question;
    question.first = options.day(u"from"_s);
    question.last = options.day(u"to"_s);
    question.who = options.value(u"who"_s).value_or(QString());
    question.what = options.value(u"what"_s).value_or(QString());
    question.isRefusedOnly = options.has(u"refused"_s);
    if (question.first && question.last && *question.first > *question.last) {
        throw UsageError(u"--from lies after --to; name the earlier day first"_s);
    }
    return question;
}

} // namespace

// Who did what, when and on whose word: to a file, or a line of JSON each.
int runAudit(const Options &options)
{
    const AuditQuestion question = questionOf(options);
    checkOutput(options, u"output"_s, {u"csv"_s, u"xlsx"_s, u"json"_s});
    Session session(options, Store::Mode::Read);
    const auto output = options.value(u"output"_s);
    const Calendar calendar = session.store().newestProgramme().programme->calendar;
    const Result<qint64> rows =
        output
            ? exportAudit(session.desk(), question, *output)
            : eachAuditLine(session.desk(), question, [&](const AuditLine &line) {
                  printLine(QString::fromUtf8(
                      QJsonDocument(auditLineJson(line, calendar)).toJson(QJsonDocument::Compact)));
              });
    if (!rows) {
        refuseVerb(rows.refusal(), session.currencyDecimals());
    }
    if (output) {
        printLine(u"%1 rows in %2"_s.arg(*rows).arg(*output));
    }
    return ExitDone;
}

} // namespace regulars
