#include "app/outputs.h"
#include "app/writing.h"
#include "programme/programmefile.h"
#include "services/insights.h"
#include "services/simulation.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

// None: its faults are told.
std::shared_ptr<const Programme> draftFrom(const QString &path)
{
    const ProgrammeReading reading = readProgramme(wholeFile(path));
    if (!reading.programme) {
        QTextStream errors(stderr);
        for (const ProgrammeFault &fault : reading.faults) {
            errors << fault.toText() << u'\n';
        }
    }
    return reading.programme;
}

void printSides(const QJsonObject &json)
{
    const QJsonObject live = json[u"live"_s].toObject();
    const QJsonObject draft = json[u"draft"_s].toObject();
    const QJsonObject change = json[u"change"_s].toObject();
    const auto text = [](const QJsonValue &value) {
        return value.isString() ? value.toString() : QString::number(value.toInteger());
    };
    printLine(
        u"%1%2%3%4"_s.arg(u""_s, -30).arg(u"live"_s, 16).arg(u"draft"_s, 16).arg(u"change"_s, 16));
    for (const QString &figure :
         {u"points_issued"_s, u"points_redeemed"_s, u"points_expired"_s, u"points_outstanding"_s,
          u"liability"_s, u"cost"_s, u"discounts"_s, u"coupons"_s, u"stored_value_given"_s,
          u"gifts"_s, u"coupons_given"_s, u"redemptions"_s, u"redemptions_not_in_reach"_s,
          u"rises"_s, u"falls"_s}) {
        printLine(u"%1%2%3%4"_s.arg(figure, -30)
                      .arg(text(live[figure]), 16)
                      .arg(text(draft[figure]), 16)
                      .arg(text(change[figure]), 16));
    }
}

// What was reckoned otherwise than at the till, in words.
QString wordsOf(const QString &note)
{
    static const QHash<QString, QString> words{
        {u"returns-as-never-sold"_s, u"what was returned or undone counts as never sold"_s},
        {u"stock-unlimited"_s, u"rewards are in reach whatever the stock was"_s},
        {u"shared-limits-not-settled"_s,
         u"what members' deeds come to for each other went on changing from pass to pass: limits "
         u"over all members, top shares and awards to referrers may be off"_s},
        {u"tags-by-hand-as-now"_s,
         u"tags given by hand are held throughout as they are held now"_s},
        {u"members-as-now"_s, u"birthdays, ages and genders are taken as they are now"_s},
        {u"idle-gifts-by-last-giver"_s,
         u"points given on twice live by the activity of the last giver"_s},
        {u"merged-as-one"_s, u"members who were merged count as one throughout"_s},
        {u"coupons-given-only-counted"_s,
         u"coupons given are counted, not used: nobody can know which would have been; only those "
         u"laid down in fact take anything off"_s},
        {u"friends-purchases-as-sold"_s,
         u"for referrers, friends' first purchases are looked at as they were sold"_s},
        {u"day-end-every-day"_s, u"reviews and dated rules run as if day-end had run every day"_s}};
    return words.value(note, note);
}

// "rule x, tier y": what went on changing.
QString unsettledIn(const WhatIf::Unsettled &of)
{
    QStringList named;
    const auto name = [&](const QString &kind, const QStringList &ids) {
        for (const QString &id : ids) {
            named += kind + u' ' + id;
        }
    };
    name(u"rule"_s, of.rules);
    name(u"tier"_s, of.tiers);
    name(u"segment"_s, of.segments);
    name(u"coupon"_s, of.coupons);
    name(u"reward"_s, of.rewards);
    if (of.isOfBudget) {
        named += u"the budget"_s;
    }
    return named.join(u", "_s);
}

void printSummary(const WhatIf &whatIf, const QJsonObject &json)
{
    printLine(u"%1 members, %2 purchases from %3 to %4, replayed under both programmes"_s
                  .arg(whatIf.members)
                  .arg(whatIf.live.purchases)
                  .arg(whatIf.period().first.toIso(), whatIf.period().last.toIso()));
    printSides(json);
    const QJsonObject tiers = json[u"tiers"_s].toObject();
    for (auto tier = tiers.begin(); tier != tiers.end(); ++tier) {
        const QJsonObject both = tier->toObject();
        printLine(u"tier %1: %2 members, %3 under the draft"_s.arg(tier.key())
                      .arg(both[u"live"_s].toInteger())
                      .arg(both[u"draft"_s].toInteger()));
    }
    printLine(u"%1 members stand higher, %2 lower"_s.arg(whatIf.movedUp).arg(whatIf.movedDown));
    printLine(u"%1 members gain, %2 lose"_s.arg(whatIf.winners).arg(whatIf.losers));
    for (const QString &note : whatIf.notes) {
        printLine(u"note: %1"_s.arg(wordsOf(note)));
    }
    if (const QString unsettled = unsettledIn(whatIf.unsettled); !unsettled.isEmpty()) {
        printLine(u"may be off: %1"_s.arg(unsettled));
    }
}

void write(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        throw ExitError(ExitNo, u"%1 can't be written: %2"_s.arg(path, file.errorString()));
    }
}

// A line on the terminal, written over itself.
Simulation::Options withProgress(const VerbStreams &streams)
{
    Simulation::Options options;
    if (streams.isErrorTerminal) {
        options.keepsGoing = [&streams](qint64 done, qint64 total) {
            const qint64 percent = total > 0 ? done * 100 / total : 100;
            streams.err(u"\rreplaying %1 %"_s.arg(percent, 3).toUtf8());
            return true;
        };
    }
    return options;
}

} // namespace

int runSimulate(const Options &options)
{
    const DayRange period{options.requiredDay(u"from"_s), options.requiredDay(u"to"_s)};
    const QString path = options.required(u"programme"_s);
    checkOutput(options, u"output"_s, {u"json"_s}, {path});
    const std::shared_ptr<const Programme> draft = draftFrom(path);
    if (!draft) {
        return ExitNo;
    }
    Session session(options, Store::Mode::Read);
    const auto live = session.store().newestProgramme().programme;
    const VerbStreams streams = consoleStreams();
    const Simulation::Options wish = withProgress(streams);
    const auto outcome = Simulation(session.store()).compare(period, live, draft, wish);
    if (wish.keepsGoing) {
        streams.err("\r                \r");
    }
    if (!outcome) {
        refuseVerb(outcome.refusal(), live->currency.decimals);
    }
    const WhatIf &whatIf = outcome->value();
    const QJsonObject json = whatIfToJson(whatIf, *live, *draft);
    if (const auto output = options.value(u"output"_s)) {
        write(*output, QJsonDocument(json).toJson(QJsonDocument::Indented));
    }
    printSummary(whatIf, json);
    return ExitDone;
}

} // namespace regulars
