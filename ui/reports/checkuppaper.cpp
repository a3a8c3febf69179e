#include "services/checkup.h"
#include "services/namejson.h"
#include "ui/reports/figurespapers.h"

#include <QJsonArray>

#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

PaperDocument CheckUpPaper::made()
{
    begin(tr("Check-up of the programme"), quarterName(u"quarter"_s));
    addTiles();
    if (figures()[u"figures"_s].toArray().at(0).toObject()[u"verdict"_s] == u"few"_s) {
        add(std::make_shared<NoticeBlock>(tr(
                "Too little was sold in the quarter, or before it, to judge everything: under %n purchases or members a change says more about chance than about the shop.",
                "", fewestToJudge)),
            6);
    }
    addSentences(tr("What went well"), u"good"_s, tr("Nothing stands out for the better."));
    addSentences(tr("What to look at"), u"look"_s, tr("Nothing stands out for the worse."));
    addFigures();
    addMonths();
    addSegments();
    addRewards();
    addRules();
    return finish();
}

QString CheckUpPaper::quarterName(const QString &field) const
{
    const QString code = figures()[field].toString();
    return language().isHan() && !language().second()
               ? tr("%1 quarter %2").arg(code.left(4), code.right(1))
               : code.left(4) + u" Q"_s + code.right(1);
}

bool CheckUpPaper::hasYearAgo() const
{
    return figures()[u"against"_s] == u"year_ago"_s;
}

QJsonObject CheckUpPaper::figureNamed(const QString &code) const
{
    for (const QJsonValue value : figures()[u"figures"_s].toArray()) {
        if (value[u"figure"_s] == code) {
            return value.toObject();
        }
    }
    return {};
}

QString CheckUpPaper::figureName(const QString &code) const
{
    const std::pair<const char *, QString> names[] = {
        {"sales", tr("Sales")},
        {"purchases", tr("Purchases")},
        {"average_basket", tr("Average basket")},
        {"member_sales_share", tr("Members' share of sales")},
        {"members", tr("Members")},
        {"joined", tr("Joined")},
        {"active_share", tr("Active members")},
        {"sleeping_share", tr("Sleeping members")},
        {"repeat_rate", tr("Repeat rate")},
        {"retention.quarter", tr("Buyers of the quarter before who came again")},
        {"high_value_churn", tr("Best customers who stayed away")},
        {"reactivated", tr("Sleeping members who came back")},
        {"points_acts_per_month", tr("Points acts a month of an active member")},
        {"redemption_rate", tr("Redemption rate")},
        {"redeeming_share", tr("Active members who redeemed")},
        {"breakage_rate", tr("Breakage rate")},
        {"cost_share", tr("Cost of rewards, of the budget")},
        {"points_issued", tr("Points issued")},
        {"points_redeemed", tr("Points redeemed")},
        {"points_expired", tr("Points expired")},
        {"points_outstanding", tr("Points outstanding")},
    };
    for (const auto &[known, name] : names) {
        if (code == QLatin1String(known)) {
            return name;
        }
    }
    return code;
}

CellFormat CheckUpPaper::formatOf(const QJsonObject &figure)
{
    const QString unit = figure[u"unit"_s].toString();
    return unit == u"money"_s    ? CellFormat::Sum
           : unit == u"share"_s  ? CellFormat::Percent
           : unit == u"number"_s ? CellFormat::Plain
                                 : CellFormat::Count;
}

QString CheckUpPaper::valueOf(const QJsonObject &figure, const QString &which) const
{
    if (figure[which].isNull() || figure[which].isUndefined()) {
        return dash();
    }
    return formatOf(figure) == CellFormat::Sum && which != u"target"_s
               ? sum(figure[which])
               : shown(figure[which], formatOf(figure));
}

void CheckUpPaper::addTiles()
{
    const auto tileOf = [this](const QString &code) {
        const QJsonObject figure = figureNamed(code);
        Tile tile;
        tile.label = figureName(code);
        tile.value = valueOf(figure, u"now"_s);
        const QString against =
            quarterName(hasYearAgo() ? u"quarter_a_year_ago"_s : u"previous_quarter"_s);
        if (figure[u"change"_s].isDouble()) {
            const double change = figure[u"change"_s].toDouble();
            tile.trend = change > 0   ? Tile::Trend::Up
                         : change < 0 ? Tile::Trend::Down
                                      : Tile::Trend::Level;
            tile.change = tr("%1 against %2").arg(changeText(figure), against);
        } else {
            tile.change = tr("too few to compare");
        }
        if (figure[u"target"_s].isDouble()) {
            tile.note = figure[u"figure"_s] == u"sleeping_share"_s
                            ? tr("healthy at %1 or less").arg(valueOf(figure, u"target"_s))
                            : tr("healthy at %1 or more").arg(valueOf(figure, u"target"_s));
        }
        return tile;
    };
    tiles({tileOf(u"sales"_s), tileOf(u"members"_s), tileOf(u"active_share"_s),
           tileOf(u"redemption_rate"_s), tileOf(u"sleeping_share"_s), tileOf(u"repeat_rate"_s)});
}

QString CheckUpPaper::changeText(const QJsonObject &figure) const
{
    if (!figure[u"change"_s].isDouble()) {
        return dash();
    }
    const double tenths = std::round(figure[u"change"_s].toDouble() * 1000);
    const QString sign = tenths < 0 ? u"−"_s : u"+"_s;
    const QString number = sign + language().locale().toString(std::abs(tenths) / 10, 'f', 1);
    if (figure[u"unit"_s] != u"share"_s) {
        return number + u'%';
    }
    // Sentences of two languages, each with both: in the shorter one, then.
    const Language *second = language().second();
    return (second ? second->translate("regulars::CheckUpPaper", "%1 pp", "percentage points")
                   : tr("%1 pp", "percentage points"))
        .arg(number);
}

void CheckUpPaper::addSentences(const QString &title, const QString &verdict,
                                const QString &whenNone)
{
    section(title);
    bool isFirst = true;
    const auto say = [&](const QString &text) {
        add(std::make_shared<CheckBlock>(verdict == u"good"_s, text), isFirst ? 3 : 2);
        isFirst = false;
    };
    for (const QJsonValue value : figures()[u"figures"_s].toArray()) {
        if (value[u"verdict"_s] == verdict) {
            say(sentenceOf(value.toObject()));
            if (verdict == u"look"_s && value[u"figure"_s] == u"sleeping_share"_s &&
                figures()[u"cause_of_sleep"_s].isString()) {
                say(causeSentence());
            }
        }
    }
    if (verdict == u"look"_s) {
        QStringList seldom;
        for (const QJsonValue value : figures()[u"rewards"_s].toArray()) {
            if (value[u"seldom"_s].toBool()) {
                seldom += rewardName(value.toObject());
            }
        }
        if (!seldom.isEmpty()) {
            say(tr("Hardly anybody who could have them takes: %1.").arg(seldom.join(u", "_s)));
        }
    }
    if (isFirst) {
        sentence(whenNone);
    }
}

QString CheckUpPaper::sentenceOf(const QJsonObject &figure) const
{
    return figure[u"rule"_s] == u"target"_s ? targetSentence(figure) : trendSentence(figure);
}

QString CheckUpPaper::trendSentence(const QJsonObject &figure) const
{
    const QString field = hasYearAgo() ? u"year_ago"_s : u"previous"_s;
    const QString quarter =
        quarterName(hasYearAgo() ? u"quarter_a_year_ago"_s : u"previous_quarter"_s);
    const bool rose = figure[u"change"_s].toDouble() > 0;
    return (rose ? tr("%1: rose to %2, from %3 in %4 (%5).")
                 : tr("%1: fell to %2, from %3 in %4 (%5)."))
        .arg(figureName(figure[u"figure"_s].toString()), valueOf(figure, u"now"_s),
             valueOf(figure, field), quarter, changeText(figure));
}

QString CheckUpPaper::targetSentence(const QJsonObject &figure) const
{
    const QString code = figure[u"figure"_s].toString();
    const bool isGood = figure[u"verdict"_s] == u"good"_s;
    const QString now = valueOf(figure, u"now"_s);
    const QString target = valueOf(figure, u"target"_s);
    if (code == u"redemption_rate"_s) {
        return (isGood
                    ? tr("Members redeemed %1 of the points they earned; %2 or more is healthy.")
                    : tr("Members redeemed only %1 of the points they earned; %2 or more is healthy."))
            .arg(now, target);
    }
    if (code == u"sleeping_share"_s) {
        return (isGood
                    ? tr("%1 of the members have not bought for 90 days; up to %2 is healthy.")
                    : tr("%1 of the members have not bought for 90 days; more than %2 is too many."))
            .arg(now, target);
    }
    if (code == u"points_acts_per_month"_s) {
        return (isGood
                    ? tr("An active member earned or spent points %1 times a month; %2 or more is healthy.")
                    : tr("An active member earned or spent points only %1 times a month; %2 or more is healthy."))
            .arg(now, target);
    }
    return (isGood
                ? tr("Rewards cost %1 of the marketing budget of these days, within the agreed %2.")
                : tr("Rewards cost %1 of the marketing budget of these days, more than the agreed %2."))
        .arg(now, target);
}

QString CheckUpPaper::causeSentence() const
{
    const QString cause = figures()[u"cause_of_sleep"_s].toString();
    if (cause == u"rewards"_s) {
        return tr(
            "The likely cause are the rewards: points lie unused. Are there rewards that many can reach, and want?");
    }
    if (cause == u"activities"_s) {
        return tr(
            "The likely cause are the activities: members redeem, but seldom do what earns or spends points. Is there something to come for?");
    }
    return tr(
        "The likely cause is contact: members redeem and take part, but many have not heard from the shop. Who is called, and told what?");
}

QString CheckUpPaper::verdictName(const QString &verdict) const
{
    if (verdict == u"good"_s) {
        return tr("good");
    }
    if (verdict == u"look"_s) {
        return tr("look at it");
    }
    if (verdict == u"level"_s) {
        return tr("level");
    }
    return verdict == u"few"_s ? tr("too few") : dash();
}

void CheckUpPaper::addFigures()
{
    constexpr int nameWidth = 38;
    ReportSheet sheet{tr("Figures"),
                      {{tr("Figure"), CellFormat::Text, nameWidth},
                       {quarterName(u"quarter"_s), CellFormat::Count},
                       {quarterName(u"previous_quarter"_s), CellFormat::Count},
                       {quarterName(u"quarter_a_year_ago"_s), CellFormat::Count},
                       {tr("Change"), CellFormat::Plain},
                       {tr("Target"), CellFormat::Count},
                       {tr("Verdict"), CellFormat::Text}},
                      {},
                      std::nullopt};
    std::vector<qreal> shares{3.2, 1.5, 1.5, 1.5, 1.7, 1, 1.1};
    for (const QJsonValue value : figures()[u"figures"_s].toArray()) {
        const QJsonObject figure = value.toObject();
        sheet.rows.push_back(
            {{figureName(figure[u"figure"_s].toString()), cell(figure[u"now"_s]),
              cell(figure[u"previous"_s]), cell(figure[u"year_ago"_s]), changeText(figure),
              cell(figure[u"target"_s]), verdictName(figure[u"verdict"_s].toString())},
             formatOf(figure),
             false});
    }
    leaveYearAgoOut(sheet, shares);
    section(tr("The figures"), true);
    sentence(
        hasYearAgo()
            ? tr("Sums are in %1. Changes are against %2, the same quarter a year ago.")
                  .arg(currency().code, quarterName(u"quarter_a_year_ago"_s))
            : tr("Sums are in %1. Changes are against %2, the quarter before: the shop did not sell a year ago.")
                  .arg(currency().code, quarterName(u"previous_quarter"_s)));
    table(sheet, shares);
}

// Of a shop that did not sell then: the fourth column would be empty from top to bottom.
void CheckUpPaper::leaveYearAgoOut(ReportSheet &sheet, std::vector<qreal> &shares) const
{
    if (hasYearAgo()) {
        return;
    }
    constexpr std::ptrdiff_t yearAgo = 3;
    sheet.columns.erase(sheet.columns.begin() + yearAgo);
    shares.erase(shares.begin() + yearAgo);
    for (SheetRow &each : sheet.rows) {
        each.cells.erase(each.cells.begin() + yearAgo);
    }
}

void CheckUpPaper::addMonths()
{
    ReportSheet sheet{tr("Months"),
                      {{tr("Month")},
                       {tr("Sales"), CellFormat::Sum},
                       {tr("Sales to members"), CellFormat::Sum},
                       {tr("Purchases"), CellFormat::Count},
                       {tr("Joined"), CellFormat::Count},
                       {tr("Points issued"), CellFormat::Count},
                       {tr("Points redeemed"), CellFormat::Count},
                       {tr("Points expired"), CellFormat::Count}},
                      {},
                      SheetChart{SheetChart::Kind::Columns, tr("Sales by month"), 0, {1, 2}}};
    for (const QJsonValue value : figures()[u"months"_s].toArray()) {
        const QJsonObject month = value.toObject();
        sheet.rows.push_back(row(
            {month[u"month"_s].toString(), cell(month[u"sales"_s]), cell(month[u"member_sales"_s]),
             cell(month[u"purchases"_s]), cell(month[u"joined"_s]), cell(month[u"points_issued"_s]),
             cell(month[u"points_redeemed"_s]), cell(month[u"points_expired"_s])}));
    }
    section(tr("Twelve months"));
    chart(sheet, 58);
    ReportSheet points = sheet;
    points.chart = SheetChart{
        SheetChart::Kind::Columns, tr("Points issued, redeemed and expired"), 0, {5, 6, 7}};
    chart(points, 58);
    table(sheet, {1.1, 1.7, 1.7, 1.1, 1, 1.2, 1.2, 1.2});
}

QString CheckUpPaper::segmentName(const QString &code) const
{
    if (code == u"new"_s) {
        return tr("New");
    }
    if (code == u"high-value"_s) {
        return tr("High value");
    }
    if (code == u"at-risk"_s) {
        return tr("At risk");
    }
    if (code == u"sleeping"_s) {
        return tr("Sleeping");
    }
    return code == u"potential"_s ? tr("Potential") : tr("Other");
}

void CheckUpPaper::addSegments()
{
    ReportSheet sheet{tr("Segments"),
                      {{tr("Segment"), CellFormat::Text, 20},
                       {quarterName(u"quarter"_s), CellFormat::Count},
                       {quarterName(u"previous_quarter"_s), CellFormat::Count},
                       {quarterName(u"quarter_a_year_ago"_s), CellFormat::Count}},
                      {},
                      SheetChart{SheetChart::Kind::Columns, tr("Members by segment"), 0, {1, 2}}};
    if (hasYearAgo()) {
        sheet.chart->values.push_back(3);
    }
    for (const QJsonValue value : figures()[u"segments"_s].toArray()) {
        const QJsonObject segment = value.toObject();
        sheet.rows.push_back(
            row({segmentName(segment[u"segment"_s].toString()), cell(segment[u"now"_s]),
                 cell(segment[u"previous"_s]), cell(segment[u"year_ago"_s])}));
    }
    std::vector<qreal> shares{2.4, 1, 1, 1};
    leaveYearAgoOut(sheet, shares);
    section(tr("Where the members stand"));
    chart(sheet, 52);
    table(sheet, shares);
}

QString CheckUpPaper::rewardName(const QJsonObject &reward) const
{
    return nameOf(nameFrom(reward[u"name"_s]), reward[u"reward"_s].toString());
}

void CheckUpPaper::addRewards()
{
    ReportSheet sheet{tr("Rewards"),
                      {{tr("Reward"), CellFormat::Text, 26},
                       {tr("Took it"), CellFormat::Count},
                       {tr("Could have it"), CellFormat::Count},
                       {tr("Share"), CellFormat::Percent},
                       {tr("Remark"), CellFormat::Text, 20}},
                      {},
                      std::nullopt};
    for (const QJsonValue value : figures()[u"rewards"_s].toArray()) {
        const QJsonObject reward = value.toObject();
        sheet.rows.push_back(row({rewardName(reward), cell(reward[u"redeemers"_s]),
                                  cell(reward[u"in_reach"_s]), cell(reward[u"take_up"_s]),
                                  reward[u"seldom"_s].toBool() ? tr("hardly taken") : QString()}));
    }
    if (sheet.rows.empty()) {
        return;
    }
    section(tr("Rewards and who takes them"));
    table(sheet, {3, 1, 1.2, 1, 1.4});
}

void CheckUpPaper::addRules()
{
    const QString bound = language().locale().toString(remarkableChange * 100, 'f', 0) + u'%';
    const QString points = language().locale().toString(remarkableShare * 100, 'f', 0);
    section(tr("How the verdicts come about"));
    sentence(
        tr("A figure with a target is good where it meets it. One without is held against the same quarter a year ago where the shop sold then, so that the season does not speak, else against the quarter before: amounts that moved by %1 or more and shares that moved by %2 percentage points or more went well or want a look; less than that is level.")
            .arg(bound, points));
    sentence(tr("Nothing is judged on fewer than %n purchases or members.", "", fewestToJudge), 2);
    sentence(
        tr("Where more members sleep than the target allows, the likely cause is named: the rewards where the redemption rate misses its target, else the activities where points acts miss theirs, else contact."),
        2);
}

} // namespace regulars
