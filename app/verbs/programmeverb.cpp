#include "app/writing.h"
#include "programme/programmefile.h"
#include "services/programmeversions.h"

#include <QFile>
#include <QTextStream>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

int check(const Options &options)
{
    const ProgrammeReading reading = readProgramme(wholeFile(options.positional(1, u"FILE"_s)));
    if (!reading.programme) {
        QTextStream errors(stderr);
        for (const ProgrammeFault &fault : reading.faults) {
            errors << fault.toText() << u'\n';
        }
        return ExitNo;
    }
    const Programme &programme = *reading.programme;
    printLine(u"sound: %1 tiers, %2 rules, %3 coupons, %4 rewards, %5 categories, %6 products"_s
                  .arg(programme.tiers.size())
                  .arg(programme.rules.size())
                  .arg(programme.coupons.size())
                  .arg(programme.rewards.size())
                  .arg(programme.categories.size())
                  .arg(programme.products.size()));
    return ExitDone;
}

// Throws ExitError where it has faults.
QByteArray soundText(const Options &options)
{
    QByteArray text = wholeFile(options.positional(1, u"FILE"_s));
    const ProgrammeReading reading = readProgramme(text);
    if (!reading.programme) {
        throw ExitError(ExitNo, u"nothing was installed: "_s + reading.faults.front().toText());
    }
    return text;
}

} // namespace

int serveProgrammeVerb(const Options &options, Session &session, const VerbStreams &streams)
{
    const Result<Answer> done = ProgrammeVersions(session.desk()).use({}, soundText(options));
    if (!done) {
        refuseVerb(done.refusal(), session.currencyDecimals());
    }
    printLine(streams,
              u"version %1 is in force"_s.arg(done->figures[u"version"_s].toVariant().toString()));
    return ExitDone;
}

int runProgrammeVerb(const Options &options)
{
    const QString what = options.positional(0, u"check or use"_s);
    if (what == u"check"_s) {
        return check(options);
    }
    if (what == u"use"_s) {
        static_cast<void>(soundText(options)); // faults are told before any store is touched
        return runWriting(u"programme"_s, options);
    }
    throw UsageError(u"programme knows check and use, not \"%1\""_s.arg(what));
}

} // namespace regulars
