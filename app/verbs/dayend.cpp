#include "services/dayend.h"

#include "app/writing.h"

namespace regulars
{

using namespace Qt::StringLiterals;

int runDayEnd(const Options &options)
{
    static_cast<void>(options.day(u"through"_s)); // malformed, before any store is touched
    return runWriting(u"day-end"_s, options);
}

int serveDayEnd(const Options &options, Session &session, const VerbStreams &streams)
{
    DayEnd dayEnd(session.desk());
    const Result<Answer> done = dayEnd.run({}, options.day(u"through"_s), {}, streams.pause);
    if (!done) {
        refuseVerb(done.refusal(), session.currencyDecimals());
    }
    const QJsonObject &figures = done->figures;
    const auto count = [&](const QString &name) { return figures[name].toInteger(); };
    printLine(
        streams,
        u"%1 days run; %2 points expired; %3 reviews: %4 kept, %5 fell; %6 rose; %7 dated rules fired"_s
            .arg(count(u"days"_s))
            .arg(count(u"expired_points"_s))
            .arg(count(u"reviews"_s))
            .arg(count(u"kept"_s))
            .arg(count(u"fell"_s))
            .arg(count(u"rose"_s))
            .arg(count(u"dated"_s)));
    return ExitDone;
}

} // namespace regulars
