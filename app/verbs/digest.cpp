#include "services/digest.h"

#include "app/digesttext.h"
#include "app/outputs.h"
#include "app/session.h"
#include "app/verbs/paperverb.h"
#include "app/verbs/verb.h"

#include <QFileInfo>
#include <QSaveFile>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int daysOfWeek = 7;

void writeText(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        throw ExitError(ExitNo, u"%1 can't be written: %2"_s.arg(path, file.errorString()));
    }
}

} // namespace

// What the owner looks at: of one day, or with --week of the seven that end with it.
int runDigest(const Options &options)
{
    const BusinessDay last = options.requiredDay(u"day"_s);
    const BusinessDay first = options.has(u"week"_s) ? last.plusDays(1 - daysOfWeek) : last;
    checkOutput(options, u"output"_s, {u"pdf"_s, u"xlsx"_s, u"json"_s, u"txt"_s});
    const auto output = options.value(u"output"_s);
    const bool isText = !output || QFileInfo(*output).suffix().toLower() == u"txt"_s;
    if (!isText) {
        return runPaper(options.has(u"week"_s) ? PaperKind::Week : PaperKind::Day, options);
    }
    if (options.has(u"keep"_s)) {
        throw UsageError(
            u"--keep keeps what is printed: --output ends in .pdf, .xlsx or .json then"_s);
    }
    Session session(options, Store::Mode::Read);
    const Result<DayDigest> digest = Digests(session.desk()).of({first, last});
    if (!digest) {
        refuseVerb(digest.refusal(), session.currencyDecimals());
    }
    const QByteArray text = digestToText(*digest).toUtf8();
    if (output) {
        writeText(*output, text);
    } else {
        writeAnswer(text);
    }
    return ExitDone;
}

} // namespace regulars
