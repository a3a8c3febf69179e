#include "services/digest.h"

#include "app/digesttext.h"
#include "app/outputs.h"
#include "app/session.h"
#include "app/verbs/verb.h"
#include "ui/audit/auditpapers.h"
#include "ui/language.h"
#include "ui/printing/printing.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
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
    checkOutput(options, u"output"_s, {u"pdf"_s, u"json"_s, u"txt"_s});
    const QString code =
        options.value(u"language"_s).value_or(Language::nearest(QLocale::system().name()));
    if (!Language::codes().contains(code)) {
        throw UsageError(u"--language of a digest is one of %1, not \"%2\""_s.arg(
            Language::codes().join(u", "_s), code));
    }
    Session session(options, Store::Mode::Read);
    const Result<DayDigest> digest = Digests(session.desk()).of({first, last});
    if (!digest) {
        refuseVerb(digest.refusal(), session.currencyDecimals());
    }
    const auto output = options.value(u"output"_s);
    const QString ending = output ? QFileInfo(*output).suffix().toLower() : QString();
    if (ending == u"pdf"_s) {
        Language speech(code);
        speech.install();
        savePdf(*digestPaper(*digest, PaperHead::of(session.store(), session.clock(), code)),
                *output);
    } else if (ending == u"json"_s) {
        writeText(*output, QJsonDocument(digestToJson(*digest)).toJson(QJsonDocument::Indented));
    } else if (output) {
        writeText(*output, digestToText(*digest).toUtf8());
    } else {
        writeAnswer(digestToText(*digest).toUtf8());
    }
    return ExitDone;
}

} // namespace regulars
