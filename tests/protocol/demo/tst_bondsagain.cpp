// Goods bought together in a demo shop of a year, and what is offered next by them, counted again
// from the store's tables by plain loops over all baskets (C5).

#include "deepshop.h"
#include "services/boughttogether.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace regulars;
using namespace regulars::tests;
using namespace Qt::StringLiterals;

namespace
{

using Goods = std::set<QString>;

bool holds(const Goods &basket, const QStringList &all)
{
    return std::all_of(all.begin(), all.end(),
                       [&](const QString &good) -> bool { return basket.contains(good); });
}

} // namespace

class TestBondsAgain : public QObject, private DeepShop
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRuleIsWhatALoopCounts();
    void noPairIsLeftOut();
    void whatIsOfferedFollowsFromTheBaskets();

private:
    struct Counted
    {
        qint64 given = 0;
        qint64 then = 0;
        qint64 both = 0;
    };
    Counted counted(const QStringList &given, const QString &then) const;
    qint64 many() const { return static_cast<qint64>(m_baskets.size()); }

    std::unique_ptr<Desk> m_desk;
    std::vector<Goods> m_baskets;       // of the year before today
    std::map<qint64, Goods> m_boughtBy; // by member, today included
    TogetherSurvey m_bonds;             // what offers are made of
    TogetherSurvey m_survey;            // all that a manager may look at
};

void TestBondsAgain::initTestCase()
{
    m_desk = std::make_unique<Desk>(*m_store, m_clock, u"command-line"_s);
    m_desk->signInAsCommandLine();
    m_bonds = *done(BoughtTogether(*m_desk).bonds([] { return true; }));
    QVERIFY(!m_bonds.rows.empty());
    const BusinessDay today = day(20261122);
    m_survey = *done(BoughtTogether(*m_desk).survey({today.plusDays(-365), today.plusDays(-1)},
                                                    ShelfLevel::Products, Ratio(1, 100),
                                                    [] { return true; }));
    for (const Sold &sold : m_tables.sold) {
        if (sold.gone || sold.on < today.plusDays(-365)) {
            continue;
        }
        Goods basket;
        Statement lines = m_store->connection().prepareText(
            "SELECT l.product FROM purchase_line l WHERE l.purchase = ?1 AND l.product IS NOT NULL"
            " AND l.quantity > coalesce((SELECT sum(r.quantity) FROM refund_line r"
            " JOIN refund f ON f.operation = r.operation"
            " WHERE r.purchase = l.purchase AND r.n = l.n AND f.is_undone = 0), 0)");
        lines.bindAll(sold.id);
        while (lines.step()) {
            basket.insert(lines.text(0));
        }
        m_boughtBy[sold.member].insert(basket.begin(), basket.end());
        if (!basket.empty() && sold.on < today) {
            m_baskets.push_back(std::move(basket));
        }
    }
    QCOMPARE(m_bonds.baskets, many());
    QCOMPARE(m_survey.baskets, many());
    QVERIFY(m_survey.rows.size() > 50);
}

TestBondsAgain::Counted TestBondsAgain::counted(const QStringList &given, const QString &then) const
{
    Counted found;
    for (const Goods &basket : m_baskets) {
        const bool hasGiven = holds(basket, given);
        const bool hasThen = basket.contains(then);
        found.given += hasGiven ? 1 : 0;
        found.then += hasThen ? 1 : 0;
        found.both += hasGiven && hasThen ? 1 : 0;
    }
    return found;
}

void TestBondsAgain::everyRuleIsWhatALoopCounts()
{
    std::vector<TogetherRow> rows = m_survey.rows;
    rows.insert(rows.end(), m_bonds.rows.begin(), m_bonds.rows.end());
    for (const TogetherRow &row : rows) {
        const Counted found = counted(row.given, row.then);
        QCOMPARE(row.baskets, found.both);
        QCOMPARE(row.support, Ratio(found.both, many()));
        QCOMPARE(row.confidence, Ratio(found.both, found.given));
        QCOMPARE(row.lift, Ratio(found.both, found.given) / Ratio(found.then, many()));
    }
}

void TestBondsAgain::noPairIsLeftOut()
{
    Goods all;
    for (const Goods &basket : m_baskets) {
        all.insert(basket.begin(), basket.end());
    }
    const qint64 least = std::max<qint64>(5, (many() + 999) / 1000);
    qint64 expected = 0;
    for (const QString &given : all) {
        for (const QString &then : all) {
            const Counted found = counted({given}, then);
            const bool isRule =
                given != then && found.both >= least && found.both * 100 >= found.given;
            expected += isRule ? 1 : 0;
        }
    }
    QVERIFY(expected > 0);
    QCOMPARE(qint64(std::count_if(m_survey.rows.begin(), m_survey.rows.end(),
                                  [](const TogetherRow &row) { return row.given.size() == 1; })),
             expected);
}

// For each member with nothing on the counter, and for a guest with one good there.
void TestBondsAgain::whatIsOfferedFollowsFromTheBaskets()
{
    BoughtTogether together(*m_desk);
    constexpr std::size_t most = 3;
    qint64 offered = 0;
    const auto check = [&](std::optional<MemberId> member, const Goods &known,
                           const QStringList &basket) {
        const std::vector<NextOffer> offers =
            done(together.offersFor(member, basket, m_bonds, most));
        Ratio before(2);
        for (const NextOffer &offer : offers) {
            const Counted found = counted(offer.since, offer.good);
            QCOMPARE(offer.confidence, Ratio(found.both, found.given));
            QVERIFY(found.both * many() > found.given * found.then); // more often than by chance
            QVERIFY(holds(known, offer.since) ||
                    holds(Goods(basket.begin(), basket.end()), offer.since));
            QVERIFY(!known.contains(offer.good) && !basket.contains(offer.good) && offer.isNew);
            QVERIFY(offer.confidence <= before); // the likeliest first
            before = offer.confidence;
            ++offered;
        }
    };
    for (const auto &[id, one] : m_tables.living) {
        check(MemberId(id), m_boughtBy[id], {});
    }
    Goods all;
    for (const Goods &basket : m_baskets) {
        all.insert(basket.begin(), basket.end());
    }
    for (const QString &good : all) {
        check(std::nullopt, {}, {good});
    }
    QVERIFY(offered > 10);
}

QTEST_GUILESS_MAIN(TestBondsAgain)
#include "tst_bondsagain.moc"
