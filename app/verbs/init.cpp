#include "app/session.h"
#include "app/verbs/verb.h"
#include "programme/programmefile.h"
#include "programme/templates.h"
#include "protocol/till/refusaltext.h"
#include "services/shopsetup.h"
#include "services/storemaking.h"

#include <QFile>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray programmeText(const Options &options)
{
    if (options.has(u"template"_s) == options.has(u"programme"_s)) {
        throw UsageError(u"name either --template T or --programme FILE; templates are: %1"_s.arg(
            templateIds().join(u' ')));
    }
    if (const auto id = options.value(u"template"_s)) {
        if (!templateIds().contains(*id)) {
            throw UsageError(
                u"there is no template \"%1\"; there are: %2"_s.arg(*id, templateIds().join(u' ')));
        }
        return templateText(*id);
    }
    QFile file(options.required(u"programme"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        throw UsageError(u"%1 can't be read: %2"_s.arg(file.fileName(), file.errorString()));
    }
    return file.readAll();
}

} // namespace

int runInit(const Options &options)
{
    ShopSetup setup;
    setup.programme = programmeText(options);
    setup.owner = options.required(u"owner"_s);
    setup.pin = pinFrom(options.required(u"pin-file"_s));
    const ProgrammeReading reading = readProgramme(setup.programme);
    if (!reading.programme) {
        throw ExitError(ExitNo, u"the programme has faults: "_s + reading.faults.front().toText());
    }
    const QString path = options.required(u"store"_s);
    if (QFile::exists(path)) {
        throw ExitError(ExitNo, u"%1 exists; name a new file"_s.arg(path));
    }
    const SystemClock clock;
    QStringList warnings;
    makeStore(path, [&](Store &store) {
        const Result<Answer> done = setUpShop(store, clock, setup);
        if (!done) {
            refuseVerb(done.refusal(), reading.programme->currency.decimals);
        }
        warnings = done->warnings;
        return true;
    });
    for (const QString &warning : warnings) {
        printLine(u"warning: "_s + warning +
                  u": this PIN is guessed first; take 10 characters or "
                  "more that nobody connects with you"_s);
    }
    printLine(u"%1 is ready; its owner is %2."_s.arg(path, setup.owner));
    return ExitDone;
}

} // namespace regulars
