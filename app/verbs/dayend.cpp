#include "services/dayend.h"

#include "app/session.h"
#include "app/verbs/verb.h"

namespace regulars
{

using namespace Qt::StringLiterals;

int runDayEnd(const Options &options)
{
    const auto through = options.day(u"through"_s);
    Session session(options, Store::Mode::Write);
    DayEnd dayEnd(session.desk());
    const Result<Answer> done = dayEnd.run({}, through);
    if (!done) {
        refuseVerb(done.refusal(), session.store().newestProgramme().programme->currency.decimals);
    }
    const QJsonObject &figures = done->figures;
    const auto count = [&](const QString &name) { return figures[name].toInteger(); };
    printLine(
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
