// Offers, friends, first trials, hours and the effect of rules counted again from the store's
// tables by plain loops (I1 to I5, M7, contract.md section 5).

#include "deepshop.h"
#include "insight/recount.h"
#include "storage/storedvalues.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

class TestDeepTrials : public QObject, private DeepShop
{
    Q_OBJECT

private slots:
    void offersAmongThoseWhoStayed();
    void friendsBrought();
    void firstTimeInACategoryOrAmongItsDearest();
    void basketsOfMembersAndOfGuests();
    void visitsAgainstTheOwnBeginning();
    void hoursAddUp();
    void rulesBeforeAndDuring();
    void whatARuleIsAboutIsWhatItsLinesSold();
};

void TestDeepTrials::offersAmongThoseWhoStayed()
{
    std::set<qint64> before;
    std::map<qint64, bool> now;
    for (const Sold &sold : m_tables.sold) {
        if (sold.member && earlier.contains(sold.on) && !sold.goneBefore) {
            before.insert(sold.member);
        }
        if (sold.member && period.contains(sold.on) && !sold.gone) {
            now[sold.member] |= sold.offer;
        }
    }
    qint64 stayed = 0;
    qint64 used = 0;
    for (const qint64 member : before) {
        if (now.contains(member) && m_tables.alive(member)) {
            ++stayed;
            used += now[member] ? 1 : 0;
        }
    }
    QVERIFY(used > 0);
    QVERIFY(used < stayed);
    QCOMPARE(leading().offerParticipation, shareOf(used, stayed));
}

void TestDeepTrials::friendsBrought() // M7
{
    const DeepFigures year = done(Insights(*m_store).deepFigures({day(20251122), day(20261122)}));
    const ReferralFigures &referral = year.analysis.referral;
    std::set<qint64> inviters;
    qint64 invited = 0;
    qint64 converted = 0;
    for (const auto &[id, one] : m_tables.living) {
        if (one.referrer == 0) {
            continue;
        }
        ++invited;
        inviters.insert(one.referrer);
        converted += std::any_of(m_tables.sold.begin(), m_tables.sold.end(),
                                 [&, own = id](const Sold &sold) {
                                     return sold.member == own && !sold.gone;
                                 })
                         ? 1
                         : 0;
    }
    QVERIFY(invited > 0);
    QCOMPARE(referral.invited, invited);
    QCOMPARE(referral.converted, converted);
    QVERIFY(referral.inviters <= qint64(inviters.size())); // merged ones are one
    QVERIFY(referral.inviters + 2 >= qint64(inviters.size()));
    QCOMPARE(referral.invitedOnes.members, invited);
    const qint64 points = number("SELECT coalesce(sum(amount), 0) FROM entry WHERE unit = 1"
                                 " AND kind IN (2, 9) AND source LIKE 'referral%'");
    const qint64 value = number("SELECT coalesce(sum(amount), 0) FROM entry WHERE unit = 2"
                                " AND kind IN (2, 9) AND source LIKE 'referral%'");
    QCOMPARE(referral.cost, Ratio(points + value));
    QVERIFY(points > 0);
    QCOMPARE(referral.costPerConverted, Share(Ratio(points + value, converted)));
}

void TestDeepTrials::firstTimeInACategoryOrAmongItsDearest()
{
    const Programme &programme = *m_store->newestProgramme().programme;
    std::map<QString, std::vector<std::pair<qint64, QString>>> shelves;
    Statement known =
        m_store->connection().prepareText("SELECT DISTINCT category, product FROM purchase_line"
                                          " WHERE category IS NOT NULL AND product IS NOT NULL");
    while (known.step()) {
        const Product &product =
            programme.products[static_cast<std::size_t>(*programme.product(known.text(1)))];
        shelves[known.text(0)].emplace_back(product.price->count(), product.id);
    }
    std::set<QString> premium;
    for (auto &[category, shelf] : shelves) {
        std::sort(shelf.begin(), shelf.end());
        for (std::size_t i = 0; i < shelf.size(); ++i) {
            if (i * 5 / shelf.size() == 4) {
                premium.insert(shelf[i].second);
            }
        }
    }
    std::set<std::pair<qint64, QString>> knew;
    std::set<std::pair<qint64, QString>> knewPremium;
    std::set<qint64> buyers;
    std::set<qint64> tried;
    std::set<qint64> triedPremium;
    for (const bool now : {false, true}) {
        for (const Sold &sold : m_tables.sold) {
            if (!m_tables.alive(sold.member) || sold.gone || period.contains(sold.on) != now) {
                continue;
            }
            if (now) {
                buyers.insert(sold.member);
            }
            Statement lines = m_store->connection().prepareText(
                "SELECT l.category, l.product FROM purchase_line l WHERE l.purchase = ?1"
                " AND l.category IS NOT NULL AND l.quantity > coalesce((SELECT sum(r.quantity)"
                " FROM refund_line r JOIN refund f ON f.operation = r.operation"
                " WHERE r.purchase = l.purchase AND r.n = l.n AND f.is_undone = 0), 0)");
            lines.bindAll(sold.id);
            while (lines.step()) {
                const std::pair key(sold.member, lines.text(0));
                const bool dear = !lines.isNull(1) && premium.contains(lines.text(1));
                if (!now) {
                    knew.insert(key);
                    if (dear) {
                        knewPremium.insert(key);
                    }
                } else {
                    if (!knew.contains(key)) {
                        tried.insert(sold.member);
                    }
                    if (dear && !knewPremium.contains(key)) {
                        triedPremium.insert(sold.member);
                    }
                }
            }
        }
    }
    QVERIFY(!tried.empty());
    QCOMPARE(leading().newCategoryTrial, shareOf(qint64(tried.size()), qint64(buyers.size())));
    QCOMPARE(leading().premiumTrial, shareOf(qint64(triedPremium.size()), qint64(buyers.size())));
}

void TestDeepTrials::basketsOfMembersAndOfGuests() // I2
{
    struct Side
    {
        qint64 sales = 0;
        qint64 purchases = 0;
    };
    std::map<bool, Side> sides; // of members, of guests
    for (const Sold &sold : m_tables.sold) {
        Side &side = sides[sold.member != 0];
        side.sales += period.contains(sold.on) ? sold.paid : 0;
        side.purchases += period.contains(sold.on) && !sold.gone ? 1 : 0;
        Statement back = m_store->connection().prepareText(
            "SELECT coalesce(sum(amount), 0) FROM ("
            " SELECT price - points_money AS amount FROM refund"
            " WHERE purchase = ?1 AND is_undone = 0 AND business_date BETWEEN ?2 AND ?3"
            " UNION ALL SELECT p.price - p.points_money FROM purchase p"
            " JOIN operation u ON u.reverses = p.operation"
            " WHERE p.id = ?1 AND u.business_date BETWEEN ?2 AND ?3)");
        back.bindAll(sold.id, period.first, period.last);
        side.sales -= back.scalar<qint64>();
    }
    QVERIFY(sides[true].purchases > 0 && sides[false].purchases > 0);
    QCOMPARE(leading().memberBasket, shareOf(sides[true].sales, sides[true].purchases));
    QCOMPARE(leading().guestBasket, shareOf(sides[false].sales, sides[false].purchases));
    QVERIFY(leading().memberBasket != leading().guestBasket);
}

void TestDeepTrials::visitsAgainstTheOwnBeginning() // I2
{
    std::map<qint64, BusinessDay> first;
    for (const Sold &sold : m_tables.sold) {
        if (m_tables.alive(sold.member) && !sold.gone) {
            const auto known = first.try_emplace(sold.member, sold.on).first;
            known->second = std::min(known->second, sold.on);
        }
    }
    qint64 members = 0;
    for (const auto &[member, day] : first) {
        members += day.daysUntil(period.first) >= 90 ? 1 : 0;
    }
    qint64 then = 0;
    qint64 now = 0;
    for (const Sold &sold : m_tables.sold) {
        const auto known = first.find(sold.member);
        if (sold.gone || known == first.end() || known->second.daysUntil(period.first) < 90) {
            continue;
        }
        then += known->second.daysUntil(sold.on) < 90 ? 1 : 0;
        now += period.contains(sold.on) ? 1 : 0;
    }
    QVERIFY(members > 0 && then > 0 && now > 0 && then != now);
    const OwnPace &pace = m_deep->analysis.ownPace;
    QCOMPARE(pace.members, members);
    QCOMPARE(pace.visitsThen, shareOf(then, 3 * members));
    QCOMPARE(pace.visitsNow, shareOf(now * 30, members * period.days()));
    QCOMPARE(qint64(m_deep->analysis.behind[u"past_beginning"_s].size()), members);
}

void TestDeepTrials::hoursAddUp() // I3
{
    std::array<std::array<qint64, 24>, 7> sales{};
    for (const Sold &sold : m_tables.sold) {
        if (!sold.gone && period.contains(sold.on)) {
            sales[static_cast<std::size_t>(sold.on.dayOfWeek() - 1)]
                 [static_cast<std::size_t>(sold.hour)] += sold.paid - sold.back;
        }
    }
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        for (std::size_t hour = 0; hour < 24; ++hour) {
            QCOMPARE(m_deep->analysis.hours.sales[weekday][hour].count(), sales[weekday][hour]);
        }
    }
    std::map<std::tuple<QString, int, qint64>, std::set<qint64>> visits;
    for (const Sold &sold : m_tables.sold) {
        if (sold.gone || !period.contains(sold.on) || !m_tables.alive(sold.member)) {
            continue;
        }
        Statement lines = m_store->connection().prepareText(
            "SELECT category FROM purchase_line l WHERE purchase = ?1 AND category IS NOT NULL"
            " AND quantity > quantity_back");
        lines.bindAll(sold.id);
        while (lines.step()) {
            visits[{lines.text(0), sold.hour, sold.member}].insert(sold.id);
        }
    }
    std::map<std::pair<QString, int>, std::pair<qint64, qint64>> counts;
    for (const auto &[key, ids] : visits) {
        auto &[bought, again] = counts[{std::get<0>(key), std::get<1>(key)}];
        ++bought;
        again += ids.size() > 1 ? 1 : 0;
    }
    qsizetype cells = 0;
    for (const auto &shares : m_deep->analysis.hours.repeatRate) {
        cells += std::count_if(shares.begin(), shares.end(),
                               [](const Share &share) { return share.has_value(); });
    }
    QCOMPARE(cells, qsizetype(counts.size()));
    for (const auto &[key, count] : counts) {
        QCOMPARE(m_deep->analysis.hours.repeatRate.value(
                     key.first)[static_cast<std::size_t>(key.second)],
                 shareOf(count.second, count.first));
    }
}

void TestDeepTrials::rulesBeforeAndDuring() // I3
{
    const Programme &programme = *m_store->newestProgramme().programme;
    const RuleEffect base = m_deep->analysis.effects.value(u"base"_s);
    QVERIFY(!base.before); // of the first programme
    QCOMPARE(base.during.days, period);
    QCOMPARE(base.during.purchases, m_deep->figures.purchases);
    QCOMPARE(base.others.members, 0);
    std::set<qint64> who;
    for (const Sold &sold : m_tables.sold) {
        if (!sold.gone && period.contains(sold.on) && m_tables.alive(sold.member)) {
            who.insert(sold.member);
        }
    }
    QCOMPARE(base.participants.members, qint64(who.size()));
    for (const Rule &rule : programme.rules) {
        if (rule.on == Trigger::Purchase) {
            QVERIFY2(m_deep->analysis.effects.contains(rule.id) || rule.from || rule.until,
                     qPrintable(rule.id));
        }
    }
}

namespace
{

// Coffee on weekdays from 7:00 to 9:30, as it was sold in the period.
struct CoffeeCount
{
    qint64 matched = 0;
    qint64 along = 0;
    qint64 purchases = 0;
    std::map<int, qint64> daily{};
    std::set<qint64> took{}; // who bought it

    void add(Store &store, const Sold &sold, bool isLiving)
    {
        constexpr int seven = 7 * 3'600;
        constexpr int halfPastNine = 9 * 3'600 + 1'800;
        const int second =
            store.newestProgramme().programme->calendar.localTime(Instant(sold.at)).secondOfDay;
        if (second < seven || second >= halfPastNine || sold.on.dayOfWeek() > 5) {
            return;
        }
        Statement lines = store.connection().prepareText(
            "SELECT l.category IS 'coffee', l.eligible - coalesce((SELECT sum(r.eligible)"
            " FROM refund_line r JOIN refund f ON f.operation = r.operation"
            " WHERE r.purchase = l.purchase AND r.n = l.n AND f.is_undone = 0), 0)"
            " FROM purchase_line l WHERE l.purchase = ?1 AND l.quantity > l.quantity_back");
        lines.bindAll(sold.id);
        qint64 coffee = 0;
        qint64 other = 0;
        bool any = false;
        while (lines.step()) {
            any |= lines.boolean(0);
            (lines.boolean(0) ? coffee : other) += lines.int64(1);
        }
        if (!any) {
            return;
        }
        ++purchases;
        matched += coffee;
        along += other;
        daily[sold.on.number()] += coffee;
        if (isLiving) {
            took.insert(sold.member);
        }
    }
};

// Standard deviation ÷ mean of a population.
double variationOf(const std::vector<qint64> &values)
{
    const auto many = static_cast<double>(values.size());
    const double mean = double(std::accumulate(values.begin(), values.end(), qint64(0))) / many;
    double squares = 0;
    for (const qint64 one : values) {
        squares += std::pow(double(one) - mean, 2);
    }
    return std::sqrt(squares / many) / mean;
}

} // namespace

void TestDeepTrials::whatARuleIsAboutIsWhatItsLinesSold() // I3
{
    CoffeeCount coffee;
    std::map<qint64, std::vector<qint64>> baskets; // by member
    for (const Sold &sold : m_tables.sold) {
        if (!sold.gone && period.contains(sold.on)) {
            const bool isLiving = m_tables.alive(sold.member) != nullptr;
            if (isLiving) {
                baskets[sold.member].push_back(sold.paid - sold.back);
            }
            coffee.add(*m_store, sold, isLiving);
        }
    }
    const RuleEffect effect = m_deep->analysis.effects.value(u"morning-coffee"_s);
    QVERIFY(coffee.purchases > 0 && !coffee.took.empty());
    QCOMPARE(effect.during.sales, Money(coffee.matched));
    QCOMPARE(effect.during.otherSales, Money(coffee.along));
    QCOMPARE(effect.during.purchases, coffee.purchases);
    std::vector<qint64> days;
    for (BusinessDay on = period.first; on <= period.last; on = on.plusDays(1)) {
        days.push_back(coffee.daily[on.number()]);
    }
    const double mean = double(coffee.matched) / double(days.size());
    QVERIFY(std::abs(*effect.during.dailyStddev - variationOf(days) * mean) < 1e-6);
    for (const bool isTaking : {true, false}) {
        qint64 members = 0;
        std::vector<qint64> paid;
        for (const auto &[member, own] : baskets) {
            if (coffee.took.contains(member) == isTaking) {
                ++members;
                paid.insert(paid.end(), own.begin(), own.end());
            }
        }
        QVERIFY(members > 0);
        const Company &company = isTaking ? effect.participants : effect.others;
        const auto many = static_cast<qint64>(paid.size());
        QCOMPARE(company.members, members);
        QCOMPARE(company.visitsAMonth, Share(Ratio(many, members) / Ratio(32 * 16, 487)));
        QCOMPARE(company.averageBasket,
                 shareOf(std::accumulate(paid.begin(), paid.end(), qint64(0)), many));
        QVERIFY(std::abs(*company.basketCv - variationOf(paid)) < 1e-9);
    }
}

QTEST_GUILESS_MAIN(TestDeepTrials)
#include "tst_deeptrials.moc"
