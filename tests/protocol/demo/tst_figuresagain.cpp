// Every figure of a period counted again from the store's tables by plain loops, on a demo shop
// with refunds, undos, expiry, guests, merges and an erasure (I1, I2, C1, contract.md section 4).

#include "deepshop.h"
#include "insight/stepcount.h"
#include "storage/insightscan.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <set>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

namespace
{

// Of a population.
double spreadOf(const std::vector<qint64> &values)
{
    const auto count = static_cast<double>(values.size());
    const double mean = double(std::accumulate(values.begin(), values.end(), qint64(0))) / count;
    const double squares =
        std::accumulate(values.begin(), values.end(), 0.0, [mean](double sum, qint64 value) {
            return sum + (double(value) - mean) * (double(value) - mean);
        });
    return std::sqrt(squares / count);
}

int monthOf(BusinessDay day)
{
    return day.date().year() * 12 + day.date().month() - 1;
}

// What is known of a member who bought.
struct Buyer
{
    qint64 id = 0;
    BusinessDay first = day(20261122);
    BusinessDay last = day(20200101);
    qint64 purchases = 0;
    qint64 paid = 0;
    std::set<int> months{};
};

// Which fifth each stands in; ties by id.
std::map<qint64, int> fifths(std::vector<Buyer> buyers,
                             const std::function<qint64(const Buyer &)> &of)
{
    std::sort(buyers.begin(), buyers.end(), [&](const Buyer &a, const Buyer &b) {
        return std::pair(of(a), a.id) < std::pair(of(b), b.id);
    });
    std::map<qint64, int> found;
    for (std::size_t rank = 0; rank < buyers.size(); ++rank) {
        found[buyers[rank].id] = static_cast<int>(5 * rank / buyers.size()) + 1;
    }
    return found;
}

} // namespace

class TestFiguresAgain : public QObject, private DeepShop
{
    Q_OBJECT

private slots:
    void membersAndWhoIsActive();
    void pointsAndTheirBridge();
    void salesAndBaskets();
    void eachDay();
    void whoStayedAndWhoCameAgain();
    void segmentsAndTheirGrid();
    void partsByTier();
    void spendingByTier();
    void partsByAge();
    void partsByZoneAndReward();

private:
    const Figures &figures() const { return m_deep->figures; }
    // Of points, by kind; `where` narrows it.
    qint64 points(const char *kinds, const QString &where = {})
    {
        const QByteArray text =
            "SELECT coalesce(sum(amount), 0) FROM entry WHERE unit = 1 AND kind IN (" +
            QByteArray(kinds) + ") AND business_date BETWEEN 20261022 AND 20261122 " +
            where.toUtf8();
        return number(text.constData());
    }
    std::vector<Buyer> buyers() const;
    // What went back of a purchase on a day, refunds and undos alike.
    std::map<int, qint64> returnedByDay(bool ofMembers);
};

std::vector<Buyer> TestFiguresAgain::buyers() const
{
    std::map<qint64, Buyer> found;
    for (const Sold &sold : m_tables.sold) {
        if (sold.gone || !m_tables.alive(sold.member)) {
            continue;
        }
        Buyer &buyer = found[sold.member];
        buyer.id = sold.member;
        buyer.first = std::min(buyer.first, sold.on);
        buyer.last = std::max(buyer.last, sold.on);
        ++buyer.purchases;
        buyer.paid += sold.paid - sold.back;
        buyer.months.insert(monthOf(sold.on));
    }
    std::vector<Buyer> list;
    for (const auto &[id, buyer] : found) {
        list.push_back(buyer);
    }
    return list;
}

std::map<int, qint64> TestFiguresAgain::returnedByDay(bool ofMembers)
{
    std::map<int, qint64> byDay;
    Statement rows = m_store->connection().prepareText(
        "SELECT day, sum(amount) FROM ("
        " SELECT r.business_date AS day, r.price - r.points_money AS amount, p.member AS member"
        " FROM refund r JOIN purchase p ON p.id = r.purchase WHERE r.is_undone = 0"
        " UNION ALL SELECT u.business_date, p.price - p.points_money, p.member FROM purchase p"
        " JOIN operation u ON u.reverses = p.operation)"
        " WHERE ?1 = 0 OR member IS NOT NULL GROUP BY day");
    rows.bindAll(ofMembers ? 1 : 0);
    while (rows.step()) {
        byDay[static_cast<int>(rows.int64(0))] += rows.int64(1);
    }
    return byDay;
}

void TestFiguresAgain::membersAndWhoIsActive() // I1, I2
{
    const auto living = static_cast<qint64>(m_tables.living.size());
    std::set<qint64> active;
    std::set<qint64> redeemed;
    std::map<qint64, qint64> bought;
    for (const Sold &sold : m_tables.sold) {
        if (!sold.gone && period.contains(sold.on) && m_tables.alive(sold.member)) {
            active.insert(sold.member);
            ++bought[sold.member];
        }
    }
    Statement deeds = m_store->connection().prepareText(
        "SELECT coalesce(m.merged_into, m.id), d.redeemed FROM ("
        " SELECT member, 1 AS redeemed FROM redemption WHERE is_undone = 0"
        " AND business_date BETWEEN 20261022 AND 20261122"
        " UNION ALL SELECT member, 1 FROM purchase WHERE points_used > 0 AND is_undone = 0"
        " AND is_returned = 0 AND member IS NOT NULL"
        " AND business_date BETWEEN 20261022 AND 20261122"
        " UNION ALL SELECT member, 0 FROM action_event WHERE is_undone = 0"
        " AND business_date BETWEEN 20261022 AND 20261122) d JOIN member m ON m.id = d.member");
    while (deeds.step()) {
        if (m_tables.alive(deeds.int64(0))) {
            active.insert(deeds.int64(0));
            if (deeds.int64(1) == 1) {
                redeemed.insert(deeds.int64(0));
            }
        }
    }
    qint64 joined = 0;
    qint64 asleep = 0;
    for (const auto &[id, one] : m_tables.living) {
        joined += period.contains(one.joined) ? 1 : 0;
        asleep += sleeps(m_tables, one, period.last, false) ? 1 : 0;
    }
    const auto many = static_cast<qint64>(active.size());
    QVERIFY(asleep > 0 && many < living && !redeemed.empty());
    QCOMPARE(figures().members, living);
    QCOMPARE(figures().joined, joined);
    QCOMPARE(figures().activeMembers, many);
    QCOMPARE(figures().activeShare, shareOf(many, living));
    QCOMPARE(figures().sleepingShare, shareOf(asleep, living));
    QCOMPARE(figures().redeemingShare, shareOf(qint64(redeemed.size()), many));
    const qint64 again =
        std::count_if(bought.begin(), bought.end(), [](const auto &one) { return one.second > 1; });
    QCOMPARE(figures().repeatRate, shareOf(again, qint64(bought.size())));
}

void TestFiguresAgain::pointsAndTheirBridge() // I1, S43
{
    const qint64 issued = points("2, 9");
    const qint64 redeemed = -points("7, 3");
    const qint64 expired = -points("8");
    const qint64 held = number("SELECT sum(points - debt) FROM account");
    QVERIFY(issued > 0 && redeemed > 0 && expired > 0 && points("9") < 0);
    QCOMPARE(figures().issued.count(), issued);
    QCOMPARE(figures().redeemed.count(), redeemed);
    QCOMPARE(figures().expired.count(), expired);
    QCOMPARE(figures().outstanding.count(), held);
    QCOMPARE(figures().redemptionRate, shareOf(redeemed, issued));
    QCOMPARE(figures().breakageRate, shareOf(expired, redeemed + expired));
    QCOMPARE(figures().liability, Ratio(held, 100)); // at 0.01 a point
    qint64 sum = number("SELECT coalesce(sum(amount), 0) FROM entry WHERE unit = 1"
                        " AND business_date < 20261022");
    QCOMPARE(figures().bridge.opening.count(), sum);
    const char *const kinds[] = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"};
    for (int kind = 0; kind < bridgeKinds; ++kind) {
        QCOMPARE(figures().bridge.of(static_cast<BridgeKind>(kind)).count(), points(kinds[kind]));
        sum += points(kinds[kind]);
    }
    QCOMPARE(figures().bridge.closing.count(), sum);
    QCOMPARE(sum, held);
}

void TestFiguresAgain::salesAndBaskets() // I2
{
    qint64 sales = 0;
    qint64 ofMembers = 0;
    std::vector<qint64> baskets;
    for (const Sold &sold : m_tables.sold) {
        if (!period.contains(sold.on)) {
            continue;
        }
        sales += sold.paid;
        ofMembers += sold.member ? sold.paid : 0;
        if (!sold.gone) {
            baskets.push_back(sold.paid - sold.back);
        }
    }
    for (const auto &[on, amount] : returnedByDay(false)) {
        sales -= period.contains(day(on)) ? amount : 0;
    }
    for (const auto &[on, amount] : returnedByDay(true)) {
        ofMembers -= period.contains(day(on)) ? amount : 0;
    }
    const auto many = static_cast<qint64>(baskets.size());
    QVERIFY(ofMembers > 0 && ofMembers < sales);
    QCOMPARE(figures().sales, Money(sales));
    QCOMPARE(figures().purchases, many);
    QCOMPARE(figures().averageBasket, shareOf(sales, many));
    QCOMPARE(figures().memberSalesShare, shareOf(ofMembers, sales));
    QVERIFY(std::abs(*figures().basketStddev - spreadOf(baskets)) < 1e-6);
}

void TestFiguresAgain::eachDay() // I3
{
    std::map<int, qint64> paid;
    std::map<int, qint64> purchases;
    std::array<std::array<qint64, 24>, 7> visits{};
    for (const Sold &sold : m_tables.sold) {
        paid[sold.on.number()] += sold.paid;
        purchases[sold.on.number()] += sold.gone ? 0 : 1;
        if (!sold.gone && period.contains(sold.on)) {
            ++visits[static_cast<std::size_t>(sold.on.dayOfWeek() - 1)]
                    [static_cast<std::size_t>(sold.hour)];
        }
    }
    std::map<int, qint64> back = returnedByDay(false);
    QCOMPARE(qint64(figures().daily.size()), period.days());
    std::vector<qint64> sales;
    for (const DayFigures &one : figures().daily) {
        const int on = one.day.number();
        const QString ofDay = u"AND business_date = %1"_s.arg(on);
        sales.push_back(paid[on] - back[on]);
        QCOMPARE(one.sales, Money(sales.back()));
        QCOMPARE(one.purchases, purchases[on]);
        QCOMPARE(one.issued.count(), points("2, 9", ofDay));
        QCOMPARE(one.redeemed.count(), -points("7, 3", ofDay));
        QCOMPARE(one.expired.count(), -points("8", ofDay));
    }
    QVERIFY(std::abs(*figures().dailySalesStddev - spreadOf(sales)) < 1e-6);
    QCOMPARE(figures().visits, visits);
}

void TestFiguresAgain::whoStayedAndWhoCameAgain() // C1
{
    const std::vector<Buyer> all = buyers();
    const auto retained = [&](int monthsOfUnit) {
        const int now = monthOf(period.last) / monthsOfUnit;
        qint64 had = 0;
        qint64 kept = 0;
        for (const Buyer &buyer : all) {
            const auto boughtIn = [&](int unit) {
                return std::any_of(buyer.months.begin(), buyer.months.end(),
                                   [&](int month) { return month / monthsOfUnit == unit; });
            };
            had += boughtIn(now - 1) ? 1 : 0;
            kept += boughtIn(now - 1) && boughtIn(now) ? 1 : 0;
        }
        return shareOf(kept, had);
    };
    QCOMPARE(figures().retention.month, retained(1));
    QCOMPARE(figures().retention.quarter, retained(3));
    QCOMPARE(figures().retention.year, retained(12));
    std::map<int, std::vector<qint64>> cohorts;
    for (const Buyer &buyer : all) {
        const int first = monthOf(buyer.first);
        auto &counts = cohorts[first];
        counts.resize(static_cast<std::size_t>(monthOf(period.last) - first + 1));
        for (const int month : buyer.months) {
            ++counts[static_cast<std::size_t>(month - first)];
        }
    }
    QVERIFY(cohorts.size() > 6);
    QCOMPARE(figures().cohorts.size(), cohorts.size());
    for (const Cohort &cohort : figures().cohorts) {
        const auto &counts = cohorts.at(monthOf(cohort.month.first()));
        QCOMPARE(cohort.size, counts.front());
        QCOMPARE(cohort.boughtAgain.size(), counts.size());
        for (std::size_t month = 0; month < counts.size(); ++month) {
            QCOMPARE(cohort.boughtAgain[month], shareOf(counts[month], counts.front()));
        }
    }
}

void TestFiguresAgain::segmentsAndTheirGrid() // C1
{
    const std::vector<Buyer> all = buyers();
    const auto recency = fifths(all, [](const Buyer &one) { return qint64(one.last.number()); });
    const auto often = fifths(all, [](const Buyer &one) { return one.purchases; });
    const auto money = fifths(all, [](const Buyer &one) { return one.paid; });
    std::array<qint64, rfmSegments> members{};
    std::array<std::array<qint64, 5>, 5> grid{};
    for (const Buyer &one : all) {
        const int r = recency.at(one.id);
        const int f = often.at(one.id);
        const int m = money.at(one.id);
        const qint64 silent = one.last.daysUntil(period.last);
        const auto isMiddle = [](int fifth) { return fifth >= 2 && fifth <= 4; };
        const RfmSegment segment = one.purchases == 1 && silent <= 30     ? RfmSegment::New
                                   : r >= 4 && f >= 4 && m >= 4           ? RfmSegment::HighValue
                                   : silent >= 30 && f >= 4               ? RfmSegment::AtRisk
                                   : silent >= 90                         ? RfmSegment::Sleeping
                                   : r >= 4 && isMiddle(f) && isMiddle(m) ? RfmSegment::Potential
                                                                          : RfmSegment::Other;
        ++members[static_cast<std::size_t>(segment)];
        ++grid[static_cast<std::size_t>(r - 1)][static_cast<std::size_t>(f - 1)];
    }
    QCOMPARE(figures().rfm.members, members);
    QCOMPARE(figures().rfm.grid, grid);
    QVERIFY(std::count(members.begin(), members.end(), 0) < 3); // most of them are there
}

void TestFiguresAgain::partsByTier() // I4
{
    for (auto tier = figures().byTier.cbegin(); tier != figures().byTier.cend(); ++tier) {
        const QString held = u"AND tier = '%1'"_s.arg(tier.key());
        QCOMPARE(tier->members,
                 std::count_if(m_tables.living.begin(), m_tables.living.end(),
                               [&](const auto &one) { return one.second.tier == tier.key(); }));
        QCOMPARE(tier->issued.count(), points("2, 9", held));
        QCOMPARE(tier->redeemed.count(), -points("7, 3", held));
        QCOMPARE(tier->expired.count(), -points("8", held));
        QCOMPARE(tier->redemptionRate, shareOf(tier->redeemed.count(), tier->issued.count()));
    }
}

// A share of those who bought spent no more, and of all amounts somebody spent it is the least.
void TestFiguresAgain::spendingByTier() // I2
{
    std::map<QString, std::map<qint64, qint64>> spent;
    for (const Sold &sold : m_tables.sold) {
        if (!sold.gone && period.contains(sold.on) && m_tables.alive(sold.member)) {
            spent[m_tables.living.at(sold.member).tier][sold.member] += sold.paid - sold.back;
        }
    }
    SpendCount count(period);
    scanFacts(m_store->connection(),
              {period, m_store->newestProgramme().programme->calendar, {}, {}}, count);
    const std::vector<SpendSpread> spreads = count.byTier();
    QCOMPARE(spreads.size(), spent.size());
    QVERIFY(spent.size() >= 2);
    for (const SpendSpread &spread : spreads) {
        const auto &amounts = spent.at(spread.tier);
        QCOMPARE(spread.buyers, static_cast<qint64>(amounts.size()));
        for (std::size_t at = 0; at < SpendSpread::percents.size(); ++at) {
            const qint64 amount = spread.amounts[at].count();
            qint64 less = 0;
            qint64 same = 0;
            for (const auto &[member, money] : amounts) {
                less += money < amount;
                same += money == amount;
            }
            const qint64 share = SpendSpread::percents[at] * spread.buyers;
            QVERIFY(same > 0);
            QVERIFY(100 * (less + same) >= share);
            QVERIFY(100 * less < share);
        }
    }
}

void TestFiguresAgain::partsByAge() // I4
{
    // Years since birth on the period's last day.
    std::map<QString, std::pair<qint64, QStringList>> bands;
    Statement births = m_store->connection().prepareText(
        "SELECT id, birth_year, birth_month * 100 + birth_day FROM member");
    while (births.step()) {
        const bool isAlive = m_tables.alive(births.int64(0)) != nullptr;
        const qint64 years =
            births.isNull(1) ? -1 : 2026 - births.int64(1) - (births.int64(2) > 1122 ? 1 : 0);
        const QString band = years < 0 || !isAlive ? u"unknown"_s
                             : years < 18          ? u"<18"_s
                             : years < 25          ? u"18-24"_s
                             : years < 40          ? u"25-39"_s
                             : years < 60          ? u"40-59"_s
                                                   : u"60+"_s;
        auto &[members, ids] = bands[band];
        members += isAlive ? 1 : 0;
        ids += QString::number(births.int64(0));
    }
    QVERIFY(figures().byAgeBand.size() > 3);
    for (auto band = figures().byAgeBand.cbegin(); band != figures().byAgeBand.cend(); ++band) {
        const auto &[members, ids] = bands[band.key()];
        const QString ofBand =
            u"AND coalesce((SELECT merged_into FROM member m WHERE m.id = entry.member), member)"
            " IN (%1)"_s.arg(ids.join(u','));
        QCOMPARE(band->members, members);
        QCOMPARE(band->issued.count(), points("2, 9", ofBand));
        QCOMPARE(band->redeemed.count(), -points("7, 3", ofBand));
    }
}

void TestFiguresAgain::partsByZoneAndReward() // I4
{
    const Programme &programme = *m_store->newestProgramme().programme;
    std::map<QString, Split> rewards;
    std::map<QString, Split> zones;
    Statement taken = m_store->connection().prepareText(
        "SELECT reward, quantity, points, money FROM redemption WHERE is_undone = 0"
        " AND business_date BETWEEN 20261022 AND 20261122");
    while (taken.step()) {
        const auto index = programme.reward(taken.text(0));
        const QString zone =
            index ? programme.rewards[static_cast<std::size_t>(*index)].zone : QString();
        for (Split *split : {&rewards[taken.text(0)], &zones[zone]}) {
            split->quantity += taken.int64(1);
            split->redeemed += Points(taken.int64(2));
            split->money += Money(taken.int64(3));
        }
    }
    const auto compare = [&](const QMap<QString, Split> &found,
                             const std::map<QString, Split> &wanted) {
        QCOMPARE(std::size_t(found.size()), wanted.size());
        for (const auto &[id, split] : wanted) {
            QCOMPARE(found.value(id).quantity, split.quantity);
            QCOMPARE(found.value(id).redeemed, split.redeemed);
            QCOMPARE(found.value(id).money, split.money);
            QCOMPARE(found.value(id).redemptionRate,
                     shareOf(split.redeemed.count(), figures().issued.count()));
        }
    };
    compare(figures().byReward, rewards);
    compare(figures().byZone, zones);
}

QTEST_GUILESS_MAIN(TestFiguresAgain)
#include "tst_figuresagain.moc"
