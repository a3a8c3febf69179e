#include "app/outputs.h"
#include "app/session.h"
#include "app/verbs/verb.h"
#include "app/writing.h"
#include "services/backupdrill.h"
#include "ui/audit/auditpapers.h"
#include "ui/language.h"
#include "ui/printing/printing.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QString certificateText(const DrillCertificate &found)
{
    QStringList lines{
        u"%1: restored into a scratch folder and proved to the last row in %2 ms"_s.arg(
            found.backup, QString::number(found.milliseconds)),
        u"%1 operations, %2 members, %3 points outstanding, up to %4"_s.arg(
            QString::number(found.operations), QString::number(found.members),
            QString::number(found.points),
            found.upTo ? found.upTo->toIsoUtc() : u"its beginning"_s)};
    for (const ChainHeadText &head : found.heads) {
        lines +=
            u"head of till %1: %2 %3"_s.arg(head.till, QString::number(head.sequence), head.hash);
    }
    lines += found.standsInStore ? u"every head stands in the store, too"_s
                                 : u"NOT every head stands in the store: see regulars verify"_s;
    for (const LostOperations &some : found.since) {
        lines += u"recorded since: till %1, operations %2 to %3"_s.arg(
            some.till, QString::number(some.first), QString::number(some.last));
    }
    return lines.join(u'\n');
}

void writeCertificate(const DrillCertificate &found, const Options &options)
{
    const auto output = options.value(u"output"_s);
    if (!output) {
        return;
    }
    const QString ending = QFileInfo(*output).suffix().toLower();
    if (ending == u"pdf"_s) {
        const QString code =
            options.value(u"language"_s).value_or(Language::nearest(QLocale::system().name()));
        Language speech(code);
        speech.install();
        Session session(options, Store::Mode::Read);
        savePdf(*drillPaper(found, PaperHead::of(session.store(), session.clock(), code)), *output);
        return;
    }
    const QByteArray text = ending == u"json"_s ? QJsonDocument(certificateToJson(found)).toJson()
                                                : certificateText(found).toUtf8() + '\n';
    QSaveFile file(*output);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        throw ExitError(ExitNo, u"%1 can't be written: %2"_s.arg(*output, file.errorString()));
    }
}

} // namespace

// The work at the store: the drill and its place in the audit log. Answers the certificate.
int serveRestore(const Options &options, Session &session, const VerbStreams &streams)
{
    const Result<Done> allowed = Backups::mayMake(session.desk());
    if (!allowed) {
        refuseVerb(allowed.refusal(), session.currencyDecimals());
    }
    const DrillCertificate found = BackupDrill(session.store(), session.clock())
                                       .run(options.positional(0, u"the backup's file"_s),
                                            passphraseIn(options), [&streams](int) {
                                                if (streams.pause) {
                                                    streams.pause();
                                                }
                                                return streams.isWanted();
                                            });
    BackupDrill::note(session.desk(), found);
    streams.out(QJsonDocument(certificateToJson(found)).toJson(QJsonDocument::Compact));
    return ExitDone;
}

int runDrill(const Options &options)
{
    checkOutput(options, u"output"_s, {u"pdf"_s, u"json"_s, u"txt"_s});
    const QString code = options.value(u"language"_s).value_or(u"en"_s);
    if (!Language::codes().contains(code)) {
        throw UsageError(u"--language of a certificate is one of %1, not \"%2\""_s.arg(
            Language::codes().join(u", "_s), code));
    }
    QByteArray answer;
    VerbStreams streams = consoleStreams();
    streams.out = [&answer](const QByteArray &text) { answer += text; };
    int exit = ExitDone;
    {
        StoreOrHolder found = storeOrHolder(options.required(u"store"_s));
        if (auto *store = std::get_if<std::unique_ptr<Store>>(&found)) {
            Session session(std::move(*store), options);
            exit = serveRestore(options, session, streams);
        } else {
            exit = runAtHolder(*std::get<std::unique_ptr<HolderLine>>(found), u"restore"_s, options,
                               streams);
        }
    }
    if (exit != ExitDone) {
        return exit;
    }
    const auto certificate = certificateFromJson(QJsonDocument::fromJson(answer).object());
    if (!certificate) {
        throw ExitError(ExitNo, u"the store's holder answered no certificate; it may be of another "
                                "version of this program"_s);
    }
    printLine(certificateText(*certificate));
    writeCertificate(*certificate, options);
    return certificate->standsInStore ? ExitDone : ExitNo;
}

} // namespace regulars
