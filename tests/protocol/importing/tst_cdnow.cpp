#include "importshop.h"
#include "services/insights.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

namespace
{

struct RawSale
{
    QByteArray customer;
    int day; // yyyymmdd
    qint64 fen;
};

// The file read once more, by nothing of ours.
std::vector<RawSale> rawSales(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the file is there but can't be read");
    file.readLine();
    std::vector<RawSale> sales;
    while (!file.atEnd()) {
        const QList<QByteArray> words = file.readLine().simplified().split(' ');
        if (words.size() != 4)
            continue;
        const QList<QByteArray> dollars = words[3].split('.');
        sales.push_back(
            {words[0], words[1].toInt(), dollars[0].toLongLong() * 100 + dollars[1].toLongLong()});
    }
    std::stable_sort(sales.begin(), sales.end(),
                     [](const RawSale &a, const RawSale &b) { return a.day < b.day; });
    return sales;
}

int monthOf(int day)
{
    const int yearAndMonth = day / 100;
    return yearAndMonth / 100 * 12 + yearAndMonth % 100;
}

// One customer as of a day; order of first purchase is order of joining.
struct Customer
{
    int order = 0;
    int first = 0;
    int last = 0;
    int purchases = 0;
    qint64 fen = 0;
    std::set<int> months;
};

std::map<QByteArray, Customer> customersAsOf(const std::vector<RawSale> &sales, int end)
{
    std::map<QByteArray, Customer> customers;
    for (const RawSale &sale : sales) {
        if (sale.day > end)
            continue;
        Customer &one = customers[sale.customer];
        if (one.purchases == 0) {
            one.order = static_cast<int>(customers.size());
            one.first = sale.day;
        }
        one.last = sale.day;
        ++one.purchases;
        one.fen += sale.fen;
        one.months.insert(monthOf(sale.day));
    }
    return customers;
}

std::vector<int> fifths(const std::vector<Customer> &list, qint64 (*of)(const Customer &))
{
    std::vector<int> places(list.size());
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(), [&](int a, int b) {
        const Customer &x = list[static_cast<std::size_t>(a)];
        const Customer &y = list[static_cast<std::size_t>(b)];
        return std::pair(of(x), x.order) < std::pair(of(y), y.order);
    });
    std::vector<int> fifth(list.size());
    for (std::size_t rank = 0; rank < places.size(); ++rank)
        fifth[static_cast<std::size_t>(places[rank])] =
            static_cast<int>(rank * 5 / places.size()) + 1;
    return fifth;
}

// new, high-value, at-risk, sleeping, potential, other: contract.md section 4.
std::vector<std::size_t> segmentOfEach(const std::map<QByteArray, Customer> &customers, QDate end)
{
    std::vector<Customer> list;
    for (const auto &[id, customer] : customers)
        list.push_back(customer);
    const auto r = fifths(list, [](const Customer &c) { return qint64(c.last); });
    const auto f = fifths(list, [](const Customer &c) { return qint64(c.purchases); });
    const auto m = fifths(list, [](const Customer &c) { return c.fen; });
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const int last = list[i].last;
        const qint64 silent = QDate(last / 10000, last / 100 % 100, last % 100).daysTo(end);
        const auto mid = [](int fifth) { return fifth >= 2 && fifth <= 4; };
        std::size_t segment = 5;
        if (list[i].purchases == 1 && silent <= 30)
            segment = 0;
        else if (r[i] >= 4 && f[i] >= 4 && m[i] >= 4)
            segment = 1;
        else if (silent >= 30 && f[i] >= 4)
            segment = 2;
        else if (silent >= 90)
            segment = 3;
        else if (r[i] >= 4 && mid(f[i]) && mid(m[i]))
            segment = 4;
        found.push_back(segment);
    }
    return found;
}

std::array<qint64, 6> segments(const std::map<QByteArray, Customer> &customers, QDate end)
{
    std::array<qint64, 6> counts{};
    for (const std::size_t segment : segmentOfEach(customers, end))
        ++counts[segment];
    return counts;
}

} // namespace

// A real shop's history, taken in one go and counted again straight from the file (M8, I1, I2).
class TestCdnow : public QObject
{
    Q_OBJECT

private:
    QString m_path;
    std::unique_ptr<ImportShop> m_shop;
    std::vector<RawSale> m_sales;

private slots:
    void initTestCase()
    {
        const QString shared = qEnvironmentVariable(
            "REGULARS_SHARED", QStringLiteral(REGULARS_SOURCE_DIR) + u"/../shared"_s);
        m_path = shared + u"/data/cdnow-master.txt"_s;
        if (!QFileInfo::exists(m_path))
            QSKIP("the CDNOW file is not beside the checkout; REGULARS_SHARED names its folder");
        m_sales = rawSales(m_path);
        m_shop = std::make_unique<ImportShop>();
        ImportOrder order;
        order.kind = ImportKind::Purchases;
        order.path = m_path;
        order.enrols = true;
        order.maps = {u"member=customer_id"_s, u"date=date"_s, u"quantity=number_of_cds"_s,
                      u"amount=dollar_value"_s};
        const ImportOutcome outcome = m_shop->take(order);
        QCOMPARE(outcome.read, 69'659);
        QCOMPARE(outcome.taken, 69'659);
        QCOMPARE(outcome.rejected, 0);
        QCOMPARE(outcome.members, 23'570);
        QCOMPARE(qint64(m_sales.size()), 69'659);
        qInfo("%lld rows/s", outcome.elapsedMs > 0 ? outcome.read * 1000 / outcome.elapsedMs : 0);
    }

    void countsAsTheFileDoes_data()
    {
        QTest::addColumn<int>("month"); // yyyymm
        QTest::newRow("first month") << 199701;
        QTest::newRow("no new customers") << 199704;
        QTest::newRow("over the turn of the year") << 199801;
        QTest::newRow("last month") << 199806;
    }
    void countsAsTheFileDoes()
    {
        QFETCH(int, month);
        const Month asked(month / 100, month % 100);
        const int end = asked.last().number();
        const Result<Figures> result =
            Insights(*m_shop->store).figures({asked.first(), asked.last()});
        QVERIFY(result);
        const Figures &figures = *result;
        const auto customers = customersAsOf(m_sales, end);

        qint64 purchases = 0;
        qint64 fen = 0;
        std::map<int, std::pair<qint64, qint64>> days;
        std::map<QByteArray, int> buys;
        std::set<QByteArray> before;
        for (const RawSale &sale : m_sales) {
            if (sale.day / 100 == month) {
                ++purchases;
                fen += sale.fen;
                days[sale.day].first += sale.fen;
                ++days[sale.day].second;
                ++buys[sale.customer];
            }
            if (monthOf(sale.day) == monthOf(end) - 1)
                before.insert(sale.customer);
        }
        qint64 joined = 0;
        for (const auto &[id, customer] : customers)
            joined += customer.first / 100 == month ? 1 : 0;
        QCOMPARE(figures.members, qint64(customers.size()));
        QCOMPARE(figures.joined, joined);
        QCOMPARE(figures.activeMembers, qint64(buys.size()));
        QCOMPARE(figures.purchases, purchases);
        QCOMPARE(figures.sales, Money(fen));
        QCOMPARE(figures.averageBasket, shareOf(fen, purchases));
        const qint64 twice =
            std::count_if(buys.begin(), buys.end(), [](const auto &one) { return one.second > 1; });
        QCOMPARE(figures.repeatRate, shareOf(twice, qint64(buys.size())));
        const qint64 stayed = std::count_if(
            before.begin(), before.end(), [&](const QByteArray &id) { return buys.contains(id); });
        QCOMPARE(figures.retention.month, shareOf(stayed, qint64(before.size())));
        for (const DayFigures &day : figures.daily) {
            const auto &[sales, count] = days[day.day.number()];
            QCOMPARE(day.sales, Money(sales));
            QCOMPARE(day.purchases, count);
        }
        QCOMPARE(figures.rfm.members, segments(customers, asked.last().date()));
        compareCohorts(figures, customers, monthOf(end));
    }

    void followsPeopleAsTheFileDoes_data() { countsAsTheFileDoes_data(); }
    void followsPeopleAsTheFileDoes() // contract.md section 5
    {
        QFETCH(int, month);
        const Month asked(month / 100, month % 100);
        const Result<DeepFigures> result =
            Insights(*m_shop->store).deepFigures({asked.first(), asked.last()});
        QVERIFY(result);
        const LeadingShares &leading = result->analysis.leading;
        const QDate start = asked.first().date().addDays(-1);
        const auto now = customersAsOf(m_sales, asked.last().number());
        const auto then =
            customersAsOf(m_sales, start.year() * 10'000 + start.month() * 100 + start.day());
        std::map<QByteArray, std::vector<QDate>> bought;
        qint64 fen = 0;
        qint64 repeated = 0;
        std::set<QByteArray> seen;
        for (const RawSale &sale : m_sales) {
            const bool isFirst = seen.insert(sale.customer).second;
            if (sale.day / 100 != month)
                continue;
            bought[sale.customer].push_back(
                QDate(sale.day / 10'000, sale.day / 100 % 100, sale.day % 100));
            fen += sale.fen;
            repeated += isFirst ? 0 : sale.fen;
        }
        QCOMPARE(leading.repeatSalesShare, shareOf(repeated, fen));
        QCOMPARE(leading.memberGrowth,
                 shareOf(qint64(now.size()) - qint64(then.size()), qint64(then.size())));
        QCOMPARE(leading.penetration, Share(Ratio(1)));
        qint64 slept = 0;
        qint64 woke = 0;
        qint64 valued = 0;
        qint64 lost = 0;
        std::vector<qint64> gaps;
        const auto segmentThen = segmentOfEach(then, start);
        std::size_t place = 0;
        for (const auto &[id, customer] : then) {
            const auto days = bought.find(id);
            if (segmentThen[place++] == 1) {
                ++valued;
                lost += days == bought.end() ? 1 : 0;
            }
            const QDate last(customer.last / 10'000, customer.last / 100 % 100,
                             customer.last % 100);
            if (last.daysTo(start) <= 90)
                continue;
            ++slept;
            if (days == bought.end())
                continue;
            ++woke;
            if (days->second.size() > 1)
                gaps.push_back(days->second[0].daysTo(days->second[1]));
        }
        QCOMPARE(leading.highValueChurn, shareOf(lost, valued));
        QCOMPARE(leading.reactivated, shareOf(woke, slept));
        std::sort(gaps.begin(), gaps.end());
        QCOMPARE(leading.reactivationGap,
                 gaps.empty()
                     ? Share()
                     : Share(Ratio(gaps[(gaps.size() - 1) / 2] + gaps[gaps.size() / 2], 2)));
        QCOMPARE(qint64(result->analysis.behind.value(u"high_value_lost"_s).size()), lost);
    }

    void provesSound() { QVERIFY(Verifier(m_shop->store->connection()).run({}).isSound()); }

private:
    static void compareCohorts(const Figures &figures,
                               const std::map<QByteArray, Customer> &customers, int lastMonth)
    {
        std::map<int, std::vector<qint64>> bought; // by cohort: how many in month 0, 1 …
        for (const auto &[id, customer] : customers) {
            const int first = monthOf(customer.first);
            auto &counts = bought[first];
            counts.resize(static_cast<std::size_t>(lastMonth - first + 1));
            for (const int month : customer.months)
                ++counts[static_cast<std::size_t>(month - first)];
        }
        QCOMPARE(figures.cohorts.size(), bought.size());
        for (const Cohort &cohort : figures.cohorts) {
            const auto &counts = bought.at(cohort.month.year() * 12 + cohort.month.monthOfYear());
            QCOMPARE(cohort.size, counts.front());
            for (std::size_t i = 0; i < cohort.boughtAgain.size(); ++i)
                QCOMPARE(cohort.boughtAgain[i], shareOf(counts.at(i), cohort.size));
            QCOMPARE(cohort.boughtAgain.size(), counts.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestCdnow)
#include "tst_cdnow.moc"
