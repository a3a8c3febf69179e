#include "support/samplereport.h"

#include <QStringList>

#include <cmath>

namespace regulars
{

using namespace Qt::StringLiterals;

namespace
{

LocalName name(const QString &chinese, const QString &english)
{
    return {{}, {{u"zh_CN"_s, chinese}, {u"en"_s, english}}};
}

Bridge bridgeOf(qint64 opening, std::array<qint64, bridgeKinds> moves)
{
    Bridge bridge;
    bridge.opening = Points(opening);
    bridge.closing = bridge.opening;
    for (std::size_t at = 0; at < moves.size(); ++at) {
        bridge.moves[at] = Points(moves[at]);
        bridge.closing += bridge.moves[at];
    }
    return bridge;
}

void addDays(Figures &figures)
{
    for (BusinessDay day = figures.period.first; day <= figures.period.last;
         day = day.plusDays(1)) {
        const int number = day.date().day();
        const qint64 weekend = day.dayOfWeek() >= 6 ? 60'000 : 0;
        const DayFigures row{day,
                             Money(121'050 + (number * 7919) % 83'000 + weekend),
                             28 + (number * 31) % 17 + weekend / 6'000,
                             Points(1'090 + (number * 613) % 700),
                             Points((number * 389) % 900),
                             Points(number % 7 == 0 ? 412 : 0)};
        figures.sales += row.sales;
        figures.purchases += row.purchases;
        figures.issued += row.issued;
        figures.redeemed += row.redeemed;
        figures.expired += row.expired;
        figures.daily.push_back(row);
    }
    for (std::size_t day = 0; day < 7; ++day) {
        for (std::size_t hour = 7; hour < 22; ++hour) {
            const double noon = std::exp(-std::pow((static_cast<double>(hour) - 12.5) / 2.2, 2));
            const double evening = std::exp(-std::pow((static_cast<double>(hour) - 18.5) / 1.8, 2));
            figures.visits[day][hour] =
                std::llround((noon * 14 + evening * 22 + 1) *
                             (day >= 5 ? 1.5 : 1.0 + 0.05 * static_cast<double>(day)));
        }
    }
}

void addCohorts(Figures &figures, Month last)
{
    for (int age = 13; age >= 0; --age) {
        Cohort cohort{last.plusMonths(-age), 18 + (age * 7) % 23, {}};
        for (int month = 0; month <= age; ++month) {
            const qint64 share =
                month == 0 ? 1000 : 620 - 34 * month + (age * 37 + month * 53) % 90;
            cohort.boughtAgain.push_back(Ratio(share, 1000));
        }
        figures.cohorts.push_back(std::move(cohort));
    }
}

Split split(qint64 members, qint64 issued, qint64 redeemed, qint64 expired = 0)
{
    return {members, Points(issued),           Points(redeemed), Points(expired), 0,
            {},      shareOf(redeemed, issued)};
}

Figures octoberFigures()
{
    const Month month(2026, 10);
    Figures figures;
    figures.period = {month.first(), month.last()};
    figures.members = 412;
    figures.joined = 27;
    figures.activeMembers = 168;
    figures.activeShare = shareOf(168, 412);
    figures.sleepingShare = shareOf(121, 412);
    addDays(figures);
    addCohorts(figures, month);
    figures.bridge =
        bridgeOf(61'204, {0, figures.issued.count() + 905, 300, 120, 0, 35,
                          -figures.redeemed.count() - 300, -figures.expired.count(), -905, -40});
    figures.outstanding = figures.bridge.closing;
    figures.redemptionRate = shareOf(figures.redeemed.count(), figures.issued.count());
    figures.redeemingShare = shareOf(49, 168);
    figures.breakageRate =
        shareOf(figures.expired.count(), figures.redeemed.count() + figures.expired.count());
    figures.liability = Ratio(figures.outstanding.count(), 100);
    figures.averageBasket = Ratio(figures.sales.count(), figures.purchases);
    figures.basketStddev = 2'211.0;
    figures.dailySalesStddev = 31'455.0;
    figures.memberSalesShare = shareOf(618, 1000);
    figures.repeatRate = shareOf(97, 168);
    figures.retention = {shareOf(112, 158), shareOf(181, 243), shareOf(203, 301)};
    figures.rfm.members = {21, 64, 33, 121, 87, 52};
    for (std::size_t r = 0; r < 5; ++r) {
        for (std::size_t f = 0; f < 5; ++f) {
            figures.rfm.grid[r][f] =
                static_cast<qint64>(5 + (r * 5 + f * 7) % 11 + (r == f ? 14 : 0));
        }
    }
    figures.byAgeBand = {{u"<18"_s, split(9, 401, 0)},
                         {u"18-24"_s, split(58, 5'120, 1'300)},
                         {u"25-39"_s, split(171, 19'844, 6'000)},
                         {u"40-59"_s, split(112, 12'301, 4'100)},
                         {u"60+"_s, split(29, 3'377, 900)},
                         {u"unknown"_s, split(33, 2'200, 515)}};
    figures.byZone = {{u""_s, split(0, 0, 8'000)}, {u"trendy"_s, split(0, 0, 3'000)}};
    figures.byZone[u""_s].quantity = 41;
    figures.byZone[u"trendy"_s].quantity = 6;
    return figures;
}

// Figures of its own throughout, so that none can stand for October's.
Figures septemberFigures()
{
    const Month month(2026, 9);
    Figures figures = octoberFigures();
    figures.period = {month.first(), month.last()};
    figures.daily.clear();
    figures.sales = {};
    figures.purchases = 0;
    figures.issued = figures.redeemed = figures.expired = {};
    for (auto &day : figures.visits) {
        day = {};
    }
    addDays(figures);
    for (DayFigures &day : figures.daily) {
        day.sales += Money(7'013);
        day.issued += Points(2'203);
        figures.sales += Money(7'013);
        figures.issued += Points(2'203);
    }
    for (Split *each : {&figures.byAgeBand[u"<18"_s], &figures.byAgeBand[u"25-39"_s],
                        &figures.byAgeBand[u"60+"_s]}) {
        *each = split(each->members + 77, each->issued.count() + 1'313,
                      each->redeemed.count() + 717, 219);
    }
    figures.byZone[u"trendy"_s].redeemed += Points(1'441);
    figures.byZone[u"trendy"_s].money = Money(31'705);
    figures.byTier = {{u"basic"_s, split(287, 17'018, 3'999, 641)},
                      {u"gold"_s, split(23, 8'765, 2'347, 84)}};
    figures.tierRises = {{u"gold"_s, 173}};
    figures.byReward = {{u"soap"_s, split(0, 0, 2'719)}};
    figures.byReward[u"soap"_s].quantity = 149;
    figures.rfm.members = {1'021, 1'064, 1'033, 1'121, 1'087, 1'052};
    for (auto &row : figures.rfm.grid) {
        for (qint64 &members : row) {
            members += 500;
        }
    }
    figures.bridge =
        bridgeOf(50'817, {0, figures.issued.count() + 651, 211, 97, 0, 18,
                          -figures.redeemed.count() - 211, -figures.expired.count(), -651, -28});
    figures.outstanding = figures.bridge.closing;
    figures.liability = Ratio(figures.outstanding.count(), 100);
    figures.redeemingShare = shareOf(41, 163);
    figures.breakageRate = shareOf(157, 1000);
    figures.averageBasket = Ratio(figures.sales.count(), figures.purchases);
    figures.basketStddev = 1'987.0;
    figures.dailySalesStddev = 28'316.0;
    figures.memberSalesShare = shareOf(593, 1000);
    figures.sleepingShare = shareOf(119, 385);
    figures.retention = {shareOf(103, 147), shareOf(171, 236), shareOf(197, 288)};
    return figures;
}

void addTiersAndRewards(MonthReport &report)
{
    report.tiers = {
        {u"basic"_s, name(u"普通会员"_s, u"Member"_s), u"#b08d57"_s, split(301, 18'442, 4'210), 0,
         6},
        {u"silver"_s, name(u"银卡"_s, u"Silver"_s), u"#9aa5b1"_s, split(86, 14'901, 4'902), 11, 2},
        {u"gold"_s, name(u"金卡"_s, u"Gold"_s), u"#d4af37"_s, split(25, 9'900, 3'703), 4, 0}};
    const std::vector<std::pair<QString, QString>> rewards{
        {u"咖啡杯"_s, u"Coffee mug"_s},
        {u"坚果礼盒"_s, u"Box of nuts"_s},
        {u"满100减20券"_s, u"20 off 100"_s},
        {u"拿铁一杯"_s, u"A cup of latte"_s},
        {u"雨伞"_s, u"Umbrella"_s},
        {u"乡村图书馆"_s, u"Village library"_s},
        {u"护理服务一次"_s, u"One care session"_s},
        {u"鸡蛋10枚"_s, u"Ten eggs"_s},
        {u"环保购物袋"_s, u"Shopping bag"_s},
        {u"矿泉水"_s, u"Mineral water"_s},
        {u"作者签售座位"_s, u"Seat at the author's reading"_s},
        {u"书签"_s, u"Bookmark"_s}};
    const QStringList kinds{u"goods"_s,   u"goods"_s, u"coupon"_s,
                            u"service"_s, u"goods"_s, u"donation"_s};
    qint64 points = 3'000;
    int number = 0;
    for (const auto &[chinese, english] : rewards) {
        RewardRowOfMonth row{u"reward-%1"_s.arg(number),
                             name(chinese, english),
                             kinds[number % kinds.size()],
                             {},
                             {},
                             {},
                             {}};
        row.points.quantity = 2 + (number * 5) % 13;
        row.points.redeemed = Points(points);
        row.points.money = number == 1 ? Money(26'100) : Money(0);
        row.points.redemptionRate = shareOf(points, report.figures.issued.count());
        row.share = shareOf(points, report.figures.redeemed.count());
        if (number % 2 == 0) {
            row.stock = 3 + number;
            row.cost = Money(1'850 * row.points.quantity);
        }
        report.rewards.push_back(row);
        points = points * 4 / 5;
        ++number;
    }
}

} // namespace

MonthReport sampleReport()
{
    MonthReport report;
    report.shop = name(u"邻里便利"_s, u"Corner Shop"_s);
    report.pointValue = Ratio(1, 100);
    report.month = Month(2026, 10);
    report.figures = octoberFigures();
    report.before = septemberFigures();
    report.before.members = 385;
    report.before.joined = 31;
    report.before.activeShare = shareOf(163, 385);
    report.before.activeMembers = 163;
    report.before.redemptionRate = shareOf(213, 1000);
    report.before.repeatRate = shareOf(95, 163);
    addTiersAndRewards(report);
    report.otherRewards = {{u"soap"_s, name(u"香皂"_s, u"A bar of soap"_s)}};
    for (int back = 11; back >= 0; --back) {
        report.trend.push_back(
            {report.month.plusMonths(-back),
             Points(30'400 + (11 - back) * 1'100 + back * back * 61),
             Points(7'100 + (11 - back) * 560), Points(back % 3 == 0 ? 2'950 : 0),
             Money(4'302'000 + (11 - back) * 61'000), 1'050 + (11 - back) * 9, 19 + (back * 7) % 13,
             131 + (11 - back) * 3 + (back * 5) % 17, 5 + (back * 3) % 8});
    }
    report.coupons = {{u"off20"_s, name(u"满100减20券"_s, u"20 off 100"_s), 61, 38, 9, 44},
                      {u"cup"_s, name(u"赠饮"_s, u"A free cup"_s), 12, 7, 0, 21}};
    report.expiring = {{30, Points(1'903)}, {60, Points(4'411)}, {90, Points(12'380)}};
    report.controls = {{u"王芳"_s, 2, Points(120), 3, 4, Money(21'460), 1},
                       {u"李雷"_s, 0, Points(0), 7, 2, Money(5'900), 2},
                       {u"command-line"_s, 1, Points(-50), 0, 0, Money(0), 0}};
    report.heads = {
        {u"1"_s, 40'211, QString(u"9f86d081884c7d659a2feaa0c55ad015"_s).repeated(2)},
        {u"command-line"_s, 17, QString(u"60303ae22b998861bce3b28f33eec1be"_s).repeated(2)}};
    report.backup = {u"2026-10-31 21:04"_s, u"2026-10-30 21:02"_s};
    return report;
}

MonthReport emptyReport()
{
    MonthReport report;
    report.shop.plain = u"新店"_s;
    report.pointValue = Ratio(1, 100);
    report.month = Month(2026, 2);
    report.figures.period = {report.month.first(), report.month.last()};
    report.before.period = {Month(2026, 1).first(), Month(2026, 1).last()};
    for (BusinessDay day = report.month.first(); day <= report.month.last();
         day = day.plusDays(1)) {
        report.figures.daily.push_back({day, {}, 0, {}, {}, {}});
    }
    report.tiers = {{u"basic"_s, name(u"普通会员"_s, u"Member"_s), u"#b08d57"_s, {}, 0, 0}};
    for (int back = 11; back >= 0; --back) {
        report.trend.push_back({report.month.plusMonths(-back), {}, {}, {}, {}, 0, 0, 0, 0});
    }
    report.expiring = {{30, {}}, {60, {}}, {90, {}}};
    return report;
}

MonthReport reportWithRewards(const QStringList &names)
{
    MonthReport report = sampleReport();
    report.rewards.clear();
    for (const QString &plain : names) {
        RewardRowOfMonth row{plain, {plain, {}}, u"goods"_s, {}, {}, {}, {}};
        row.points.redeemed = Points(100);
        report.rewards.push_back(std::move(row));
    }
    return report;
}

QStringList chineseNames()
{
    // Family names, among them those whose shapes radicals share: 金 龙 马 鱼 黄 高 齐 麦.
    const QString families =
        u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗单曾仇区盖查翟朴吕金龙齐麦骨鱼鹿车辛"_s;
    const QStringList given{u"小月"_s, u"子页"_s, u"文龟"_s};
    QStringList names;
    for (const QString &last : given) {
        for (const QChar family : families) {
            names.append(family + last);
        }
    }
    names +=
        {u"欧阳金水"_s, u"司马立青"_s, u"诸葛香瓜"_s, u"万俟飞虎"_s, u"长孙见风"_s, u"尉迟比干"_s};
    return names;
}

} // namespace regulars
